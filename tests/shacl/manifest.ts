import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Quad } from "@rdfjs/types";
import { Parser } from "n3";
import { Graph } from "../../src/rdf/graph.js";
import { type ObjectTerm, termKey } from "../../src/rdf/term.js";
import { readList } from "../../src/shacl/lists.js";
import { pathText, readPath } from "../../src/shacl/paths.js";
import { sh } from "../../src/shacl/vocabulary.js";

const MF = "http://www.w3.org/2001/sw/DataAccess/tests/test-manifest#";
const SHT = "http://www.w3.org/ns/shacl-test#";
export const FAILURE = `${SHT}Failure`;

/** A validation test: data, shapes, and what the report must say. */
export interface Case {
  readonly name: string;
  readonly data: Graph;
  readonly shapes: Graph;
  /** The graph that `result` stands in. */
  readonly manifest: Graph;
  readonly result: ObjectTerm;
}

const files = new Map<string, Graph>();

/** A Turtle file as a graph; each file is read once, so that its blank nodes stay the same. */
function load(url: string): Graph {
  let graph = files.get(url);
  if (graph === undefined) {
    const quads: Quad[] = new Parser({ baseIRI: url }).parse(readFileSync(fileURLToPath(url), "utf8"));
    graph = Graph.from(quads);
    files.set(url, graph);
  }
  return graph;
}

/** The test cases of a manifest in the format of the SHACL test suite, and of those that it includes. */
export function* readManifest(url: string): Iterable<Case> {
  const manifest = load(url);
  for (const { subject, properties } of manifest.nodes()) {
    for (const included of properties.get(`${MF}include`) ?? []) yield* readManifest(included.value);
    for (const entries of properties.get(`${MF}entries`) ?? []) {
      for (const entry of readList(manifest, entries) ?? []) yield readCase(manifest, entry);
    }
    if (subject.value === url && !properties.has(`${MF}include`) && !properties.has(`${MF}entries`)) {
      throw new Error(`${url} is a manifest without tests`);
    }
  }
}

function readCase(manifest: Graph, entry: ObjectTerm): Case {
  const value = (subject: ObjectTerm, predicate: string): ObjectTerm => {
    const [object] = manifest.objects(subject, predicate);
    if (object === undefined) throw new Error(`${entry.value} has no ${predicate}`);
    return object;
  };
  const action = value(entry, `${MF}action`);
  return {
    name: entry.value.replace(/^.*\/(?=[^/]+\/[^/]+$)/, ""),
    data: load(value(action, `${SHT}dataGraph`).value),
    shapes: load(value(action, `${SHT}shapesGraph`).value),
    manifest,
    result: value(entry, `${MF}result`),
  };
}

const COMPARED = ["focusNode", "value", "sourceShape", "sourceConstraintComponent", "resultSeverity"];

/** Parts of a result that a report may leave open: they are compared where the expected report mentions them. */
const OPTIONAL = ["resultMessage", "detail"] as const;
export type Optional = (typeof OPTIONAL)[number];

/** Which optional parts a report mentions, for any of its results. */
export function mentioned(graph: Graph, report: ObjectTerm): ReadonlySet<Optional> {
  const results = graph.objects(report, sh("result"));
  return new Set(OPTIONAL.filter((name) => results.some((result) => graph.objects(result, sh(name)).length > 0)));
}

/** A report as comparable text: whether data conforms, and each result as a line, in alphabetical order. */
export function summary(graph: Graph, report: ObjectTerm, compared: ReadonlySet<Optional>): readonly string[] {
  const results = graph.objects(report, sh("result")).map((result) => resultText(graph, result, compared));
  return [...graph.objects(report, sh("conforms")).map(termKey), ...results.sort()];
}

function resultText(graph: Graph, result: ObjectTerm, compared: ReadonlySet<Optional>): string {
  const values = (name: string) => graph.objects(result, sh(name));
  const parts = COMPARED.map((name) => `${name} ${values(name).map(termKey).join(" ")}`);
  const paths = values("resultPath").map((path) => readPath(graph, path));
  parts.push(`path ${paths.map((path) => (path ? pathText(path) : "ill-formed")).join(" ")}`);
  if (compared.has("resultMessage")) parts.push(`messages ${values("resultMessage").map(termKey).sort().join(" ")}`);
  if (compared.has("detail")) {
    const details = values("detail").map((detail) => resultText(graph, detail, compared));
    parts.push(`details [${details.sort().join("; ")}]`);
  }
  return parts.join(" | ");
}
