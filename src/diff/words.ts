/** A part of a text that both have, or only the old or the new one. */
export interface Part {
  readonly change: "same" | "removed" | "added";
  readonly text: string;
}

/** More comparisons than this cost more than they tell: the texts then replace each other as wholes. */
const MOST = 4_000_000;

/** Compares two texts word by word: the parts in order, such that as many words as possible are the same. */
export function compareWords(before: string, after: string): Part[] {
  const old = wordsOf(before);
  const now = wordsOf(after);
  let start = 0;
  while (start < old.length && start < now.length && old[start] === now[start]) start++;
  let end = 0;
  while (end < Math.min(old.length, now.length) - start && old.at(-1 - end) === now.at(-1 - end)) end++;
  return joined([
    ...old.slice(0, start).map((text) => ({ change: "same" as const, text })),
    ...compareMiddle(old.slice(start, old.length - end), now.slice(start, now.length - end)),
    ...old.slice(old.length - end).map((text) => ({ change: "same" as const, text })),
  ]);
}

const wordsOf = (text: string): string[] => text.match(/\s+|[\p{L}\p{M}\p{N}]+|[^\s\p{L}\p{M}\p{N}]/gu) ?? [];

/** By the longest common subsequence. */
function compareMiddle(old: readonly string[], now: readonly string[]): Part[] {
  if (old.length === 0 || now.length === 0 || old.length * now.length > MOST) {
    return [
      { change: "removed", text: old.join("") },
      { change: "added", text: now.join("") },
    ];
  }
  const width = now.length + 1;
  /** Length of what the ends from [i] and [j] have in common. */
  const common = new Uint32Array((old.length + 1) * width);
  for (let i = old.length - 1; i >= 0; i--) {
    for (let j = now.length - 1; j >= 0; j--) {
      common[i * width + j] =
        old[i] === now[j]
          ? common[(i + 1) * width + j + 1]! + 1
          : Math.max(common[(i + 1) * width + j]!, common[i * width + j + 1]!);
    }
  }
  const parts: Part[] = [];
  let i = 0;
  let j = 0;
  while (i < old.length || j < now.length) {
    if (i < old.length && j < now.length && old[i] === now[j]) {
      parts.push({ change: "same", text: old[i]! });
      i++;
      j++;
    } else if (j === now.length || (i < old.length && common[(i + 1) * width + j]! >= common[i * width + j + 1]!)) {
      parts.push({ change: "removed", text: old[i++]! });
    } else parts.push({ change: "added", text: now[j++]! });
  }
  return parts;
}

/**
 * Neighbours of one kind as one part; between two that are the same, all that is removed stands before all that is added.
 * White space between words that were all replaced belongs to both, so that phrases stay in one piece.
 */
function joined(parts: readonly Part[]): Part[] {
  const result: Part[] = [];
  let removed = "";
  let added = "";
  const flush = (): void => {
    if (removed !== "") result.push({ change: "removed", text: removed });
    if (added !== "") result.push({ change: "added", text: added });
    removed = "";
    added = "";
  };
  for (const [index, { change, text }] of parts.entries()) {
    const isBetween =
      removed !== "" && added !== "" && /^\s+$/.test(text) && (parts[index + 1]?.change ?? change) !== change;
    if (change === "removed") removed += text;
    else if (change === "added") added += text;
    else if (isBetween) {
      removed += text;
      added += text;
    } else {
      flush();
      const last = result.at(-1);
      if (last?.change === "same") result[result.length - 1] = { change, text: last.text + text };
      else result.push({ change, text });
    }
  }
  flush();
  return result;
}
