import type { ClassName, Kind } from "./kinds.js";

/** Whether the profile asks for a property: its absence is an error, a warning, or nothing. */
export type Requirement = "mandatory" | "recommended" | "optional";

/** How many values: at most one (a text: one in each language), or any number. */
export interface Values<K extends Kind = Kind, Many extends boolean = boolean> {
  readonly kind: K;
  readonly many: Many;
}
export const one = <K extends Kind>(kind: K): Values<K, false> => ({ kind, many: false });
export const many = <K extends Kind>(kind: K): Values<K, true> => ({ kind, many: true });

/** A text in two languages. */
export interface Label {
  readonly sv: string;
  readonly en: string;
}

/** Facts that only some rows have. */
export interface RowFacts {
  /** The value that is written where the author gives none: used where the profile leaves no choice, or one that nearly all make. */
  readonly assumed?: string;
  /** Where the author lists nothing, everything of these classes that the catalogue describes. */
  readonly collects?: readonly ClassName[];
  /** The profile recommends it, but its absence says something by itself and is no warning. */
  readonly silent?: true;
  /** A text without a language tag is a warning here, not an error; or a plain literal may have one. */
  readonly languageTag?: "recommended" | "allowed";
}

/** One property of a class. */
export interface Row extends RowFacts {
  readonly requirement: Requirement;
  /** IRI of the RDF property. */
  readonly predicate: string;
  readonly values: Values;
  readonly label: Label;
}

const row =
  <R extends Requirement>(requirement: R) =>
  <V extends Values>(predicate: string, values: V, sv: string, en: string, facts: RowFacts = {}) => ({
    requirement,
    predicate,
    values,
    label: { sv, en },
    ...facts,
  });

/** Absent, it is an error. */
export const mandatory = row("mandatory");
/** Absent, it is a warning. */
export const recommended = row("recommended");
/** Absent, it is nothing. */
export const optional = row("optional");

/**
 * What the RDF of a class is named by: `minted` from a template under the catalogue's base (`{id}`, left out with its
 * slash where there is none; `{parent}` is the IRI of what it stands in), `given` by the author as `uri:`, or `blank`.
 */
export type Identity = Minted | "given" | "blank";
export interface Minted {
  readonly minted: string;
  /** The property whose value serves as id where the author gives none. */
  readonly idFrom?: string;
}

/** A key that an author may write although it is no property: what it is for is told by whoever reads it. */
export interface AuthoringKey {
  readonly label: Label;
}

/** One class of the profile. */
export interface ClassDef {
  /** The RDF type that is written. */
  readonly iri: string;
  /** Further RDF types that are read as this class. */
  readonly alsoTyped?: readonly string[];
  readonly label: Label;
  readonly identity: Identity;
  /** What one of the main classes is called in `defaults:` and on the command line. */
  readonly word?: string;
  /** The map in catalog.yaml, and the folder, where entities of this class are written. */
  readonly collection?: string;
  /** A plain value instead of a map stands for this key. */
  readonly shorthand?: string;
  readonly authoring?: Readonly<Record<string, AuthoringKey>>;
  readonly rows: Readonly<Record<string, Row>>;
}
