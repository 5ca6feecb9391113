import { createHash } from "node:crypto";
import type { ClassName } from "../model/kinds.js";
import { dcterms, foaf, prefixedName, rdf, vcard } from "../model/namespaces.js";
import { classes, typesOf } from "../model/profile.js";
import type { Graph, GraphNode } from "../rdf/graph.js";
import { type ObjectTerm, termKey } from "../rdf/term.js";

/** One value of a property. */
export interface Value {
  /** The same for equal values; of a blank node, what is said of it instead of its label, which means nothing. */
  readonly key: string;
  /** As it is shown. */
  readonly text: string;
  readonly language?: string;
  readonly isLiteral: boolean;
}

/** Something that a graph describes. */
export interface Thing {
  /** Undefined for a blank node that nothing refers to. */
  readonly iri?: string;
  /** Undefined where the profile has no class for it. */
  readonly class?: ClassName;
  /** Title or name, in Swedish where there is one. */
  readonly name?: string;
}

/** The values of one property, by key. */
export type Values = ReadonlyMap<string, Value>;

/** A thing with everything that is said of it, by the IRIs of the properties. */
export interface Described extends Thing {
  readonly properties: ReadonlyMap<string, Values>;
  /** Whether the same is said of another in the same order: found at once, while `properties` has to be made. */
  isLike(other: Described): boolean;
}

const TYPE = rdf("type");
/** The properties that name things. */
export const NAMES: readonly string[] = [dcterms("title"), foaf("name"), vcard("fn")];
const classOfType = new Map<string, ClassName>(classes.flatMap(([name]) => typesOf(name).map((type) => [type, name])));

/** Blank nodes within each other that are told apart; nothing in the profile goes deeper than five. */
const DEEPEST = 50;

/** Everything that a graph describes by name, and blank nodes that nothing refers to, by their content. */
export function snapshot(graph: Graph): Map<string, Described> {
  const reader = new Reader(graph);
  const nested = new Set<string>();
  for (const { properties } of graph.nodes()) {
    for (const objects of properties.values()) {
      for (const object of objects) if (object.termType === "BlankNode") nested.add(object.value);
    }
  }
  const things = new Map<string, Described>();
  for (const node of graph.nodes()) {
    const isNamed = node.subject.termType === "NamedNode";
    if (isNamed) things.set(node.subject.value, new Entry(node, reader));
    else if (!nested.has(node.subject.value)) things.set(reader.value(node.subject).key, new Entry(node, reader));
  }
  return things;
}

/** Makes the values only when they are asked for: most things are the same in both graphs. */
class Entry implements Described {
  // What is absent is no field, so that a thing can be spread and written as JSON.
  declare readonly iri?: string;
  declare readonly class?: ClassName;
  declare readonly name?: string;
  readonly #node: GraphNode;
  readonly #reader: Reader;
  #values: Described["properties"] | undefined;

  constructor(node: GraphNode, reader: Reader) {
    this.#node = node;
    this.#reader = reader;
    const name = nameOf(node.properties);
    const classes = (node.properties.get(TYPE) ?? []).map(({ value }) => classOfType.get(value));
    const found = classes.find((one) => one !== undefined);
    if (node.subject.termType === "NamedNode") this.iri = node.subject.value;
    if (found !== undefined) this.class = found;
    if (name !== undefined) this.name = name;
  }

  get properties(): Described["properties"] {
    this.#values ??= this.#reader.values(this.#node);
    return this.#values;
  }

  isLike(other: Described): boolean {
    if (!(other instanceof Entry) || other.#node.properties.size !== this.#node.properties.size) return false;
    for (const [predicate, objects] of this.#node.properties) {
      const others = other.#node.properties.get(predicate);
      if (others?.length !== objects.length) return false;
      for (const [index, object] of objects.entries()) {
        const against = others[index]!;
        const isSame =
          object.termType === "BlankNode" && against.termType === "BlankNode"
            ? this.#reader.value(object).key === other.#reader.value(against).key
            : object.equals(against);
        if (!isSame) return false;
      }
    }
    return true;
  }
}

class Reader {
  private readonly known = new Map<string, Value>();
  private depth = 0;

  constructor(private readonly graph: Graph) {}

  values(node: GraphNode): Described["properties"] {
    return new Map(
      [...node.properties].map(([predicate, objects]) => [
        predicate,
        new Map(objects.map((object) => this.value(object)).map((value) => [value.key, value])),
      ]),
    );
  }

  value(object: ObjectTerm): Value {
    if (object.termType === "BlankNode") return this.blank(object);
    const isLiteral = object.termType === "Literal";
    const language = isLiteral && object.language !== "" ? { language: object.language } : {};
    return { key: termKey(object), text: object.value, isLiteral, ...language };
  }

  private blank(object: ObjectTerm): Value {
    const known = this.known.get(object.value);
    if (known !== undefined) return known;
    if (this.depth >= DEEPEST) return { key: "[…]", text: "[…]", isLiteral: false };
    this.depth++;
    const parts = [...(this.graph.node(object)?.properties ?? [])].flatMap(([predicate, objects]) =>
      objects.map((one) => ({ predicate, value: this.value(one) })),
    );
    this.depth--;
    const key = parts.map(({ predicate, value }) => `<${predicate}> ${value.key}`).sort();
    const text = parts
      .filter(({ predicate }) => predicate !== TYPE)
      .map(({ predicate, value }) => `${prefixedName(predicate)} ${value.text}`)
      .sort();
    const value = { key: short(`[ ${key.join(" ; ")} ]`), text: cut(`[ ${text.join("; ")} ]`), isLiteral: false };
    this.known.set(object.value, value);
    return value;
  }
}

/** Longer contents than this are hashed or cut: what is referred to from many places would grow without end. */
const LONGEST = 1000;

const short = (key: string): string =>
  key.length <= LONGEST ? key : `[ ${createHash("sha256").update(key).digest("hex")} ]`;

const cut = (text: string): string => (text.length <= LONGEST ? text : `${text.slice(0, LONGEST)}… ]`);

function nameOf(properties: GraphNode["properties"]): string | undefined {
  const names = NAMES.flatMap((predicate) => properties.get(predicate) ?? []);
  const swedish = names.find((name) => name.termType === "Literal" && name.language.startsWith("sv"));
  return (swedish ?? names[0])?.value;
}
