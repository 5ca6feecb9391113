import type { Literal, NamedNode } from "@rdfjs/types";
import { rdf, xsd } from "../../model/namespaces.js";
import type { ObjectTerm, Subject } from "../term.js";
import { WITH_BASE } from "./base.js";
import { isObject } from "./json-context.js";
import type { JsonLines } from "./json-lines.js";
import type { Statements } from "./statements.js";

/** A node, value or list in expanded form (JSON-LD 1.1 API §5). */
export type Expanded = Readonly<Record<string, unknown>>;

/** Turns expanded JSON-LD into statements (JSON-LD 1.1 API §8), and keeps what is malformed so that it can be judged. */
export class ExpandedReader {
  constructor(
    private readonly statements: Statements,
    private readonly lines: JsonLines,
  ) {}

  /** @param line of what the nodes stand in, for those that the document gives no `@id` */
  nodes(nodes: readonly Expanded[], graph?: Subject, line?: number): void {
    for (const node of nodes) this.node(node, graph, line);
  }

  private node(node: Expanded, graph: Subject | undefined, around: number | undefined): Subject {
    const id = node["@id"] as string | undefined;
    const subject = id === undefined ? this.statements.terms.blankNode() : this.resource(id);
    const line = this.lines.subject(subject.value) ?? around;
    const add = (predicate: NamedNode, object: ObjectTerm) => {
      const at = this.lines.property(subject.value, predicate.value) ?? line;
      this.statements.add(subject, predicate, object, graph, at, line);
    };
    for (const [key, values] of Object.entries(node)) {
      if (key === "@graph") this.nodes(values as Expanded[], subject, line);
      else if (key === "@included") this.nodes(values as Expanded[], graph, line);
      else if (key === "@reverse") this.reverse(subject, values as Record<string, Expanded[]>, graph, line);
      else if (key === "@type") for (const type of values as string[]) add(this.iri(rdf("type")), this.resource(type));
      else if (!key.startsWith("@")) {
        for (const value of values as Expanded[]) add(this.iri(key), this.value(value, graph, line));
      }
    }
    return subject;
  }

  private reverse(object: Subject, map: Record<string, Expanded[]>, graph: Subject | undefined, line?: number): void {
    for (const [predicate, nodes] of Object.entries(map)) {
      for (const node of nodes) {
        this.statements.add(this.node(node, graph, line), this.iri(predicate), object, graph, line);
      }
    }
  }

  private value(value: Expanded, graph: Subject | undefined, line: number | undefined): ObjectTerm {
    if ("@value" in value) return this.literal(value);
    if ("@list" in value) return this.list(value["@list"] as Expanded[], graph, line);
    return this.node(value, graph, line);
  }

  private list(items: readonly Expanded[], graph: Subject | undefined, line: number | undefined): Subject {
    let rest: Subject = this.iri(rdf("nil"));
    for (const item of items.toReversed()) {
      const cell = this.statements.terms.blankNode();
      this.statements.add(cell, this.iri(rdf("first")), this.value(item, graph, line), graph, line);
      this.statements.add(cell, this.iri(rdf("rest")), rest, graph, line);
      rest = cell;
    }
    return rest;
  }

  private literal({ "@value": value, "@type": type, "@language": language }: Expanded): Literal {
    const { literal } = this.statements.terms;
    if (type === "@json") return literal(canonicalJson(value), this.iri(rdf("JSON")));
    if (typeof language === "string") return literal(value as string, language);
    const [text, datatype] = native(value, type as string | undefined);
    return literal(text, this.iri(datatype));
  }

  private resource(id: string): Subject {
    return id.startsWith("_:") ? this.statements.terms.blankNode(id.slice(2)) : this.iri(id);
  }

  private iri(iri: string): NamedNode {
    if (!iri.startsWith(WITH_BASE)) return this.statements.terms.namedNode(iri);
    const resolved = iri.slice(WITH_BASE.length);
    return this.statements.terms.resolvedNode(resolved, resolved);
  }
}

/** The lexical form and datatype of a JSON value (JSON-LD 1.1 API §8.6). */
function native(value: unknown, type: string | undefined): [string, string] {
  if (typeof value === "boolean") return [String(value), type ?? xsd("boolean")];
  if (typeof value !== "number") return [String(value), type ?? xsd("string")];
  if (Number.isInteger(value) && Math.abs(value) < 1e21 && type !== xsd("double")) {
    return [value.toFixed(0), type ?? xsd("integer")];
  }
  return [value.toExponential(15).replace(/(\d)0*e\+?/, "$1E"), type ?? xsd("double")];
}

/** JSON with its keys in order (RFC 8785). */
const canonicalJson = (value: unknown): string =>
  JSON.stringify(value, (_, inner) => (isObject(inner) ? Object.fromEntries(Object.entries(inner).sort()) : inner));
