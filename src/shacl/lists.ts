import type { Graph } from "../rdf/graph.js";
import { type ObjectTerm, termKey } from "../rdf/term.js";
import { rdf } from "./vocabulary.js";

/**
 * The members of an RDF list, in order.
 * @returns undefined where `head` is no well-formed SHACL list (SHACL §1.4): a node without exactly one rdf:first and
 * one rdf:rest, or a list that runs into itself
 */
export function readList(graph: Graph, head: ObjectTerm): ObjectTerm[] | undefined {
  const members: ObjectTerm[] = [];
  const seen = new Set<string>();
  for (let cell = head; cell.value !== rdf.nil || cell.termType !== "NamedNode"; ) {
    const [first, ...moreFirst] = graph.objects(cell, rdf.first);
    const [rest, ...moreRest] = graph.objects(cell, rdf.rest);
    const key = termKey(cell);
    if (first === undefined || rest === undefined || moreFirst.length + moreRest.length > 0 || seen.has(key)) {
      return undefined;
    }
    seen.add(key);
    members.push(first);
    cell = rest;
  }
  return members;
}
