export interface Position {
  /** 1-based. */
  readonly line: number;
  /** 1-based, in UTF-16 code units. */
  readonly column: number;
}

const LINE_BREAK = /\r\n|\r|\n/g;

/** The position of an index in a text. */
export function positionAt(text: string, index: number): Position {
  let line = 1;
  let start = 0;
  for (const { index: end, 0: lineBreak } of text.slice(0, index).matchAll(LINE_BREAK)) {
    line++;
    start = end + lineBreak.length;
  }
  return { line, column: index - start + 1 };
}

/** The index at which a line begins. */
export function indexOfLine(text: string, line: number): number {
  let left = line - 1;
  if (left <= 0) return 0;
  for (const { index, 0: lineBreak } of text.matchAll(LINE_BREAK)) {
    if (--left === 0) return index + lineBreak.length;
  }
  return text.length;
}

/** A line without its break. */
export function lineOf(text: string, line: number): string {
  return /^[^\r\n]*/.exec(text.slice(indexOfLine(text, line)))?.[0] ?? "";
}
