import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { json } from "../../src/diagnostics/reporters/json.js";
import { noPublisher, reportOf, sameInMany, unknownTheme } from "./sample.js";

const options = { language: "sv", colour: true, width: 10, verbose: false } as const;
const parse = (text: string) => JSON.parse(text);

test("is what the documentation says", () => {
  const outputs = [{ file: "dist/catalog.rdf", bytes: 12, format: "rdfxml" }] as const;
  const document = parse(json(reportOf([unknownTheme, noPublisher], { outputs }), options));
  expect(Object.keys(document)).toEqual(["version", "tool", "summary", "findings", "outputs"]);
  const { source, ...finding } = unknownTheme;
  expect(document).toMatchObject({ version: 1, tool: { name: "skordeklar", version: "1.2.3" }, outputs });
  expect(document.findings).toEqual([finding, noPublisher]);
  expect(document.summary).toMatchObject({ errors: 2, warnings: 0, infos: 0, files: 1214, datasets: 1200 });
});

test("holds every finding, however often it is repeated", () => {
  expect(parse(json(reportOf(sameInMany(500)), options)).findings).toHaveLength(500);
});

test("every key is documented", () => {
  const documentation = readFileSync(new URL("../../docs/report-format.md", import.meta.url), "utf8");
  const document = parse(json(reportOf([unknownTheme]), options));
  const keys = [document, document.tool, document.summary, document.findings[0]].flatMap(Object.keys);
  expect(keys.filter((key) => !documentation.includes(`\`${key}\``))).toEqual([]);
});
