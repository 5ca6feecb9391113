import { type Document, isCollection, isMap, isScalar, isSeq, type Pair, type YAMLMap, type YAMLSeq } from "yaml";
import type { Path } from "../../diagnostics/finding.js";
import { endOf, nextLine } from "./edit.js";
import { parseYaml, type YamlMap, type YamlValue } from "./read.js";
import { writeYaml } from "./write.js";

/** A value that takes the place of another, or of none; undefined takes away what is there. */
export interface YamlChange {
  readonly path: Path;
  readonly value: YamlValue | undefined;
}

/**
 * The text of a file with some of its values changed. Everything else stays as it is written, with its comments; only
 * what stands on one line with the change, in braces or brackets, is written anew with it.
 */
export function changeYaml(text: string, changes: readonly YamlChange[]): string {
  return changes.reduce((before, change) => changeOne(before, change), text);
}

function changeOne(text: string, { path, value }: YamlChange): string {
  const document = parseYaml(text);
  for (let length = path.length; length > 0; length--) {
    const parent = length === 1 ? document.contents : document.getIn(path.slice(0, length - 1), true);
    const key = path[length - 1]!;
    if (!isCollection(parent) || parent.flow) continue;
    const wanted = length === path.length ? value : changed(document, path, value, length);
    const result = isMap(parent)
      ? inMap(text, parent, String(key), wanted)
      : inList(text, parent as YAMLSeq, key, wanted);
    if (result !== undefined) return result;
  }
  const whole = changed(document, path, value, 0) as YamlMap;
  return Object.keys(whole).length === 0 ? "{}\n" : writeYaml(whole);
}

/** The value at the start of a path, as it is after the change. */
function changed(document: Document.Parsed, path: Path, value: YamlValue | undefined, length: number): YamlValue {
  const before = document.toJS() as YamlValue;
  const set = (inner: unknown, steps: Path): unknown => {
    const [step, ...rest] = steps;
    if (step === undefined) return value;
    const copy: Record<string | number, unknown> | unknown[] = Array.isArray(inner)
      ? [...inner]
      : { ...(inner as object) };
    const part = set((inner as Record<string | number, unknown> | null | undefined)?.[step], rest);
    if (part === undefined) delete (copy as Record<string | number, unknown>)[step];
    else (copy as Record<string | number, unknown>)[step] = part;
    return copy;
  };
  let result = set(before, path);
  for (const step of path.slice(0, length)) result = (result as Record<string | number, unknown>)[step];
  return result as YamlValue;
}

/** Changes, adds or takes away a key of a map on lines of its own; undefined where it cannot be done alone. */
function inMap(text: string, map: YAMLMap, key: string, value: YamlValue | undefined): string | undefined {
  const pair = map.items.find((item) => isScalar(item.key) && item.key.value === key) as Pair | undefined;
  const first = map.items[0];
  if (first === undefined || !isScalar(first.key)) return undefined;
  const indent = columnOf(text, first.key.range![0]);
  if (pair === undefined) {
    if (value === undefined) return text;
    const added = " ".repeat(indent) + lines({ [key]: value }, indent);
    return insertAfter(text, endOf(map.items.at(-1), 0), added);
  }
  const start = (pair.key as { range: [number, number, number] }).range[0];
  const written = start + text.slice(start, endOf(pair, start)).trimEnd().length;
  // Where there is no value, the pair ends with the colon.
  const end = written + (/^\s*:(?=\s|$)/.exec(text.slice(written, written + 80))?.[0].length ?? 0);
  if (value !== undefined) return replace(text, start, end, lines({ [key]: value }, indent), indent);
  const line = start - indent;
  // The first key of a list's item stands behind its dash.
  if (map.items.length === 1 || text.slice(line, start).trim() !== "") return undefined;
  return text.slice(0, line) + text.slice(nextLine(text, end));
}

/** Adds an item to a list on lines of its own, or changes one. */
function inList(text: string, list: YAMLSeq, key: string | number, value: YamlValue | undefined): string | undefined {
  if (Number(key) !== list.items.length || value === undefined || !isSeq(list) || list.items.length === 0)
    return undefined;
  const indent = columnOf(text, list.range![0]);
  // The writer puts a list under its key, two columns in.
  const [, ...item] = writeYaml({ k: [value] })
    .trimEnd()
    .split("\n");
  if (item.length === 0) return undefined;
  return insertAfter(
    text,
    endOf(list, list.range![0]),
    item.map((line) => " ".repeat(indent) + line.slice(2)).join("\n"),
  );
}

const columnOf = (text: string, offset: number): number => offset - (text.lastIndexOf("\n", offset - 1) + 1);

/** The lines of a map, all but the first indented. */
const lines = (map: YamlMap, indent: number): string =>
  writeYaml(map)
    .trimEnd()
    .split("\n")
    .map((line, index) => (index === 0 || line === "" ? line : " ".repeat(indent) + line))
    .join("\n");

/** A comment that stands behind the old value stays behind the new one, or below it where that takes several lines. */
function replace(text: string, start: number, end: number, value: string, indent: number): string {
  const comment = /^[ \t]+(#.*)/.exec(text.slice(end, nextLine(text, end)))?.[1];
  if (comment === undefined || !value.includes("\n")) return text.slice(0, start) + value + text.slice(end);
  return `${text.slice(0, start)}${value}\n${" ".repeat(indent)}${comment}\n${text.slice(nextLine(text, end))}`;
}

/** Adds lines after the line on which something ends. */
function insertAfter(text: string, offset: number, added: string): string {
  const end = text.slice(0, offset).trimEnd().length;
  const at = nextLine(text, end);
  const before = text.slice(0, at);
  return `${before}${before.endsWith("\n") ? "" : "\n"}${added}\n${text.slice(at)}`;
}
