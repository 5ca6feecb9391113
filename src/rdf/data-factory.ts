import type { BlankNode, DefaultGraph, Literal, NamedNode, Quad, Term } from "@rdfjs/types";
import { rdf, xsd } from "../model/namespaces.js";
import type { ObjectTerm, Subject } from "./term.js";

/*
 * Terms and quads (RDF/JS Data Model) that hold what they are asked for. Those of n3 are one string each, from which
 * language and datatype are cut out anew whenever somebody wants to know: writers want to know all the time.
 */

class Iri implements NamedNode {
  declare readonly termType: "NamedNode";

  constructor(readonly value: string) {}

  equals(other: Term | null | undefined): boolean {
    return other?.termType === "NamedNode" && other.value === this.value;
  }
}

class Blank implements BlankNode {
  declare readonly termType: "BlankNode";

  constructor(readonly value: string) {}

  equals(other: Term | null | undefined): boolean {
    return other?.termType === "BlankNode" && other.value === this.value;
  }
}

class Text implements Literal {
  declare readonly termType: "Literal";

  constructor(
    readonly value: string,
    readonly language: string,
    readonly datatype: NamedNode,
  ) {}

  equals(other: Term | null | undefined): boolean {
    return (
      other?.termType === "Literal" &&
      other.value === this.value &&
      other.language === this.language &&
      other.datatype.value === this.datatype.value
    );
  }
}

class Unnamed implements DefaultGraph {
  declare readonly termType: "DefaultGraph";
  readonly value = "";

  equals(other: Term | null | undefined): boolean {
    return other?.termType === "DefaultGraph";
  }
}

class Statement implements Quad {
  declare readonly termType: "Quad";
  declare readonly value: "";
  declare readonly graph: DefaultGraph;

  constructor(
    readonly subject: Subject,
    readonly predicate: NamedNode,
    readonly object: ObjectTerm,
  ) {}

  equals(other: Term | null | undefined): boolean {
    return (
      other?.termType === "Quad" &&
      this.subject.equals(other.subject) &&
      this.predicate.equals(other.predicate) &&
      this.object.equals(other.object) &&
      this.graph.equals(other.graph)
    );
  }
}

const DEFAULT_GRAPH = new Unnamed();

/** What all terms of a class have in common stands on the prototype, so that not every one of a million carries it. */
const common: readonly (readonly [object, object])[] = [
  [Iri.prototype, { termType: "NamedNode" }],
  [Blank.prototype, { termType: "BlankNode" }],
  [Text.prototype, { termType: "Literal" }],
  [Unnamed.prototype, { termType: "DefaultGraph" }],
  [Statement.prototype, { termType: "Quad", value: "", graph: DEFAULT_GRAPH }],
];
for (const [prototype, properties] of common) Object.assign(prototype, properties);

const STRING: NamedNode = new Iri(xsd("string"));
const LANG_STRING: NamedNode = new Iri(rdf("langString"));

export const namedNode = (iri: string): NamedNode => new Iri(iri);

export const blankNode = (label: string): BlankNode => new Blank(label);

/** A literal with a language tag, in lower case (RDF 1.1 §3.3 allows that), or a datatype; xsd:string without either. */
export function literal(text: string, languageOrDatatype: string | NamedNode = STRING): Literal {
  return typeof languageOrDatatype === "string"
    ? new Text(text, languageOrDatatype.toLowerCase(), LANG_STRING)
    : new Text(text, "", languageOrDatatype);
}

/** A statement in the default graph. */
export const quad = (subject: Subject, predicate: NamedNode, object: ObjectTerm): Quad =>
  new Statement(subject, predicate, object);
