import type { Place } from "../diagnostics/finding.js";
import { dcat, dcterms } from "../model/namespaces.js";
import type { Graph } from "../rdf/graph.js";
import type { Subject } from "../rdf/term.js";
import { Subjects } from "../validate/subjects.js";
import { cataloguesOf } from "./entries.js";
import type { Selection } from "./selection.js";

/** A graph that goes into the region's: its own, or that of a member. */
export interface Source {
  readonly name: string;
  /** Its IRI in the file of provenance. */
  readonly graphName: string;
  readonly graph: Graph;
  readonly subjects: Subjects;
  /** The region itself is 0, the members follow in their order. */
  readonly order: number;
  /** Its catalogues, the main one first. */
  readonly catalogues: readonly Subject[];
  readonly selections: readonly Selection[];
  readonly placeOf: (iri: string) => Place | undefined;
}

export function sourceFrom(
  input: Pick<Source, "name" | "graph" | "order" | "selections" | "placeOf"> & { readonly key: string },
): Source {
  const { key, ...source } = input;
  const { graph } = source;
  const isPart = (catalogue: Subject): boolean =>
    graph.objects(catalogue, dcterms("isPartOf")).length > 0 ||
    [dcterms("hasPart"), dcat("catalog")].some((predicate) => graph.subjects(predicate, catalogue).length > 0);
  const catalogues = cataloguesOf(graph, isPart);
  const [main] = catalogues;
  const graphName = main?.termType === "NamedNode" ? main.value : `urn:skordeklar:member:${key}`;
  return { ...source, graphName, catalogues, subjects: new Subjects(graph) };
}
