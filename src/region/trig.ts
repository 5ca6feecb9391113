import { prefixes } from "../model/namespaces.js";
import type { Graph } from "../rdf/graph.js";
import { serialize } from "../serialize/index.js";

/** Graphs in TriG (RDF 1.1), each under its name; within them one statement a line, so that versions can be compared. */
export function* writeTrig(graphs: Iterable<readonly [name: string, graph: Graph]>): Iterable<string> {
  for (const [name, graph] of graphs) {
    yield `GRAPH <${name}> {\n`;
    yield* serialize(graph, "ntriples", { prefixes });
    yield "}\n";
  }
}
