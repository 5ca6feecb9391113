import type { Term } from "@rdfjs/types";
import type { Finding } from "../../diagnostics/finding.js";
import { Graph } from "../graph.js";
import { type ObjectTerm, type Subject, termKey } from "../term.js";
import { Lines } from "./lines.js";
import { SyntaxFault } from "./syntax-fault.js";
import { type Fault, Terms } from "./terms.js";

interface Noted {
  readonly fault: Fault;
  readonly subject: Subject;
  readonly predicate?: string;
  readonly line?: number;
}

/** What a reader fills while it parses: the statements with their lines, the prefixes, and the faults of the terms. */
export class Statements {
  readonly terms = new Terms();
  readonly graph = new Graph();
  readonly graphs = new Map<string, Graph>();
  readonly prefixes: Record<string, string> = {};
  readonly lines = new Lines(this.graph);
  private readonly noted: Noted[] = [];
  private readonly reportedOn = new Set<string>();
  private readonly seen = new Set<string>();
  private parentOf: Map<string, Subject> | undefined;

  /**
   * @param line where the value was written
   * @param subjectLine where the subject was, if elsewhere
   * @throws SyntaxFault where a term is a statement itself (RDF 1.2)
   */
  add(subject: Term, predicate: Term, object: Term, graph: Term | undefined, line?: number, subjectLine = line): void {
    if (subject.termType === "Quad" || object.termType === "Quad") {
      throw new SyntaxFault({ problem: "rdf12", detail: "triple term" }, { line: line ?? 1, column: 1 });
    }
    const before = this.graph.size;
    this.graph.add(subject as Subject, predicate.value, object as ObjectTerm);
    const isNew = this.graph.size > before;
    if (isNew && line !== undefined) this.lines.statement(termKey(subject), predicate.value, line, subjectLine ?? line);
    if (graph !== undefined && graph.termType !== "DefaultGraph") {
      this.named(graph as Subject, line).add(subject as Subject, predicate.value, object as ObjectTerm);
    }
    if (this.terms.faults.size > 0) this.judge(subject as Subject, predicate, object, isNew, line, subjectLine);
  }

  /** Notes a fault that a reader found itself. */
  note(fault: Fault, subject: Subject, predicate: string | undefined, line: number | undefined): void {
    this.noted.push({
      fault,
      subject,
      ...(predicate !== undefined && { predicate }),
      ...(line !== undefined && { line }),
    });
    if (predicate !== undefined) this.reportedOn.add(`${termKey(subject)} ${predicate}`);
  }

  /** The findings of everything noted, in the order of the document. */
  findings(file: string): Finding[] {
    return this.noted.map(({ fault, subject, predicate, line }) => {
      const entity = this.entityOf(subject);
      return {
        ...fault,
        place: { file, ...(line !== undefined && { line }) },
        ...(entity !== undefined && { entity }),
        ...(predicate !== undefined && { property: predicate }),
      };
    });
  }

  /** Whether something was noted about a value of a property. */
  reported(subject: Term, predicate: string): boolean {
    return this.reportedOn.has(`${termKey(subject)} ${predicate}`);
  }

  /** A subject's or predicate's fault is one, however many statements repeat it; a value's is one for each statement. */
  private judge(subject: Subject, predicate: Term, object: Term, isNew: boolean, line?: number, subjectLine?: number) {
    const { faults } = this.terms;
    const ofSubject = faults.get(subject);
    if (ofSubject && this.first(`s ${termKey(subject)}`)) this.note(ofSubject, subject, undefined, subjectLine);
    const ofPredicate = faults.get(predicate);
    if (ofPredicate && this.first(`p ${predicate.value}`)) this.note(ofPredicate, subject, predicate.value, line);
    const ofObject = faults.get(object);
    if (ofObject && isNew) this.note(ofObject, subject, predicate.value, line);
  }

  private first(key: string): boolean {
    const before = this.seen.size;
    return this.seen.add(key).size > before;
  }

  private named(name: Subject, line: number | undefined): Graph {
    const key = termKey(name);
    let graph = this.graphs.get(key);
    if (graph === undefined) {
      graph = new Graph();
      this.graphs.set(key, graph);
      const fault = this.terms.faults.get(name);
      if (fault) this.note(fault, name, undefined, line);
    }
    return graph;
  }

  /** The IRI of a subject; for a blank node that of what it stands in. */
  private entityOf(subject: Subject, depth = 0): string | undefined {
    if (subject.termType === "NamedNode") return subject.value;
    if (depth > MOST_LEVELS) return undefined;
    const parent = this.parents().get(termKey(subject));
    return parent && this.entityOf(parent, depth + 1);
  }

  private parents(): Map<string, Subject> {
    if (this.parentOf !== undefined) return this.parentOf;
    this.parentOf = new Map();
    for (const { subject, properties } of this.graph.nodes()) {
      for (const object of [...properties.values()].flat()) {
        if (object.termType === "BlankNode" && !this.parentOf.has(termKey(object)))
          this.parentOf.set(termKey(object), subject);
      }
    }
    return this.parentOf;
  }
}

/** Blank nodes that stand in each other deeper than this, or in a circle, belong to nothing. */
const MOST_LEVELS = 32;
