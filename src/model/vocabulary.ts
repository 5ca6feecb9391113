import { nearest } from "./nearest.js";

/** One value of a vocabulary. */
export interface Concept {
  /** The short form that a catalogue may use, unique in its vocabulary. */
  readonly code: string;
  /** The value as RDF has it: an IRI, or the media type itself in a `literal` vocabulary. */
  readonly iri: string;
  readonly sv: string;
  readonly en: string;
  /** IRI of the next wider concept. */
  readonly broader?: string;
  /** Other everyday words for the same thing. */
  readonly aliases?: readonly string[];
}

/** A list of the values that a property may take. */
export interface Vocabulary {
  readonly id: string;
  /** What the list is called in messages. */
  readonly sv: string;
  readonly en: string;
  readonly concepts: readonly Concept[];
  /** Values outside the list are allowed: any absolute IRI, or any that starts with `prefix`. */
  readonly open?: true;
  /** How the IRIs outside the list of an open vocabulary have to start. */
  readonly prefix?: string;
  /** Values are written as plain literals instead of IRIs. */
  readonly literal?: true;
}

/** A line of a vocabulary's table: code, Swedish label, English label and what else there is to say. */
export type ConceptRow = readonly [code: string, sv: string, en: string, more?: ConceptDetails];

interface ConceptDetails {
  /** The IRI, where it is not the vocabulary's prefix followed by the code. */
  readonly iri?: string;
  /** Code of the next wider concept. */
  readonly broader?: string;
  readonly aliases?: readonly string[];
}

/** A vocabulary from its table. A concept's IRI is `iriPrefix` and its code, unless the row gives another. */
export function vocabulary(
  id: string,
  sv: string,
  en: string,
  iriPrefix: string,
  rows: readonly ConceptRow[],
  options: Pick<Vocabulary, "open" | "prefix" | "literal"> = {},
): Vocabulary {
  const concepts = rows.map(([code, conceptSv, conceptEn, { iri, broader, aliases } = {}]) => ({
    code,
    iri: iri ?? iriPrefix + code,
    sv: conceptSv,
    en: conceptEn,
    ...(broader !== undefined && { broader: iriPrefix + broader }),
    ...(aliases !== undefined && { aliases }),
  }));
  return { id, sv, en, concepts, ...options };
}

/**
 * The concept that `text` names by code, IRI, Swedish or English label, or alias, in any letter case and with any white
 * space around or between words; undefined when it names none.
 */
export function findConcept(vocabulary: Vocabulary, text: string): Concept | undefined {
  return indexOf(vocabulary).get(fold(text));
}

/** The concepts that a misspelt or partial `text` may have meant, best first; none when nothing is near. */
export function nearestConcepts(vocabulary: Vocabulary, text: string, limit = 3): Concept[] {
  const index = indexOf(vocabulary);
  // IRIs of one list differ in their last few letters only, so they are compared with IRIs and with nothing else.
  const names = [...index.keys()].filter((name) => isIri(name) === isIri(text));
  const concepts = nearest(text, names, names.length).map((name) => index.get(name)!);
  return [...new Set(concepts)].slice(0, limit);
}

const indexes = new WeakMap<Vocabulary, ReadonlyMap<string, Concept>>();

function indexOf(vocabulary: Vocabulary): ReadonlyMap<string, Concept> {
  let index = indexes.get(vocabulary);
  if (index === undefined) {
    index = buildIndex(vocabulary);
    indexes.set(vocabulary, index);
  }
  return index;
}

function buildIndex({ concepts }: Vocabulary): ReadonlyMap<string, Concept> {
  const index = new Map<string, Concept>();
  for (const concept of concepts) {
    const { code, iri, sv, en, aliases = [] } = concept;
    for (const name of [code, sv, en, iri, ...aliases]) {
      const key = fold(name);
      if (!index.has(key)) index.set(key, concept);
    }
  }
  return index;
}

function fold(text: string): string {
  return text.normalize("NFC").trim().replace(/\s+/g, " ").toLowerCase();
}

function isIri(text: string): boolean {
  return text.includes("://");
}
