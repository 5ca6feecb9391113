import { geosparql, xsd } from "./namespaces.js";

/** A form that values take: how it is called in messages and, where a regular expression can tell, which text has it. */
interface Form {
  readonly sv: string;
  readonly en: string;
  /** An example of a value in RDF, for messages and documentation. */
  readonly example: string;
  /** A regular expression for the whole value (XPath and JavaScript read it alike). */
  readonly pattern?: string;
}

interface LiteralForm extends Form {
  /** Datatype IRIs, one of which the literal has; which one follows from how the value is written. */
  readonly datatypes: readonly string[];
}

/** The forms of plain and typed literals. */
export const literalForms = {
  string: { sv: "text", en: "text", example: "abc", datatypes: [xsd("string")] },
  date: {
    sv: "datum",
    en: "date",
    example: "2024-05-17",
    datatypes: [xsd("date"), xsd("dateTime"), xsd("gYear")],
  },
  duration: {
    sv: "tidslängd",
    en: "duration",
    example: "P1D",
    datatypes: [xsd("duration")],
    pattern: "^-?P(?=.)(\\d+Y)?(\\d+M)?(\\d+D)?(T(?=.)(\\d+H)?(\\d+M)?(\\d*(\\.\\d+)?S)?)?$",
  },
  decimal: { sv: "tal", en: "number", example: "12.5", datatypes: [xsd("decimal")] },
  nonNegativeInteger: {
    sv: "heltal, 0 eller större",
    en: "whole number, 0 or greater",
    example: "2048",
    datatypes: [xsd("nonNegativeInteger")],
  },
  wkt: {
    sv: "geometri (WKT)",
    en: "geometry (WKT)",
    example: "POINT(17.5 60.3)",
    datatypes: [geosparql("wktLiteral")],
  },
  mediaType: {
    sv: "mediatyp",
    en: "media type",
    example: "text/csv",
    datatypes: [xsd("string")],
    pattern: "^\\w+\\/[-.\\w]+(?:\\+[-.\\w]+)?(\\s*;\\s*\\w+=\\w+)?$",
  },
  sha1: {
    sv: "SHA-1-summa",
    en: "SHA-1 checksum",
    example: "da39a3ee5e6b4b0d3255bfef95601890afd80709",
    datatypes: [xsd("string")],
    pattern: "^[0-9a-f]{40}$",
  },
} as const satisfies Record<string, LiteralForm>;

/** The forms of IRIs. */
export const iriForms = {
  any: { sv: "webbadress eller annan IRI", en: "web address or other IRI", example: "https://data.tierp.example/x" },
  web: { sv: "webbadress", en: "web address", example: "https://www.tierp.example/", pattern: "^https?://.+" },
  download: {
    sv: "webbadress för nedladdning",
    en: "download address",
    example: "https://data.tierp.example/files/x.csv",
    pattern: "^(https?|ftps?)://.+",
  },
  email: {
    sv: "e-postadress",
    en: "e-mail address",
    example: "mailto:oppnadata@tierp.example",
    pattern: "^mailto:[^@\\s]+@[^@\\s]+$",
  },
  telephone: {
    sv: "telefonnummer",
    en: "telephone number",
    example: "tel:+46293218000",
    pattern: "^tel:[0-9+().-]+$",
  },
} as const satisfies Record<string, Form>;

export type LiteralFormName = keyof typeof literalForms;
export type IriFormName = keyof typeof iriForms;
