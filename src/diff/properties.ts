import { alternatives } from "../model/kinds.js";
import { rowsOf } from "../model/profile.js";
import type { Label, Row } from "../model/rows.js";
import { compare } from "./order.js";
import type { Described, Value, Values } from "./snapshot.js";
import { compareWords, type Part } from "./words.js";

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

/** What tells a change of its own from the consequence of another. */
export interface Consequences {
  readonly movedTo: ReadonlyMap<string, string>;
  /** Something that only one of the graphs describes. */
  readonly isPart: (iri: string) => boolean;
}

/** The properties of a thing that differ, in the profile's order, then those that it does not have. */
export function compareProperties(before: Described, after: Described, consequences: Consequences): PropertyChange[] {
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
