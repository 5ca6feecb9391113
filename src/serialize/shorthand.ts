import type { Literal } from "@rdfjs/types";
import { rdf, xsd } from "../model/namespaces.js";

/** The property that every syntax but N-Triples has a word of its own for: `a`, `@type`, the name of an element. */
export const RDF_TYPE = rdf("type");

const XSD_STRING = xsd("string");

/** The datatype that is written with a literal without language: none where it is xsd:string, which goes without saying. */
export function writtenDatatype(literal: Literal): string | undefined {
  const datatype = literal.datatype.value;
  return datatype === XSD_STRING ? undefined : datatype;
}
