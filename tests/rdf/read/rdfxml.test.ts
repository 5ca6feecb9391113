import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readRdf } from "../../../src/rdf/read/index.js";
import { bytesOf, canonical, placed, readText } from "./read.js";

const RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
const head = `<rdf:RDF xmlns:rdf="${RDF}" xmlns:e="urn:e:" `;

const xml = (body: string, attributes = "", before = "") =>
  readText(`${before}${head}${attributes}>${body}</rdf:RDF>`, "a.rdf");

const turtle = (text: string) =>
  readText(`PREFIX rdf: <${RDF}> PREFIX e: <urn:e:> ${text}`, "a.ttl").then(({ graph }) => canonical(graph));

/** Each way of writing in RDF/XML, and the same in Turtle. */
const WAYS: readonly (readonly [string, string, string])[] = [
  ["a type as an element", '<e:T rdf:about="urn:a"/>', "<urn:a> a e:T ."],
  ["a value as an attribute", '<e:T rdf:about="urn:a" e:p="x"/>', '<urn:a> a e:T ; e:p "x" .'],
  [
    "a list",
    '<e:T rdf:about="urn:a"><e:p rdf:parseType="Collection"><e:U/><e:U/></e:p></e:T>',
    "<urn:a> a e:T ; e:p ( [ a e:U ] [ a e:U ] ) .",
  ],
  [
    "a nested description",
    '<e:T rdf:about="urn:a"><e:p rdf:parseType="Resource"><e:q>x</e:q></e:p></e:T>',
    '<urn:a> a e:T ; e:p [ e:q "x" ] .',
  ],
  [
    "numbered members",
    '<rdf:Bag rdf:about="urn:a"><rdf:li>x</rdf:li><rdf:li>y</rdf:li></rdf:Bag>',
    '<urn:a> a rdf:Bag ; rdf:_1 "x" ; rdf:_2 "y" .',
  ],
  [
    "XML as a value",
    '<e:T rdf:about="urn:a"><e:p rdf:parseType="Literal">a &lt; <b>b</b></e:p></e:T>',
    '<urn:a> a e:T ; e:p "a &lt; <b>b</b>"^^rdf:XMLLiteral .',
  ],
  [
    "a label for a blank node",
    '<e:T rdf:nodeID="x"><e:p rdf:nodeID="y"/></e:T><e:U rdf:nodeID="y"/>',
    "_:x a e:T ; e:p _:y . _:y a e:U .",
  ],
  ["text with a comment in it", '<e:T rdf:about="urn:a"><e:p>a<!-- b -->c</e:p></e:T>', '<urn:a> a e:T ; e:p "ac" .'],
  [
    "text with CDATA in it",
    '<e:T rdf:about="urn:a"><e:p>a<![CDATA[<b>]]>c</e:p></e:T>',
    '<urn:a> a e:T ; e:p "a<b>c" .',
  ],
  ["an empty text", '<e:T rdf:about="urn:a"><e:p></e:p></e:T>', '<urn:a> a e:T ; e:p "" .'],
  [
    "a statement with a name",
    '<rdf:Description rdf:about="urn:a"><e:p rdf:datatype="urn:d">x</e:p></rdf:Description>',
    '<urn:a> e:p "x"^^<urn:d> .',
  ],
];

describe("RDF/XML", () => {
  it.each(WAYS)("%s", async (_, written, meant) => {
    const { graph, findings } = await xml(written);
    expect(findings).toEqual([]);
    expect(await canonical(graph)).toBe(await turtle(meant));
  });

  it("a language holds for what is inside, until another does", async () => {
    const { graph } = await xml(
      '<e:T rdf:about="urn:a"><e:p>x</e:p><e:q xml:lang="en">y</e:q><e:r xml:lang="">z</e:r></e:T>',
      'xml:lang="sv"',
    );
    expect(await canonical(graph)).toBe(await turtle('<urn:a> a e:T ; e:p "x"@sv ; e:q "y"@en ; e:r "z" .'));
  });

  it("a description needs nothing around it", async () => {
    const { graph } = await readText(`<e:T xmlns:e="urn:e:" xmlns:rdf="${RDF}" rdf:about="urn:a"/>`, "a.rdf");
    expect(await canonical(graph)).toBe(await turtle("<urn:a> a e:T ."));
  });

  it("entities for namespaces are read", async () => {
    const { graph, findings } = await xml(
      '<rdf:Description rdf:about="&e;a"><e:p rdf:resource="&e;b"/></rdf:Description>',
      "",
      '<!DOCTYPE rdf:RDF [<!ENTITY e "urn:e:">]>',
    );
    expect(findings).toEqual([]);
    expect(await canonical(graph)).toBe(await turtle("e:a e:p e:b ."));
  });

  it.each(["constructor", "toString", "__proto__"])("&%s; is no entity", async (name) => {
    expect(placed(await xml(`<e:T rdf:about="urn:a" e:p="&${name};"/>`))[0]).toMatch(/^rdf\/syntax 1 /);
  });

  it("a bad language on the outermost element is one finding, not one for each text", async () => {
    const { findings } = await xml('<e:T rdf:about="urn:a"><e:p>x</e:p><e:q>y</e:q></e:T>', 'xml:lang="sv_SE"');
    expect(findings.map(({ code, args }) => ({ code, args }))).toEqual([
      { code: "rdf/language-tag", args: { tag: "sv_SE", suggestion: "sv-SE" } },
    ]);
  });

  it("a malformed property is one finding, however often it is used", async () => {
    const { findings } = await readText(
      `<rdf:RDF xmlns:rdf="${RDF}" xmlns:e="urn:e e:"><e:T rdf:about="urn:a"><e:p>x</e:p><e:p>y</e:p></e:T></rdf:RDF>`,
      "a.rdf",
    );
    expect(findings.map(({ code, property }) => [code, property])).toEqual([
      ["rdf/iri", `${RDF}type`],
      ["rdf/iri", "urn:e e:p"],
    ]);
  });
});

describe("a broken document", () => {
  const whole = bytesOf("good.rdf");
  const read = (bytes: Uint8Array, file = "a.rdf") => readRdf(bytes, { file });
  const end = new TextDecoder("latin1").decode(whole).lastIndexOf(">");

  it("that is cut off anywhere is never taken for whole", async () => {
    for (let length = 0; length <= end; length++) {
      const { findings, graph } = await read(whole.subarray(0, length));
      expect({ length, findings: findings.length, size: graph.size }).toEqual({ length, findings: 1, size: 0 });
      expect(findings[0]!.severity).toBe("error");
    }
  });

  it.each(["good.rdf", "good.ttl", "good.nt", "good.trig", "good.nq", "good.jsonld"])(
    "%s with changed bytes never throws",
    async (name) => {
      const original = bytesOf(name);
      const change = fc.tuple(fc.nat(original.length - 1), fc.nat(255));
      await fc.assert(
        fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 4 }), async (changes) => {
          const bytes = Uint8Array.from(original);
          for (const [index, byte] of changes) bytes[index] = byte;
          const { findings, graph } = await read(bytes, name);
          expect(graph.size > 0 || findings.length > 0).toBe(true);
          expect(findings.every(({ place }) => place?.file === name)).toBe(true);
        }),
        { numRuns: 150 },
      );
    },
  );
});
