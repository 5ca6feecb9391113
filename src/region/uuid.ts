import { dcterms } from "../model/namespaces.js";
import type { Graph } from "../rdf/graph.js";
import type { Subject } from "../rdf/term.js";

const UUID = /^(?:urn:uuid:)?([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/i;

/** The UUID that something has as dcterms:identifier: the portal knows datasets and services by it (harvesting rule 10). */
export function uuidOf(subject: Subject, graph: Graph): string | undefined {
  for (const { value } of graph.objects(subject, dcterms("identifier"))) {
    const uuid = UUID.exec(value)?.[1];
    if (uuid !== undefined) return uuid.toLowerCase();
  }
  return undefined;
}
