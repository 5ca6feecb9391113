import { expect, it } from "vitest";
import type { AnyEntity } from "../../src/model/entities.js";
import { encode } from "../../src/rdf/encode.js";
import { pagesOf } from "./site.js";

const BASE = "https://data.example/";
const ATTACK = `"><script>alert(1)</script><img src=x onerror='alert(2)'>`;
const LONG = "lång text ".repeat(10_000);

const entities: readonly AnyEntity[] = [
  { class: "Catalog", iri: `${BASE}catalog`, title: { sv: ATTACK }, description: { sv: ATTACK } },
  {
    class: "Dataset",
    iri: `${BASE}dataset/attack`,
    title: { sv: ATTACK, 'x"><b>': ATTACK },
    description: { sv: ATTACK + LONG },
    keyword: { sv: [ATTACK] },
    landingPage: ["javascript:alert(3)", "JaVaScRiPt:alert(4)", "data:text/html,<script>alert(5)</script>"],
    identifier: [ATTACK],
    distributions: [{ class: "Distribution", accessURL: "javascript:alert(6)", downloadURL: ["vbscript:x"] }],
    spatial: [{ class: "Location", bbox: `POLYGON((${ATTACK}))` }],
    publisher: `${BASE}nobody`,
  },
];
const pages = pagesOf(encode(entities).graph);

it("lets nothing that a catalogue says become markup", () => {
  for (const [path, text] of pages) {
    if (!path.endsWith(".html")) continue;
    const tags = text.replace(/<script type="application\/ld\+json">.*?<\/script>/gs, "");
    expect(tags).not.toMatch(/<img|<b>/);
    expect(tags.replaceAll(/<script src="[^"]*" defer>/g, "")).not.toContain("<script");
  }
});

it("links to nothing but the web, files, mail and telephone", () => {
  for (const text of pages.values()) {
    expect(text).not.toMatch(/(?:href|src)="\s*(?:javascript|data|vbscript):/i);
  }
  expect(pages.get("dataset/attack.html")).toContain("javascript:alert(3)");
});

it("shows a long text whole on its own page and shortened in lists", () => {
  expect(pages.get("dataset/attack.html")).toContain(LONG.trim());
  expect(pages.get("index.html")!.length).toBeLessThan(20_000);
  expect(pages.get("assets/search.sv.js")!.length).toBeLessThan(5_000);
});

it("makes pages of a graph that says nothing", () => {
  expect([...pagesOf(encode([]).graph).keys()]).toContain("index.html");
});
