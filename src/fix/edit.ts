/** A piece of text that takes the place of another: what stands from `start` to `end`, in UTF-16 code units. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The text with all edits made; they do not overlap. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let result = "";
  let at = 0;
  for (const edit of [...edits].sort((a, b) => a.start - b.start || a.end - b.end)) {
    result += text.slice(at, edit.start) + edit.text;
    at = edit.end;
  }
  return result + text.slice(at);
}

/** Whether two edits touch the same text, so that they cannot both be made. */
export const overlap = (a: Edit, b: Edit): boolean => a.start <= b.end && b.start <= a.end;
