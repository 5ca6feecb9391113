import type { Note } from "./compare.js";
import type { Alternative } from "./facts.js";

type Values = NonNullable<Alternative["values"]>;

/** Compares the lists of values of a property: each value, and its labels in the languages that the bundle has them in. */
export function compareValues(official: readonly Alternative[], ours: readonly Alternative[], note: Note): void {
  const asked = unionOf(official);
  const own = unionOf(ours);
  if (asked === undefined || own === undefined) {
    note("vocabulary", asked ? "a list" : "none", own ? "a list" : "none");
    return;
  }
  for (const [value, labels] of asked) {
    const ownLabels = own.get(value);
    note(`value ${value}`, "listed", ownLabels ? "listed" : "not listed");
    if (ownLabels === undefined) continue;
    for (const language of ["sv", "en"] as const) {
      if (labels[language] === undefined) continue;
      note(`label (${language}) of ${value}`, labels[language], ownLabels[language] ?? "none");
    }
  }
  for (const value of own.keys()) if (!asked.has(value)) note(`value ${value}`, "not listed", "listed");
}

function unionOf(ways: readonly Alternative[]): Values | undefined {
  const lists = ways.flatMap(({ values }) => values ?? []);
  return lists.length === 0 ? undefined : new Map(lists.flatMap((values) => [...values]));
}
