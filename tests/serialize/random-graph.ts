import * as fc from "fast-check";
import { DataFactory } from "n3";
import { prefixes } from "../../src/model/namespaces.js";
import { Graph } from "../../src/rdf/graph.js";
import type { ObjectTerm, Subject } from "../../src/rdf/term.js";

const { blankNode, literal, namedNode } = DataFactory;
const { dcat, dcterms, rdf, xsd } = prefixes;

/** What text is made of: all that some syntax gives a meaning, what people write, and what is easily mangled. */
const snippets = [
  ...[
    '"',
    '""',
    '"""',
    "'",
    "\\",
    "\\n",
    "\\u0041",
    "\n",
    "\r",
    "\r\n",
    "\t",
    " ",
    "  ",
    "@sv",
    "^^",
    "_:a",
    "[]",
    "{}",
  ],
  ...["<", ">", "&", "&amp;", "]]>", "<!--", "<![CDATA[", "#", ".", ";", "@id", "http://d.example/", "dcat:Dataset"],
  ...[
    "å",
    "A\u030a",
    "😀",
    "👩‍👩‍👧",
    "\u202eabc",
    "שלום",
    "عربي",
    "\u0085",
    "\u2028",
    "\ufeff",
    "\u007f",
    "\u00a0",
    "null",
  ],
];

/** Text that every syntax can hold. */
export const text = fc.oneof(
  fc.array(fc.constantFrom(...snippets), { maxLength: 6 }).map((parts) => parts.join("")),
  fc.string({ unit: "grapheme", maxLength: 12 }),
);

/** Text that XML cannot hold as well. */
export const anyText = fc.oneof(
  text,
  fc
    .tuple(text, fc.constantFrom("\u0000", "\b", "\f", "\u000b", "\u001b", "\ufffe", "\uffff"), text)
    .map((p) => p.join("")),
);

/** Every character that RFC 3987 lets stand after a scheme, escapes and letters beyond ASCII among them. */
const iriParts = [..."abzAZ059-_~!$&'()*+,;=:@", "%20", "%C3%A5", "å", "東", "\u{10400}", "x.y", "a/b"];
const tail = fc.array(fc.constantFrom(...iriParts), { maxLength: 6 }).map((parts) => parts.join(""));
const start = fc.constantFrom(
  ...["https://d.example/", "https://d.example/a?q=", "http://d.example/#", "urn:x:", "mailto:a", "tel:+46"],
  ...[dcat, dcterms, "dcat:", "title:", "http://[2001:db8::1]/"],
);
const iri = fc.tuple(start, tail).map(([head, rest]) => head + rest);

/** Properties and classes: those of the tests' context, others, and such as no given prefix fits. */
const names = [
  ...["title", "description", "issued", "modified", "publisher", "spatial", "format", "temporal"].map(
    (n) => dcterms + n,
  ),
  ...[
    `${dcat}dataset`,
    `${dcat}Dataset`,
    `${rdf}type`,
    `${rdf}_1`,
    `${rdf}value`,
    "https://d.example/p/1st",
    "urn:x:p",
  ],
  ...["https://d.example/åäö", "https://d.example/p#a.b-c", `${dcterms}a/b`, "https://d.example/other?p=q"],
];
const name = fc.oneof(fc.constantFrom(...names), fc.constant(`${rdf}type`));
const datatype = fc.oneof(
  fc.constantFrom(...["date", "gYear", "string", "integer", "boolean"].map((n) => xsd + n)),
  fc.constantFrom(`${rdf}HTML`, `${rdf}JSON`, `${rdf}XMLLiteral`, "https://d.example/types#önskad"),
);
const language = fc.constantFrom("sv", "en", "sv-SE", "zh-Hant-TW", "de-1996", "x-klingon");

const blank = fc.constantFrom("a", "b", "c", "d", "b1", "n3-7", "1", "x.y", "å ä").map((label) => blankNode(label));
const subject: fc.Arbitrary<Subject> = fc.oneof(
  fc.constantFrom("https://d.example/1", "urn:x:2").map((i) => namedNode(i)),
  blank,
);

/** Small graphs in which every shape of blank nodes occurs: trees, shared ones, cycles, loops, ones without statements. */
export function graphs(lexical: fc.Arbitrary<string>): fc.Arbitrary<Graph> {
  const object: fc.Arbitrary<ObjectTerm> = fc.oneof(
    { weight: 3, arbitrary: blank },
    { weight: 2, arbitrary: fc.oneof(iri, fc.constantFrom(...names)).map((i) => namedNode(i)) },
    { weight: 1, arbitrary: lexical.map((value) => literal(value)) },
    { weight: 1, arbitrary: fc.tuple(lexical, language).map(([value, tag]) => literal(value, tag)) },
    { weight: 1, arbitrary: fc.tuple(lexical, datatype).map(([value, type]) => literal(value, namedNode(type))) },
  );
  const statement = fc.tuple(
    fc.oneof(
      subject,
      iri.map((i) => namedNode(i)),
    ),
    name,
    object,
  );
  return fc.array(statement, { maxLength: 16 }).map((statements) => {
    const graph = new Graph();
    for (const [s, p, o] of statements) graph.add(s, p, o);
    return graph;
  });
}
