import { finding } from "../../diagnostics/finding.js";
import { alternatives, type ClassName } from "../../model/kinds.js";
import { classDef, classes, rowsOf } from "../../model/profile.js";
import { givenBy } from "../authoring/index.js";
import { meantBy } from "../everyday.js";
import { within } from "../origins.js";
import type { Context } from "./context.js";
import type { Draft } from "./entity.js";

type Keyed = Pick<Draft, "class" | "raw" | "place" | "entity">;

/** The keys that may be written on an entity of a class. */
export function keysOf(name: ClassName): readonly string[] {
  const { identity, authoring, collection } = classDef(name);
  const keys = [...rowsOf(name).map(([key]) => key), ...Object.keys(authoring ?? {})];
  if (identity !== "blank") keys.push("uri");
  if (typeof identity === "object" && collection === undefined) keys.push("id");
  return keys;
}

/**
 * Reports the keys that the class does not have.
 * @returns what need not be reported as absent too: the properties that were probably `meant`, and in what is described
 * within those that are `misplaced` here
 */
export function checkKeys({ report }: Pick<Context, "report">, draft: Keyed): { meant: string[]; misplaced: string[] } {
  const allowed = knownKeys(draft.class);
  const meant: string[] = [];
  const misplaced: string[] = [];
  for (const key of Object.keys(draft.raw)) {
    if (allowed.has(key)) continue;
    const suggestions = suggestKeys(draft.class, key);
    if (suggestions[0] !== undefined) meant.push(suggestions[0], ...givenBy(suggestions[0]));
    const elsewhere = elsewhereThan(draft.class).find(([name]) => knownKeys(name).has(key));
    if (elsewhere !== undefined) misplaced.push(key);
    const args = {
      key,
      class: classDef(draft.class).label,
      suggestions,
      ...(elsewhere && { belongsTo: elsewhere[1].label }),
    };
    const place = { ...within(draft.place, key), on: "key" as const };
    report(finding("catalogue/unknown-key", args, { place, entity: draft.entity, class: draft.class }));
  }
  return { meant, misplaced };
}

/** The other classes: those that are described within it first. */
function elsewhereThan(name: ClassName): (typeof classes)[number][] {
  const kinds = rowsOf(name).flatMap(([, { values }]) => alternatives(values.kind));
  const inner = new Set(kinds.flatMap((kind) => (kind.kind === "node" ? [kind.class] : [])));
  return classes.filter(([other]) => other !== name).sort(([a], [b]) => Number(inner.has(b)) - Number(inner.has(a)));
}

/** Keys that are near in spelling, or whose Swedish or English label or RDF name is. */
function suggestKeys(name: ClassName, key: string): string[] {
  const keyOf = new Map<string, string>();
  for (const candidate of keysOf(name)) keyOf.set(candidate, candidate);
  for (const [rowKey, { label, predicate }] of rowsOf(name)) {
    for (const word of [label.sv, label.en, predicate.replace(/^.*[#/]/, "")]) {
      if (!keyOf.has(word)) keyOf.set(word, rowKey);
    }
  }
  const local = key.replace(/^[a-z]+:/, ""); // `dct:title` is how RDF writes it
  return [...new Set(meantBy(local, [...keyOf.keys()], 6).map((word) => keyOf.get(word)!))].slice(0, 2);
}

const cache = new Map<ClassName, ReadonlySet<string>>();

function knownKeys(name: ClassName): ReadonlySet<string> {
  let keys = cache.get(name);
  if (keys === undefined) {
    keys = new Set(keysOf(name));
    cache.set(name, keys);
  }
  return keys;
}
