import type { Diagnostic } from "../diagnostic.js";
import type { Style } from "./style.js";
import { displayWidth, printable, truncate } from "./text.js";

/** How much of the room for a long line is given to what stands before the marked part. */
const BEFORE = 1 / 3;

/**
 * The line of a finding, and under it a marker below what is meant:
 *
 *     3 │ theme: Miljöö
 *       │        ^^^^^^
 *
 * A line that is too long is cut on both sides of the marker. Empty where the finding has no line to show.
 */
export function frame(diagnostic: Diagnostic, indent: string, width: number, style: Style): string[] {
  const { source, line, column = 1, endColumn = column + 1, severity } = diagnostic;
  if (!source || line === undefined) return [];
  const gutter = `${indent}${line} │ `;
  const room = Math.max(width - gutter.length, 20);
  const { before, marked, after } = cut(source, column - 1, endColumn - 1, room);
  const marker = "^".repeat(Math.max(displayWidth(marked), 1));
  const blank = `${" ".repeat(gutter.length - 2)}│ ${" ".repeat(displayWidth(before))}`;
  return [style.dim(gutter) + before + marked + after, style.dim(blank) + style[severity](marker)];
}

/** The parts of a line, shortened so that together they take at most `room` columns and the marked part is in view. */
function cut(source: string, start: number, end: number, room: number) {
  const before = printable(source.slice(0, start));
  const marked = printable(source.slice(start, end));
  const after = printable(source.slice(end)).trimEnd();
  const width = displayWidth(before) + displayWidth(marked) + displayWidth(after);
  if (width <= room) return { before, marked, after };
  const lead = cutStart(before, Math.max(Math.floor(room * BEFORE), room - displayWidth(marked + after)));
  const middle = truncate(marked, room - displayWidth(lead));
  const trail = middle === marked ? truncate(after, room - displayWidth(lead + middle)) : "";
  return { before: lead, marked: middle, after: trail };
}

/** The end of a text in at most `width` columns, after `…` where something was cut. */
function cutStart(text: string, width: number): string {
  if (displayWidth(text) <= width) return text;
  let rest = text.slice(-(width - 1));
  while (displayWidth(rest) > width - 1) rest = rest.slice(1);
  return `…${rest}`;
}
