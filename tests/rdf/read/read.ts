import { readFileSync } from "node:fs";
import { canonize } from "rdf-canonize";
import type { Graph } from "../../../src/rdf/graph.js";
import { type RdfDocument, type ReadOptions, readRdf } from "../../../src/rdf/read/index.js";

const FILES = new URL("files/", import.meta.url);

export const bytesOf = (name: string): Uint8Array => readFileSync(new URL(name, FILES));

export const readFile = (name: string): Promise<RdfDocument> => readRdf(bytesOf(name), { file: name });

export const readText = (text: string, file: string, options: Partial<ReadOptions> = {}): Promise<RdfDocument> =>
  readRdf(new TextEncoder().encode(text), { file, ...options });

/** A graph as text that is the same for the same graph, whatever its blank nodes are called. */
export const canonical = (graph: Graph): Promise<string> =>
  canonize(graph, { algorithm: "RDFC-1.0", maxWorkFactor: 1 });

/** A finding as code, line and column: what a table of expectations holds. */
export const placed = ({ findings }: RdfDocument): string[] =>
  findings.map(({ code, place }) => [code, place?.line, place?.column].filter((part) => part !== undefined).join(" "));
