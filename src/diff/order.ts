import { classes } from "../model/profile.js";
import type { Thing } from "./snapshot.js";

const order = new Map(classes.map(([name], index) => [name, index]));

/** By class as the profile has them, then by name and IRI. */
export function byClass(a: Thing, b: Thing): number {
  const rank = (thing: Thing): number => order.get(thing.class!) ?? order.size;
  return rank(a) - rank(b) || compare(a.name ?? "", b.name ?? "") || compare(a.iri ?? "", b.iri ?? "");
}

/** In the order of code units, which is the same on every machine whatever its language. */
export const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
