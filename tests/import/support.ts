import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { Quad } from "@rdfjs/types";
import { Parser } from "n3";
import { afterAll } from "vitest";
import { type LoadedCatalogue, readCatalogue } from "../../src/catalogue/index.js";
import { readPlainYaml } from "../../src/catalogue/yaml/plain.js";
import { type Imported, importGraph } from "../../src/import/import-graph.js";
import { encode } from "../../src/rdf/encode.js";
import { Graph } from "../../src/rdf/graph.js";
import { canonical } from "../serialize/read-back.js";

export const graphOf = (turtle: string): Graph => Graph.from(new Parser().parse(turtle) as Quad[]);

export const imported = (graph: Graph): Imported =>
  importGraph(graph, { source: "feed.ttl", language: "sv", prefixes: {} });

export interface RoundTrip {
  readonly loaded: LoadedCatalogue;
  /** Canonical N-Quads of what was built from the folder, and of what the import said that it would be. */
  readonly built: string;
  readonly announced: string;
}

/** Writes what was imported to a folder that is gone after the tests of the file, and reads it as `build` does. */
export function builder(): (result: Imported) => Promise<RoundTrip> {
  const root = mkdtempSync(join(tmpdir(), "skordeklar-"));
  afterAll(() => rmSync(root, { recursive: true }));
  const folder = join(root, "katalog");
  return async (result) => {
    rmSync(folder, { recursive: true, force: true });
    for (const { path, text } of result.files) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    const loaded = readCatalogue(folder);
    const { graph } = encode(loaded.entities, loaded.extra.graph);
    return { loaded, built: await canonical(graph), announced: await canonical(result.graph) };
  };
}

/** Whether every YAML file is read by the fast reader. */
export const readsFast = ({ files }: Imported): boolean =>
  files.every(({ path, text }) => !path.endsWith(".yaml") || readPlainYaml(text) !== undefined);
