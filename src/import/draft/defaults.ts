import type { YamlMap, YamlValue } from "../../catalogue/yaml/index.js";
import { groupBy } from "../../model/group-by.js";
import type { ClassName } from "../../model/kinds.js";
import { classDef, rowsOf } from "../../model/profile.js";
import type { Draft } from "./drafter.js";

/** The values that entities of a class share, by class. */
export type SharedValues = ReadonlyMap<ClassName, YamlMap>;

/**
 * Takes the values that most drafts of a class share out of them, where that makes the whole shorter: those without
 * any get a null then, which switches a default off. Texts stay where they are: they are what a thing is known by.
 */
export function factorOut(drafts: readonly Draft[], names: readonly ClassName[]): SharedValues {
  const shared = new Map<ClassName, YamlMap>();
  for (const name of names) {
    const maps = drafts.filter((draft) => draft.class === name).map(({ map }) => map);
    const values: Record<string, YamlValue> = {};
    for (const [key, row] of rowsOf(name)) {
      if (row.values.kind.kind === "text" || row.assumed !== undefined || holdsThings(name, key)) continue;
      const value = takeOut(maps, key);
      if (value !== undefined) values[key] = value;
    }
    if (Object.keys(values).length > 0) shared.set(name, values);
  }
  return shared;
}

const holdsThings = (name: ClassName, key: string): boolean => {
  const { kind } = classDef(name).rows[key]!.values;
  return kind.kind === "node" && typeof classDef(kind.class).identity === "object";
};

function takeOut(maps: readonly Record<string, YamlValue>[], key: string): YamlValue | undefined {
  const written = maps.filter((map) => map[key] !== undefined);
  const groups = groupBy(written, (map) => JSON.stringify(map[key]));
  const largest = [...groups.values()].sort((a, b) => b.length - a.length)[0] ?? [];
  const lacking = maps.length - written.length;
  if (largest.length <= maps.length / 2 || largest.length - lacking < 2) return undefined;
  const value = largest[0]![key]!;
  const sharing = new Set(largest);
  for (const map of maps) {
    if (map[key] === undefined) map[key] = null;
    else if (sharing.has(map)) delete map[key];
  }
  return value;
}
