import { isCollection, isMap, isNode, isPair, isScalar, isSeq, type YAMLMap, type YAMLSeq } from "yaml";
import { parseYaml } from "./read.js";

/**
 * Adds an item to the list under a key of a file, and changes nothing else: comments, order and layout stay as they are.
 * @param item the lines of the item, the first beginning with its dash, at the left margin
 * @returns the new text; undefined where the file is no block map, or what stands under the key is no list on lines of
 * its own, so that there is no place to put it
 */
export function appendItem(text: string, key: string, item: string): string | undefined {
  const document = parseYaml(text);
  const root = document.contents;
  if (document.errors.length > 0 || !isMap(root) || root.flow) return undefined;
  const eol = text.includes("\r\n") ? "\r\n" : "\n";
  const place = placeFor(text, root, key);
  if (place === undefined) return undefined;
  const lines = item
    .trimEnd()
    .split("\n")
    .map((line) => place.indent + line);
  const before = text.slice(0, place.at);
  const added = [...place.heading, ...lines].map((line) => line + eol).join("");
  return before + (before === "" || before.endsWith("\n") ? "" : eol) + added + text.slice(place.at);
}

interface Insertion {
  /** Offset in the text, at the beginning of a line. */
  readonly at: number;
  readonly indent: string;
  /** Lines that go before the item. */
  readonly heading: readonly string[];
}

function placeFor(text: string, root: YAMLMap, key: string): Insertion | undefined {
  const pair = root.items.find((item) => isScalar(item.key) && item.key.value === key);
  if (pair === undefined) return { at: text.length, indent: "  ", heading: [`${key}:`] };
  const { value } = pair;
  if (isSeq(value) && !value.flow && value.range) return afterList(text, value);
  const keyEnd = isScalar(pair.key) ? pair.key.range![1] : 0;
  const isEmpty = value === null || (isScalar(value) && value.value === null && value.range![0] === value.range![1]);
  return isEmpty ? { at: nextLine(text, keyEnd), indent: "  ", heading: [] } : undefined;
}

/** After the last item and the comments that are indented as it is, which speak of it. */
function afterList(text: string, list: YAMLSeq): Insertion {
  const start = list.range![0];
  const indent = start - (text.lastIndexOf("\n", start - 1) + 1);
  let at = nextLine(text, start + text.slice(start, endOf(list, start)).trimEnd().length - 1);
  for (let next = at; next < text.length; ) {
    const line = text.slice(next, nextLine(text, next));
    const isComment = /^ *#/.test(line) && line.search(/\S/) > indent;
    if (!isComment && line.trim() !== "") break;
    next += line.length;
    if (isComment) at = next;
  }
  return { at, indent: " ".repeat(indent), heading: [] };
}

/** Where the last value of a collection ends; its own end lies after the comments that follow it. */
export function endOf(node: unknown, otherwise: number): number {
  if (isPair(node)) return endOf(node.value, endOf(node.key, otherwise));
  const isBlock = isCollection(node) && !node.flow;
  if (isBlock) return endOf(node.items.at(-1), otherwise);
  return isNode(node) && node.range && node.range[1] > node.range[0] ? node.range[1] : otherwise;
}

/** Where the line after the one with an offset begins. */
export function nextLine(text: string, offset: number): number {
  const end = text.indexOf("\n", offset);
  return end < 0 ? text.length : end + 1;
}
