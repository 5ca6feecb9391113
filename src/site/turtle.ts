import { prefixes } from "../model/namespaces.js";
import { classes } from "../model/profile.js";
import { Graph } from "../rdf/graph.js";
import type { ObjectTerm } from "../rdf/term.js";
import { serializeToString } from "../serialize/index.js";

/** Properties by which a catalogue lists what it holds: thousands of statements that the pages themselves tell. */
const LISTS: ReadonlySet<string> = new Set(
  classes.flatMap(([, { rows }]) => Object.values(rows).flatMap((row) => (row.collects ? [row.predicate] : []))),
);

/**
 * What is said of an entity, and of what is described inside it, as Turtle: its own statements, those of the blank
 * nodes in them, and those of the IRIs in `parts`. What a catalogue lists is left out.
 */
export function turtleOf(graph: Graph, entity: ObjectTerm, parts: ReadonlySet<string>): string {
  const part = new Graph();
  const seen = new Set<string>();
  const waiting: ObjectTerm[] = [entity];
  for (let term = waiting.pop(); term !== undefined; term = waiting.pop()) {
    const node = graph.node(term);
    const key = `${term.termType} ${term.value}`;
    if (node === undefined || seen.has(key)) continue;
    seen.add(key);
    const inside: ObjectTerm[] = [];
    for (const [predicate, objects] of node.properties) {
      if (LISTS.has(predicate)) continue;
      for (const object of objects) {
        part.add(node.subject, predicate, object);
        if (object.termType === "BlankNode" || (object.termType === "NamedNode" && parts.has(object.value)))
          inside.push(object);
      }
    }
    waiting.push(...inside.reverse());
  }
  return serializeToString(part, "turtle", { prefixes });
}
