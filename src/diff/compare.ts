import type { Graph } from "../rdf/graph.js";
import { byClass } from "./order.js";
import { compareProperties, type PropertyChange } from "./properties.js";
import { findRenamed, type Renamed } from "./renamed.js";
import { type Described, snapshot, type Thing } from "./snapshot.js";

/** What differs between two graphs, each list by class, name and IRI. */
export interface Difference {
  readonly added: readonly Thing[];
  readonly removed: readonly Thing[];
  /** Gone under one IRI and there under another: to everyone who refers to them they are new. */
  readonly renamed: readonly Renamed[];
  readonly changed: readonly Changed[];
  /** How many things of each class the old graph had. */
  readonly before: ReadonlyMap<string, number>;
}

export interface Changed extends Thing {
  readonly properties: readonly PropertyChange[];
}

export const isSame = ({ added, removed, renamed, changed }: Difference): boolean =>
  [added, removed, renamed, changed].every((list) => list.length === 0);

/**
 * Compares two graphs by what they say: the order of statements, prefixes and labels of blank nodes make no difference.
 * A blank node is its content, and part of what refers to it. That a part of a catalogue is gone or new is said once, of
 * the part; the lists that it stands in are not told to have changed with it.
 */
export function compareGraphs(before: Graph, after: Graph): Difference {
  const old = snapshot(before);
  const now = snapshot(after);
  const gone = [...old].filter(([key]) => !now.has(key));
  const fresh = [...now].filter(([key]) => !old.has(key));
  const renamed = findRenamed(
    gone.map(([, thing]) => thing),
    fresh.map(([, thing]) => thing),
    { before: old, after: now },
  );
  const movedTo = new Map(renamed.map(({ from, iri }) => [from, iri!]));
  const moved = new Set([...movedTo].flat());
  const staying = ([, { iri }]: [string, Described]): boolean => iri === undefined || !moved.has(iri);
  const counts = new Map<string, number>();
  for (const { class: name } of old.values()) if (name !== undefined) counts.set(name, (counts.get(name) ?? 0) + 1);

  const changed: Changed[] = [];
  for (const [key, thing] of now) {
    const former = old.get(key);
    if (former === undefined || former.isLike(thing)) continue;
    const properties = compareProperties(former, thing, {
      movedTo,
      isPart: (iri) => old.has(iri) !== now.has(iri),
    });
    if (properties.length > 0) changed.push({ ...thingOf(thing), properties });
  }
  return {
    added: fresh
      .filter(staying)
      .map(([, thing]) => thingOf(thing))
      .sort(byClass),
    removed: gone
      .filter(staying)
      .map(([, thing]) => thingOf(thing))
      .sort(byClass),
    renamed: [...renamed].sort(byClass),
    changed: changed.sort(byClass),
    before: counts,
  };
}

const thingOf = ({ properties: _, ...thing }: Described): Thing => thing;
