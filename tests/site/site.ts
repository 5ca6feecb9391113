import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { readCatalogue } from "../../src/catalogue/index.js";
import type { Diagnostic } from "../../src/diagnostics/diagnostic.js";
import { assess } from "../../src/quality/index.js";
import { sheetOf } from "../../src/quality/report/index.js";
import { encode } from "../../src/rdf/encode.js";
import type { Graph } from "../../src/rdf/graph.js";
import { noProvenance } from "../../src/rdf/provenance.js";
import { type SiteFile, type SiteOptions, siteFiles, workshopFiles } from "../../src/site/index.js";

const OPTIONS: SiteOptions = {
  tool: { name: "skordeklar", version: "0.0.0" },
  feeds: [{ href: "../catalog.rdf", label: "RDF/XML", mediaType: "application/rdf+xml" }],
};

/** The graph of one of the example catalogues. */
export function graphOf(name: string): Graph {
  const { entities, extra } = readCatalogue(fileURLToPath(new URL(`../../catalogs/${name}`, import.meta.url)));
  return encode(entities, extra.graph).graph;
}

/** The pages of a graph, by path. */
export const pagesOf = (graph: Graph, options: Partial<SiteOptions> = {}): ReadonlyMap<string, string> =>
  byPath(siteFiles(graph, { ...OPTIONS, ...options }));

/** A finding with everything in it that has to be escaped. */
export const diagnostic: Diagnostic = {
  severity: "error",
  code: "catalogue/date",
  message: "`17 maj` är inget datum.",
  why: "<b>Därför</b>",
  fix: "Skriv 2024-05-17.",
  file: "kommun/datasets/<x>.yaml",
  line: 3,
  column: 9,
  endColumn: 15,
  source: 'issued: 17 maj # "<script>"',
};

/** The workshop of a graph in which something was found, by path. */
export function workshopOf(graph: Graph, diagnostics: readonly Diagnostic[]): ReadonlyMap<string, string> {
  const sheet = sheetOf(assess(graph, { hasDefaults: true }), {
    catalogue: "kommun",
    errors: 0,
    provenance: noProvenance,
    locate: () => undefined,
    language: "sv",
  });
  const distributions = [{ dataset: "Luft", name: "Tabell", stars: 3 }];
  const { tool } = OPTIONS;
  return byPath(workshopFiles({ language: "sv", diagnostics, catalogues: [{ sheet, distributions }], tool }));
}

const byPath = (files: Iterable<SiteFile>): ReadonlyMap<string, string> =>
  new Map([...files].map(({ path, content }) => [path, text(content)]));

const text = (content: SiteFile["content"]): string =>
  typeof content === "string" ? content : Buffer.from(content).toString("utf8");

/** Writes pages to a folder, with a file of RDF beside it. */
export function writePages(folder: string, pages: ReadonlyMap<string, string>): void {
  for (const [path, content] of pages) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
}
