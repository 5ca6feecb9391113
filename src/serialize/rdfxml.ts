import type { Literal } from "@rdfjs/types";
import type { Graph, GraphNode } from "../rdf/graph.js";
import type { ObjectTerm, Subject } from "../rdf/term.js";
import { chunked } from "./chunks.js";
import { SerializeError, type SerializeReason } from "./error.js";
import { Nesting } from "./nesting.js";
import type { WriteOptions } from "./options.js";
import { QNames } from "./qnames.js";
import { RDF_TYPE, writtenDatatype } from "./shorthand.js";
import { isXmlText, xmlAttribute, xmlText } from "./xml.js";

const STEP = "  ";

/**
 * A graph in RDF 1.1 XML Syntax: each entity an element named after its first class, blank nodes inside the statement
 * that refers to them.
 *
 * @throws SerializeError `predicate`, before the first chunk; `character`, when the writer comes to it
 */
export function writeRdfXml(graph: Graph, options: WriteOptions): Iterable<string> {
  return chunked(document(graph, options));
}

function* document(graph: Graph, options: WriteOptions): Generator<string, void, undefined> {
  const names = new QNames(options.prefixes);
  nameElements(graph, names);
  const nesting = new Nesting(graph);
  const writer = new RdfXmlWriter(graph, nesting, names);
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<rdf:RDF';
  for (const [prefix, namespace] of names.declarations()) yield `\n    xmlns:${prefix}=${xmlAttribute(namespace)}`;
  yield ">\n";
  for (const node of nesting.roots()) yield `\n${writer.entity(node)}`;
  yield "\n</rdf:RDF>\n";
}

/** Names every element that the document will have, since the root declares their namespaces. */
function nameElements(graph: Graph, names: QNames): void {
  for (const node of graph.nodes()) {
    for (const [predicate, objects] of node.properties) {
      if (names.name(predicate) === undefined) throw failure(node.subject, "predicate", predicate);
      const first = objects[0]!;
      if (predicate === RDF_TYPE && first.termType === "NamedNode") names.name(first.value);
    }
  }
}

function failure(subject: Subject, reason: SerializeReason, value: string): SerializeError {
  const name = subject.termType === "BlankNode" ? `_:${subject.value}` : subject.value;
  return new SerializeError("rdfxml", name, reason, value);
}

class RdfXmlWriter {
  /** Whose description is being written, for the error. */
  private subject!: Subject;

  constructor(
    private readonly graph: Graph,
    private readonly nesting: Nesting,
    private readonly names: QNames,
  ) {}

  entity(node: GraphNode): string {
    this.subject = node.subject;
    return this.element(node, STEP);
  }

  private element(node: GraphNode, indent: string): string {
    const types = node.properties.get(RDF_TYPE) ?? [];
    const first = types[0]?.termType === "NamedNode" ? this.names.name(types[0].value) : undefined;
    const deeper = indent + STEP;
    let content = this.property(RDF_TYPE, first === undefined ? types : types.slice(1), deeper);
    for (const [predicate, objects] of node.properties) {
      if (predicate !== RDF_TYPE) content += this.property(predicate, objects, deeper);
    }
    const name = first ?? "rdf:Description";
    const start = `${indent}<${name}${this.identity(node.subject)}`;
    return content === "" ? `${start}/>\n` : `${start}>\n${content}${indent}</${name}>\n`;
  }

  private identity(subject: Subject): string {
    if (subject.termType === "NamedNode") return ` rdf:about=${this.attribute(subject.value)}`;
    const label = this.nesting.label(subject);
    return label === undefined ? "" : ` rdf:nodeID="${label}"`;
  }

  private property(predicate: string, objects: readonly ObjectTerm[], indent: string): string {
    const name = this.names.name(predicate)!;
    let written = "";
    for (const object of objects) written += `${indent}<${name}${this.value(object, name, indent)}\n`;
    return written;
  }

  /** What follows the name in a property element's start tag, to the end of the element. */
  private value(object: ObjectTerm, name: string, indent: string): string {
    if (object.termType === "NamedNode") return ` rdf:resource=${this.attribute(object.value)}/>`;
    if (object.termType === "Literal") {
      return `${this.literalKind(object)}>${xmlText(this.checked(object.value))}</${name}>`;
    }
    const label = this.nesting.label(object);
    if (label !== undefined) return ` rdf:nodeID="${label}"/>`;
    const node = this.graph.node(object) ?? { subject: object, properties: new Map() };
    return `>\n${this.element(node, indent + STEP)}${indent}</${name}>`;
  }

  private literalKind(literal: Literal): string {
    const { language } = literal;
    if (language !== "") return ` xml:lang=${this.attribute(language)}`;
    const datatype = writtenDatatype(literal);
    return datatype === undefined ? "" : ` rdf:datatype=${this.attribute(datatype)}`;
  }

  private attribute(text: string): string {
    return xmlAttribute(this.checked(text));
  }

  private checked(text: string): string {
    if (isXmlText(text)) return text;
    throw failure(this.subject, "character", text);
  }
}
