/** So many unchanged lines are shown around what changes. */
const CONTEXT = 3;

type Mark = " " | "-" | "+";

interface Line {
  readonly mark: Mark;
  readonly text: string;
  /** How many lines of the old and the new text come before it. */
  readonly old: number;
  readonly new: number;
}

/** The difference between two texts in the unified format, as `diff -u` and `git diff` show it; empty where there is none. */
export function unifiedDiff(file: string, before: string, after: string): string {
  if (before === after) return "";
  const lines = compare(linesOf(before), linesOf(after));
  return [`--- ${file}`, `+++ ${file}`, ...hunks(lines).map(hunk)].map((part) => `${part}\n`).join("");
}

/** The lines of a text; that the last one has no end is told by the format in words. */
function linesOf(text: string): string[] {
  const lines = text.split("\n");
  if (lines.at(-1) === "") lines.pop();
  else lines.push(`${lines.pop()}\n\\ No newline at end of file`);
  return lines;
}

/** An edit script with as few lines as possible (Myers, An O(ND) Difference Algorithm, 1986). */
function compare(a: readonly string[], b: readonly string[]): Line[] {
  const trace = furthestPaths(a, b);
  const marks: Mark[] = [];
  let [x, y] = [a.length, b.length];
  for (let edits = trace.length - 1; edits > 0; edits--) {
    const reached = trace[edits - 1]!;
    const diagonal = x - y;
    const isInsertion = comesFromAbove(reached, diagonal, edits);
    const from = diagonal + (isInsertion ? 1 : -1);
    const fromX = reached.get(from)!;
    const fromY = fromX - from;
    const startX = isInsertion ? fromX : fromX + 1;
    for (; x > startX; x--, y--) marks.push(" ");
    marks.push(isInsertion ? "+" : "-");
    [x, y] = [fromX, fromY];
  }
  for (; x > 0; x--) marks.push(" ");
  return numbered(marks.reverse(), a, b);
}

/** For each number of edits, how far along the old text each diagonal (old minus new position) gets. */
function furthestPaths(a: readonly string[], b: readonly string[]): Map<number, number>[] {
  const trace: Map<number, number>[] = [];
  for (let edits = 0; ; edits++) {
    const before = trace[edits - 1] ?? new Map<number, number>();
    const reached = new Map<number, number>();
    trace.push(reached);
    for (let diagonal = -edits; diagonal <= edits; diagonal += 2) {
      let x = 0;
      if (edits > 0) {
        x = comesFromAbove(before, diagonal, edits) ? before.get(diagonal + 1)! : before.get(diagonal - 1)! + 1;
      }
      while (x < a.length && x - diagonal < b.length && a[x] === b[x - diagonal]) x++;
      reached.set(diagonal, x);
      if (diagonal === a.length - b.length && x >= a.length) return trace;
    }
  }
}

/** Whether a diagonal is best reached by an added line rather than by a removed one. */
const comesFromAbove = (reached: ReadonlyMap<number, number>, diagonal: number, edits: number): boolean =>
  diagonal === -edits || (diagonal !== edits && (reached.get(diagonal - 1) ?? -1) < (reached.get(diagonal + 1) ?? -1));

function numbered(marks: readonly Mark[], a: readonly string[], b: readonly string[]): Line[] {
  let [x, y] = [0, 0];
  return marks.map((mark) => {
    const line = { mark, text: mark === "+" ? b[y]! : a[x]!, old: x, new: y };
    if (mark !== "+") x++;
    if (mark !== "-") y++;
    return line;
  });
}

/** The changed lines with what stands around them; changes that are near each other stay together. */
function hunks(lines: readonly Line[]): Line[][] {
  const found: Line[][] = [];
  let end = -1;
  for (const [index, { mark }] of lines.entries()) {
    if (mark === " ") continue;
    const start = Math.max(index - CONTEXT, 0);
    const next = Math.min(index + CONTEXT + 1, lines.length);
    if (start <= end) found.at(-1)!.push(...lines.slice(end, next));
    else found.push(lines.slice(start, next));
    end = Math.max(end, next);
  }
  return found;
}

function hunk(lines: readonly Line[]): string {
  const count = (without: Mark) => lines.filter(({ mark }) => mark !== without).length;
  const [first] = lines;
  const [old, added] = [count("+"), count("-")];
  const start = (before: number, length: number) => (length === 0 ? before : before + 1);
  const head = `@@ -${start(first!.old, old)},${old} +${start(first!.new, added)},${added} @@`;
  return [head, ...lines.map(({ mark, text }) => mark + text)].join("\n");
}
