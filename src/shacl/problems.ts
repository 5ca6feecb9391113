import type { Term } from "@rdfjs/types";

/** Why a shape cannot be used. */
export type ProblemCode = "ill-formed" | "recursive";

/** One fault of a shapes graph: the shape, what kind of fault, and a sentence that names both. */
export interface ShapesProblem {
  readonly shape: Term;
  readonly code: ProblemCode;
  readonly message: string;
}

/** Thrown by `compileShapes` for shapes that SHACL calls ill-formed, or that refer to themselves. */
export class ShapesError extends Error {
  override readonly name = "ShapesError";

  constructor(readonly problems: readonly ShapesProblem[]) {
    super(problems.map((problem) => problem.message).join("\n"));
  }
}
