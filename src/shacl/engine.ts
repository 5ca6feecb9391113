import type { DataFactory, DatasetCore, DatasetCoreFactory, Literal, NamedNode, Term } from "@rdfjs/types";

/** The part of shacl-engine 1 that is used here. */
export interface EngineParts {
  readonly Validator: new (
    shapes: DatasetCore,
    options: EngineOptions,
  ) => {
    validate(data: { readonly dataset: DatasetCore }): Promise<{ readonly results: readonly EngineResult[] }>;
  };
  /** Makers of terms and datasets. */
  readonly factory: DataFactory & DatasetCoreFactory;
  /** Those of the engine's SPARQL plug-in. */
  readonly validations?: ReadonlyMap<Term, unknown>;
  readonly targetResolvers?: ReadonlyMap<Term, unknown>;
}

type EngineOptions = Omit<EngineParts, "Validator">;

/** A pointer into a dataset: the terms it stands at. */
interface Pointer {
  readonly terms: readonly Term[];
}

interface PathStep {
  readonly quantifier: "one" | "oneOrMore" | "zeroOrMore" | "zeroOrOne";
  readonly start: "subject" | "object";
  readonly predicates: readonly NamedNode[];
}

export interface EngineResult {
  readonly constraintComponent: NamedNode;
  readonly focusNode: Pointer;
  readonly message: readonly Literal[];
  readonly path: readonly PathStep[] | undefined;
  readonly severity: NamedNode;
  readonly shape: { readonly ptr: Pointer };
  readonly value: Pointer | undefined;
}

/**
 * Imports the engine and what it needs.
 * @throws an error with the code ERR_MODULE_NOT_FOUND where one of the packages is not installed
 */
export async function importEngine(): Promise<EngineParts> {
  const { Validator } = await import("shacl-engine");
  const { validations, targetResolvers } = await import("shacl-engine/sparql.js");
  const { default: environment } = await import("rdf-ext");
  const factory = environment as unknown as DataFactory & DatasetCoreFactory;
  return { Validator, factory, validations, targetResolvers };
}
