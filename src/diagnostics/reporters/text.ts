/**
 * Characters that would move the cursor, change colours or reverse the direction of writing: a catalogue may come from
 * someone else, and its text must not be able to forge what the terminal shows.
 */
const UNPRINTABLE = /[\p{Cc}\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/gu;

/** One line of text that is safe to print: white space as single spaces, other control characters as `�`. */
export const printable = (text: string): string => text.replace(/[\t\n\r]/g, " ").replace(UNPRINTABLE, "\ufffd");

/** Characters that take two columns: emoji, and the scripts of East Asia (Unicode Standard Annex 11 in outline). */
const WIDE = /\p{Emoji_Presentation}|[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60]/u;

/** Texts whose characters take a column each: to make a segmenter takes longer than all else that a report needs. */
const PLAIN = /^[\u0020-\u007e\u00a0-\u02ff\u2010-\u2027]*$/;

let graphemes: Intl.Segmenter | undefined;

/** How many columns a printable text takes in a terminal. */
export function displayWidth(text: string): number {
  if (PLAIN.test(text)) return text.length;
  graphemes ??= new Intl.Segmenter("sv");
  let width = 0;
  for (const { segment } of graphemes.segment(text)) width += WIDE.test(segment) ? 2 : 1;
  return width;
}

/** Where the lines of a wrapped text begin. */
export interface Margins {
  /** What stands before the first line. */
  readonly first: string;
  /** What stands before the others; as many spaces where it is not given. */
  readonly rest?: string;
}

/** Breaks a text between words into lines of at most `width` columns; a longer word, such as an address, stays whole. */
export function wrap(text: string, width: number, margins: Margins): string {
  const { first, rest = " ".repeat(displayWidth(first)) } = margins;
  const lines: string[] = [];
  let line = first;
  let empty = true;
  for (const word of printable(text).split(" ").filter(Boolean)) {
    if (!empty && displayWidth(line) + 1 + displayWidth(word) > width) {
      lines.push(line);
      line = rest;
      empty = true;
    }
    line += empty ? word : ` ${word}`;
    empty = false;
  }
  return [...lines, line].join("\n");
}

/** The text cut to `width` columns, with `…` where something was cut. */
export function truncate(text: string, width: number): string {
  if (displayWidth(text) <= width) return text;
  let cut = text.slice(0, Math.max(width - 1, 0));
  while (displayWidth(cut) > width - 1 && cut !== "") cut = cut.slice(0, -1);
  return `${cut.trimEnd()}…`;
}
