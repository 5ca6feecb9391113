import { dcat } from "../model/namespaces.js";
import { type Described, NAMES, type Thing } from "./snapshot.js";

/** Something that is the same under another IRI. */
export interface Renamed extends Thing {
  /** The IRI that it had. */
  readonly from: string;
}

type Things = ReadonlyMap<string, Described>;

/** Where data are reached. */
const ADDRESSES = [dcat("accessURL"), dcat("downloadURL"), dcat("endpointURL")];
const DISTRIBUTION = dcat("distribution");

/**
 * Finds things that are gone and things that are new which seem to be the same: of one class, with the same names or
 * titles, and data at the same addresses. Nobody means an IRI to change, so that is most likely a mistake.
 */
export function findRenamed(
  gone: readonly Described[],
  fresh: readonly Described[],
  graphs: { readonly before: Things; readonly after: Things },
): Renamed[] {
  const lost = new Map<string, string[]>();
  for (const thing of gone) {
    const key = likenessOf(thing, graphs.before);
    if (key === undefined) continue;
    const alike = lost.get(key);
    if (alike === undefined) lost.set(key, [thing.iri!]);
    else alike.push(thing.iri!);
  }
  return fresh.flatMap((thing) => {
    const key = likenessOf(thing, graphs.after);
    const from = key === undefined ? undefined : lost.get(key)?.shift();
    if (from === undefined) return [];
    const { properties: _, ...rest } = thing;
    return [{ ...rest, from }];
  });
}

/** The same text for things that are taken for the same; undefined where too little is known to tell. */
function likenessOf(thing: Described, things: Things): string | undefined {
  const names = NAMES.flatMap((name) => valuesOf(thing, name)).sort();
  if (thing.iri === undefined || thing.class === undefined || names.length === 0) return undefined;
  const own = valuesOf(thing, DISTRIBUTION).flatMap((iri) => things.get(iri) ?? []);
  const addresses = [thing, ...own].flatMap((one) => ADDRESSES.flatMap((address) => valuesOf(one, address))).sort();
  return JSON.stringify([thing.class, names, addresses]);
}

const valuesOf = ({ properties }: Described, predicate: string): string[] => [
  ...(properties.get(predicate)?.keys() ?? []),
];
