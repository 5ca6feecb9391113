import { finding } from "../../diagnostics/finding.js";
import { canonicalIri } from "../../model/vocabularies/canonical.js";
import { type VocabularyId, vocabularies } from "../../model/vocabularies/index.js";
import { findConcept, nearestConcepts, type Vocabulary } from "../../model/vocabulary.js";
import { type At, about, named } from "./context.js";
import { acceptIri, isAbsolute } from "./iri.js";
import type { Decoded } from "./value.js";

/** Up to this many values are listed whole when one is unknown. */
const SHORT_LIST = 15;

/**
 * A value of a vocabulary, by code, Swedish or English label, or IRI. An IRI in another than its usual form becomes the
 * usual one, with a notice. An IRI outside the list is kept: whether it may stand there is for validation to say.
 */
export function decodeConcept(id: VocabularyId, raw: string, at: At): Decoded {
  const vocabulary: Vocabulary = vocabularies[id];
  const concept = findConcept(vocabulary, raw);
  if (concept !== undefined) return { value: concept.iri };
  if (isAbsolute(raw) && !vocabulary.literal) {
    const accepted = acceptIri(raw, at);
    if ("problem" in accepted) return accepted;
    const canonical = canonicalIri(accepted.value);
    if (canonical === accepted.value) return accepted;
    const args = { ...named(at), from: accepted.value, to: canonical };
    return { value: canonical, notice: finding("catalogue/canonical-iri", args, about(at, raw)) };
  }
  const { sv, en, concepts, open } = vocabulary;
  const nameOf = (language: "sv" | "en") => (c: (typeof concepts)[number]) =>
    vocabulary.literal ? (c.aliases?.[0] ?? c.code) : c[language].startsWith(`${c.code} `) ? c.code : c[language];
  const suggested = nearestConcepts(vocabulary, raw);
  const listed = suggested.length === 0 && concepts.length <= SHORT_LIST ? concepts : suggested;
  const args = {
    ...named(at),
    value: raw,
    vocabulary: { id, sv, en, ...(open && { open }) },
    ...(suggested.length === 0 && { all: true as const }),
    suggestions: listed.map(nameOf("sv")),
    suggestionsEn: listed.map(nameOf("en")),
  };
  return { problem: finding("catalogue/unknown-concept", args, about(at, raw)) };
}
