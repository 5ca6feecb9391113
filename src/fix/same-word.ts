/** Whether two texts are the same but for letter case, accents, spaces and punctuation: `CC-BY-4.0` and `cc by 4.0`. */
export const isSameWord = (a: string, b: string): boolean => folded(a) === folded(b) && folded(a) !== "";

const folded = (text: string): string =>
  text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, "");

/** What is meant by a word, where that is one thing only. */
export function onlyMeaning<T>(word: string, names: Iterable<readonly [name: string, meaning: T]>): T | undefined {
  const meanings = new Set<T>();
  for (const [name, meaning] of names) if (isSameWord(name, word)) meanings.add(meaning);
  return meanings.size === 1 ? [...meanings][0] : undefined;
}
