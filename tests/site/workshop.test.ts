import { expect, it } from "vitest";
import type { Diagnostic } from "../../src/diagnostics/diagnostic.js";
import { dimensionLabels } from "../../src/diagnostics/messages/quality-indicators.js";
import { assess } from "../../src/quality/index.js";
import { diagnostic, graphOf, workshopOf } from "./site.js";

const graph = graphOf("region-tallmark");
const files = (diagnostics: readonly Diagnostic[]) => workshopOf(graph, diagnostics);

it("shows each finding with its line, what is meant marked, and what to do", () => {
  const text = files([diagnostic]).get("index.html")!;
  expect(text).toContain("issued: <mark>17 maj</mark> # &quot;&lt;script&gt;&quot;");
  expect(text).toContain("Skriv 2024-05-17.");
  expect(text).toContain("kommun/datasets/&lt;x&gt;.yaml, rad 3");
  expect(text).not.toMatch(/<b>|<script>/);
});

it("groups findings by file and by kind, and counts those that are too many to show", () => {
  const many = Array.from({ length: 250 }, () => diagnostic);
  const pages = files([...many, { ...diagnostic, code: "catalogue/iri" }]);
  expect(pages.get("index.html")!.match(/<h2>/g)).toHaveLength(1);
  expect(pages.get("kinds.html")!.match(/<h2>/g)).toHaveLength(2);
  expect(pages.get("kinds.html")).toContain("… och 50 till");
});

it("shows the quality as a chart that is told in words too, gains first, and the stars", () => {
  const text = files([]).get("quality.html")!;
  for (const { sv } of Object.values(dimensionLabels)) expect(text).toContain(sv);
  const gains = [...text.matchAll(/<td>\+([\d,]+)<\/td>/g)].map(([, gain]) => gain);
  expect(gains).toHaveLength(assess(graph, { hasDefaults: true }).improvements.length);
  expect(gains.length).toBeGreaterThan(2);
  expect(text).toContain("3 av 5");
});
