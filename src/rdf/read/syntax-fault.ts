import type { ArgsOf } from "../../diagnostics/messages/index.js";
import type { Position } from "./position.js";

/** What a finding `rdf/syntax` says, the format apart. */
export type Problem = Omit<ArgsOf<"rdf/syntax">, "format">;

/**
 * Thrown by the readers of a syntax where a document is ill-formed, so that a parser stops in the middle of its work;
 * `readRdf` makes a finding of it.
 */
export class SyntaxFault extends Error {
  constructor(
    readonly problem: Problem,
    readonly position?: Position,
  ) {
    super(problem.detail);
  }
}
