import { readFileSync } from "node:fs";
import type { DatasetCore, Quad } from "@rdfjs/types";
import { CORE_SCHEMA, load } from "js-yaml";
import jsonld from "jsonld";
import { DataFactory, Parser, Store, Writer } from "n3";
import SHACLValidator from "rdf-validate-shacl";
import { RdfXmlParser } from "rdfxml-streaming-parser";
import { Validator } from "shacl-engine";
import { packageFile } from "../src/package-root.js";
import type { Graph } from "../src/rdf/graph.js";
import type { EngineParts } from "../src/shacl/engine.js";

/* What a user would otherwise take for one step or another. */

const SHAPES = ["dcat-ap-se", "harvest", "hvd", "recommendations"];

/** The shipped shapes, as quads of n3. */
export const shippedQuads = (): Quad[] =>
  SHAPES.flatMap((name) => new Parser().parse(readFileSync(packageFile(`shapes/${name}.ttl`), "utf8")));

/** A graph in the terms of n3, which these programs get when they read a file. */
export function n3Quads(graph: Graph): Quad[] {
  const { namedNode, blankNode, literal, quad } = DataFactory;
  const term = (term: Quad["object"]) => {
    if (term.termType === "NamedNode") return namedNode(term.value);
    if (term.termType === "Literal") return literal(term.value, term.language || namedNode(term.datatype.value));
    return blankNode(term.value);
  };
  return Array.from(graph, ({ subject, predicate, object }) =>
    quad(term(subject as Quad["object"]) as never, namedNode(predicate.value), term(object)),
  );
}

export const parseJsYaml = (text: string): unknown => load(text, { schema: CORE_SCHEMA });

export async function shaclEngine(quads: readonly Quad[]): Promise<number> {
  const factory = { ...DataFactory, dataset: (of: Quad[]) => new Store(of) } as unknown as EngineParts["factory"];
  const validator = new (Validator as EngineParts["Validator"])(store(shippedQuads()), { factory });
  return (await validator.validate({ dataset: store(quads) })).results.length;
}

export async function rdfValidateShacl(quads: readonly Quad[]): Promise<number> {
  return (await new SHACLValidator(store(shippedQuads())).validate(store(quads))).results.length;
}

const store = (quads: readonly Quad[]): DatasetCore => new Store([...quads]) as unknown as DatasetCore;

export function writeWithN3(quads: readonly Quad[], prefixes: Readonly<Record<string, string>>): Promise<string> {
  const writer = new Writer({ prefixes });
  writer.addQuads([...quads]);
  return new Promise((resolve, reject) => {
    writer.end((error, text: string) => (error ? reject(error) : resolve(text)));
  });
}

export async function compactJsonLd(
  quads: readonly Quad[],
  context: Readonly<Record<string, string>>,
): Promise<string> {
  const expanded = await jsonld.fromRDF([...quads] as object);
  return JSON.stringify(await jsonld.compact(expanded, context), null, 2);
}

/** The bare parsers that reading RDF stands on, with nothing kept of what they give. */
export const parseTurtle = (text: string): void => {
  new Parser({ format: "text/turtle" }).parse(text, () => {});
};

export const parseRdfXml = (text: string): Promise<void> =>
  new Promise((resolve, reject) => {
    const parser = new RdfXmlParser();
    parser.on("data", () => {});
    parser.on("error", reject);
    parser.on("end", () => resolve());
    parser.end(text);
  });
