import { existsSync, readFileSync } from "node:fs";
import { DataFactory } from "n3";
import { describe, expect, it } from "vitest";
import { dcat, dcterms } from "../../../src/model/namespaces.js";
import { readRdf } from "../../../src/rdf/read/index.js";
import { bytesOf, canonical, readFile, readText } from "./read.js";

const dataset = DataFactory.namedNode("https://data.tierp.example/dataset/badplatser");
const swedish = DataFactory.literal("Badplatser", "sv");
const english = DataFactory.literal("Bathing sites", "en");

const SAME = [
  "good.rdf",
  "good.nt",
  "good.nq",
  "good.trig",
  "good.jsonld",
  "latin1.rdf",
  "windows1252.rdf",
  "utf16.rdf",
];

describe("the same feed in every syntax and encoding", () => {
  it.each(SAME)("%s says what good.ttl says", async (name) => {
    const [document, reference] = [await readFile(name), await readFile("good.ttl")];
    expect(document.findings).toEqual([]);
    expect(await canonical(document.graph)).toBe(await canonical(reference.graph));
  });

  it("twice the same text gives the same labels to blank nodes", async () => {
    for (const name of ["good.ttl", "good.rdf", "good.jsonld"]) {
      const [first, second] = [await readFile(name), await readFile(name)];
      expect([...first.graph]).toEqual([...second.graph]);
    }
  });

  it.each(["good.trig", "good.nq"])("%s keeps the name of the graph", async (name) => {
    const { graph, graphs } = await readFile(name);
    expect([...graphs.keys()]).toEqual(["https://data.tierp.example/katalog"]);
    expect(graphs.get("https://data.tierp.example/katalog")?.size).toBe(graph.size);
  });

  it.each(["good.ttl", "good.rdf", "good.trig", "good.jsonld"])("%s: its prefixes are told", async (name) => {
    expect((await readFile(name)).prefixes).toMatchObject({ dcat: dcat(""), dcterms: dcterms("") });
  });
});

describe("lines", () => {
  /** Line of: the dataset, its titles as a property, the English title, the contact point, what is not there. */
  it.each([
    ["good.rdf", [11, 12, 13, 15, 11]],
    ["good.ttl", [12, 14, 15, 17, 12]],
    ["good.trig", [13, 15, 16, 18, 13]],
    ["good.nt", [4, 5, 6, 8, 4]],
    ["good.nq", [4, 5, 6, 8, 4]],
    ["good.jsonld", [19, 21, 21, 23, 19]],
  ])("%s", async (name, expected) => {
    const { lineOf } = await readFile(name);
    expect([
      lineOf(dataset),
      lineOf(dataset, dcterms("title"), name === "good.jsonld" ? undefined : swedish),
      lineOf(dataset, dcterms("title"), english),
      lineOf(dataset, dcat("contactPoint")),
      lineOf(dataset, dcterms("publisher")),
    ]).toEqual(expected);
  });

  it("of what the document does not describe are unknown", async () => {
    const { lineOf, provenance } = await readFile("good.ttl");
    const unknown = DataFactory.namedNode("https://data.tierp.example/dataset/lekplatser");
    expect(lineOf(unknown)).toBeUndefined();
    expect(provenance().place(unknown)).toBeUndefined();
    expect(provenance().place(dataset)).toEqual({ file: "good.ttl", line: 12 });
  });

  it("of a subject that is described twice is the first", async () => {
    const { lineOf } = await readText('<urn:a:b>\n <urn:p:p> "1" .\n<urn:a:b>\n <urn:p:p> "2" .\n', "a.ttl");
    const subject = DataFactory.namedNode("urn:a:b");
    expect(lineOf(subject)).toBe(1);
    expect(lineOf(subject, "urn:p:p", DataFactory.literal("2"))).toBe(4);
  });

  it("of a subject after SPARQL's way of declaring a prefix is its own", async () => {
    const { lineOf } = await readText('PREFIX p: <urn:p:>\nBASE <urn:b:>\n\np:a\n p:b "1" .\n', "a.ttl");
    expect(lineOf(DataFactory.namedNode("urn:p:a"))).toBe(4);
  });

  it("what a finding is about counts as reported", async () => {
    const { provenance } = await readFile("date.ttl");
    expect(provenance().reported(dataset, dcterms("issued"))).toBe(true);
    expect(provenance().reported(dataset, dcterms("title"))).toBe(false);
  });
});

describe("the format", () => {
  it.each([
    ["good.rdf", "katalog", undefined, "rdfxml"],
    ["good.ttl", "katalog", undefined, "turtle"],
    ["good.jsonld", "katalog", undefined, "jsonld"],
    ["good.trig", "katalog", "application/trig; charset=utf-8", "trig"],
    ["good.nq", "katalog", undefined, "nquads"],
    ["good.trig", "katalog", undefined, "trig"],
    ["good.nt", "katalog.ttl", "application/n-triples", "ntriples"],
    ["good.ttl", "katalog.rdf", "application/rdf+xml", "turtle"],
    ["good.rdf", "katalog.ttl", "text/turtle", "rdfxml"],
    ["good.jsonld", "katalog.xml", "text/html", "jsonld"],
  ])("%s as %s (%s) is %s", async (name, file, contentType, expected) => {
    const { format, findings } = await readRdf(bytesOf(name), { file, ...(contentType && { contentType }) });
    expect({ format, findings }).toEqual({ format: expected, findings: [] });
  });

  it("a byte order mark does not hide it", async () => {
    const { format, findings } = await readText(`\ufeff${new TextDecoder().decode(bytesOf("good.ttl"))}`, "katalog");
    expect({ format, findings }).toEqual({ format: "turtle", findings: [] });
  });

  it("the encoding in the content type goes before the one in the document", async () => {
    const contentType = "application/rdf+xml; charset=ISO-8859-1";
    const { findings } = await readRdf(bytesOf("wrong-encoding.rdf"), { file: "a.rdf", contentType });
    expect(findings).toEqual([]);
  });
});

const examples = new URL("../../../../shared/dcat-ap-se-3.0.1/examples/", import.meta.url);

describe.skipIf(!existsSync(examples))("DIGG's examples", () => {
  // The two forms of an example differ in a full stop, so their graphs are not compared.
  it.each(["obligatoriskt", "rekommenderat"])("%s has as many statements in RDF/XML as in Turtle", async (name) => {
    const [rdf, ttl] = await Promise.all(
      ["rdf", "ttl"].map((type) => readRdf(readFileSync(new URL(`${name}.${type}`, examples)), { file: `a.${type}` })),
    );
    expect([...rdf!.findings, ...ttl!.findings]).toEqual([]);
    expect(rdf!.graph.size).toBe(ttl!.graph.size);
    expect(rdf!.graph.size).toBeGreaterThan(20);
  });
});
