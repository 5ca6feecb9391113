import type { IriFormName, LiteralFormName } from "../../src/model/forms.js";
import { alternatives, type ClassName, type Kind } from "../../src/model/kinds.js";
import { geosparql, rdf, xsd } from "../../src/model/namespaces.js";
import { classDef, typesOf } from "../../src/model/profile.js";
import type { Row } from "../../src/model/rows.js";
import { vocabularies } from "../../src/model/vocabularies/index.js";
import type { Vocabulary } from "../../src/model/vocabulary.js";

/** Something that can be written in YAML. */
export type Writable = string | readonly Writable[] | { readonly [key: string]: Writable };

/** What is expected of an RDF term; what is left out does not matter (a blank node's label). */
export interface ExpectedTerm {
  readonly termType: "NamedNode" | "BlankNode" | "Literal";
  readonly value?: string;
  readonly datatype?: string;
  readonly language?: string;
  /** The type of the node, and a property that it has. */
  readonly type?: string;
  readonly property?: { readonly predicate: string; readonly terms: readonly ExpectedTerm[] };
}

/** A way in which an author gives a property, and the terms that become of it. */
export interface Sample {
  readonly what: string;
  readonly written: Writable;
  readonly terms: readonly ExpectedTerm[];
}

/** Id and IRI of the entity of a main class that values refer to. */
export const targetId = (name: ClassName): string => `mal-${name}`;
export const targetIri = (name: ClassName): string => `https://data.tierp.example/${name}/mal`;

const OUTSIDE = "https://annan.example/sak/1";

const namedNode = (value: string): ExpectedTerm => ({ termType: "NamedNode", value });
const literal = (value: string, datatype: string): ExpectedTerm => ({ termType: "Literal", value, datatype });
const tagged = (value: string, language: string): ExpectedTerm => ({
  ...literal(value, rdf("langString")),
  language,
});

type Form = readonly [written: Writable, value: string, datatype: string];

export const literals: Readonly<Record<LiteralFormName, readonly Form[]>> = {
  string: [
    ["abc", "abc", xsd("string")],
    ["1.10", "1.10", xsd("string")],
    ["01234", "01234", xsd("string")],
  ],
  date: [
    ["2024-05-17", "2024-05-17", xsd("date")],
    ["2024-05-17T09:30:00+02:00", "2024-05-17T09:30:00+02:00", xsd("dateTime")],
    ["2024", "2024", xsd("gYear")],
  ],
  duration: [["P1DT12H", "P1DT12H", xsd("duration")]],
  decimal: [
    ["12.50", "12.50", xsd("decimal")],
    ["10", "10", xsd("decimal")],
  ],
  nonNegativeInteger: [["2048", "2048", xsd("nonNegativeInteger")]],
  wkt: [
    ["POINT(17.5 60.3)", "POINT(17.5 60.3)", geosparql("wktLiteral")],
    [["17.5", "60.3"], "POINT(17.5 60.3)", geosparql("wktLiteral")],
    [
      { west: "17", south: "60", east: "18.5", north: "61" },
      "POLYGON((17 61,18.5 61,18.5 60,17 60,17 61))",
      geosparql("wktLiteral"),
    ],
  ],
  mediaType: [["application/vnd.dbf", "application/vnd.dbf", xsd("string")]],
  sha1: [["da39a3ee5e6b4b0d3255bfef95601890afd80709", "da39a3ee5e6b4b0d3255bfef95601890afd80709", xsd("string")]],
};

const iris: Readonly<Record<IriFormName, readonly (readonly [written: string, value: string])[]>> = {
  any: [
    ["https://www.tierp.example/åäö?a=1#b", "https://www.tierp.example/åäö?a=1#b"],
    ["urn:uuid:6a7fb1b6-9d2c-4c4c-8f7e-0d5a52b0a0c1", "urn:uuid:6a7fb1b6-9d2c-4c4c-8f7e-0d5a52b0a0c1"],
  ],
  web: [["https://www.tierp.example/", "https://www.tierp.example/"]],
  download: [["ftp://filer.tierp.example/x.csv", "ftp://filer.tierp.example/x.csv"]],
  email: [
    ["oppnadata@tierp.example", "mailto:oppnadata@tierp.example"],
    ["mailto:oppnadata@tierp.example", "mailto:oppnadata@tierp.example"],
  ],
  telephone: [
    ["0293-21 80 00", "tel:+46293218000"],
    ["+46 293 21 80 00", "tel:+46293218000"],
    ["tel:+46293218000", "tel:+46293218000"],
  ],
};

