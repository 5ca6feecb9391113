import { dcat, rdf } from "../../model/namespaces.js";
import type { Graph } from "../../rdf/graph.js";
import type { ObjectTerm } from "../../rdf/term.js";
import { type Observation, observation } from "../observation.js";
import type { Subjects } from "../subjects.js";
import { subjectOf } from "./rule.js";

const RECORD = { termType: "NamedNode", value: dcat("CatalogRecord") } as ObjectTerm;

/**
 * Catalogue records are not used (harvesting rule 11): told once for each catalogue that has them, and once for those
 * that no catalogue points at.
 */
export function* records(graph: Graph, subjects: Subjects): Iterable<Observation> {
  const predicate = dcat("record");
  for (const { subject, properties } of graph.nodes()) {
    if (!properties.has(predicate)) continue;
    yield observation("harvest/record", subjectOf(subject, subjects), { focus: subject, predicate });
  }
  const stray = graph.subjects(rdf("type"), RECORD).find((record) => graph.subjects(predicate, record).length === 0);
  if (stray !== undefined) yield observation("harvest/record", subjectOf(stray, subjects), { focus: stray });
}
