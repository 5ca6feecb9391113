import type { BlankNode } from "@rdfjs/types";
import type { Graph } from "../rdf/graph.js";
import { isPlainName } from "./names.js";

/**
 * Labels for the blank nodes of a graph that every syntax accepts: a node keeps its own where that is a plain name and
 * gets the next free `b1`, `b2`, … where it is not.
 */
export function blankLabels(graph: Graph): (blank: BlankNode) => string {
  const given = new Map<string, string>();
  let taken: ReadonlySet<string> | undefined;
  let count = 0;
  return (blank) => {
    if (isPlainName(blank.value)) return blank.value;
    let label = given.get(blank.value);
    if (label === undefined) {
      taken ??= ownLabels(graph);
      do label = `b${++count}`;
      while (taken.has(label));
      given.set(blank.value, label);
    }
    return label;
  };
}

function ownLabels(graph: Graph): Set<string> {
  const labels = new Set<string>();
  for (const { subject, properties } of graph.nodes()) {
    if (subject.termType === "BlankNode") labels.add(subject.value);
    for (const objects of properties.values()) {
      for (const object of objects) if (object.termType === "BlankNode") labels.add(object.value);
    }
  }
  return labels;
}