/** Every way in which the values of a row are written, with a list of them all where it takes many. */
export function samplesOf(row: Row): Sample[] {
  const { kind, many } = row.values;
  if (kind.kind === "text") return textSamples(many);
  const isChoice = kind.kind === "either";
  const single = alternatives(kind).flatMap((alternative) => samplesOfKind(alternative, isChoice));
  if (!many) return single;
  const distinct = single.filter(
    ({ terms }, index) => single.findIndex((other) => other.terms[0]!.value === terms[0]!.value) === index,
  );
  const list = { what: "list", written: distinct.map(({ written }) => written), terms: distinct.flatMap(termsOf) };
  return [...single, list];
}

const termsOf = ({ terms }: Sample): readonly ExpectedTerm[] => terms;

function textSamples(many: boolean): Sample[] {
  const samples: Sample[] = [
    { what: "plain text", written: "Badplatser", terms: [tagged("Badplatser", "sv")] },
    {
      what: "text in languages",
      written: { sv: "Badplatser", en: "Bathing sites", fi: "Uimarannat" },
      terms: [tagged("Badplatser", "sv"), tagged("Bathing sites", "en"), tagged("Uimarannat", "fi")],
    },
  ];
  if (!many) return samples;
  const list: Sample = {
    what: "list of plain texts",
    written: ["badplats", "vattenkvalitet"],
    terms: [tagged("badplats", "sv"), tagged("vattenkvalitet", "sv")],
  };
  const lists: Sample = {
    what: "list in each language",
    written: { sv: ["badplats", "vattenkvalitet"], en: ["bathing site"] },
    terms: [...list.terms, tagged("bathing site", "en")],
  };
  return [...samples, list, lists];
}

/** @param isChoice there are other kinds to choose from, so that a plain value does not stand for a description */
function samplesOfKind(kind: Kind, isChoice: boolean): Sample[] {
  switch (kind.kind) {
    case "text":
      return textSamples(false);
    case "literal":
      return literals[kind.form].map(([written, value, datatype]) => ({
        what: `${kind.form} ${JSON.stringify(written)}`,
        written,
        terms: [literal(value, datatype)],
      }));
    case "iri":
      return iris[kind.form].map(([written, value]) => ({ what: written, written, terms: [namedNode(value)] }));
    case "concept":
      return conceptSamples(vocabularies[kind.vocabulary]);
    case "ref":
      return [
        ...kind.classes.map((name) => ({
          what: `id of ${name}`,
          written: targetId(name),
          terms: [namedNode(targetIri(name))],
        })),
        { what: "IRI of something outside", written: OUTSIDE, terms: [namedNode(OUTSIDE)] },
      ];
    case "node":
      return nodeSamples(kind.class, isChoice);
    case "either":
      throw new TypeError("an either within an either");
  }
}

function conceptSamples({ concepts, literal: isLiteral, open, prefix }: Vocabulary): Sample[] {
  const term = (value: string) => (isLiteral ? literal(value, xsd("string")) : namedNode(value));
  const samples = [concepts.at(0), concepts.at(-1)].flatMap((concept): Sample[] => {
    if (concept === undefined) return [];
    const { code, iri, sv, en } = concept;
    const names = { code, "Swedish label": sv, "English label": en, IRI: iri };
    return Object.entries(names).map(([what, written]) => ({
      what: `${what} ${written}`,
      written,
      terms: [term(iri)],
    }));
  });
  if (!open) return samples;
  const other = `${prefix ?? "https://annan.example/"}annat`;
  return [...samples, { what: "IRI outside the list", written: other, terms: [term(other)] }];
}

function nodeSamples(name: ClassName, isChoice: boolean): Sample[] {
  const { identity, shorthand, rows } = classDef(name);
  const term: ExpectedTerm = { termType: identity === "blank" ? "BlankNode" : "NamedNode", type: typesOf(name)[0]! };
  const [key, row] = Object.entries(rows)[0]!;
  const [inner] = samplesOf(row);
  const property = { predicate: row.predicate, terms: inner!.terms };
  const given = identity === "blank" ? {} : { value: "https://annan.example/beskriven" };
  const uri = identity === "blank" ? {} : { uri: "https://annan.example/beskriven" };
  const inline: Sample = {
    what: "inline description",
    written: { ...uri, [key]: inner!.written },
    terms: [{ ...term, ...given, property }],
  };
  if (shorthand === undefined || isChoice) return [inline];
  const short = rows[shorthand]!;
  return [
    inline,
    ...samplesOf(short)
      .filter(({ written }) => typeof written === "string")
      .map(({ what, written, terms }) => ({
        what: `short for ${shorthand}: ${what}`,
        written,
        terms: [{ ...term, property: { predicate: short.predicate, terms } }],
      })),
  ];
}
