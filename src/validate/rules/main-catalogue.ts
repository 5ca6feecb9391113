import { dcterms } from "../../model/namespaces.js";
import type { Graph } from "../../rdf/graph.js";
import type { Subject } from "../../rdf/term.js";
import { type Observation, observation } from "../observation.js";
import type { Subjects } from "../subjects.js";
import { instancesOf, subjectOf } from "./rule.js";

/**
 * Of several catalogues in one graph, one is the main one and all others are its parts (harvesting rule 9). The portal
 * follows dcterms:hasPart alone: what only says to be a part, or is only listed with dcat:catalog, is not found.
 */
export function* mainCatalogue(graph: Graph, subjects: Subjects): Iterable<Observation> {
  const whole = instancesOf(graph, "Catalog").filter((catalogue) => !isPart(catalogue, graph));
  const main = whole.find((catalogue) => graph.objects(catalogue, dcterms("hasPart")).length > 0) ?? whole[0];
  for (const other of whole) {
    if (main === undefined || other === main) continue;
    const args = { ...subjectOf(other, subjects), other: main.value };
    yield observation("harvest/main-catalogue", args, { focus: other });
  }
}

const isPart = (catalogue: Subject, graph: Graph): boolean => graph.subjects(dcterms("hasPart"), catalogue).length > 0;
