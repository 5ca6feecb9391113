import { deprecatedProperty } from "../../model/deprecated-properties.js";
import type { ClassName } from "../../model/kinds.js";
import { dcat, dcterms, prefixedName, rdf } from "../../model/namespaces.js";
import { classes, rowsOf, typesOf } from "../../model/profile.js";
import type { Graph, GraphNode } from "../../rdf/graph.js";
import type { Subject } from "../../rdf/term.js";
import { type Observation, observation } from "../observation.js";

const TYPE = rdf("type");

/** The class of each RDF type, and the properties that the profile gives it. */
const byType: ReadonlyMap<string, { readonly name: ClassName; readonly properties: ReadonlySet<string> }> = new Map(
  classes.flatMap(([name]) => {
    const properties = new Set(rowsOf(name).map(([, { predicate }]) => predicate));
    return typesOf(name).map((type) => [type, { name, properties }] as const);
  }),
);

/** Properties that other rules speak of, where they stand on a class that has no place for them. */
const ELSEWHERE: ReadonlySet<string> = new Set([
  TYPE,
  dcat("record"),
  dcat("inSeries"),
  dcterms("license"),
  "http://www.w3.org/ns/org#classification",
]);

/**
 * Properties that the profile does not have on a class, and those that only earlier versions had (the profile's
 * deprecated rows): nothing is wrong with them, but the portal shows none of them. Each is told once for a class, with
 * how many have it.
 */
export function* properties(graph: Graph): Iterable<Observation> {
  const found = new Map<
    string,
    { readonly name: ClassName; readonly predicate: string; readonly focus: Subject; count: number }
  >();
  for (const node of graph.nodes()) {
    const known = classesOf(node);
    const [first] = known;
    if (first === undefined) continue;
    for (const predicate of node.properties.keys()) {
      if (ELSEWHERE.has(predicate) || known.some(({ properties }) => properties.has(predicate))) continue;
      const key = `${first.name} ${predicate}`;
      const entry = found.get(key);
      if (entry === undefined) found.set(key, { name: first.name, predicate, focus: node.subject, count: 1 });
      else entry.count++;
    }
  }
  for (const { name, predicate, focus, count } of found.values()) {
    const args = { class: name, property: prefixedName(predicate), count };
    const topic = { focus, class: name, predicate };
    const deprecated = deprecatedProperty(predicate);
    yield deprecated === undefined
      ? observation("profile/unknown-property", args, topic)
      : observation("profile/deprecated", { ...args, successor: prefixedName(deprecated.successor) }, topic);
  }
}

const classesOf = ({ properties }: GraphNode) =>
  (properties.get(TYPE) ?? []).flatMap(({ value }) => byType.get(value) ?? []);
