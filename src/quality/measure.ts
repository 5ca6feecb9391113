import { dcat, dcterms } from "../model/namespaces.js";
import type { Graph } from "../rdf/graph.js";
import { type ObjectTerm, type Subject, termKey } from "../rdf/term.js";
import { instancesOf } from "../validate/rules/rule.js";
import { indicators, type Target, type Values } from "./indicators.js";
import type { LinkResults } from "./links.js";
import { starsOf } from "./stars.js";

/** A dataset or distribution with what its indicators say, in the order of the table. */
export interface Measured {
  readonly node: Subject;
  readonly results: readonly (boolean | undefined)[];
}

export interface MeasuredDistribution extends Measured {
  readonly stars: number;
}

export interface MeasuredDataset extends Measured {
  readonly publishers: readonly ObjectTerm[];
  readonly catalogues: readonly Subject[];
  readonly distributions: readonly MeasuredDistribution[];
}

/** Measures every dataset of a graph. A series is no dataset here: the portals score what has distributions. */
export function measure(graph: Graph, links: LinkResults | undefined): MeasuredDataset[] {
  const valuesOf =
    (node: ObjectTerm): Values =>
    (predicate) =>
      graph.objects(node, predicate);
  const test = (target: Target, node: Subject) =>
    indicators[target].map((indicator) => indicator.test(valuesOf(node), links));
  return instancesOf(graph, "Dataset").map((node) => ({
    node,
    results: test("dataset", node),
    publishers: graph.objects(node, dcterms("publisher")),
    catalogues: graph.subjects(dcat("dataset"), node),
    distributions: distributionsOf(graph, node).map((distribution) => ({
      node: distribution,
      results: test("distribution", distribution),
      stars: starsOf(valuesOf(distribution)),
    })),
  }));
}

const distributionsOf = (graph: Graph, dataset: Subject): Subject[] =>
  graph
    .objects(dataset, dcat("distribution"))
    .filter((term): term is Subject => term.termType !== "Literal" && termKey(term) !== termKey(dataset));
