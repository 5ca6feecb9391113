import type { Graph } from "../../rdf/graph.js";
import type { ObjectTerm } from "../../rdf/term.js";
import { isWellFormed } from "../../rdf/xsd.js";
import { readList } from "../lists.js";
import { sh, xsd } from "../vocabulary.js";

const typed = (datatype: string) => (term: ObjectTerm) =>
  term.termType === "Literal" && term.datatype.value === datatype && isWellFormed(term.value, datatype);
const isIri = (term: ObjectTerm) => term.termType === "NamedNode";
const isString = typed(xsd.string);
const isNode = (term: ObjectTerm) => term.termType !== "Literal";

const NODE_KINDS = ["BlankNode", "IRI", "Literal", "BlankNodeOrIRI", "BlankNodeOrLiteral", "IRIOrLiteral"];
const NODE_KIND_IRIS = new Set(NODE_KINDS.map(sh));

interface Kind {
  readonly wording: string;
  readonly list?: true;
  /** Of the value, or of each member of a list. */
  readonly test: (term: ObjectTerm) => boolean;
}

/** What values a parameter can ask for (the syntax rules of SHACL §4, appendix D). */
const KINDS = {
  boolean: { wording: "true or false (xsd:boolean)", test: typed(xsd.boolean) },
  integer: { wording: "a whole number (xsd:integer)", test: typed(xsd.integer) },
  iri: { wording: "an IRI", test: isIri },
  iris: { wording: "a list of IRIs", list: true, test: isIri },
  literal: { wording: "a literal", test: (term: ObjectTerm) => term.termType === "Literal" },
  nodeKind: {
    wording: `one of ${NODE_KINDS.map((name) => `sh:${name}`).join(", ")}`,
    test: (term: ObjectTerm) => isIri(term) && NODE_KIND_IRIS.has(term.value),
  },
  shape: { wording: "a shape", test: isNode },
  shapes: { wording: "a list of shapes", list: true, test: isNode },
  string: { wording: "a string (xsd:string)", test: isString },
  strings: { wording: "a list of strings (xsd:string)", list: true, test: isString },
  term: { wording: "a term", test: () => true },
  terms: { wording: "a list", list: true, test: () => true },
} as const satisfies Record<string, Kind>;

export type ParameterKind = keyof typeof KINDS;

/** The value of a parameter as a list of terms, or what it should have been. */
export type ParameterReading =
  | { readonly members: readonly ObjectTerm[] }
  | { readonly members: undefined; readonly expected: string };

/** Reads one value of a parameter: itself, or the members where the kind is a list. */
export function readParameter(shapes: Graph, value: ObjectTerm, name: ParameterKind): ParameterReading {
  const kind: Kind = KINDS[name];
  const members = kind.list ? readList(shapes, value) : [value];
  return members?.every(kind.test) ? { members } : { members: undefined, expected: kind.wording };
}
