import { createHash } from "node:crypto";
import type { AnyEntity } from "../model/entities.js";
import type { ClassName } from "../model/kinds.js";
import { classDef } from "../model/profile.js";

/** The classes whose entities have a page of their own; all others are shown where they are used. */
const PAGED: readonly ClassName[] = ["Catalog", "Dataset", "DatasetSeries", "DataService", "Agent"];

export const START = "index";

/** First parts of paths that are the site's own. */
const RESERVED: ReadonlySet<string> = new Set(["en", "assets", "browse", START]);

/** Letters of any script, digits, and what RFC 3986 leaves unreserved: names that every file system takes. */
const SEGMENT = /^[\p{L}\p{N}_~-](?:[\p{L}\p{N}._~-]{0,98}[\p{L}\p{N}_~-])?$/u;
/** Names that Windows keeps for devices, whatever follows the first full stop. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;

/** The path of each page without its ending, by the IRI of what it is about; the first catalogue is the start page. */
export type Addresses = ReadonlyMap<string, string>;

/**
 * Gives each entity that has a page its path. An IRI under the catalogue's base keeps its own path, so that it can be
 * resolved to the page; any other gets the word of its class and the end of the IRI. Where two would fall together, the
 * latter gets a few letters made of its IRI, so that an address never depends on what else is added after it.
 */
export function addressesOf(entities: readonly AnyEntity[]): Addresses {
  const main = entities.find((entity) => entity.class === "Catalog" && entity.iri !== undefined);
  const base = main?.iri?.replace(/[^/]*$/, "");
  const addresses = new Map<string, string>();
  const taken = new Set<string>();
  for (const entity of entities) {
    const { iri } = entity;
    if (iri === undefined || !PAGED.includes(entity.class) || addresses.has(iri)) continue;
    let path = entity === main ? START : (pathUnder(base, iri) ?? ownPath(entity.class, iri));
    // Some file systems do not tell letter cases or ways to compose letters apart.
    if (taken.has(folded(path))) path = `${path}-${digest(iri)}`;
    taken.add(folded(path));
    addresses.set(iri, path);
  }
  return addresses;
}

const folded = (path: string): string => path.normalize("NFC").toLowerCase();

const digest = (iri: string): string => createHash("sha256").update(iri).digest("hex").slice(0, 8);

function pathUnder(base: string | undefined, iri: string): string | undefined {
  if (base === undefined || !iri.startsWith(base)) return undefined;
  const segments = decoded(iri.slice(base.length)).split("/");
  const isFit = segments.length <= 4 && segments.every((name) => SEGMENT.test(name) && !DEVICE.test(name));
  return isFit && !RESERVED.has(folded(segments[0]!)) ? segments.join("/") : undefined;
}

function ownPath(name: ClassName, iri: string): string {
  const end =
    decoded(iri)
      .match(/[\p{L}\p{N}_~-]+/gu)
      ?.at(-1) ?? "";
  return `${classDef(name).word}/${SEGMENT.test(end) && !DEVICE.test(end) ? end : digest(iri)}`;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
