import { createHash } from "node:crypto";
import type { NamedNode, Quad } from "@rdfjs/types";
import type { AnyEntity, LanguageMap } from "../model/entities.js";
import { literalForms } from "../model/forms.js";
import { alternatives, type Kind } from "../model/kinds.js";
import { rdf, xsd } from "../model/namespaces.js";
import { classDef, rowsOf } from "../model/profile.js";
import type { Row } from "../model/rows.js";
import { vocabularies } from "../model/vocabularies/index.js";
import type { Vocabulary } from "../model/vocabulary.js";
import { blankNode, literal, namedNode } from "./data-factory.js";
import { Graph } from "./graph.js";
import { type ObjectTerm, type Subject, termKey } from "./term.js";

const TYPE = rdf("type");

export interface Encoded {
  readonly graph: Graph;
  /** The entity that each subject stands for, by term key: the way back from a statement to what was written. */
  readonly subjects: ReadonlyMap<string, AnyEntity>;
}

/**
 * The statements of entities: subjects in the order given, each followed by what is nested in it, properties in the
 * profile's order. The labels of blank nodes are made of where they stand, so that adding one changes no other.
 *
 * @param extra statements to add as they are, after those of the entities
 */
export function encode(entities: Iterable<AnyEntity>, extra: Iterable<Quad> = []): Encoded {
  const encoder = new Encoder();
  for (const entity of entities) encoder.add(entity, namedNode(entity.iri!));
  for (const { subject, predicate, object } of extra) {
    encoder.graph.add(subject as Subject, predicate.value, object as ObjectTerm);
  }
  return encoder;
}

class Encoder implements Encoded {
  readonly graph = new Graph();
  readonly subjects = new Map<string, AnyEntity>();
  /** Most IRIs occur many times: datatypes, concepts, agents. */
  private readonly iris = new Map<string, NamedNode>();

  add(entity: AnyEntity, subject: Subject): void {
    this.subjects.set(termKey(subject), entity);
    const rows = rowsOf(entity.class);
    const nested: [AnyEntity, Subject][] = [];
    // A class whose type is a property of its own (a contact point's kind) says it there; all others say it here.
    if (!rows.some(([key, row]) => row.predicate === TYPE && entity[key] !== undefined)) {
      this.graph.add(subject, TYPE, this.iri(classDef(entity.class).iri));
    }
    for (const [key, row] of rows) {
      const value = entity[key];
      if (value === undefined) continue;
      let index = 0;
      for (const item of listOf(value)) {
        if (typeof item === "string") this.graph.add(subject, row.predicate, this.term(row, item));
        else if (isEntity(item)) {
          const object = item.iri === undefined ? blank(subject, key, index) : this.iri(item.iri);
          this.graph.add(subject, row.predicate, object);
          nested.push([item, object]);
        } else this.addTexts(subject, row.predicate, item);
        index++;
      }
    }
    for (const [item, object] of nested) this.add(item, object);
  }

  private addTexts(subject: Subject, predicate: string, texts: Texts): void {
    for (const [language, written] of Object.entries(texts)) {
      for (const text of listOf(written)) this.graph.add(subject, predicate, literal(text, language));
    }
  }

  private term(row: Row, text: string): ObjectTerm {
    const form = literalKindOf(row);
    if (form === undefined) return this.iri(text);
    return literal(text, this.iri(datatypeOf(form, text)));
  }

  private iri(value: string): NamedNode {
    let term = this.iris.get(value);
    if (term === undefined) {
      term = namedNode(value);
      this.iris.set(value, term);
    }
    return term;
  }
}

type Texts = LanguageMap<string | readonly string[]>;

const listOf = <T>(value: T | readonly T[]): readonly T[] => (Array.isArray(value) ? value : [value as T]);

const isEntity = (item: AnyEntity | Texts): item is AnyEntity => "class" in item;

/** A label that depends on nothing but the parent and the place in it. */
function blank(parent: Subject, key: string, index: number): Subject {
  const path = `${termKey(parent)} ${key} ${index}`;
  return blankNode(`b${createHash("sha1").update(path).digest("hex").slice(0, 16)}`);
}

/** The form of a row's plain values where they are literals: all alternatives of a row agree on whether they are. */
function literalKindOf(row: Row): keyof typeof literalForms | undefined {
  let form = literalKinds.get(row);
  if (form === undefined) {
    form =
      alternatives(row.values.kind)
        .map(literalForm)
        .find((found) => found !== undefined) ?? null;
    literalKinds.set(row, form);
  }
  return form ?? undefined;
}
const literalKinds = new Map<Row, keyof typeof literalForms | null>();

function literalForm(kind: Kind): keyof typeof literalForms | undefined {
  if (kind.kind === "literal") return kind.form;
  const isLiteral = kind.kind === "concept" && (vocabularies[kind.vocabulary] as Vocabulary).literal;
  return isLiteral ? "string" : undefined;
}

const lexicalDatatypes: readonly (readonly [RegExp, string])[] = [
  [/^\d{4}$/, xsd("gYear")],
  [/T/, xsd("dateTime")],
];

/** The datatype of a lexical form: the first of the form, unless the text tells another of them. */
function datatypeOf(form: keyof typeof literalForms, text: string): string {
  const datatypes: readonly string[] = literalForms[form].datatypes;
  if (datatypes.length === 1) return datatypes[0]!;
  return lexicalDatatypes.find(([pattern]) => pattern.test(text))?.[1] ?? datatypes[0]!;
}
