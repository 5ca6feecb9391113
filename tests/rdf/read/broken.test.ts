import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { toDiagnostic } from "../../../src/diagnostics/diagnostic.js";
import { placed, readFile } from "./read.js";

/** What is expected of each file that is broken in one way: code, line and, for syntax, column. */
const ILL_FORMED: Readonly<Record<string, string>> = {
  "ampersand.rdf": "rdf/syntax 12 38",
  "bad-id.jsonld": "rdf/syntax",
  "bare-about.rdf": "rdf/syntax 11 70",
  "billion-laughs.rdf": "rdf/syntax 2 63",
  "blank-first-line.rdf": "rdf/syntax 2 6",
  "control-character.rdf": "rdf/syntax 12 37",
  "ebcdic.rdf": "rdf/encoding",
  "empty.ttl": "rdf/empty",
  "external-entity.rdf": "rdf/syntax 2 67",
  "html-entity.rdf": "rdf/syntax 12 44",
  "html-in-text.rdf": "rdf/syntax 12 47",
  "language-underscore.ttl": "rdf/syntax 14 32",
  "login.rdf": "rdf/html",
  "mismatched-tag.rdf": "rdf/syntax 18 27",
  "missing-dot.nt": "rdf/syntax 5 97",
  "missing-dot.ttl": "rdf/syntax 10 63",
  "no-context.jsonld": "rdf/empty",
  "no-namespace.rdf": "rdf/syntax 12 11",
  "no-statements.rdf": "rdf/empty",
  "notes.txt": "rdf/unknown-format",
  "only-prefixes.ttl": "rdf/empty",
  "open-graph.trig": "rdf/syntax 22 1",
  "open-string.jsonld": "rdf/syntax 21 44",
  "open-string.ttl": "rdf/syntax 14 17",
  "rdf12.ttl": "rdf/syntax 22 1",
  "relative.nt": "rdf/syntax 2 1",
  "remote-context.jsonld": "rdf/remote-context 2",
  "rss.xml": "rdf/syntax 2 19",
  "same-id-twice.rdf": "rdf/syntax 11 28",
  "space-in-iri.ttl": "rdf/syntax 10 16",
  "trailing-comma.jsonld": "rdf/syntax 22 30",
  "truncated.jsonld": "rdf/syntax 23 7",
  "truncated.rdf": "rdf/syntax 19 5",
  "truncated.ttl": "rdf/syntax 19 5",
  "two-roots.rdf": "rdf/syntax 22 9",
  "two-values.rdf": "rdf/syntax 19 25",
  "undeclared-prefix.rdf": "rdf/syntax 12 29",
  "undeclared-prefix.ttl": "rdf/syntax 16 3",
  "utf16.ttl": "rdf/encoding",
  "wrong-encoding.rdf": "rdf/encoding 8 34",
};

const CATALOGUE = "https://data.tierp.example/katalog";
const DATASET = "https://data.tierp.example/dataset/badplatser";

/** Files that can be read, with what the syntax lets pass: code, line and subject of each finding. */
const MALFORMED: Readonly<Record<string, readonly string[]>> = {
  "base.jsonld": [`rdf/relative-iri 14 warning ${CATALOGUE}`],
  "base.rdf": [`rdf/relative-iri 9 warning ${CATALOGUE}`],
  "base.ttl": [`rdf/relative-iri 11 warning ${CATALOGUE}`],
  "date.jsonld": [`rdf/datatype 22 error ${DATASET}`],
  "date.rdf": [`rdf/datatype 14 error ${DATASET}`],
  "date.ttl": [`rdf/datatype 16 error ${DATASET}`],
  "empty-about.rdf": ["rdf/relative-iri 7 error "],
  "geometry.ttl": [`rdf/datatype 22 error ${DATASET}`],
  "hash-prefix.ttl": [`rdf/relative-iri 11 error ${CATALOGUE}`],
  "id.rdf": ["rdf/relative-iri 7 error #katalog"],
  "language-root.rdf": ["rdf/language-tag 3 error undefined"],
  "language.jsonld": [`rdf/language-tag 21 error ${DATASET}`],
  "language.rdf": [`rdf/language-tag 12 error ${DATASET}`],
  "language.ttl": [`rdf/language-tag 14 error ${DATASET}`],
  "percent-in-iri.nt": [`rdf/iri 3 error ${CATALOGUE}`, "rdf/iri 4 error https://data.tierp.example/dataset/100%"],
  "percent-in-iri.rdf": ["rdf/iri 11 error https://data.tierp.example/dataset/100%ZZ"],
  "relative.jsonld": ["rdf/relative-iri 13 error katalog"],
  "relative.rdf": [`rdf/relative-iri 9 error ${CATALOGUE}`],
  "relative.ttl": [`rdf/relative-iri 10 error ${CATALOGUE}`],
  "space-in-iri.jsonld": ["rdf/iri 13 error https://data.tierp.example/min katalog"],
  "space-in-iri.rdf": [`rdf/iri 9 error ${CATALOGUE}`],
  "two-hashes.ttl": [`rdf/iri 10 error ${CATALOGUE}`],
};

const GOOD = ["latin1.rdf", "windows1252.rdf", "utf16.rdf"];

it("every file is expected to be something", () => {
  const files = readdirSync(new URL("files/", import.meta.url)).filter((name) => !name.startsWith("good."));
  expect(files.sort()).toEqual([...Object.keys(ILL_FORMED), ...Object.keys(MALFORMED), ...GOOD].sort());
});

describe("what cannot be read", () => {
  it.each(Object.entries(ILL_FORMED))("%s: %s", async (name, expected) => {
    const document = await readFile(name);
    expect(placed(document)).toEqual([expected]);
    expect(document.graph.size).toBe(0);
  });

  it.each(Object.keys(ILL_FORMED))("%s is told in whole sentences, in both languages", async (name) => {
    const [finding] = (await readFile(name)).findings;
    for (const language of ["sv", "en"] as const) {
      const { message, fix } = toDiagnostic(finding!, language, () => undefined);
      expect(message).toMatch(/^[A-ZÅÄÖ].*[.)]$/s);
      expect(message + fix).not.toMatch(/undefined|``|\[object/);
    }
  });
});

describe("what the syntax lets pass", () => {
  it.each(Object.entries(MALFORMED))("%s", async (name, expected) => {
    const { findings, graph } = await readFile(name);
    expect(findings.map(({ code, place, severity, entity }) => `${code} ${place?.line} ${severity} ${entity}`)).toEqual(
      expected,
    );
    expect(graph.size).toBeGreaterThanOrEqual(10);
  });
});
