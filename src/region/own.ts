import { type LoadedCatalogue, provenanceOf } from "../catalogue/index.js";
import { type Finding, finding, type Place } from "../diagnostics/finding.js";
import { dcat, dcterms, rdf } from "../model/namespaces.js";
import { namedNode } from "../rdf/data-factory.js";
import { encode } from "../rdf/encode.js";
import { Graph } from "../rdf/graph.js";
import type { Provenance } from "../rdf/provenance.js";
import type { Subject } from "../rdf/term.js";
import { withOwnBlanks } from "./own-blanks.js";
import type { Validate } from "./read-version.js";

/** What a region describes itself. */
export interface Own {
  readonly graph: Graph;
  readonly provenance: Provenance;
  readonly findings: readonly Finding[];
}

/** Stands for the members while the region's own catalogue is judged. */
const MEMBER = "https://member.invalid/";

/** The region's own catalogue, judged as a main catalogue whose members are all well. */
export async function readOwn(catalogue: LoadedCatalogue, validate: Validate): Promise<Own> {
  const { entities, extra, origins, shapes } = catalogue;
  const { graph, subjects } = encode(entities, extra.graph);
  const provenance = provenanceOf(subjects, origins, extra);
  const findings = graph.size === 0 ? [] : await validate(withMember(graph, entities[0]!.iri!), provenance, shapes);
  return { graph: withOwnBlanks(graph, ""), provenance, findings };
}

function withMember(own: Graph, main: string): Graph {
  const graph = new Graph();
  for (const { subject, properties } of own.nodes()) {
    for (const [predicate, objects] of properties) for (const object of objects) graph.add(subject, predicate, object);
  }
  const subject: Subject = namedNode(main);
  graph.add(subject, dcterms("hasPart"), namedNode(MEMBER));
  graph.add(namedNode(MEMBER), rdf("type"), namedNode(dcat("Catalog")));
  return graph;
}

/**
 * The aliases with IRIs instead of the region's ids.
 * @param place where `aliases:` stands, for an alias that leads to nothing
 */
export function resolveAliases(
  aliases: ReadonlyMap<string, string>,
  { entities, origins }: LoadedCatalogue,
  place: Place,
  report: (finding: Finding) => void,
): Map<string, string> {
  const byId = new Map<string, string>();
  for (const entity of entities) {
    if (entity.class !== "Agent" && entity.class !== "ContactPoint") continue;
    const id = origins.of(entity)?.path?.at(-1);
    if (id !== undefined) byId.set(String(id), entity.iri!);
  }
  const resolved = new Map<string, string>();
  for (const [alias, id] of aliases) {
    const iri = byId.get(id) ?? (/^https?:/.test(id) ? id : undefined);
    if (iri !== undefined) resolved.set(alias, iri);
    else {
      const at = { ...place, path: [...(place.path ?? []), alias] };
      report(finding("region/alias", { alias, target: id, known: [...byId.keys()] }, { place: at, value: id }));
    }
  }
  return resolved;
}
