import { alternatives } from "../model/kinds.js";
import { classes, rowsOf } from "../model/profile.js";
import type { Label, Row } from "../model/rows.js";
import type { Graph } from "../rdf/graph.js";
import { findRenamed, type Renamed } from "./renamed.js";
import { type Described, snapshot, type Thing, type Value, type Values } from "./snapshot.js";
import { compareWords, type Part } from "./words.js";

/** What differs between two graphs, each list by class, name and IRI. */
export interface Difference {
  readonly added: readonly Thing[];
  readonly removed: readonly Thing[];
  /** Gone under one IRI and there under another: to everyone who refers to them they are new. */
  readonly renamed: readonly Renamed[];
  readonly changed: readonly Changed[];
  /** How many things of each class the old graph had. */
  readonly before: ReadonlyMap<string, number>;
}

export interface Changed extends Thing {
  readonly properties: readonly PropertyChange[];
}

export interface PropertyChange {
  /** IRI of the property. */
  readonly property: string;
  /** What the profile calls it. */
  readonly label?: Label;
  readonly removed: readonly Value[];
  readonly added: readonly Value[];
  /** Texts of which there is one before and one after in a language, word by word. They are not in the lists above. */
  readonly texts: readonly TextChange[];
}

export interface TextChange {
  readonly language: string;
  readonly before: string;
  readonly after: string;
  readonly parts: readonly Part[];
}

export const isSame = ({ added, removed, renamed, changed }: Difference): boolean =>
  [added, removed, renamed, changed].every((list) => list.length === 0);

/**
 * Compares two graphs by what they say: the order of statements, prefixes and labels of blank nodes make no difference.
 * A blank node is its content, and part of what refers to it. That a part of a catalogue is gone or new is said once, of
 * the part; the lists that it stands in are not told to have changed with it.
 */
export function compareGraphs(before: Graph, after: Graph): Difference {
  const old = snapshot(before);
  const now = snapshot(after);
  const gone = [...old].filter(([key]) => !now.has(key));
  const fresh = [...now].filter(([key]) => !old.has(key));
  const renamed = findRenamed(
    gone.map(([, thing]) => thing),
    fresh.map(([, thing]) => thing),
    { before: old, after: now },
  );
  const movedTo = new Map(renamed.map(({ from, iri }) => [from, iri!]));
  const moved = new Set([...movedTo].flat());
  const staying = ([, { iri }]: [string, Described]): boolean => iri === undefined || !moved.has(iri);
  const counts = new Map<string, number>();
  for (const { class: name } of old.values()) if (name !== undefined) counts.set(name, (counts.get(name) ?? 0) + 1);

  const changed: Changed[] = [];
  for (const [key, thing] of now) {
    const former = old.get(key);
    if (former === undefined) continue;
    const properties = compareProperties(former, thing, {
      movedTo,
      isPart: (iri) => old.has(iri) !== now.has(iri),
    });
    if (properties.length > 0) changed.push({ ...thingOf(thing), properties });
  }
  return {
    added: fresh
      .filter(staying)
      .map(([, thing]) => thingOf(thing))
      .sort(byClass),
    removed: gone
      .filter(staying)
      .map(([, thing]) => thingOf(thing))
      .sort(byClass),
    renamed: [...renamed].sort(byClass),
    changed: changed.sort(byClass),
    before: counts,
  };
}

/** What tells a change of its own from the consequence of another. */
interface Consequences {
  readonly movedTo: ReadonlyMap<string, string>;
  /** Something that only one of the graphs describes. */
  readonly isPart: (iri: string) => boolean;
}

function compareProperties(before: Described, after: Described, consequences: Consequences): PropertyChange[] {
  const rows = rowsByPredicate(after);
  const predicates = new Set([...rows.keys(), ...before.properties.keys(), ...after.properties.keys()]);
  return [...predicates].flatMap((property) => {
    const old = before.properties.get(property) ?? NONE;
    const now = after.properties.get(property) ?? NONE;
    const row = rows.get(property);
    const { removed, added } = replaced(old, now, row !== undefined && listsParts(row), consequences);
    if (removed.length === 0 && added.length === 0) return [];
    return [{ property, ...(row && { label: row.label }), ...pairTexts(removed, added) }];
  });
}

const NONE: Values = new Map();

/** Where several rows have one predicate, the first names it. */
function rowsByPredicate({ class: name }: Described): Map<string, Row> {
  const rows = new Map<string, Row>();
  if (name === undefined) return rows;
  for (const [, row] of rowsOf(name)) if (!rows.has(row.predicate)) rows.set(row.predicate, row);
  return rows;
}

/** The values that only one side has, without those that follow from something being gone, new or renamed. */
function replaced(
  old: Values,
  now: Values,
  areParts: boolean,
  { movedTo, isPart }: Consequences,
): Record<"removed" | "added", Value[]> {
  const arrived = new Set([...old.keys()].map((key) => movedTo.get(key)));
  const only = (from: Values, other: Values): Value[] =>
    [...from.values()]
      .filter(({ key }) => !other.has(key) && !(areParts && isPart(key)))
      .sort((a, b) => compare(a.key, b.key));
  return {
    removed: only(old, now).filter(({ key }) => !now.has(movedTo.get(key) ?? key)),
    added: only(now, old).filter(({ key }) => !arrived.has(key)),
  };
}

/** Properties whose values are parts of the thing: they come and go with it. */
const listsParts = ({ collects, values: { kind } }: Row): boolean =>
  collects !== undefined || alternatives(kind).some((one) => one.kind === "node");

/** Takes out the texts that replace each other: one before and one after, in one language. */
function pairTexts(
  removed: readonly Value[],
  added: readonly Value[],
): Pick<PropertyChange, "removed" | "added" | "texts"> {
  const pairs = removed
    .filter((value) => isText(value))
    .flatMap((before) => {
      const [old, now] = [removed, added].map((values) => values.filter((value) => isText(value, before.language)));
      return old!.length === 1 && now!.length === 1 ? [{ before, after: now![0]! }] : [];
    });
  const paired = new Set(pairs.flatMap(({ before, after }) => [before, after]));
  const texts = pairs.map(({ before, after }) => ({
    language: before.language!,
    before: before.text,
    after: after.text,
    parts: compareWords(before.text, after.text),
  }));
  const rest = (values: readonly Value[]): Value[] => values.filter((value) => !paired.has(value));
  return { removed: rest(removed), added: rest(added), texts };
}

/** Text in some language, or in the one that is given. */
const isText = (value: Value, language: unknown = value.language): boolean =>
  value.language !== undefined && value.language === language;

const thingOf = ({ properties: _, ...thing }: Described): Thing => thing;

const order = new Map(classes.map(([name], index) => [name, index]));

function byClass(a: Thing, b: Thing): number {
  const rank = (thing: Thing): number => order.get(thing.class!) ?? order.size;
  return rank(a) - rank(b) || compare(a.name ?? "", b.name ?? "") || compare(a.iri ?? "", b.iri ?? "");
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
