import { DataFactory } from "n3";
import { describe, expect, test } from "vitest";
import { prefixes } from "../../src/model/namespaces.js";
import { Graph } from "../../src/rdf/graph.js";
import type { ObjectTerm } from "../../src/rdf/term.js";
import { SerializeError, serialize, serializeToString } from "../../src/serialize/index.js";
import { canonical, readers } from "./read-back.js";

const { literal, namedNode } = DataFactory;
const { rdf, dcat } = prefixes;
const s = namedNode("https://d.example/s");

function graphWith(predicate: string, object: ObjectTerm): Graph {
  const graph = new Graph();
  graph.add(s, predicate, object);
  return graph;
}

const write = (graph: Graph, given: Record<string, string> = prefixes) =>
  serializeToString(graph, "rdfxml", { prefixes: given });

function failure(graph: Graph): unknown {
  try {
    return write(graph);
  } catch (error) {
    return error;
  }
}

describe("a property without an element name", () => {
  test.each([
    ["has no NCName at its end", "https://d.example/p/1"],
    ["ends in a slash", "https://d.example/p/"],
    ["has no namespace", "name"],
    ["is RDF/XML's own word", `${rdf}about`],
    ["would be counted", `${rdf}li`],
    ["lies in the namespace of xmlns", "http://www.w3.org/2000/xmlns/p"],
    ["has a character that XML lacks", "https://d.example/\u0001/p"],
  ])("%s", (_, predicate) => {
    const graph = new Graph();
    for (let i = 0; i < 5000; i++) graph.add(namedNode(`https://d.example/${i}`), `${dcat}version`, literal("1"));
    graph.add(s, predicate, literal("x"));
    const chunks = serialize(graph, "rdfxml", { prefixes })[Symbol.iterator]();
    expect(() => chunks.next(), "before the first chunk").toThrow(SerializeError);
    expect(failure(graph)).toMatchObject({ format: "rdfxml", subject: s.value, reason: "predicate", value: predicate });
  });
});

describe("a character that XML 1.0 cannot hold", () => {
  test.each(["\u0000", "\u0008", "\u000b", "\u001f", "\ufffe", "\uffff", "\ud800", "x\udc00y", "\udc00\ud800"])(
    "%j",
    (bad) => {
      const expected = { format: "rdfxml", subject: s.value, reason: "character" };
      expect(failure(graphWith(`${dcat}version`, literal(bad)))).toMatchObject({ ...expected, value: bad });
      expect(failure(graphWith(`${dcat}theme`, namedNode(`urn:x:${bad}`)))).toMatchObject(expected);
      expect(failure(graphWith(`${dcat}version`, literal("x", namedNode(`urn:x:${bad}`))))).toMatchObject(expected);
    },
  );

  test.each(["\t\n\r", "\u007f\u0085", "\ud7ff\ue000\ufffd", "😀", "\u{10ffff}"])("is none of %j", async (fine) => {
    const graph = graphWith(`${dcat}version`, literal(fine));
    expect(await canonical(await readers.rdfxml(write(graph)))).toBe(await canonical(graph));
  });
});

describe("an element name", () => {
  test("is made under a generated prefix that is free", () => {
    const graph = graphWith("https://d.example/a#b", literal("x"));
    graph.add(s, "https://d.example/c#d", literal("y"));
    const text = write(graph, { ns1: "https://taken.example/", ns3: "https://taken.example/3/" });
    expect(text).toContain('xmlns:ns2="https://d.example/a#"');
    expect(text).toContain('xmlns:ns4="https://d.example/c#"');
    expect(text).toContain("<ns2:b>x</ns2:b>");
    expect(text).not.toContain("taken");
  });

  test("never has a prefix that XML or RDF/XML keeps for itself", async () => {
    const graph = graphWith(`${rdf}value`, literal("x"));
    graph.add(s, "https://d.example/p", literal("y"));
    const text = write(graph, { rdf: "https://d.example/", XmlThing: "https://d.example/" });
    expect(text).toContain("<rdf:value>x</rdf:value>");
    expect(text).toContain("<ns1:p>y</ns1:p>");
    expect(await canonical(await readers.rdfxml(text))).toBe(await canonical(graph));
  });

  test.each([`${rdf}Description`, `${rdf}li`, "https://d.example/1"])("is not made of the class %s", async (type) => {
    const graph = graphWith(`${rdf}type`, namedNode(type));
    const text = write(graph);
    expect(text).toContain("<rdf:Description rdf:about");
    expect(await canonical(await readers.rdfxml(text))).toBe(await canonical(graph));
  });

  test("is made of the first class, wherever the graph has it", () => {
    const graph = graphWith(`${dcat}version`, literal("1"));
    graph.add(s, `${rdf}type`, namedNode(`${dcat}Dataset`));
    graph.add(s, `${rdf}type`, namedNode(`${dcat}Resource`));
    expect(write(graph)).toContain(
      [
        '  <dcat:Dataset rdf:about="https://d.example/s">',
        '    <rdf:type rdf:resource="http://www.w3.org/ns/dcat#Resource"/>',
        "    <dcat:version>1</dcat:version>",
        "  </dcat:Dataset>\n",
      ].join("\n"),
    );
  });
});

test("a malformed IRI cannot break out of its attribute", () => {
  const graph = graphWith(`${dcat}theme`, namedNode('urn:x:"\t<a b="&'));
  expect(write(graph)).toContain('<dcat:theme rdf:resource="urn:x:&quot;&#9;&lt;a b=&quot;&amp;"/>');
});
