import { dcat, dcterms, foaf, rdf } from "../model/namespaces.js";
import type { Graph } from "../rdf/graph.js";
import type { ObjectTerm, Subject } from "../rdf/term.js";

/** A place where the catalogue gives an address. */
export interface Mention {
  /** As it is written. */
  readonly url: string;
  readonly subject: Subject;
  readonly predicate: string;
  readonly object: ObjectTerm;
  /** What the address is to give; undefined where it may be anything. */
  readonly promise?: Promised;
}

/** A file in some format, or a description of an API, which portals show on pages of their own. */
export type Promised = { readonly data: string } | "api";

/** The properties whose addresses people follow. An endpoint itself need not answer a plain request, so it is not asked. */
const PROPERTIES: readonly string[] = [
  dcat("accessURL"),
  dcat("downloadURL"),
  dcat("landingPage"),
  foaf("page"),
  dcat("endpointDescription"),
  dcterms("conformsTo"),
];

/** Every address in a graph that is followed, in the order of the graph. */
export function mentionsIn(graph: Graph): Mention[] {
  const mentions: Mention[] = [];
  for (const { subject, properties } of graph.nodes()) {
    for (const predicate of PROPERTIES) {
      for (const object of properties.get(predicate) ?? []) {
        if (object.termType !== "NamedNode" || !/^https?:/i.test(object.value)) continue;
        const promise = promised(graph, subject, predicate, object.value);
        mentions.push({ url: object.value, subject, predicate, object, ...(promise && { promise }) });
      }
    }
  }
  return mentions;
}

/** Extensions that promise a file: an access address may be a page about the data unless it says by its name that it is not. */
const FILE = /\.(?:csv|tsv|txt|json|geojson|jsonld|xml|gml|kml|gpx|gpkg|zip|gz|xlsx?|ods|pdf|rdf|ttl|parquet)$/i;
const HTML = /html/i;

function promised(graph: Graph, subject: Subject, predicate: string, url: string): Promised | undefined {
  if (predicate === dcat("endpointDescription")) return "api";
  const isFile =
    predicate === dcat("downloadURL") ||
    (predicate === dcat("accessURL") && URL.canParse(url) && FILE.test(new URL(url).pathname));
  const isDistribution = graph.objects(subject, rdf("type")).some(({ value }) => value === dcat("Distribution"));
  const [format] = graph.objects(subject, dcterms("format"));
  if (!isFile || !isDistribution || format === undefined || HTML.test(format.value)) return undefined;
  return { data: format.value };
}
