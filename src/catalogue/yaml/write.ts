import { readPlainYaml } from "./plain.js";
import { isList, isMap, type YamlMap, type YamlValue } from "./read.js";

/** No line is longer than this where the text allows it. */
const WIDTH = 100;
const STEP = "  ";

/**
 * YAML for people: block style, the keys in the order in which they come, short lists on one line, long texts folded,
 * quotes only where they are needed. The text reads back as the same value, and does so with the fast reader.
 *
 * @param value a map; its texts have no white space around them, which reading would remove
 */
export function writeYaml(value: YamlMap): string {
  return `${entries(value, "").join("\n")}\n`;
}

function entries(map: YamlMap, indent: string): string[] {
  return Object.entries(map).flatMap(([key, value]) => entry(`${indent}${key}:`, value, indent));
}

/** The lines of a value after what it belongs to: its key, or the dash of a list. */
function entry(head: string, value: YamlValue, indent: string): string[] {
  if (value === null) return [`${head} null`];
  if (typeof value === "string") return scalar(head, value, indent);
  if (isList(value)) {
    const line = flowList(value);
    if (line !== undefined && head.length + 1 + line.length <= WIDTH) return [`${head} ${line}`];
    return [head, ...value.flatMap((item) => listItem(item, indent + STEP))];
  }
  return Object.keys(value as YamlMap).length === 0
    ? [`${head} {}`]
    : [head, ...entries(value as YamlMap, indent + STEP)];
}

/** A map begins on the line of its dash. */
function listItem(item: YamlValue, indent: string): string[] {
  if (!isMap(item)) return entry(`${indent}-`, item, indent);
  const [first = `${indent}${STEP}{}`, ...rest] = entries(item, indent + STEP);
  return [`${indent}- ${first.slice(indent.length + STEP.length)}`, ...rest];
}

/** `[a, b]`, where all are texts that need no quotes; a list of one is written as a list, so that it stays one. */
function flowList(items: readonly YamlValue[]): string | undefined {
  if (items.length === 0) return "[]";
  if (!items.every((item) => typeof item === "string" && reads(`[${item}]`, [item]))) return undefined;
  return `[${items.join(", ")}]`;
}

function scalar(head: string, text: string, indent: string): string[] {
  const line = `${head} ${inline(text)}`;
  const fits = line.length <= WIDTH && !text.includes("\n");
  return fits ? [line] : (block(head, text, indent) ?? [line]);
}

/** On one line, with the fewest quotes that give the text back. */
const inline = (text: string): string =>
  [text, `'${text.replaceAll("'", "''")}'`].find((form) => reads(form, text)) ?? doubleQuoted(text);

/** JSON's escapes are YAML's too; what JSON leaves as it is but YAML does not print is escaped as well. */
const doubleQuoted = (text: string): string =>
  JSON.stringify(text).replace(
    /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );

/** As lines under its key: as they are where they are short, else folded; undefined where neither gives the text back. */
function block(head: string, text: string, indent: string): string[] | undefined {
  const inner = indent + STEP;
  const lines = text.split("\n");
  const literal = { mark: "|-", lines };
  const folded = {
    mark: ">-",
    lines: lines.flatMap((line, index) => [...(index > 0 ? [""] : []), ...fold(line, inner)]),
  };
  const isShort = lines.every((line) => inner.length + line.length <= WIDTH);
  for (const { mark, lines: body } of isShort ? [literal, folded] : [folded, literal]) {
    if (body.length === 1 && mark === "|-") continue;
    const written = body.map((line) => (line === "" ? "" : inner + line));
    if (reads([mark, ...body.map((line) => (line === "" ? "" : STEP + line))].join("\n"), text)) {
      return [`${head} ${mark}`, ...written];
    }
  }
  return undefined;
}

/** A text in lines that are broken at single spaces, where folding puts a space back. */
function fold(text: string, indent: string): string[] {
  if (text === "") return [];
  const lines: string[] = [];
  let line = "";
  for (const part of text.split(/(?<=[^ ]) (?=[^ ])/)) {
    if (line !== "" && indent.length + line.length + 1 + part.length > WIDTH) {
      lines.push(line);
      line = part;
    } else line = line === "" ? part : `${line} ${part}`;
  }
  return [...lines, line];
}

/** Whether the fast reader, which takes nothing that it is not certain of, gives the value for a written form. */
function reads(form: string, value: YamlValue): boolean {
  const read = readPlainYaml(`k: ${form}\n`);
  return isMap(read) && JSON.stringify(read) === JSON.stringify({ k: value });
}
