import { DataFactory } from "n3";
import { describe, expect, test } from "vitest";
import { prefixes } from "../../src/model/namespaces.js";
import { Graph } from "../../src/rdf/graph.js";
import type { ObjectTerm } from "../../src/rdf/term.js";
import { serializeToString } from "../../src/serialize/index.js";

const { literal, namedNode } = DataFactory;
const EX = "https://d.example/";

/** How Turtle writes a term in object position; the last token of a document with one statement. */
function written(object: ObjectTerm, given: Record<string, string> = { ex: EX }): string {
  const graph = new Graph();
  graph.add(namedNode("urn:x:s"), "urn:x:p", object);
  const text = serializeToString(graph, "turtle", { prefixes: given });
  return text.slice(text.indexOf("<urn:x:p> ") + "<urn:x:p> ".length, -" .\n".length);
}

describe("a prefixed name", () => {
  test.each(["abc", "1st", "a-b_c", "a.b", "åäö", "_x", "x·"])("takes the local name %s", (local) => {
    expect(written(namedNode(EX + local))).toBe(`ex:${local}`);
  });

  test.each(["", "a.", ".a", "-a", "a/b", "a:b", "a%20b", "a~b", "a(b)", "·x", "a'b"])("never takes %j", (local) => {
    expect(written(namedNode(EX + local))).toBe(`<${EX}${local}>`);
  });

  test("takes a prefix only where its name is plain, and the first for a namespace", () => {
    expect(written(namedNode(`${EX}a`), { "": EX, "1x": EX, "x.": EX, first: EX, second: EX })).toBe("first:a");
  });
});

test("only prefixes that are used are declared, sorted", () => {
  const graph = new Graph();
  graph.add(namedNode("urn:x:s"), `${prefixes.dcterms}issued`, literal("2024", namedNode(`${prefixes.xsd}gYear`)));
  graph.add(namedNode("urn:x:s"), `${prefixes.rdf}type`, namedNode(`${prefixes.dcat}Dataset`));
  graph.add(namedNode("urn:x:s"), `${prefixes.dcterms}title`, literal("Badplatser", "sv"));
  expect(serializeToString(graph, "turtle", { prefixes })).toBe(
    [
      "@prefix dcat: <http://www.w3.org/ns/dcat#> .",
      "@prefix dcterms: <http://purl.org/dc/terms/> .",
      "@prefix xsd: <http://www.w3.org/2001/XMLSchema#> .",
      "",
      "<urn:x:s> a dcat:Dataset ;",
      '    dcterms:issued "2024"^^xsd:gYear ;',
      '    dcterms:title "Badplatser"@sv .',
      "",
    ].join("\n"),
  );
});

test("rdf:type is declared where it is more than the word `a`", () => {
  expect(written(namedNode(`${prefixes.rdf}type`), { rdf: prefixes.rdf })).toBe("rdf:type");
});

describe("a text", () => {
  test.each([
    ["on one line", 'C:\\dir "x"\t\r\b\f\u0000\u007f', '"C:\\\\dir \\"x\\"\\t\\r\\b\\f\\u0000\\u007F"'],
    ["of several lines", 'a "b"\n\\c', '"""a "b"\n\\\\c"""'],
    ["that ends in a quote", '\n"', '"""\n\\""""'],
    ["with runs of quotes", '""\n"""x', '"""\\""\n\\"\\""x"""'],
    ["with carriage returns", "a\r\nb", '"""a\\r\nb"""'],
  ])("%s", (_, value, expected) => {
    expect(written(literal(value))).toBe(expected);
    expect(written(literal(value, "sv"))).toBe(`${expected}@sv`);
  });
});
