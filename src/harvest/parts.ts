import { dcterms, rdf } from "../model/namespaces.js";
import type { Graph } from "../rdf/graph.js";
import type { Subject } from "../rdf/term.js";
import { instancesOf } from "../validate/rules/rule.js";

/** The catalogue that the portal harvests: of several, one that has parts and is none itself (harvesting rule 9). */
export function mainCatalogueOf(graph: Graph): Subject | undefined {
  const isPart = (catalogue: Subject) => graph.subjects(dcterms("hasPart"), catalogue).length > 0;
  const whole = instancesOf(graph, "Catalog").filter((catalogue) => !isPart(catalogue));
  return whole.find((catalogue) => graph.objects(catalogue, dcterms("hasPart")).length > 0) ?? whole[0];
}

/** The parts of a catalogue of which no more is said than their type: those that the portal fetches from their IRIs. */
export function partsElsewhere(graph: Graph, main: Subject): string[] {
  const parts = graph.objects(main, dcterms("hasPart")).filter(({ termType }) => termType === "NamedNode");
  return parts
    .filter((part) => [...(graph.node(part)?.properties.keys() ?? [])].every((predicate) => predicate === rdf("type")))
    .map(({ value }) => value);
}
