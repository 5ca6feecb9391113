import { DataFactory } from "n3";
import { describe, expect, test } from "vitest";
import { prefixes } from "../../src/model/namespaces.js";
import { Graph } from "../../src/rdf/graph.js";
import type { ObjectTerm } from "../../src/rdf/term.js";
import { type ContextTerm, serializeToString } from "../../src/serialize/index.js";
import { options } from "./fixture.js";
import { canonical, readers } from "./read-back.js";

const { blankNode, literal, namedNode } = DataFactory;
const { dcat, dcterms, rdf, xsd } = prefixes;
const s = namedNode("https://d.example/s");
const typed = (value: string, type: string) => literal(value, namedNode(type));

function graphOf(...statements: [predicate: string, object: ObjectTerm][]): Graph {
  const graph = new Graph();
  for (const [predicate, object] of statements) graph.add(s, predicate, object);
  return graph;
}

interface Document {
  "@context": Record<string, unknown>;
  "@graph": Record<string, unknown>[];
}

/** The document of a graph, after it was read back as the same graph. */
async function write(graph: Graph, context: readonly ContextTerm[] = options.context ?? []): Promise<Document> {
  const text = serializeToString(graph, "jsonld", { prefixes, context });
  expect(await canonical(await readers.jsonld(text))).toBe(await canonical(graph));
  return JSON.parse(text) as Document;
}

describe("a value stands under the first term that it fits, else under the property's own name", () => {
  test.each<[string, string, ObjectTerm, Record<string, unknown>]>([
    ["text by language", "title", literal("Hej", "sv"), { title: { sv: "Hej" } }],
    ["text without language", "title", literal("Hej"), { "dcterms:title": "Hej" }],
    ["a date", "issued", typed("2024-05-01", `${xsd}date`), { issued: "2024-05-01" }],
    ["a year, second term", "modified", typed("2024", `${xsd}gYear`), { modifiedYear: "2024" }],
    [
      "another datatype",
      "issued",
      typed("2024-05-01T00:00:00Z", `${xsd}dateTime`),
      { "dcterms:issued": { "@value": "2024-05-01T00:00:00Z", "@type": "xsd:dateTime" } },
    ],
    ["an IRI", "publisher", namedNode("urn:x:a"), { publisher: "urn:x:a" }],
    ["text that looks like an IRI", "publisher", literal("urn:x:a"), { "dcterms:publisher": "urn:x:a" }],
    ["text in a language, plain term", "format", literal("x", "sv"), { format: { "@value": "x", "@language": "sv" } }],
    ["an IRI, plain term", "format", namedNode("urn:x:a"), { format: { "@id": "urn:x:a" } }],
    [
      "a number, plain term",
      "format",
      typed("01", `${xsd}integer`),
      { format: { "@value": "01", "@type": "xsd:integer" } },
    ],
    ["a blank node without statements", "publisher", blankNode("x"), { publisher: {} }],
  ])("%s", async (_, property, value, expected) => {
    const { "@graph": graph } = await write(graphOf([dcterms + property, value]));
    expect(graph).toEqual([{ "@id": s.value, ...expected }]);
  });
});

test("values of one property may stand under several keys", async () => {
  const values = [literal("a", "sv"), literal("b", "sv"), literal("c", "en"), literal("d"), namedNode("urn:x:e")];
  const { "@graph": graph } = await write(
    graphOf(...values.map((value): [string, ObjectTerm] => [`${dcterms}title`, value])),
  );
  expect(graph).toEqual([
    { "@id": s.value, title: { sv: ["a", "b"], en: "c" }, "dcterms:title": ["d", { "@id": "urn:x:e" }] },
  ]);
});

test("a datatype never stands for a language", async () => {
  const context = [{ term: "title", iri: `${dcterms}title`, type: `${rdf}langString` }];
  const { "@graph": graph } = await write(graphOf([`${dcterms}title`, literal("Hej", "sv")]), context);
  expect(graph[0]).toMatchObject({ "dcterms:title": { "@value": "Hej", "@language": "sv" } });
});

test("a language tag that JSON-LD has another meaning for is no key of a language map", () => {
  const text = serializeToString(graphOf([`${dcterms}title`, literal("x", "@none")]), "jsonld", options);
  expect((JSON.parse(text) as Document)["@graph"][0]).toMatchObject({
    "dcterms:title": { "@value": "x", "@language": "@none" },
  });
});

describe("a prefix is left out", () => {
  test.each([
    ["an IRI of a thing", graphOf([`${dcat}theme`, namedNode("dcat:Dataset")])],
    ["a class", graphOf([`${rdf}type`, namedNode("dcat:Dataset")], [`${dcat}theme`, namedNode("urn:x:a")])],
    ["a property", graphOf(["dcat:theme", literal("x")], [`${dcat}theme`, literal("y")])],
  ])("where it is the scheme of %s", async (_, graph) => {
    expect((await write(graph))["@context"]).not.toHaveProperty("dcat");
  });

  test("where a term has its name", async () => {
    const { "@context": context } = await write(graphOf([`${dcat}theme`, literal("x")]), [
      { term: "dcat", iri: `${dcat}theme`, type: "@id" },
    ]);
    expect(context).toEqual({ dcat: { "@id": `${dcat}theme`, "@type": "@id" } });
  });
});

test("a class is written by its term, and one that is no IRI as a value of rdf:type", async () => {
  const { "@graph": graph } = await write(
    graphOf(
      [`${rdf}type`, namedNode(`${dcat}Dataset`)],
      [`${rdf}type`, literal("Dataset")],
      [`${rdf}type`, blankNode("x")],
    ),
  );
  expect(graph).toEqual([{ "@id": s.value, "@type": "Dataset", "rdf:type": ["Dataset", {}] }]);
});

test("only terms that occur are in the context, and none whose name is not plain", async () => {
  const context = [
    { term: "@type", iri: `${dcterms}format` },
    { term: "dcterms:title", iri: `${dcterms}format`, type: "@id" },
    { term: "unused", iri: `${dcterms}unused` },
  ];
  expect((await write(graphOf([`${dcterms}format`, literal("x")]), context))["@context"]).toEqual({ dcterms });
});
