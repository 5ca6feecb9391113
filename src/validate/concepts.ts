import type { Kind } from "../model/kinds.js";
import type { Label } from "../model/rows.js";
import { canonicalIri } from "../model/vocabularies/canonical.js";
import { vocabularies } from "../model/vocabularies/index.js";
import { legacyFrequency } from "../model/vocabularies/legacy-frequency.js";
import { legacyValues } from "../model/vocabularies/legacy-values.js";
import { type Concept, findConcept, nearestConcepts, type Vocabulary } from "../model/vocabulary.js";
import type { ObjectTerm } from "../rdf/term.js";
import { type Observation, observation } from "./observation.js";
import type { Misfit } from "./values.js";

const MOST_SUGGESTIONS = 3;

/**
 * What is wrong with a value that should have been one of a vocabulary's: written in another way than the list does,
 * or not in it. Where several vocabularies would do, the first one gives the list its name, and all give suggestions.
 */
export function judgeConcept({ value, property, topic, kinds }: Misfit): Observation {
  const lists = kinds.filter((kind): kind is Extract<Kind, { kind: "concept" }> => kind.kind === "concept");
  const candidates: Vocabulary[] = lists.map((kind) => vocabularies[kind.vocabulary]);
  const successor = legacyFrequency.get(value.value);
  if (successor !== undefined && candidates.some((list) => findConcept(list, successor) !== undefined)) {
    // The profile has this list too, as deprecated.
    const told = { ...topic, severity: "info" as const };
    return observation("profile/deprecated-value", { ...property, value: value.value, successor }, told);
  }
  const canonical = value.termType === "NamedNode" ? canonicalForm(value.value, candidates) : undefined;
  if (canonical !== undefined) {
    // An open list takes other values too, so nothing is lost where one of its own is written otherwise.
    const severity = candidates.some(({ open }) => open) ? ("info" as const) : topic.severity;
    return observation("profile/iri-form", { ...property, value: value.value, canonical }, { ...topic, severity });
  }
  const { sv, en } = candidates[0]!;
  const suggestions = candidates.flatMap((list) => suggest(list, value)).slice(0, MOST_SUGGESTIONS);
  const shown = value.termType === "BlankNode" ? "[ … ]" : value.value;
  return observation("profile/vocabulary", { ...property, value: shown, vocabulary: { sv, en }, suggestions }, topic);
}

function canonicalForm(iri: string, candidates: readonly Vocabulary[]): string | undefined {
  const canonical = legacyValues.get(iri) ?? canonicalIri(iri);
  for (const list of candidates) {
    const concept = findConcept(list, canonical);
    if (concept !== undefined) return concept.iri;
    if (list.prefix !== undefined && canonical.startsWith(list.prefix)) return canonical;
  }
  return undefined;
}

function suggest(list: Vocabulary, value: ObjectTerm): Label[] {
  const exact = findConcept(list, value.value);
  if (exact !== undefined) return [asValue(exact)];
  if (!value.value.includes("://")) {
    return nearestConcepts(list, value.value, MOST_SUGGESTIONS).map(list.literal ? asValue : asLabel);
  }
  // The IRIs of a list differ in the end alone.
  const end = /[^/#]*$/.exec(value.value.replace(/[/#]$/, ""))![0];
  const named = findConcept(list, end);
  return (named === undefined ? nearestConcepts(list, end, MOST_SUGGESTIONS) : [named]).map(asValue);
}

/** A concept as RDF writes it: for those who wrote an IRI, or a label where RDF has an IRI. */
const asValue = ({ iri }: Concept): Label => ({ sv: iri, en: iri });
const asLabel = ({ sv, en }: Concept): Label => ({ sv, en });
