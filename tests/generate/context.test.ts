import { expect, test } from "vitest";
import { jsonLdContext } from "../../src/generate/context.js";
import { dcat, dcterms, rdf, xsd } from "../../src/model/namespaces.js";
import { classes, rowsOf } from "../../src/model/profile.js";

const terms = jsonLdContext();

test("no two terms are alike", () => {
  expect(new Set(terms.map(({ term }) => term)).size).toBe(terms.length);
});

test("every class and property has its local name, unless another shares it", () => {
  const properties = classes.flatMap(([name, def]) => [def.iri, ...rowsOf(name).map(([, row]) => row.predicate)]);
  const without = new Set(properties.filter((iri) => !terms.some((term) => term.iri === iri)));
  without.delete(rdf("type"));
  const localName = (iri: string) => iri.replace(/^.*[#/]/, "");
  for (const iri of without) {
    const others = properties.filter((other) => other !== iri && localName(other) === localName(iri));
    expect(others, iri).not.toEqual([]);
  }
  expect(without.size).toBeLessThan(10);
});

test.each([
  ["texts by language", { term: "title", iri: dcterms("title"), container: "@language" }],
  ["concepts", { term: "theme", iri: dcat("theme"), type: "@id" }],
  ["references", { term: "publisher", iri: dcterms("publisher"), type: "@id" }],
  ["addresses", { term: "accessURL", iri: dcat("accessURL"), type: "@id" }],
  ["one datatype", { term: "byteSize", iri: dcat("byteSize"), type: xsd("nonNegativeInteger") }],
  ["one of several datatypes", { term: "issued", iri: dcterms("issued") }],
  ["plain strings", { term: "version", iri: dcat("version") }],
  ["values of a vocabulary that are literals", { term: "format", iri: dcterms("format") }],
  ["classes", { term: "Dataset", iri: dcat("Dataset") }],
])("%s", (_, expected) => {
  expect(terms.find(({ term }) => term === expected.term)).toEqual(expected);
});
