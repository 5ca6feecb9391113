/** The part of shacl-engine 1 that is used here; the package ships no types. */
declare module "shacl-engine" {
  import type { DataFactory, DatasetCore, DatasetCoreFactory, Literal, NamedNode, Term } from "@rdfjs/types";

  /** A pointer into a dataset: the terms it stands at. */
  interface Pointer {
    readonly terms: readonly Term[];
  }

  interface PathStep {
    readonly quantifier: "one" | "oneOrMore" | "zeroOrMore" | "zeroOrOne";
    readonly start: "subject" | "object";
    readonly predicates: readonly NamedNode[];
  }

  export interface Result {
    readonly constraintComponent: NamedNode;
    readonly focusNode: Pointer;
    readonly message: readonly Literal[];
    readonly path: readonly PathStep[] | undefined;
    readonly severity: NamedNode;
    readonly shape: { readonly ptr: Pointer };
    readonly value: Pointer | undefined;
  }

  export interface Options {
    readonly factory: DataFactory & DatasetCoreFactory;
    readonly validations?: ReadonlyMap<Term, unknown>;
    readonly targetResolvers?: ReadonlyMap<Term, unknown>;
  }

  export class Validator {
    constructor(shapes: DatasetCore, options: Options);
    validate(data: { readonly dataset: DatasetCore }): Promise<{ readonly results: readonly Result[] }>;
  }
}

declare module "shacl-engine/sparql.js" {
  import type { Term } from "@rdfjs/types";

  export const validations: ReadonlyMap<Term, unknown>;
  export const targetResolvers: ReadonlyMap<Term, unknown>;
}
