import type { Literal } from "@rdfjs/types";
import type { Graph, GraphNode } from "../rdf/graph.js";
import type { ObjectTerm, Subject } from "../rdf/term.js";
import { chunked } from "./chunks.js";
import { escapeCharacter, iriRef } from "./escape.js";
import { isLocalName } from "./names.js";
import { Nesting } from "./nesting.js";
import type { WriteOptions } from "./options.js";
import { Prefixes } from "./prefixes.js";
import { RDF_TYPE, writtenDatatype } from "./shorthand.js";

const STEP = "    ";

/** What is escaped on a line: quote, backslash and the controls. */
const ON_A_LINE = /[^ !#-[\]-~\u00a0-\uffff]/;
const EVERY_ON_A_LINE = new RegExp(ON_A_LINE, "g");
/** What is escaped in a text of several lines: as above, but no line feed, and a quote only where it could end the text. */
const EVERY_IN_LINES = /"(?="|$)|[^\n "!#-[\]-~\u00a0-\uffff]/g;

/**
 * A graph in RDF 1.1 Turtle, for people and their diffs: entities apart by an empty line, one property a line, several
 * objects one a line, blank nodes inside the statement that refers to them.
 */
export function writeTurtle(graph: Graph, options: WriteOptions): Iterable<string> {
  return chunked(document(graph, options));
}

function* document(graph: Graph, options: WriteOptions): Generator<string, void, undefined> {
  const prefixes = new Prefixes(options.prefixes, isLocalName);
  nameAll(graph, prefixes);
  const nesting = new Nesting(graph);
  const writer = new TurtleWriter(graph, nesting, prefixes);
  const declarations = prefixes.declarations();
  for (const [prefix, namespace] of declarations) yield `@prefix ${prefix}: ${iriRef(namespace)} .\n`;
  let gap = declarations.length > 0 ? "\n" : "";
  for (const node of nesting.roots()) {
    yield gap + writer.entity(node);
    gap = "\n";
  }
}

/** Names every IRI that the document will have: prefixes are declared first, so the used ones must be known by then. */
function nameAll(graph: Graph, prefixes: Prefixes): void {
  for (const { subject, properties } of graph.nodes()) {
    if (subject.termType === "NamedNode") prefixes.name(subject.value);
    for (const [predicate, objects] of properties) {
      if (predicate !== RDF_TYPE) prefixes.name(predicate);
      for (const object of objects) {
        if (object.termType === "NamedNode") prefixes.name(object.value);
        else if (object.termType === "Literal" && object.language === "") {
          const datatype = writtenDatatype(object);
          if (datatype !== undefined) prefixes.name(datatype);
        }
      }
    }
  }
}

class TurtleWriter {
  constructor(
    private readonly graph: Graph,
    private readonly nesting: Nesting,
    private readonly prefixes: Prefixes,
  ) {}

  entity(node: GraphNode): string {
    return `${this.term(node.subject, "")} ${this.properties(node, STEP)} .\n`;
  }

  private properties(node: GraphNode, indent: string): string {
    const types = node.properties.get(RDF_TYPE);
    let written = types === undefined ? "" : `a${this.objects(types, indent)}`;
    for (const [predicate, objects] of node.properties) {
      if (predicate === RDF_TYPE) continue;
      if (written !== "") written += ` ;\n${indent}`;
      written += this.iri(predicate) + this.objects(objects, indent);
    }
    return written;
  }

  private objects(objects: readonly ObjectTerm[], indent: string): string {
    if (objects.length === 1) return ` ${this.term(objects[0]!, indent)}`;
    const deeper = indent + STEP;
    let written = "";
    for (const object of objects) written += `${written === "" ? "" : " ,"}\n${deeper}${this.term(object, deeper)}`;
    return written;
  }

  private term(term: Subject | ObjectTerm, indent: string): string {
    if (term.termType === "NamedNode") return this.iri(term.value);
    if (term.termType === "Literal") return this.literal(term);
    const label = this.nesting.label(term);
    if (label !== undefined) return `_:${label}`;
    const node = this.nesting.isInside(term) ? this.graph.node(term) : undefined;
    if (node === undefined) return "[]";
    const deeper = indent + STEP;
    return `[\n${deeper}${this.properties(node, deeper)}\n${indent}]`;
  }

  private iri(iri: string): string {
    return this.prefixes.name(iri) ?? iriRef(iri);
  }

  private literal(literal: Literal): string {
    const text = quoted(literal.value);
    const { language } = literal;
    if (language !== "") return `${text}@${language}`;
    const datatype = writtenDatatype(literal);
    return datatype === undefined ? text : `${text}^^${this.iri(datatype)}`;
  }
}

function quoted(text: string): string {
  if (!ON_A_LINE.test(text)) return `"${text}"`;
  if (text.includes("\n")) return `"""${text.replace(EVERY_IN_LINES, escapeCharacter)}"""`;
  return `"${text.replace(EVERY_ON_A_LINE, escapeCharacter)}"`;
}
