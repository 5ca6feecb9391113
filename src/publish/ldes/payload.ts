import { createHash } from "node:crypto";
import type { ClassName } from "../../model/kinds.js";
import { rdf } from "../../model/namespaces.js";
import { classDef, classes, typesOf } from "../../model/profile.js";
import { blankNode } from "../../rdf/data-factory.js";
import { Graph, type GraphNode } from "../../rdf/graph.js";
import type { ObjectTerm, Subject } from "../../rdf/term.js";
import { writeNTriples } from "../../serialize/ntriples.js";

/** An entity with everything that belongs to it and to nothing else, as N-Triples. */
export interface Payload {
  readonly entity: string;
  readonly statements: string;
}

const TYPE = rdf("type");

/**
 * What has events of its own: everything that has a lasting identifier, and licences. The specification names the same
 * classes except series, which are left to be sent like datasets since they are harvested like them.
 * https://semiceu.github.io/LDES-DCAT-AP-feeds/
 */
const standalone = classes
  .map(([name]) => name)
  .filter((name: ClassName) => typeof classDef(name).identity === "object" || name === "LicenseDocument");

/** In this order, an entity comes before what refers to it: what is referred to most comes last in the profile. */
const inOrder = [...standalone].reverse().map((name) => new Set(typesOf(name)));

/**
 * The entities of a graph, each with what is embedded in it: blank nodes, and named ones that are no entities. What
 * nothing refers to and is no entity is not sent.
 */
export function payloadsOf(graph: Graph): Payload[] {
  const nodes = inOrder.map((): GraphNode[] => []);
  const entities = new Set<string>();
  for (const node of graph.nodes()) {
    const rank = node.subject.termType === "NamedNode" ? rankOf(node) : -1;
    if (rank < 0) continue;
    nodes[rank]!.push(node);
    entities.add(node.subject.value);
  }
  return nodes.flat().map((node) => {
    const statements = [...writeNTriples(embed(graph, node, entities))].join("");
    return { entity: node.subject.value, statements };
  });
}

const rankOf = ({ properties }: GraphNode): number => {
  const types = properties.get(TYPE) ?? [];
  return inOrder.findIndex((iris) => types.some(({ value }) => iris.has(value)));
};

/** The statements of an entity. Blank nodes get labels that no other entity's have, since a document has one scope for all. */
function embed(graph: Graph, entity: GraphNode, entities: ReadonlySet<string>): Graph {
  const payload = new Graph();
  const scope = createHash("sha256").update(entity.subject.value).digest("hex").slice(0, 16);
  const labels = new Map<string, string>();
  const relabelled = <T extends Subject | ObjectTerm>(term: T): T => {
    if (term.termType !== "BlankNode") return term;
    if (!labels.has(term.value)) labels.set(term.value, `b${scope}n${labels.size}`);
    return blankNode(labels.get(term.value)!) as T;
  };
  const queue = [entity];
  const queued = new Set(queue);
  for (const { subject, properties } of queue) {
    for (const [predicate, objects] of properties) {
      for (const object of objects) {
        payload.add(relabelled(subject), predicate, relabelled(object));
        const nested = object.termType === "NamedNode" && entities.has(object.value) ? undefined : graph.node(object);
        if (nested === undefined || queued.has(nested)) continue;
        queued.add(nested);
        queue.push(nested);
      }
    }
  }
  return payload;
}
