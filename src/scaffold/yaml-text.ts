import { isPlaceholder } from "../catalogue/values/placeholder.js";
import { wrap } from "../diagnostics/reporters/text.js";

/** A value as it is written in a catalogue: a text, a list of them, or either for each language. */
export type Value = string | readonly string[] | { readonly [language: string]: string | readonly string[] };

/** No line of a new file is longer, except where a single word is. */
const WIDTH = 80;

/** `key: value`, on one line where that is easy to read, else over several; ends with a line break. */
export function entry(key: string, value: Value, indent = ""): string {
  const short = `${indent}${key}: ${inline(value)}`;
  if (short.length <= WIDTH && isSimple(value)) return `${short}\n`;
  if (typeof value === "string") return folded(key, value, indent);
  const inner = `${indent}  `;
  if (isList(value)) return `${indent}${key}:\n${value.map((item) => `${inner}- ${scalar(item)}\n`).join("")}`;
  const entries = Object.entries(value).map(([language, text]) => entry(language, text, inner));
  return `${indent}${key}:\n${entries.join("")}`;
}

/** Lines that are not read, `#` before each. */
export const comment = (text: string, indent = ""): string =>
  `${wrap(text, WIDTH, { first: `${indent}# ` })}\n`.replace(new RegExp(`\n${indent}  `, "g"), `\n${indent}# `);

/** A text on one line, in quotes where YAML would take it for something else; `inside` brackets more is. */
export function scalar(text: string, inside = false): string {
  const isPlain = /^[\p{L}\p{N}](?:.*\S)?$/u.test(text) && !/: |:$| #|^null$/i.test(text);
  return isPlain && !(inside && /[,[\]{}]/.test(text)) ? text : JSON.stringify(text);
}

function inline(value: Value): string {
  if (typeof value === "string") return scalar(value);
  if (isList(value)) return `[${value.map((item) => scalar(item, true)).join(", ")}]`;
  const texts = Object.entries(value).map(
    ([language, text]) => `${language}: ${typeof text === "string" ? scalar(text, true) : inline(text)}`,
  );
  return `{ ${texts.join(", ")} }`;
}

/** Lists with commas in their items, lists in maps and what is to be filled in are easier to read line by line. */
function isSimple(value: Value): boolean {
  if (typeof value === "string") return true;
  if (isList(value)) return !value.some((item) => item.includes(","));
  return Object.values(value).every((text) => typeof text === "string" && !isPlaceholder(text));
}

/** A long text over several lines, which YAML joins with spaces. */
function folded(key: string, text: string, indent: string): string {
  if (!text.includes(" ")) return `${indent}${key}: ${scalar(text)}\n`;
  return `${indent}${key}: >-\n${wrap(text, WIDTH, { first: `${indent}  ` })}\n`;
}

const isList = (value: Value): value is readonly string[] => Array.isArray(value);
