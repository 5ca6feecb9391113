import { mint } from "../catalogue/registry.js";
import { classDef } from "../model/profile.js";
import { iriProblem } from "../rdf/iri.js";
import type { Thing } from "./classify.js";

/** Stands in where no IRI has a host, which no harvested catalogue lacks. */
const NO_BASE = "https://data.example/";

/**
 * The address under which most identifiers are minted as they already are, so that few need to be written; where none
 * is, that of the catalogue's host.
 *
 * @param things what the graph describes, the catalogues first
 */
export function chooseBase(things: readonly Thing[]): string {
  const votes = new Map<string, number>();
  for (const { subject, class: name } of things) {
    const base = subject.termType === "NamedNode" ? baseOf(subject.value, name) : undefined;
    if (base !== undefined) votes.set(base, (votes.get(base) ?? 0) + 1);
  }
  const [best] = [...votes].sort(([a, x], [b, y]) => y - x || a.length - b.length || (a < b ? -1 : 1));
  if (best !== undefined) return best[0];
  for (const { subject } of things) {
    const host = subject.termType === "NamedNode" ? /^https?:\/\/[^/?#]+/i.exec(subject.value)?.[0] : undefined;
    if (host !== undefined) return `${host}/`;
  }
  return NO_BASE;
}

/** The id under which an IRI of a class would be minted under a base; undefined where it would not. */
export function mintedId(iri: string, name: Thing["class"], base: string, parent = base): string | undefined {
  const template = mint(name, MARK, base, parent);
  const [before, after] = template.split(MARK) as [string, string];
  return iri.startsWith(before) && iri.endsWith(after)
    ? iri.slice(before.length, iri.length - after.length)
    : undefined;
}

const MARK = "\u0000";

function baseOf(iri: string, name: Thing["class"]): string | undefined {
  const { identity } = classDef(name);
  if (typeof identity === "string" || identity.minted.startsWith("{parent}")) return undefined;
  const folder = identity.minted.replace("{id}", "");
  const match = /^(https?:\/\/[^?#]+\/)([^/?#]+\/)[^/?#]+$/i.exec(iri);
  const base = match?.[2] === folder ? match[1]! : undefined;
  return base !== undefined && iriProblem(base) === undefined ? base : undefined;
}
