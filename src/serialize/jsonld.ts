import type { Literal } from "@rdfjs/types";
import type { Graph, GraphNode } from "../rdf/graph.js";
import type { ObjectTerm, Subject } from "../rdf/term.js";
import { chunked } from "./chunks.js";
import { JsonLdNames, type Slot } from "./jsonld-context.js";
import { Nesting } from "./nesting.js";
import type { WriteOptions } from "./options.js";
import { RDF_TYPE, writtenDatatype } from "./shorthand.js";

/** What stands in the document. Numbers and booleans are strings with a datatype: JSON's own would lose their form. */
type Json = string | Json[] | { [key: string]: Json };
type JsonObject = { [key: string]: Json };

/**
 * A graph in JSON-LD 1.1: one `@context` with the prefixes and terms that occur, and one `@graph` with an object for
 * each entity, blank nodes inside the only property that refers to them. It is laid out as `JSON.stringify` does with
 * two spaces, and reading it needs no network.
 */
export function writeJsonLd(graph: Graph, options: WriteOptions): Iterable<string> {
  return chunked(document(graph, options));
}

function* document(graph: Graph, options: WriteOptions): Generator<string, void, undefined> {
  const names = new JsonLdNames(graph, options);
  const nesting = new Nesting(graph);
  const writer = new JsonLdWriter(graph, nesting, names);
  const frame = JSON.stringify({ "@context": names.context(), "@graph": [] }, null, 2);
  yield frame.slice(0, -END_OF_EMPTY.length);
  let separator = "\n    ";
  for (const node of nesting.roots()) {
    yield separator + entityText(writer.object(node));
    separator = ",\n    ";
  }
  yield graph.size === 0 ? `${END_OF_EMPTY}\n` : END;
}

/** How a document without entities ends, and how one with entities does. */
const END_OF_EMPTY = "]\n}";
const END = "\n  ]\n}\n";

/** The text of an object two levels down: written inside two arrays, for the indentation, and taken out of them. */
function entityText(object: JsonObject): string {
  return JSON.stringify([[object]], null, 2).slice("[\n  [\n    ".length, -"\n  ]\n]".length);
}

class JsonLdWriter {
  constructor(
    private readonly graph: Graph,
    private readonly nesting: Nesting,
    private readonly names: JsonLdNames,
  ) {}

  object(node: GraphNode): JsonObject {
    const object: JsonObject = {};
    const id = this.id(node.subject);
    if (id !== undefined) object["@id"] = id;
    for (const type of node.properties.get(RDF_TYPE) ?? []) {
      if (type.termType === "NamedNode") append(object, "@type", this.names.name(type.value));
    }
    for (const [predicate, objects] of node.properties) {
      const slots = this.names.slots(predicate);
      for (const value of objects) {
        // Only an IRI can be an @type; a class that is none goes the way of other values.
        if (predicate === RDF_TYPE && value.termType === "NamedNode") continue;
        const slot = slots.find((candidate) => candidate.fits(value))!;
        if (slot.byLanguage) appendText(object, slot.key, value as Literal);
        else append(object, slot.key, this.value(value, slot));
      }
    }
    return object;
  }

  /** A name for references; undefined for a blank node that nothing refers to from elsewhere. */
  private id(subject: Subject): string | undefined {
    if (subject.termType === "NamedNode") return subject.value;
    const label = this.nesting.label(subject);
    return label === undefined ? undefined : `_:${label}`;
  }

  private value(value: ObjectTerm, slot: Slot): Json {
    if (value.termType === "Literal") return this.literal(value, slot);
    const id = this.id(value);
    if (id !== undefined) return slot.coercion === "@id" ? id : { "@id": id };
    const node = this.graph.node(value);
    return node === undefined ? {} : this.object(node);
  }

  private literal(literal: Literal, slot: Slot): Json {
    if (slot.coercion !== undefined) return literal.value;
    const { language } = literal;
    if (language !== "") return { "@value": literal.value, "@language": language };
    const datatype = writtenDatatype(literal);
    return datatype === undefined ? literal.value : { "@value": literal.value, "@type": this.names.name(datatype) };
  }
}

/** Adds a value to a key: the only one stands as it is, several as an array. */
function append(object: JsonObject, key: string, value: Json): void {
  const present = object[key];
  if (present === undefined) object[key] = value;
  else if (Array.isArray(present)) present.push(value);
  else object[key] = [present, value];
}

/** Adds a text to the language map of a key (JSON-LD 1.1 §4.6.2). */
function appendText(object: JsonObject, key: string, text: Literal): void {
  object[key] ??= {};
  append(object[key] as JsonObject, text.language, text.value);
}
