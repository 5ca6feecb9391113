import { createHash } from "node:crypto";
import type { Graph } from "../rdf/graph.js";
import { type ObjectTerm, termKey } from "../rdf/term.js";

/** Blank nodes in each other deeper than this, or in a circle, count as the same. */
const MOST_LEVELS = 8;

/** A digest of what is said of a blank node, with the blank nodes in it: the same for those that say the same. */
export function contentKey(graph: Graph, node: ObjectTerm): string {
  return createHash("sha1")
    .update(contentOf(graph, node, 0))
    .digest("hex");
}

function contentOf(graph: Graph, node: ObjectTerm, level: number): string {
  if (node.termType !== "BlankNode") return termKey(node);
  if (level === MOST_LEVELS) return "[]";
  const statements: string[] = [];
  for (const [predicate, objects] of graph.node(node)?.properties ?? []) {
    for (const object of objects) statements.push(`${predicate} ${contentOf(graph, object, level + 1)}`);
  }
  return `[${statements.sort().join("\n")}]`;
}

/** How many statements each blank node is the object of, by term key. */
export function referenceCounts(graph: Graph): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { properties } of graph.nodes()) {
    for (const object of [...properties.values()].flat()) {
      if (object.termType === "BlankNode") counts.set(termKey(object), (counts.get(termKey(object)) ?? 0) + 1);
    }
  }
  return counts;
}
