import type { YamlMap, YamlValue } from "../../catalogue/yaml/index.js";
import { isMap } from "../../catalogue/yaml/index.js";
import { alternatives, type ClassName } from "../../model/kinds.js";
import { rdf } from "../../model/namespaces.js";
import { classDef, rowsOf } from "../../model/profile.js";
import type { Row } from "../../model/rows.js";
import { namedNode } from "../../rdf/data-factory.js";
import { type ObjectTerm, type Subject, termKey } from "../../rdf/term.js";
import { referenceCounts } from "../../upgrade/content.js";
import { formsOf } from "../../upgrade/forms.js";
import type { Identified } from "../../upgrade/identify.js";
import type { Reading } from "./reading.js";
import type { Statements } from "./statements.js";
import { writeTexts } from "./texts.js";

const TYPE = rdf("type");

/** What is to be written of a thing; keys in the profile's order. */
export interface Draft extends Identified {
  readonly map: Record<string, YamlValue>;
  /** The things that stand in it, by key, in the order of their maps. */
  readonly nested: Record<string, Draft[]>;
}

/** Drafts what a catalogue says of things, as far as its keys can say exactly what the graph says. */
export class Drafter {
  /** What was described: each thing is described once. */
  private readonly described = new Set<string>();
  private readonly references: ReadonlyMap<string, number>;

  constructor(
    private readonly statements: Statements,
    private readonly things: ReadonlyMap<string, Identified>,
    private readonly reading: Reading,
  ) {
    this.references = referenceCounts(statements.graph);
  }

  /** A draft of a thing of one of the main classes, or of one that stands in it. */
  draft(thing: Identified): Draft {
    this.described.add(thing.iri);
    const nested: Record<string, Draft[]> = {};
    return { ...thing, map: this.describe(thing.class, thing.subject, nested), nested };
  }

  private describe(name: ClassName, subject: Subject, nested: Record<string, Draft[]>): Record<string, YamlValue> {
    const map: Record<string, YamlValue> = {};
    let hasType = false;
    for (const [key, row] of rowsOf(name)) {
      const value = this.property(name, key, row, subject, nested);
      if (value === undefined) {
        if (row.assumed !== undefined) map[key] = null;
        continue;
      }
      hasType ||= row.predicate === TYPE;
      if (!this.isAssumed(name, key, row, value)) map[key] = value;
    }
    if (!hasType) {
      const type = namedNode(classDef(name).iri);
      this.statements.placeOrAdd(subject, TYPE, type);
    }
    return map;
  }

  private isAssumed(name: ClassName, key: string, row: Row, value: YamlValue): boolean {
    if (row.assumed === undefined || typeof value !== "string") return false;
    const assumed = this.reading.read(name, key, row, row.assumed);
    return assumed !== undefined && this.reading.read(name, key, row, value)?.equals(assumed) === true;
  }

  private property(
    name: ClassName,
    key: string,
    row: Row,
    subject: Subject,
    nested: Record<string, Draft[]>,
  ): YamlValue | undefined {
    const objects = this.statements.graph.objects(subject, row.predicate);
    const place = (object: ObjectTerm) => this.statements.place(subject, row.predicate, object);
    if (row.values.kind.kind === "text") {
      const takes = (language: string, text: string) => this.reading.takesText(name, key, row, language, text);
      return writeTexts(objects, row.values.many, takes, place);
    }
    const values: YamlValue[] = [];
    for (const object of objects) {
      // The type that every node of a class may have is no value of a type that is a property.
      if (row.predicate === TYPE && object.value === classDef(name).iri) continue;
      const value = this.statements.attempt(() => this.value(name, key, row, object, nested));
      if (value === undefined) continue;
      place(object);
      values.push(value);
      if (isOneList(row)) break;
    }
    if (values.length === 0) return undefined;
    // Things stay in a list even where there is one, which shows that there may be more.
    return values.length === 1 && nested[key] === undefined ? values[0] : values;
  }

  private value(
    name: ClassName,
    key: string,
    row: Row,
    object: ObjectTerm,
    nested: Record<string, Draft[]>,
  ): YamlValue | undefined {
    const kinds = alternatives(row.values.kind);
    const inner = kinds.find((kind) => kind.kind === "node")?.class;
    if (inner !== undefined && object.termType !== "Literal") {
      const thing = this.things.get(object.value);
      if (thing?.class === inner) return this.nestedThing(key, thing, nested);
      const described = this.node(inner, object, kinds.length === 1);
      if (described !== undefined) return described;
    }
    if (object.termType === "BlankNode") return undefined;
    return this.reading.firstFor(name, key, row, object, formsOf(row, object, this.things));
  }

  private nestedThing(key: string, thing: Identified, nested: Record<string, Draft[]>): YamlValue | undefined {
    if (this.described.has(thing.iri)) return undefined;
    const draft = this.draft(thing);
    nested[key] ??= [];
    nested[key].push(draft);
    return draft.map;
  }

  /**
   * A description in the place of a value: of a blank node wholly or not at all, since nothing else could say the rest;
   * of a document or the like where it is told to be one and more is said of it than that.
   */
  private node(name: ClassName, object: Subject, isOnlyForm: boolean): YamlValue | undefined {
    const { identity, iri, shorthand } = classDef(name);
    const key = termKey(object);
    if (this.described.has(key) || this.things.has(object.value)) return undefined;
    const isBlank = object.termType === "BlankNode";
    if (isBlank ? identity !== "blank" || this.references.get(key) !== 1 : identity !== "given") return undefined;
    if (!isBlank && !this.statements.graph.objects(object, TYPE).some(({ value }) => value === iri)) return undefined;
    return this.statements.attempt(() => {
      this.described.add(key);
      this.statements.undo(() => this.described.delete(key));
      const map = this.describe(name, object, {});
      if (isBlank) return this.statements.isWhole(object) ? short(map, isOnlyForm ? shorthand : undefined) : undefined;
      return Object.keys(map).length > 0 ? { uri: object.value, ...map } : undefined;
    });
  }
}

/** Whether a list is one value (a box), so that there is no writing two. */
const isOneList = ({ values }: Row): boolean =>
  !values.many && alternatives(values.kind).some((kind) => kind.kind === "literal" && kind.form === "wkt");

/** A description, or the one value that may stand for it. */
function short(map: YamlMap, shorthand: string | undefined): YamlValue {
  const keys = Object.keys(map);
  const value = shorthand === undefined ? undefined : map[shorthand];
  const stands = typeof value === "string" || isMap(value);
  return keys.length === 1 && stands ? value : map;
}
