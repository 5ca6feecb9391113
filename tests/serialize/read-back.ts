import type { BlankNode, Literal, NamedNode, Quad } from "@rdfjs/types";
import jsonld from "jsonld";
import { DataFactory, Parser } from "n3";
import { canonize } from "rdf-canonize";
import { RdfXmlParser } from "rdfxml-streaming-parser";
import type { FormatName } from "../../src/serialize/index.js";

/** Reads a document of each syntax by a parser that shares nothing with the writers. */
export const readers: Readonly<Record<FormatName, (text: string) => Promise<Quad[]>>> = {
  rdfxml: readRdfXml,
  turtle: async (text) => new Parser({ format: "text/turtle" }).parse(text) as Quad[],
  jsonld: async (text) => (await jsonld.toRDF(JSON.parse(text), { documentLoader: noNetwork })) as Quad[],
  ntriples: async (text) => new Parser({ format: "application/n-triples" }).parse(text) as Quad[],
};

function noNetwork(url: string): never {
  throw new Error(`reading the document needs ${url}`);
}

function readRdfXml(text: string): Promise<Quad[]> {
  return new Promise((resolve, reject) => {
    const quads: Quad[] = [];
    const parser = new RdfXmlParser();
    parser.on("data", (quad: Quad) => quads.push(quad));
    parser.on("error", reject);
    parser.on("end", () => resolve(quads));
    parser.write(text);
    parser.end();
  });
}

/** One string for all graphs that differ in nothing but their blank nodes' labels and the case of language tags. */
export async function canonical(quads: Iterable<Quad>): Promise<string> {
  const plain = [];
  for (const { subject, predicate, object } of quads) {
    plain.push(DataFactory.quad(term(subject) as NamedNode, term(predicate) as NamedNode, term(object)) as Quad);
  }
  return canonize(plain, { algorithm: "RDFC-1.0", maxWorkFactor: Number.POSITIVE_INFINITY });
}

function term(value: Quad["subject"] | Quad["predicate"] | Quad["object"]): NamedNode | BlankNode | Literal {
  switch (value.termType) {
    case "NamedNode":
      return DataFactory.namedNode(value.value);
    case "BlankNode":
      return DataFactory.blankNode(value.value.replace(/^_:/, ""));
    case "Literal":
      return DataFactory.literal(
        value.value,
        value.language?.toLowerCase() || DataFactory.namedNode(value.datatype.value),
      );
    default:
      throw new TypeError(`no ${value.termType} may stand in a statement`);
  }
}
