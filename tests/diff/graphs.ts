import { Parser } from "n3";
import { prefixes } from "../../src/model/namespaces.js";
import { Graph } from "../../src/rdf/graph.js";

const declarations = Object.entries(prefixes).map(([prefix, iri]) => `@prefix ${prefix}: <${iri}> .`);

/** The graph of a document in Turtle that may use the profile's prefixes. */
export const graphOf = (turtle: string): Graph =>
  Graph.from(new Parser().parse(`${declarations.join("\n")}\n${turtle}`));
