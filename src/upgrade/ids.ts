import { createHash } from "node:crypto";
import { toId } from "../catalogue/registry.js";
import { groupBy } from "../model/group-by.js";

/** Something that needs an id. */
export interface Nameable {
  /** What tells it from all others, and does not depend on their order: its IRI, or a digest of what is said of it. */
  readonly key: string;
  /** The id that its IRI already has. */
  readonly wanted?: string;
  /** What it is called, the best name first. */
  readonly names: readonly string[];
  /** The id of something that has no name. */
  readonly word: string;
}

/** Longer ids are cut between words: they are file names too. */
const LONGEST = 60;

/**
 * An id for each, by key: the one that it has, else its title in small letters. Those that would share one get the end
 * of their key too, whichever comes first, so that an id depends on nothing but what it names and what shares its title.
 * Ids that differ in letter case only count as the same, as some file systems have it.
 */
export function assignIds(things: readonly Nameable[]): Map<string, string> {
  const forms = new Map<string, Form>();
  for (const thing of things) forms.set(thing.key, { thing, candidates: candidatesFor(thing), at: 0 });
  for (;;) {
    const byId = groupBy(forms.values(), ({ candidates, at }) => candidates[at]!.toLowerCase());
    const movable = [...byId.values()].flatMap((group) => {
      if (group.length === 1) return [];
      const free = group.filter(({ candidates, at }) => at + 1 < candidates.length);
      const guests = free.filter(({ thing, at }) => thing.wanted === undefined || at > 0);
      return guests.length > 0 ? guests : free;
    });
    if (movable.length === 0) break;
    for (const form of movable) form.at++;
  }
  return new Map([...forms].map(([key, { candidates, at }]) => [key, candidates[at]!]));
}

/** Which of its possible ids something has so far. */
interface Form {
  readonly thing: Nameable;
  readonly candidates: readonly string[];
  at: number;
}

function candidatesFor({ key, wanted, names, word }: Nameable): string[] {
  const short = names.map((name) => shorten(toId(name))).filter((name) => name !== "");
  const name = short.at(-1) ?? word;
  const end = toId(/[:/#]([^/#:]*)$/.exec(key.replace(/[/#]$/, ""))?.[1] ?? "");
  const digest = createHash("sha1").update(key).digest("hex").slice(0, 8);
  return [
    ...(wanted === undefined ? [] : [wanted]),
    ...(short.length > 0 ? short : [word]),
    ...(end === "" || end.length > LONGEST ? [] : [`${name}-${end}`]),
    `${name}-${digest}`,
  ];
}

function shorten(id: string): string {
  if (id.length <= LONGEST) return id;
  const cut = id.slice(0, LONGEST + 1);
  const end = cut.lastIndexOf("-");
  return cut.slice(0, end > LONGEST / 2 ? end : LONGEST).replace(/[-._~]+$/, "");
}
