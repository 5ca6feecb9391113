import { createHash } from "node:crypto";
import { alternatives, type ClassName, type Kind } from "../model/kinds.js";
import { rowsOf } from "../model/profile.js";
import type { Row } from "../model/rows.js";
import { blankNode } from "../rdf/data-factory.js";
import { Graph } from "../rdf/graph.js";
import { type ObjectTerm, type Subject, termKey } from "../rdf/term.js";
import { classify } from "./classify.js";
import { referenceCounts } from "./content.js";

export type Statement = readonly [subject: Subject, predicate: string, object: ObjectTerm];

/** What is known of a statement: the class of its subject, and the row of the profile that its property has there. */
export interface Spot {
  readonly graph: Graph;
  readonly class?: ClassName;
  readonly row?: Row;
  readonly kinds: readonly Kind[];
}

/**
 * The graph with each statement replaced by what `change` makes of it.
 *
 * @param change gives the statements that take a statement's place, or undefined where it stays
 * @returns the same graph where nothing changes
 */
export function rewrite(
  graph: Graph,
  change: (statement: Statement, spot: Spot) => readonly Statement[] | undefined,
): Graph {
  const things = classify(graph);
  const result = new Graph();
  const replaced = new Set<string>();
  let hasChanged = false;
  for (const { subject, properties } of graph.nodes()) {
    const name = things.get(termKey(subject))?.class;
    for (const [predicate, objects] of properties) {
      const row = name === undefined ? undefined : rowOf(name, predicate);
      const spot: Spot = {
        graph,
        ...(name && { class: name }),
        ...(row && { row }),
        kinds: row === undefined ? [] : alternatives(row.values.kind),
      };
      for (const object of objects) {
        const statement: Statement = [subject, predicate, object];
        const changed = change(statement, spot);
        hasChanged ||= changed !== undefined;
        if (changed !== undefined && object.termType === "BlankNode") replaced.add(termKey(object));
        for (const one of changed ?? [statement]) result.add(...one);
      }
    }
  }
  return hasChanged ? withoutOrphans(result, replaced) : graph;
}

/** The graph without the blank nodes that something else has taken the place of, and what stood in them alone. */
function withoutOrphans(graph: Graph, replaced: ReadonlySet<string>): Graph {
  if (replaced.size === 0) return graph;
  const counts = referenceCounts(graph);
  const orphans = [...replaced].filter((key) => !counts.has(key));
  if (orphans.length === 0) return graph;
  const nodes = new Map([...graph.nodes()].map(({ subject, properties }) => [termKey(subject), properties]));
  const dropped = new Set(orphans);
  for (const key of dropped) {
    for (const object of [...(nodes.get(key)?.values() ?? [])].flat()) {
      if (object.termType === "BlankNode" && counts.get(termKey(object)) === 1) dropped.add(termKey(object));
    }
  }
  const result = new Graph();
  for (const { subject, properties } of graph.nodes()) {
    if (dropped.has(termKey(subject))) continue;
    for (const [predicate, objects] of properties) for (const object of objects) result.add(subject, predicate, object);
  }
  return result;
}

function rowOf(name: ClassName, predicate: string): Row | undefined {
  return rowsOf(name).find(([, row]) => row.predicate === predicate)?.[1];
}

/** A blank node for what is described instead of a plain value: the same value in the same place gives the same label. */
export function nodeFor(subject: Subject, predicate: string, object: ObjectTerm): Subject {
  const place = `${termKey(subject)} ${predicate} ${termKey(object)}`;
  return blankNode(`u${createHash("sha1").update(place).digest("hex").slice(0, 16)}`);
}
