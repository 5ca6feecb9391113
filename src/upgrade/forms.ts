import type { YamlValue } from "../catalogue/yaml/index.js";
import { alternatives, type Kind } from "../model/kinds.js";
import { rdf } from "../model/namespaces.js";
import type { Row } from "../model/rows.js";
import { extensionOfMediaType } from "../model/vocabularies/extensions.js";
import { type VocabularyId, vocabularies } from "../model/vocabularies/index.js";
import { type Concept, findConcept, type Vocabulary } from "../model/vocabulary.js";
import type { ObjectTerm } from "../rdf/term.js";
import type { Identified } from "./identify.js";

/**
 * The vocabularies whose codes are what people say (PUBLIC, CC0, LocalAuthority, REST). The values of all others are
 * written by their Swedish labels, and media types by the short names of their files (csv).
 */
const byCode: ReadonlySet<VocabularyId> = new Set([
  "access-right",
  "applicable-legislation",
  "checksum-algorithm",
  "distribution-status",
  "licence",
  "planned-availability",
  "publisher-type",
  "role",
  "service-type",
  "theme-taxonomy",
  "vcard-kind",
]);

/** The ways in which a plain value of a row could be written, the one that a person would choose first. */
export function formsOf(
  { predicate, values }: Row,
  term: ObjectTerm,
  things: ReadonlyMap<string, Identified>,
): YamlValue[] {
  const forms = alternatives(values.kind).flatMap((kind) => shortForms(kind, term, things));
  // A type that is not on the list is one more type of the same thing, not a wrong value.
  return predicate === rdf("type") ? forms : [...forms, term.value];
}

function shortForms(kind: Kind, { value }: ObjectTerm, things: ReadonlyMap<string, Identified>): YamlValue[] {
  switch (kind.kind) {
    case "ref":
      return listOf(things.get(value)?.id);
    case "concept":
      return conceptForms(kind.vocabulary, value);
    case "iri":
      return kind.form === "email" || kind.form === "telephone" ? [value.replace(/^[a-z]+:/, "")] : [];
    case "literal":
      return kind.form === "wkt" ? listOf(boxOf(value) ?? pointOf(value)) : [];
    default:
      return [];
  }
}

function conceptForms(id: VocabularyId, value: string): string[] {
  const vocabulary: Vocabulary = vocabularies[id];
  const concept = findConcept(vocabulary, value);
  if (concept === undefined) return [];
  if (vocabulary.literal) {
    const extension = listOf(extensionOfMediaType(concept.code));
    return [...extension, ...(concept.aliases ?? []).slice(0, 1), concept.code];
  }
  const forms: (keyof Concept)[] = byCode.has(id) ? ["code", "sv"] : ["sv", "code"];
  return forms.map((form) => concept[form] as string);
}

const listOf = <T>(value: T | undefined): T[] => (value === undefined ? [] : [value]);

/** `[west, south, east, north]` for a polygon that is such a box; whether it is exactly so is for reading to say. */
function boxOf(wkt: string): string[] | undefined {
  const [, west, north, east, , , south] =
    /^POLYGON\(\((\S+) (\S+),(\S+) (\S+),(\S+) (\S+),\S+ \S+,\S+ \S+\)\)$/.exec(wkt) ?? [];
  return west === undefined ? undefined : [west, south!, east!, north!];
}

function pointOf(wkt: string): string[] | undefined {
  const [, longitude, latitude] = /^POINT\((\S+) (\S+)\)$/.exec(wkt) ?? [];
  return longitude === undefined ? undefined : [longitude, latitude!];
}
