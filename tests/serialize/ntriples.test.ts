import { DataFactory } from "n3";
import { expect, test } from "vitest";
import { prefixes } from "../../src/model/namespaces.js";
import { Graph } from "../../src/rdf/graph.js";
import { serializeToString } from "../../src/serialize/index.js";

const { blankNode, literal, namedNode } = DataFactory;
const s = namedNode("https://d.example/s");
const p = "https://d.example/p";

test("N-Triples are canonical: only what must be escaped is, and xsd:string goes without saying", () => {
  const graph = new Graph();
  graph.add(s, p, literal('"quoted" \\ and\r\n\ttabbed åäö 😀'));
  graph.add(s, p, literal("hej", "sv"));
  graph.add(s, p, literal("1", namedNode(`${prefixes.xsd}integer`)));
  graph.add(s, p, literal("s", namedNode(`${prefixes.xsd}string`)));
  graph.add(blankNode("x"), p, s);
  expect(serializeToString(graph, "ntriples", { prefixes }).split("\n")).toEqual([
    '<https://d.example/s> <https://d.example/p> "\\"quoted\\" \\\\ and\\r\\n\ttabbed åäö 😀" .',
    '<https://d.example/s> <https://d.example/p> "hej"@sv .',
    '<https://d.example/s> <https://d.example/p> "1"^^<http://www.w3.org/2001/XMLSchema#integer> .',
    '<https://d.example/s> <https://d.example/p> "s" .',
    "_:x <https://d.example/p> <https://d.example/s> .",
    "",
  ]);
});

test("a malformed IRI cannot break out of its brackets", () => {
  const graph = new Graph();
  graph.add(namedNode('https://d.example/a> <b> "c\\d\n{e}'), p, s);
  expect(serializeToString(graph, "ntriples", { prefixes })).toBe(
    "<https://d.example/a\\u003E\\u0020\\u003Cb\\u003E\\u0020\\u0022c\\u005Cd\\u000A\\u007Be\\u007D> " +
      "<https://d.example/p> <https://d.example/s> .\n",
  );
});
