import type { BlankNode, Literal, NamedNode, Term } from "@rdfjs/types";

/** What may stand in subject position of a statement that this project handles. */
export type Subject = NamedNode | BlankNode;

/** What may stand in object position. */
export type ObjectTerm = NamedNode | BlankNode | Literal;

const XSD_STRING = "http://www.w3.org/2001/XMLSchema#string";

/**
 * One string for each distinct RDF term, whatever library made it: an IRI stands for itself, a blank node is
 * `_:label`, a literal `"lexical form"` with `@language` (lower case: RDF 1.1 §3.3 compares tags without case) or
 * `^^datatype` (left out for xsd:string).
 */
export function termKey(term: Term): string {
  switch (term.termType) {
    case "NamedNode":
      return term.value;
    case "BlankNode":
      return `_:${term.value}`;
    case "Literal":
      if (term.language !== "") return `"${term.value}"@${term.language.toLowerCase()}`;
      if (term.datatype.value === XSD_STRING) return `"${term.value}"`;
      return `"${term.value}"^^${term.datatype.value}`;
    default:
      throw new TypeError(`a ${term.termType} has no key: only IRIs, blank nodes and literals are statements' parts`);
  }
}
