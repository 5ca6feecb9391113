import type { IriFormName, LiteralFormName } from "./forms.js";
import type { VocabularyId } from "./vocabularies/index.js";

/** Every class of the profile: the seven main ones and the structures that are nested in them. */
export type ClassName =
  | "Catalog"
  | "Dataset"
  | "DatasetSeries"
  | "Distribution"
  | "DataService"
  | "Agent"
  | "ContactPoint"
  | "Location"
  | "PeriodOfTime"
  | "RightsStatement"
  | "Offer"
  | "Attribution"
  | "Relationship"
  | "ProvenanceStatement"
  | "Checksum"
  | "Telephone"
  | "Address"
  | "Document"
  | "Standard"
  | "LicenseDocument";

/** What a value of a property is. Seven words, and no more are needed to say the whole profile. */
export type Kind =
  | Text
  | LiteralOf<LiteralFormName>
  | IriOf<IriFormName>
  | ConceptOf<VocabularyId>
  | RefTo<ClassName>
  | NodeOf<ClassName>
  | EitherOf<readonly Kind[]>;

/** Text with a language tag. */
export interface Text {
  readonly kind: "text";
}
/** A literal without language, in one of the forms of `literalForms`. */
export interface LiteralOf<F extends LiteralFormName> {
  readonly kind: "literal";
  readonly form: F;
}
/** An address or other IRI, in one of the forms of `iriForms`. */
export interface IriOf<F extends IriFormName> {
  readonly kind: "iri";
  readonly form: F;
}
/** A value of a vocabulary. */
export interface ConceptOf<V extends VocabularyId> {
  readonly kind: "concept";
  readonly vocabulary: V;
}
/** An entity that is described elsewhere in the catalogue; where there are several classes, any of them. */
export interface RefTo<C extends ClassName> {
  readonly kind: "ref";
  readonly classes: readonly C[];
}
/** Something described in its place. */
export interface NodeOf<C extends ClassName> {
  readonly kind: "node";
  readonly class: C;
}
/** One of several kinds; the first that fits is taken. */
export interface EitherOf<K extends readonly Kind[]> {
  readonly kind: "either";
  readonly of: K;
}

export const text: Text = { kind: "text" };
export const literal = <F extends LiteralFormName>(form: F): LiteralOf<F> => ({ kind: "literal", form });
export const iri = <F extends IriFormName>(form: F): IriOf<F> => ({ kind: "iri", form });
export const concept = <V extends VocabularyId>(vocabulary: V): ConceptOf<V> => ({ kind: "concept", vocabulary });
export const ref = <C extends ClassName>(...classes: readonly C[]): RefTo<C> => ({ kind: "ref", classes });
export const node = <C extends ClassName>(name: C): NodeOf<C> => ({ kind: "node", class: name });
export const either = <const K extends readonly Kind[]>(...of: K): EitherOf<K> => ({ kind: "either", of });

/** The alternatives of a kind: those of an `either`, else the kind alone. */
export const alternatives = (kind: Kind): readonly Kind[] => (kind.kind === "either" ? kind.of : [kind]);
