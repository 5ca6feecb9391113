import { prefixedName } from "../../src/model/namespaces.js";
import type { Label } from "../../src/model/rows.js";
import type { Alternative, ClassFacts, PropertyFacts } from "./facts.js";
import { compareValues } from "./values.js";

/** A point on which the bundle and the table say different things. */
export interface Difference {
  /** Prefixed name. */
  readonly class: string;
  /** Prefixed name; empty where the class itself is meant. */
  readonly property: string;
  /** What about it differs: `label (sv)`, `requirement`, `pattern`, … */
  readonly aspect: string;
  readonly bundle: string;
  readonly table: string;
}

/** Called with an aspect and what the two sides say of it; equal sayings are no difference. */
export type Note = (aspect: string, bundle: string, table: string) => void;

const ABSENT = "absent";
const PRESENT = "present";

/** Every difference between what a bundle says and what the table says, each once, in the order of the bundle. */
export function compareProfiles(bundle: readonly ClassFacts[], table: readonly ClassFacts[]): Difference[] {
  const differences = new Map<string, Difference>();
  const noteOf =
    (of: string, property = ""): Note =>
    (aspect, official, ours) => {
      const difference = { class: of, property, aspect, bundle: official, table: ours };
      if (official !== ours) differences.set(JSON.stringify(difference), difference);
    };
  const met = new Set<ClassFacts>();
  for (const official of bundle) {
    const ours = table.find(({ types }) => types.some((type) => official.types.includes(type)));
    if (ours === undefined) {
      noteOf(prefixedName(official.types[0]!))("class", PRESENT, ABSENT);
      continue;
    }
    met.add(ours);
    compareClasses(official, ours, noteOf);
  }
  for (const ours of table) if (!met.has(ours)) noteOf(prefixedName(ours.types[0]!))("class", ABSENT, PRESENT);
  return [...differences.values()];
}

function compareClasses(official: ClassFacts, ours: ClassFacts, noteOf: (of: string, property?: string) => Note): void {
  const name = prefixedName(ours.types[0]!);
  noteOf(name)("types", names(official.types), names(ours.types));
  compareLabels([official.label], ours.label, noteOf(name));
  const byPredicate = new Map(ours.properties.map((property) => [property.predicate, property]));
  for (const property of official.properties) {
    const note = noteOf(name, prefixedName(property.predicate));
    const own = byPredicate.get(property.predicate);
    if (own === undefined) note("property", PRESENT, ABSENT);
    else compareProperties(property, own, note);
    byPredicate.delete(property.predicate);
  }
  for (const predicate of byPredicate.keys()) {
    const bundle = official.deprecated.includes(predicate) ? "deprecated" : ABSENT;
    noteOf(name, prefixedName(predicate))("property", bundle, PRESENT);
  }
}

function compareProperties(official: PropertyFacts, ours: PropertyFacts, note: Note): void {
  compareLabels(official.labels, ours.labels[0]!, note);
  note("requirement", official.requirement, ours.requirement);
  note("max", official.max, ours.max);
  note("dependency", official.dependency ?? "none", ours.dependency ?? "none");
  if (official.fixed !== undefined) note("fixed value", official.fixed, ours.fixed ?? "none");
  compareNodes(official.alternatives, ours.alternatives, note);
  const datatypes = (side: readonly Alternative[]) => names(side.flatMap((way) => way.datatypes));
  note("datatype", datatypes(official.alternatives), datatypes(ours.alternatives));
  comparePatterns(official.alternatives, ours.alternatives, note);
  compareRanges(official.alternatives, ours.alternatives, note);
  compareValues(official.alternatives, ours.alternatives, note);
}

/** Each label in each language that the bundle has it in. */
function compareLabels(official: readonly Partial<Label>[], ours: Partial<Label>, note: Note): void {
  for (const label of official) {
    for (const language of ["sv", "en"] as const) {
      if (label[language] !== undefined) note(`label (${language})`, label[language], ours[language] ?? "none");
    }
  }
}

/** The table may be narrower (an IRI where a blank node would do too), but each way of the bundle must be open. */
function compareNodes(official: readonly Alternative[], ours: readonly Alternative[], note: Note): void {
  const offered = ours.flatMap(({ nodes }) => nodes);
  const allowed = official.flatMap(({ nodes }) => nodes);
  const isMet = official.every(({ nodes }) => nodes.some((node) => offered.includes(node)));
  if (!isMet || offered.some((node) => !allowed.includes(node))) note("node kind", list(allowed), list(offered));
}

/** A list of values answers to a pattern that all of them match. */
function comparePatterns(official: readonly Alternative[], ours: readonly Alternative[], note: Note): void {
  const values = ours.flatMap((way) => [...(way.values?.keys() ?? [])]);
  const isAnswered = (pattern: string) =>
    values.length > 0 && values.every((value) => new RegExp(`^(?:${pattern})$`).test(value));
  const asked = official.flatMap(({ pattern }) => pattern ?? []);
  const own = ours.flatMap(({ pattern }) => pattern ?? []);
  note("pattern", list(asked.filter((pattern) => own.includes(pattern) || !isAnswered(pattern))), list(own));
}

function compareRanges(official: readonly Alternative[], ours: readonly Alternative[], note: Note): void {
  const asked = names(official.flatMap(({ types }) => types));
  const own = names(ours.flatMap(({ types }) => types));
  const isConcept = ours.some((way) => way.isConcept);
  if (own !== "none" || !isConcept) note("range", asked, own);
  const isBare = ours.some((way) => way.types.length === 0 && !way.isConcept && way.nodes.includes("IRI"));
  if (asked !== "none" && own !== "none" && isBare) note("range outside", "described", "described or not");
}

/** Different things in one order, whatever the order in which they were said. */
const list = (items: readonly string[]): string => [...new Set(items)].sort().join(", ") || "none";
const names = (iris: readonly string[]): string => list(iris.map(prefixedName));
