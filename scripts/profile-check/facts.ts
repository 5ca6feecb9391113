import type { Label } from "../../src/model/rows.js";

/** What an RDF term may be, as far as the two sides tell. */
export type NodeKind = "text" | "plain literal" | "typed literal" | "IRI" | "blank node";

/** One way in which a property may be given. */
export interface Alternative {
  /** Every kind of term that is allowed. */
  readonly nodes: readonly NodeKind[];
  /** Datatype IRIs of typed literals. */
  readonly datatypes: readonly string[];
  /** A regular expression for the whole value, without `^` and `$`. */
  readonly pattern?: string;
  /** Types of what is referred to; empty where nothing is said. */
  readonly types: readonly string[];
  /** The values of a closed list with their labels. */
  readonly values?: ReadonlyMap<string, Partial<Label>>;
  /** The value is a concept of some list, and what type concepts have is the list's own affair. */
  readonly isConcept?: boolean;
}

/** What one side says of a property in a class: all rows of the property together. */
export interface PropertyFacts {
  /** IRI. */
  readonly predicate: string;
  /** The field's label; several where several fields share the property. */
  readonly labels: readonly Partial<Label>[];
  /** `mandatory`, `recommended` or `optional`, with what more there is to say. */
  readonly requirement: string;
  readonly max: string;
  readonly alternatives: readonly Alternative[];
  /** On what other property and value it hangs whether it is asked for. */
  readonly dependency?: string;
  /** The only value it may have. */
  readonly fixed?: string;
}

/** What one side says of a class; a bundle may say it more than once. */
export interface ClassFacts {
  /** IRIs of the types that its nodes may have. */
  readonly types: readonly string[];
  readonly label: Partial<Label>;
  readonly properties: readonly PropertyFacts[];
  /** IRIs of properties that are to be read but no longer written. */
  readonly deprecated: readonly string[];
}

export const MANY = "any number";

/** A regular expression without the anchors that both sides imply. */
export const unanchored = (pattern: string): string => pattern.replace(/^\^/, "").replace(/\$$/, "");
