import { readFileSync } from "node:fs";
import { type Document, isMap, isNode, isSeq, LineCounter } from "yaml";
import type { Locate, Position } from "../../diagnostics/diagnostic.js";
import type { Path, Place } from "../../diagnostics/finding.js";
import { nodeAt } from "./node-at.js";
import { decodeText, parseYaml } from "./read.js";

/** Gives the bytes of a file; throws where it cannot be read. */
export type ReadFile = (path: string) => Uint8Array;

/** No word is longer. */
const WORD = 100;

type Range = readonly [start: number, end: number];

interface Source {
  readonly text: string;
  readonly lines: LineCounter;
  readonly document: Document.Parsed | undefined;
}

/**
 * Turns places into lines. Files are read and parsed again for it, each once, so that a catalogue without findings
 * never pays for positions.
 * @param resolve from a place's file, as shown to the user, to the path where it can be read
 * @param readFile how files are read, where not from the disk
 */
export function locateInFiles(resolve: (file: string) => string, readFile: ReadFile = readFileSync): Locate {
  const sources = new Map<string, Source | undefined>();
  return (place) => {
    if (!sources.has(place.file)) sources.set(place.file, openSource(resolve(place.file), readFile));
    const source = sources.get(place.file);
    return source && position(source, place);
  };
}

function openSource(path: string, readFile: ReadFile): Source | undefined {
  let text: string | undefined;
  try {
    text = decodeText(readFile(path));
  } catch {
    return undefined; // it was there when the catalogue was read
  }
  if (text === undefined) return undefined;
  const lines = new LineCounter();
  lines.addNewLine(0);
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) lines.addNewLine(at + 1);
  return { text, lines, document: undefined };
}

function position(source: Source, place: Place): Position | undefined {
  const { text, lines } = source;
  if (place.line !== undefined) {
    // The parser tells where something begins; the word there is marked, or the next where there is only space.
    const from = (lines.lineStarts[place.line - 1] ?? 0) + (place.column ?? 1) - 1;
    const [, space, word] = /^([ \t]*)([\p{L}\p{N}_-]*)/u.exec(text.slice(from, from + WORD))!;
    const start = from + space!.length;
    return onOneLine(text, lines, [start, start + Math.max(word!.length, 1)]);
  }
  if (place.path === undefined) return undefined; // the file as a whole is meant
  const document = source.document ?? parseYaml(text);
  (source as { document: Document.Parsed }).document = document;
  return onOneLine(text, lines, rangeOf(document, place.path, place.on === "key"));
}

/** The range of what a path leads to, as `nodeAt` follows it. */
function rangeOf(document: Document.Parsed, path: Path, onKey: boolean): Range {
  const { node, key } = nodeAt(document, path);
  // Of something described under a key, the key is enough to show; its whole text would mark everything in it.
  const isBlock = isMap(node) || (isSeq(node) && !node.flow);
  return (onKey || isBlock ? rangeOfNode(key) : undefined) ?? rangeOfNode(node) ?? [0, 0];
}

function rangeOfNode(node: unknown): Range | undefined {
  if (!isNode(node) || !node.range) return undefined;
  const first = isMap(node) ? node.items[0] : undefined;
  return (first && rangeOfNode(first.key)) ?? [node.range[0], node.range[1]];
}

function onOneLine(text: string, lines: LineCounter, [start, end]: Range): Position {
  const { line, col } = lines.linePos(start);
  const lineStart = lines.lineStarts[line - 1]!;
  const nextLine = text.indexOf("\n", lineStart);
  const source = text.slice(lineStart, nextLine < 0 ? undefined : nextLine).replace(/\r$/, "");
  const endOfValue = Math.min(end - lineStart, source.trimEnd().length);
  return { line, column: col, endColumn: Math.max(endOfValue + 1, col + 1), source };
}
