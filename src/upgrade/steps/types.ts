import { foaf, prefixedName, rdf, vcard } from "../../model/namespaces.js";
import { classDef } from "../../model/profile.js";
import { namedNode } from "../../rdf/data-factory.js";
import { Graph } from "../../rdf/graph.js";
import { termKey } from "../../rdf/term.js";
import { classify } from "../classify.js";
import type { Step } from "./step.js";

const TYPE = rdf("type");

/** Types of other vocabularies, and older ones, with the type that the portal knows such things by. */
const KNOWN_AS: ReadonlyMap<string, string> = new Map([
  ["http://purl.org/dc/terms/Agent", foaf("Agent")],
  ["http://xmlns.com/foaf/0.1/Group", foaf("Agent")],
  ["http://www.w3.org/ns/org#Organization", foaf("Organization")],
  ["http://www.w3.org/ns/org#FormalOrganization", foaf("Organization")],
  ["http://www.w3.org/ns/prov#Organization", foaf("Organization")],
  ["http://schema.org/Organization", foaf("Organization")],
  ["http://schema.org/Person", foaf("Person")],
  [vcard("VCard"), vcard("Kind")],
  [vcard("Group"), vcard("Kind")],
  [vcard("Location"), vcard("Kind")],
]);

/** Types for what has none that the portal knows: by its other types, else by what refers to it. Types are only added. */
export const addTypes: Step = (graph, { changes }) => {
  const added = new Graph();
  const things = classify(graph);
  for (const { subject, properties } of graph.nodes()) {
    const types = properties.get(TYPE) ?? [];
    const thing = things.get(termKey(subject));
    const type =
      types.length === 0
        ? thing && classDef(thing.class).iri
        : thing === undefined && types.map(({ value }) => KNOWN_AS.get(value)).find((known) => known !== undefined);
    if (!type) continue;
    added.add(subject, TYPE, namedNode(type));
    changes.add("upgrade/type", types[0] === undefined ? "–" : prefixedName(types[0].value), prefixedName(type));
  }
  if (added.size === 0) return graph;
  const result = new Graph();
  for (const { subject, properties } of graph.nodes()) {
    for (const object of added.objects(subject, TYPE)) result.add(subject, TYPE, object);
    for (const [predicate, objects] of properties) for (const object of objects) result.add(subject, predicate, object);
  }
  return result;
};
