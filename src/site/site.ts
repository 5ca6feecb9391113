import type { SiteSettings } from "../catalogue/site.js";
import type { AnyEntity } from "../model/entities.js";
import { alternatives } from "../model/kinds.js";
import { rowsOf } from "../model/profile.js";
import type { Row } from "../model/rows.js";
import { decode } from "../rdf/decode.js";
import type { Graph } from "../rdf/graph.js";
import { type Addresses, addressesOf, START } from "./addresses.js";

/** A file with the whole catalogue in one RDF syntax. */
export interface Feed {
  /** Link to it from the root of the site. */
  readonly href: string;
  readonly label: string;
  readonly mediaType: string;
}

/** What a site is made of besides the graph. */
export interface SiteOptions {
  /** The files of RDF that lie beside the site. */
  readonly feeds?: readonly Feed[];
  /** Name, logo and colour of whoever publishes it. */
  readonly look?: SiteSettings;
  /** Who made the pages. */
  readonly tool: { readonly name: string; readonly version: string };
}

/** Something that points at an entity, and the property by which it does. */
export interface Referrer {
  readonly entity: AnyEntity;
  readonly row: Row;
}

/** Everything that pages are made from. */
export interface Site extends SiteOptions {
  readonly graph: Graph;
  /** The catalogue itself; undefined in a graph that has none. */
  readonly main: AnyEntity | undefined;
  readonly entities: readonly AnyEntity[];
  readonly byIri: ReadonlyMap<string, AnyEntity>;
  readonly addresses: Addresses;
  /** What points at each IRI, what a catalogue lists aside. */
  readonly referrers: ReadonlyMap<string, readonly Referrer[]>;
  /** IRIs of what is described inside something else. */
  readonly parts: ReadonlySet<string>;
}

/** Reads a graph for the making of pages, in one walk over what it describes. */
export function siteOf(graph: Graph, options: SiteOptions): Site {
  const entities = decode(graph);
  const addresses = addressesOf(entities);
  const byIri = new Map<string, AnyEntity>();
  const referrers = new Map<string, Referrer[]>();
  const parts = new Set<string>();
  for (const entity of entities) {
    if (entity.iri !== undefined && !byIri.has(entity.iri)) byIri.set(entity.iri, entity);
    walk(entity, (row, value) => {
      if (typeof value !== "string") {
        if (value.iri !== undefined) parts.add(value.iri);
      } else if (row.collects === undefined && refersTo(row)) {
        const known = referrers.get(value);
        if (known === undefined) referrers.set(value, [{ entity, row }]);
        else known.push({ entity, row });
      }
    });
  }
  const main = entities.find(({ iri }) => iri !== undefined && addresses.get(iri) === START);
  return { ...options, graph, main, entities, byIri, addresses, referrers, parts };
}

/** Whether an entity's values under a row can be entities described elsewhere. */
function refersTo(row: Row): boolean {
  let known = references.get(row);
  if (known === undefined) {
    known = alternatives(row.values.kind).some(({ kind }) => kind === "ref");
    references.set(row, known);
  }
  return known;
}
const references = new Map<Row, boolean>();

/** Visits every value of an entity that is no text, and those of what is nested in it. */
function walk(entity: AnyEntity, visit: (row: Row, value: string | AnyEntity) => void): void {
  for (const [key, row] of rowsOf(entity.class)) {
    const value = entity[key];
    if (value === undefined || row.values.kind.kind === "text") continue;
    for (const item of (Array.isArray(value) ? value : [value]) as readonly (string | AnyEntity)[]) {
      visit(row, item);
      if (typeof item !== "string") walk(item, visit);
    }
  }
}
