/** More wrong letters than this and the two words are simply different words. */
const MOST_EDITS = 5;

/** Shorter texts than this occur inside other words by chance. */
const SHORTEST_PART = 3;

/**
 * The candidates that someone who wrote `text` may have meant, best first, and none when nothing is near.
 *
 * Compared without letter case, accents (`miljo` is `Miljö`) and punctuation (`CC-BY` is `cc by`). Near is a spelling
 * with few wrong, missing, extra or swapped letters (a third of the longer word, at most five), a part of the candidate
 * (`kultur` in `Utbildning, kultur och sport`), or a candidate that is a whole word of the text. Among equals the one
 * closest in length wins, then the one that came first, so the answer is always the same.
 */
export function nearest(text: string, candidates: Iterable<string>, limit = 3): string[] {
  const wanted = fold(text);
  if (wanted === "") return [];
  const found: { candidate: string; cost: number; gap: number }[] = [];
  for (const candidate of new Set(candidates)) {
    const folded = fold(candidate);
    const cost = distance(wanted, folded);
    if (cost !== undefined) found.push({ candidate, cost, gap: Math.abs(wanted.length - folded.length) });
  }
  return found
    .sort((a, b) => a.cost - b.cost || a.gap - b.gap) // Array.prototype.sort is stable
    .slice(0, limit)
    .map(({ candidate }) => candidate);
}

function fold(text: string): string {
  const letters = text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  return letters.replace(/[^\p{L}\p{N}]+/gu, " ").trim();
}

/** How far apart two folded texts are, or undefined when they are not near; a part counts as one edit. */
function distance(a: string, b: string): number | undefined {
  if (a === b) return 0;
  if (isPart(a, b)) return 1;
  const whole = near(a, b);
  if (whole !== undefined || !b.includes(" ") || a.includes(" ")) return whole;
  // One misspelt word of a longer name: `Kultr` for `Utbildning, kultur och sport`.
  const words = b.split(" ").map((word) => (word.length > SHORTEST_PART ? near(a, word) : undefined));
  const edits = words.filter((cost) => cost !== undefined);
  return edits.length === 0 ? undefined : Math.min(...edits) + 1;
}

/** The edits between two texts, where they are few for their length. */
function near(a: string, b: string): number | undefined {
  const allowed = Math.min(MOST_EDITS, Math.floor(Math.max(a.length, b.length) / 3));
  if (Math.abs(a.length - b.length) > allowed) return undefined;
  const edits = editDistance(a, b);
  return edits <= allowed ? edits : undefined;
}

function isPart(text: string, candidate: string): boolean {
  if (text.length >= SHORTEST_PART && candidate.includes(text)) return true;
  return candidate.length >= SHORTEST_PART && ` ${text} `.includes(` ${candidate} `);
}

/** Damerau-Levenshtein distance in its restricted form (optimal string alignment), on three rows of the matrix. */
function editDistance(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1];
      let edits = Math.min(last[column]! + 1, current[column - 1]! + 1, last[column - 1]! + (same ? 0 : 1));
      const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      if (swapped) edits = Math.min(edits, beforeLast[column - 2]! + 1);
      current.push(edits);
    }
    beforeLast = last;
    last = current;
  }
  return last[b.length]!;
}
