import type { Term } from "@rdfjs/types";
import type { AnyEntity, AnyValue } from "../model/entities.js";
import { alternatives, type ClassName, type Kind } from "../model/kinds.js";
import { rdf } from "../model/namespaces.js";
import { classDef, classes, rowsOf, typesOf } from "../model/profile.js";
import type { Row } from "../model/rows.js";
import type { Graph } from "./graph.js";
import { type ObjectTerm, type Subject, termKey } from "./term.js";

const TYPE = rdf("type");
const classOfType = new Map<string, ClassName>(classes.flatMap(([name]) => typesOf(name).map((type) => [type, name])));

/**
 * The entities that a graph describes: everything of a main class, in graph order, with what is nested in it. The way
 * back from `encode`; statements that the profile has no place for are passed over.
 */
export function decode(graph: Graph): AnyEntity[] {
  const decoder = new Decoder(graph);
  const entities: AnyEntity[] = [];
  for (const { subject } of graph.nodes()) {
    const name = decoder.classOf(subject);
    // What is nested in something else (a distribution) is decoded with it.
    if (name !== undefined && classDef(name).collection !== undefined) entities.push(decoder.entity(name, subject));
  }
  return entities;
}

class Decoder {
  private readonly open = new Set<string>();

  constructor(private readonly graph: Graph) {}

  /** The class of a subject by its types: the first in the profile's order where there are several. */
  classOf(subject: Term): ClassName | undefined {
    if (subject.termType !== "NamedNode" && subject.termType !== "BlankNode") return undefined;
    for (const type of this.graph.objects(subject, TYPE)) {
      const name = classOfType.get(type.value);
      if (name !== undefined) return name;
    }
    return undefined;
  }

  entity(name: ClassName, subject: Subject): AnyEntity {
    const key = termKey(subject);
    this.open.add(key);
    const properties: Record<string, AnyValue> = {};
    for (const [rowKey, row] of rowsOf(name)) {
      const objects = this.graph.objects(subject, row.predicate);
      const value = this.property(row, row.predicate === TYPE ? objects.filter(isNot(classDef(name).iri)) : objects);
      if (value !== undefined) properties[rowKey] = value;
    }
    this.open.delete(key);
    return { class: name, ...(subject.termType === "NamedNode" && { iri: subject.value }), ...properties };
  }

  private property(row: Row, objects: readonly ObjectTerm[]): AnyValue | undefined {
    const { kind, many } = row.values;
    if (kind.kind === "text") return texts(objects, many);
    const values = objects
      .map((object) => this.value(alternatives(kind), object))
      .filter((value) => value !== undefined);
    if (values.length === 0) return undefined;
    return many || values.length > 1 ? values : values[0];
  }

  private value(kinds: readonly Kind[], object: ObjectTerm): string | AnyEntity | undefined {
    if (object.termType === "Literal") return object.value;
    const nested = kinds.find((kind) => kind.kind === "node");
    // A circle of descriptions is cut where it closes; validation reports it.
    if (nested !== undefined && !this.open.has(termKey(object))) {
      const isDescribed = this.classOf(object) === nested.class || object.termType === "BlankNode";
      if (isDescribed) return this.entity(nested.class, object);
    }
    return object.termType === "NamedNode" ? object.value : undefined;
  }
}

/** The type that every node of a class may have says nothing of this one. */
const isNot =
  (iri: string) =>
  ({ value }: ObjectTerm): boolean =>
    value !== iri;

function texts(objects: readonly ObjectTerm[], many: boolean): AnyValue | undefined {
  const byLanguage: Record<string, string[]> = {};
  for (const object of objects) {
    if (object.termType !== "Literal" || object.language === "") continue;
    byLanguage[object.language] ??= [];
    byLanguage[object.language]!.push(object.value);
  }
  const entries = Object.entries(byLanguage);
  if (entries.length === 0) return undefined;
  return Object.fromEntries(
    entries.map(([language, values]) => [language, many || values.length > 1 ? values : values[0]!]),
  );
}
