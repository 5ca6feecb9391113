import type { Term } from "@rdfjs/types";
import type { Graph } from "../graph.js";
import { type ObjectTerm, termKey } from "../term.js";

interface Entry {
  readonly line: number;
  /** Predicate number and line by turns, a pair for each statement, in the order in which the graph got them. */
  readonly statements: number[];
}

/** The lines of a graph's statements, kept beside it at two numbers a statement. */
export class Lines {
  private readonly entries = new Map<string, Entry>();
  private readonly predicates = new Map<string, number>();

  constructor(private readonly graph: Graph) {}

  /** Notes where a subject is described, unless it is known already. */
  subject(key: string, line: number): Entry {
    let entry = this.entries.get(key);
    if (entry === undefined) {
      entry = { line, statements: [] };
      this.entries.set(key, entry);
    }
    return entry;
  }

  /** Notes the line of a statement that the graph did not have. */
  statement(key: string, predicate: string, line: number, subjectLine: number): void {
    let number = this.predicates.get(predicate);
    if (number === undefined) {
      number = this.predicates.size;
      this.predicates.set(predicate, number);
    }
    this.subject(key, subjectLine).statements.push(number, line);
  }

  of(subject: Term, predicate?: string, value?: Term): number | undefined {
    const entry = this.entries.get(termKey(subject));
    if (entry === undefined || predicate === undefined) return entry?.line;
    const number = this.predicates.get(predicate);
    const lines = entry.statements.filter((_, index, all) => index % 2 === 1 && all[index - 1] === number);
    return lines[this.rankOf(subject, predicate, value)] ?? lines[0] ?? entry.line;
  }

  /** How many values of the property come before this one: the graph keeps the order in which it got them. */
  private rankOf(subject: Term, predicate: string, value: Term | undefined): number {
    if (value === undefined) return 0;
    const key = termKey(value);
    return this.graph.objects(subject as ObjectTerm, predicate).findIndex((object) => termKey(object) === key);
  }
}
