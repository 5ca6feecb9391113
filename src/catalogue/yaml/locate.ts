import { readFileSync } from "node:fs";
import { type Document, isMap, isNode, isPair, isScalar, isSeq, LineCounter, type Node } from "yaml";
import type { Locate, Position } from "../../diagnostics/diagnostic.js";
import type { Path, Place } from "../../diagnostics/finding.js";
import { decodeText, parseYaml } from "./read.js";

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
 */
export function locateInFiles(resolve: (file: string) => string): Locate {
  const sources = new Map<string, Source | undefined>();
  return (place) => {
    if (!sources.has(place.file)) sources.set(place.file, openSource(resolve(place.file)));
    const source = sources.get(place.file);
    return source && position(source, place);
  };
}

function openSource(path: string): Source | undefined {
  let text: string | undefined;
  try {
    text = decodeText(readFileSync(path));
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
    const start = lines.lineStarts[place.line - 1] ?? 0;
    const column = place.column ?? 1;
    return onOneLine(text, lines, [start + column - 1, start + column]);
  }
  const document = source.document ?? parseYaml(text);
  (source as { document: Document.Parsed }).document = document;
  return onOneLine(text, lines, rangeOf(document, place.path ?? [], place.on === "key"));
}

/**
 * The range of what a path leads to. A step that is not written is passed over, so that a path of the model also fits
 * the shorter forms in which a value may be written: `title.sv` a plain title, `keyword.sv.0` a plain list,
 * `telephone.0.number` a plain number; and a value that is missing is shown at what it is missing from.
 */
function rangeOf(document: Document.Parsed, path: Path, key: boolean): Range {
  let node: unknown = document.contents;
  let keyRange: Range | undefined;
  for (const step of path) {
    const pair = isMap(node)
      ? node.items.find((item) => isScalar(item.key) && item.key.value === String(step))
      : undefined;
    if (isPair(pair)) {
      keyRange = rangeOfNode(pair.key);
      node = isNode(pair.value) && !isEmptyScalar(pair.value) ? pair.value : pair.key;
    } else if (isSeq(node) && typeof step === "number" && node.items[step] !== undefined) {
      node = node.items[step];
      keyRange = undefined;
    }
  }
  // Of something described under a key, the key is enough to show; its whole text would mark everything in it.
  return (key || isMap(node) ? keyRange : undefined) ?? rangeOfNode(node) ?? [0, 0];
}

const isEmptyScalar = (node: Node): boolean => isScalar(node) && node.range?.[0] === node.range?.[1];

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
