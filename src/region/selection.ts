import { within } from "../catalogue/origins.js";
import { isList, isMap, type YamlMap, type YamlValue } from "../catalogue/yaml/index.js";
import { type Finding, finding, type Place } from "../diagnostics/finding.js";
import { dcat, dcatap, dcterms, foaf } from "../model/namespaces.js";
import { nearest } from "../model/nearest.js";
import { vocabularies } from "../model/vocabularies/index.js";
import { findConcept, type Vocabulary } from "../model/vocabulary.js";
import type { Graph } from "../rdf/graph.js";
import type { Subject } from "../rdf/term.js";

/** What is chosen, or left out: for each criterion, any of its values. */
export interface Selection {
  readonly keep: boolean;
  readonly criteria: readonly (readonly [Criterion, readonly string[]])[];
}

/** A value of a criterion as it is compared: case and white space around it mean nothing. */
const fold = (text: string): string => text.normalize("NFC").trim().toLowerCase();

const conceptIn =
  (list: Vocabulary) =>
  (text: string): string =>
    fold(findConcept(list, text)?.iri ?? text);

interface CriterionDef {
  /** A value as it is written, in the form that `valuesOf` gives. */
  readonly read: (text: string) => string;
  readonly valuesOf: (thing: Subject, graph: Graph) => readonly string[];
}

const LEGISLATION = findConcept(vocabularies["applicable-legislation"], "HVD")!.iri;

/** What datasets and services are chosen by. */
const criteria = {
  theme: {
    read: conceptIn(vocabularies["data-theme"]),
    valuesOf: (thing, graph) => graph.objects(thing, dcat("theme")).map(({ value }) => fold(value)),
  },
  keyword: {
    read: fold,
    valuesOf: (thing, graph) => graph.objects(thing, dcat("keyword")).map(({ value }) => fold(value)),
  },
  /** `true` for every high-value dataset, or one of the categories. */
  hvd: {
    read: (text) => (fold(text) === "true" ? "true" : conceptIn(vocabularies["hvd-category"])(text)),
    valuesOf: (thing, graph) => {
      const categories = graph.objects(thing, dcatap("hvdCategory")).map(({ value }) => fold(value));
      const legislation = graph.objects(thing, dcatap("applicableLegislation"));
      const isHighValue = categories.length > 0 || legislation.some(({ value }) => value === LEGISLATION);
      return isHighValue ? ["true", ...categories] : ["false"];
    },
  },
  /** IRI, name or organisation number. */
  publisher: {
    read: (text) => fold(/^\d{6}-?\d{4}$/.test(text.trim()) ? text.replace("-", "") : text),
    valuesOf: (thing, graph) =>
      graph.objects(thing, dcterms("publisher")).flatMap((publisher) => {
        const names = graph.objects(publisher, foaf("name")).map(({ value }) => value);
        const numbers = graph.objects(publisher, dcterms("identifier")).map(({ value }) => value.replace("-", ""));
        const inIri = /\/organisation\/SE(\d{10})/.exec(publisher.value)?.[1] ?? [];
        return [publisher.value, ...names, ...numbers, ...[inIri].flat()].map(fold);
      }),
  },
} satisfies Record<string, CriterionDef>;

type Criterion = keyof typeof criteria;
const NAMES = Object.keys(criteria) as Criterion[];
const LABEL = { sv: "Urval", en: "Selection" };

/** Reads `include:` and `exclude:`; what is wrong in them is reported. */
export function readSelection(map: YamlMap, place: Place, report: (finding: Finding) => void): Selection[] {
  return (["include", "exclude"] as const).flatMap((key) => {
    const written = map[key];
    if (written === undefined || written === null) return [];
    const at = within(place, key);
    if (!isMap(written)) {
      report(finding("region/setting", { key, value: JSON.stringify(written), allowed: NAMES }, { place: at }));
      return [];
    }
    const chosen = Object.entries(written).flatMap(([name, value]): [Criterion, string[]][] => {
      const criterion = NAMES.find((known) => known === name);
      if (criterion !== undefined) return [[criterion, textsOf(value).map(criteria[criterion].read)]];
      const args = { key: name, class: LABEL, suggestions: nearest(name, NAMES, 1) };
      report(finding("catalogue/unknown-key", args, { place: { ...within(at, name), on: "key" } }));
      return [];
    });
    return chosen.length === 0 ? [] : [{ keep: key === "include", criteria: chosen }];
  });
}

const textsOf = (value: YamlValue): string[] =>
  (isList(value) ? value : [value]).filter((item): item is string => typeof item === "string");

/**
 * Whether all selections let something through: an `include` what has a value of each of its criteria, an `exclude`
 * what has a value of none of its.
 */
export function isSelected(thing: Subject, graph: Graph, selections: readonly Selection[]): boolean {
  return selections.every(({ keep, criteria: chosen }) => {
    const fits = ([criterion, values]: (typeof chosen)[number]): boolean =>
      criteria[criterion].valuesOf(thing, graph).some((value) => values.includes(value));
    return keep ? chosen.every(fits) : !chosen.some(fits);
  });
}
