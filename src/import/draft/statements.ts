import type { Quad } from "@rdfjs/types";
import { Graph } from "../../rdf/graph.js";
import { type ObjectTerm, type Subject, termKey } from "../../rdf/term.js";

/**
 * The statements of a graph, and which of them have found their place in the catalogue. What is tried can be taken
 * back, so that a blank node finds its place as a whole or not at all.
 */
export class Statements {
  private readonly placed = new Set<string>();
  private readonly trail: (() => void)[] = [];
  /** Statements that the catalogue makes although the graph did not. */
  readonly added = new Set<readonly [Subject, string, ObjectTerm]>();

  constructor(readonly graph: Graph) {}

  isPlaced(subject: Subject, predicate: string, object: ObjectTerm): boolean {
    return this.placed.has(keyOf(subject, predicate, object));
  }

  place(subject: Subject, predicate: string, object: ObjectTerm): void {
    const key = keyOf(subject, predicate, object);
    if (this.placed.has(key)) return;
    this.placed.add(key);
    this.undo(() => this.placed.delete(key));
  }

  /** Places a statement that the graph may lack. */
  placeOrAdd(subject: Subject, predicate: string, object: ObjectTerm): void {
    if (!this.graph.objects(subject, predicate).some((known) => known.equals(object))) {
      const statement = [subject, predicate, object] as const;
      this.added.add(statement);
      this.undo(() => this.added.delete(statement));
    }
    this.place(subject, predicate, object);
  }

  /** Notes how to take a step back. */
  undo(step: () => void): void {
    this.trail.push(step);
  }

  /** Does something, and takes back everything that it placed where it comes to nothing. */
  attempt<T>(work: () => T | undefined): T | undefined {
    const start = this.trail.length;
    const result = work();
    if (result === undefined) while (this.trail.length > start) this.trail.pop()!();
    return result;
  }

  /** Whether everything that is said of a subject has found its place. */
  isWhole(subject: Subject): boolean {
    for (const [predicate, objects] of this.graph.node(subject)?.properties ?? []) {
      if (!objects.every((object) => this.isPlaced(subject, predicate, object))) return false;
    }
    return true;
  }

  /** The statements that have found no place, in the order of the graph. */
  left(): Graph {
    const left = new Graph();
    for (const { subject, predicate, object } of this.graph as Iterable<Quad>) {
      const [s, o] = [subject as Subject, object as ObjectTerm];
      if (!this.isPlaced(s, predicate.value, o)) left.add(s, predicate.value, o);
    }
    return left;
  }
}

const keyOf = (subject: Subject, predicate: string, object: ObjectTerm): string =>
  `${termKey(subject)}\n${predicate}\n${termKey(object)}`;
