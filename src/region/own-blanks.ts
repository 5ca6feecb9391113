import { createHash } from "node:crypto";
import type { BlankNode } from "@rdfjs/types";
import { blankNode } from "../rdf/data-factory.js";
import { Graph } from "../rdf/graph.js";
import { type ObjectTerm, type Subject, termKey } from "../rdf/term.js";

/**
 * The same graph with labels of its own for blank nodes: made of an owner's name and of where each node stands, so that
 * graphs of different owners share none, and the same graph gets the same labels every time it is read.
 */
export function withOwnBlanks(graph: Graph, owner: string): Graph {
  const labels = labelsOf(graph, owner);
  if (labels.size === 0) return graph;
  const renamed = new Graph();
  const rename = <T extends Subject | ObjectTerm>(term: T): T =>
    term.termType === "BlankNode" ? (labels.get(term.value) as T) : term;
  for (const { subject, properties } of graph.nodes()) {
    const own = rename(subject);
    for (const [predicate, objects] of properties)
      for (const object of objects) renamed.add(own, predicate, rename(object));
  }
  return renamed;
}

function labelsOf(graph: Graph, owner: string): Map<string, BlankNode> {
  const labels = new Map<string, BlankNode>();
  /** Nodes whose values are still to be named; a queue instead of recursion, for long lists nest deeply. */
  const queue: Subject[] = [];
  const label = (old: string, ...path: readonly string[]): void => {
    const made = createHash("sha1")
      .update([owner, ...path].join(" "))
      .digest("hex")
      .slice(0, 20);
    const node = blankNode(`b${made}`);
    labels.set(old, node);
    queue.push(blankNode(old));
  };
  const visit = (subject: Subject): void => {
    const key = termKey(subject.termType === "BlankNode" ? labels.get(subject.value)! : subject);
    for (const [predicate, objects] of graph.node(subject)?.properties ?? []) {
      objects.forEach((object, index) => {
        if (object.termType === "BlankNode" && !labels.has(object.value)) {
          label(object.value, key, predicate, String(index));
        }
      });
    }
  };
  const visitAll = (): void => {
    for (let at = 0; at < queue.length; at++) visit(queue[at]!);
    queue.length = 0;
  };
  for (const { subject } of graph.nodes()) if (subject.termType === "NamedNode") visit(subject);
  visitAll();
  // What is left stands in nothing that has a name: it counts by its place in the document.
  let roots = 0;
  for (const { subject } of graph.nodes()) {
    if (subject.termType !== "BlankNode" || labels.has(subject.value)) continue;
    label(subject.value, "", String(roots++));
    visitAll();
  }
  return labels;
}
