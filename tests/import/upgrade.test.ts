import { expect, it } from "vitest";
import { literal, namedNode } from "../../src/rdf/data-factory.js";
import { Graph } from "../../src/rdf/graph.js";
import { chooseBase } from "../../src/upgrade/base.js";
import { classify } from "../../src/upgrade/classify.js";
import { assignIds, type Nameable } from "../../src/upgrade/ids.js";
import { upgrade } from "../../src/upgrade/index.js";
import { graphOf, imported } from "./support.js";

const things = (...iris: string[]) => iris.map((iri) => ({ subject: namedNode(iri), class: "Dataset" as const }));

it("chooses the base under which most identifiers are minted", () => {
  expect(
    chooseBase(things("https://a.example/dataset/x", "https://b.example/d/dataset/y", "https://b.example/d/dataset/z")),
  ).toBe("https://b.example/d/");
  expect(chooseBase(things("https://a.example/store/1/resource/22"))).toBe("https://a.example/");
  expect(chooseBase(things("urn:uuid:1"))).toBe("https://data.example/");
});

const nameable = (key: string, title: string, wanted?: string): Nameable => ({
  key,
  names: [title],
  word: "dataset",
  ...(wanted !== undefined && { wanted }),
});

it("makes ids of titles, whatever the order", () => {
  const all = [
    nameable("https://a.example/store/1/resource/22", "Lekplatser"),
    nameable("https://a.example/store/1/resource/31", "Lekplatser"),
    nameable("https://a.example/x", "Åar & bäckar!"),
    nameable("https://a.example/y", "?!"),
    nameable("https://a.example/dataset/Bad", "Något annat", "Bad"),
    nameable("https://a.example/z", "bad"),
    nameable("https://a.example/long", "ord ".repeat(40)),
  ];
  const ids = assignIds(all);
  expect([...ids.values()]).toEqual([
    "lekplatser-22",
    "lekplatser-31",
    "aar-backar",
    "dataset",
    "Bad",
    "bad-z",
    "ord-ord-ord-ord-ord-ord-ord-ord-ord-ord-ord-ord-ord-ord-ord",
  ]);
  expect(assignIds(all.toReversed())).toEqual(new Map([...ids].toReversed()));
});

it("tells things by their types, and those without by what refers to them", () => {
  const found = classify(
    graphOf(`
      @prefix dcat: <http://www.w3.org/ns/dcat#> . @prefix dcterms: <http://purl.org/dc/terms/> .
      <x:series> a dcat:Dataset , dcat:DatasetSeries ; dcterms:publisher <x:agent> , <x:unknown> .
      <x:agent> <http://xmlns.com/foaf/0.1/name> "Tierp"@sv .
      <x:data> a dcat:Dataset ; dcat:distribution [ dcat:accessURL <https://a.example/> ] .
    `),
  );
  expect([...found.values()].map(({ class: name }) => name)).toEqual([
    "DatasetSeries",
    "Dataset",
    "Agent",
    "Distribution",
  ]);
});

it("mends IRIs, language tags and invisible characters, and tells what it could not", () => {
  const graph = new Graph();
  const subject = namedNode("https://a.example/å b");
  graph.add(subject, "http://purl.org/dc/terms/title", literal("Sjö\u0000", "sv_SE"));
  graph.add(subject, "http://purl.org/dc/terms/relation", namedNode("inte fullständig"));
  const upgraded = upgrade(graph);
  const [quad, ...rest] = [...upgraded.graph];
  expect(quad!.subject.value).toBe("https://a.example/å%20b");
  expect(quad!.object).toMatchObject({ value: "Sjö", language: "sv-se" });
  expect(rest).toEqual([]);
  expect(upgraded.findings.map(({ code }) => code)).toEqual(["upgrade/form", "upgrade/form", "upgrade/left-out"]);
});

it("says where something is two things, and keeps the other in extra.ttl", () => {
  const { findings, files } = imported(
    graphOf(`
      @prefix dcat: <http://www.w3.org/ns/dcat#> . @prefix vcard: <http://www.w3.org/2006/vcard/ns#> .
      @prefix foaf: <http://xmlns.com/foaf/0.1/> .
      <https://a.example/c> a dcat:Catalog .
      <https://a.example/tierp> a foaf:Agent , vcard:Organization ; foaf:name "Tierp"@sv ; vcard:fn "Tierp" .
    `),
  );
  expect(findings.map(({ code }) => code)).toContain("import/two-things");
  expect(files.at(-1)!.text).toContain('vcard:fn "Tierp"');
});

it("makes a catalogue where the source describes none", () => {
  const { findings, files } = imported(
    graphOf(`<https://a.example/dataset/x> a <http://www.w3.org/ns/dcat#Dataset> .`),
  );
  expect(findings.map(({ code }) => code)).toEqual(["import/no-catalogue"]);
  expect(files.map(({ path }) => path)).toEqual(["catalog.yaml", "datasets/x.yaml"]);
});

it("keeps a description as a whole where a key could say only a part of it", () => {
  const { files } = imported(
    graphOf(`
      @prefix dcat: <http://www.w3.org/ns/dcat#> . @prefix dcterms: <http://purl.org/dc/terms/> .
      @prefix geo: <http://www.opengis.net/ont/geosparql#> .
      <https://a.example/catalog> a dcat:Catalog ; dcat:dataset <https://a.example/dataset/x> .
      <https://a.example/dataset/x> a dcat:Dataset ; dcterms:spatial [ a dcterms:Location ;
        dcat:bbox "POLYGON((1 4,3 4,3 2,1 2,1 4))"^^geo:wktLiteral , "POINT(1 2)"^^geo:wktLiteral ] .
    `),
  );
  expect(files.find(({ path }) => path === "datasets/x.yaml")!.text).toBe("{}\n");
  expect(files.at(-1)!.text).toContain("POINT(1 2)");
});
