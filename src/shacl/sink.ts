import type { NamedNode } from "@rdfjs/types";
import type { ObjectTerm } from "../rdf/term.js";
import { Result, type ValidationResult } from "./result.js";
import type { Constraint } from "./shape.js";

/** What a check may add to a result besides constraint and focus node. */
export interface Particulars {
  readonly details?: readonly ValidationResult[];
  /** Replaces the path of the shape. */
  readonly predicate?: NamedNode;
}

/** Where checks report what does not hold. */
export interface Sink {
  /** Whether anything was reported. */
  readonly failed: boolean;
  /** Whether nothing more needs to be known. */
  readonly isSatisfied: boolean;
  report(constraint: Constraint, focus: ObjectTerm, value?: ObjectTerm, particulars?: Particulars): void;
  /** A sink of the same sort for a shape that is validated on the way. */
  nested(): Sink;
  /** What was reported, as far as it is kept. */
  readonly results: readonly ValidationResult[];
}

/** Keeps every result. */
export class Collector implements Sink {
  readonly isSatisfied = false;
  results: ValidationResult[] = [];

  get failed(): boolean {
    return this.results.length > 0;
  }

  report(constraint: Constraint, focus: ObjectTerm, value?: ObjectTerm, particulars?: Particulars): void {
    this.results.push(new Result(constraint, focus, value, particulars));
  }

  nested(): Sink {
    return new Collector();
  }

  /** Hands over what was collected and starts again. */
  take(): readonly ValidationResult[] {
    const taken = this.results;
    this.results = [];
    return taken;
  }
}

const NONE: readonly ValidationResult[] = [];

/** Only wants to know whether a node conforms, so the first failure ends the search. */
export class Probe implements Sink {
  readonly results = NONE;
  failed = false;

  get isSatisfied(): boolean {
    return this.failed;
  }

  report(): void {
    this.failed = true;
  }

  nested(): Sink {
    return new Probe();
  }
}
