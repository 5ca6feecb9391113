import { readFileSync } from "node:fs";
import type { Quad } from "@rdfjs/types";
import { DataFactory, Parser, type ParserOptions } from "n3";
import { prefixes } from "../../src/model/namespaces.js";
import { Graph } from "../../src/rdf/graph.js";
import type { ContextTerm, WriteOptions } from "../../src/serialize/index.js";

const DCTERMS = prefixes.dcterms;
const DCAT = prefixes.dcat;
const XSD = prefixes.xsd;

/** Terms of each kind: texts by language, IRIs, one datatype, several terms of one property, a class. */
const context: readonly ContextTerm[] = [
  { term: "title", iri: `${DCTERMS}title`, container: "@language" },
  { term: "description", iri: `${DCTERMS}description`, container: "@language" },
  { term: "keyword", iri: `${DCAT}keyword`, container: "@language" },
  { term: "issued", iri: `${DCTERMS}issued`, type: `${XSD}date` },
  { term: "modified", iri: `${DCTERMS}modified`, type: `${XSD}date` },
  { term: "modifiedYear", iri: `${DCTERMS}modified`, type: `${XSD}gYear` },
  { term: "publisher", iri: `${DCTERMS}publisher`, type: "@id" },
  { term: "spatial", iri: `${DCTERMS}spatial`, type: "@id" },
  { term: "dataset", iri: `${DCAT}dataset`, type: "@id" },
  { term: "temporal", iri: `${DCTERMS}temporal`, type: "@id" },
  { term: "format", iri: `${DCTERMS}format` },
  { term: "Dataset", iri: `${DCAT}Dataset` },
];

export const options: WriteOptions = { prefixes, context };

/** The graph of a Turtle text, with the same blank node labels each time: the written ones, else `n1`, `n2`, … */
export function parse(turtle: string): Graph {
  let count = 0;
  const blankNode = (label = `n${++count}`) => DataFactory.blankNode(label);
  const parser = new Parser({ factory: { ...DataFactory, blankNode }, blankNodePrefix: "" } as ParserOptions);
  return Graph.from(parser.parse(turtle) as Quad[]);
}

/** The text of a file among the golden documents. */
export function golden(name: string): string {
  return readFileSync(new URL(`../golden/serialize/${name}`, import.meta.url), "utf8");
}
