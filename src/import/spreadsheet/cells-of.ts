import { isList, isMap, type YamlMap, type YamlValue } from "../../catalogue/yaml/index.js";
import type { Language } from "../../diagnostics/messages/message.js";
import { classDef } from "../../model/profile.js";
import { type Column, columnsOf, type SheetDef } from "./columns.js";
import { toCells } from "./row-values.js";

/** The columns of one key, and what they hold. */
export interface Held {
  readonly columns: readonly Column[];
  /** Cells of the columns; undefined where they cannot hold what is written. */
  readonly cells: readonly string[] | undefined;
}

/** The columns of a key, in all the languages that its value has and some more, and its value in them. */
export function held(
  sheet: SheetDef,
  key: string,
  map: YamlMap | undefined,
  languages: readonly string[],
  language: Language,
): Held {
  const value = map?.[key];
  const all = [...new Set([...languages, ...languagesIn(value)])];
  const columns = columnsOf(sheet, all).filter(({ path }) => path[0] === key);
  if (value === undefined) return { columns, cells: columns.map(() => "") };
  return { columns, cells: value === null ? undefined : toCells(columns, rowOf(sheet, key), value, language) };
}

export const rowOf = (sheet: SheetDef, key: string) => classDef(sheet.class).rows[key];

/** The keys of maps in a value that may be languages; a key that is none makes a column that stays empty. */
export function languagesIn(value: YamlValue | undefined): string[] {
  if (isList(value)) return value.flatMap(languagesIn);
  if (!isMap(value)) return [];
  const tags = Object.keys(value).filter((key) => /^[a-z]{2}(-[A-Za-z0-9]+)*$/.test(key));
  return [...tags, ...Object.values(value).flatMap(languagesIn)];
}
