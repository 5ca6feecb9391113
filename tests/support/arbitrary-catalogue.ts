import * as fc from "fast-check";
import type { AnyEntity, AnyValue } from "../../src/model/entities.js";
import { alternatives, type ClassName, type Kind } from "../../src/model/kinds.js";
import { classDef, classes, rowsOf } from "../../src/model/profile.js";
import type { Row } from "../../src/model/rows.js";
import { vocabularies } from "../../src/model/vocabularies/index.js";
import type { Vocabulary } from "../../src/model/vocabulary.js";
import { iris, literals, otherIri, text } from "./arbitrary-values.js";

/** How many entities of a main class there are at most. */
const MOST = 2;
const BASE = "https://data.tierp.example/";

/**
 * Catalogues as the model has them: the main catalogue first, then entities of every main class, with any of the
 * properties that the profile table has for them and values of any kind and form that it allows. No two things share an
 * IRI, texts are as the reader leaves them (nothing white around them), and language tags are in lower case.
 */
export function catalogues(): fc.Arbitrary<AnyEntity[]> {
  const mains = classes.filter(([, { collection }]) => collection !== undefined);
  const lists = mains.map(([name]) =>
    fc
      .array(propertiesOf(name), { minLength: name === "Catalog" ? 1 : 0, maxLength: MOST })
      .map((all) => all.map((properties, index) => ({ class: name, iri: iriOf(name, index), ...properties }))),
  );
  return fc.tuple(...lists).map((entities) => named(entities.flat()));
}

const iriOf = (name: ClassName, index: number): string => `${BASE}${name}/${index}`;

type Properties = Readonly<Record<string, AnyValue>>;

const known = new Map<ClassName, fc.Arbitrary<Properties>>();

/** Any selection of a class's properties, a few more often than many. */
function propertiesOf(name: ClassName): fc.Arbitrary<Properties> {
  let arbitrary = known.get(name);
  if (arbitrary === undefined) {
    const values = Object.fromEntries(rowsOf(name).map(([key, row]) => [key, valuesOf(row)]));
    const all = Object.keys(values);
    const keys = fc.oneof(
      { weight: 3, arbitrary: fc.subarray(all, { maxLength: Math.min(all.length, 4) }) },
      { weight: 1, arbitrary: fc.subarray(all) },
    );
    arbitrary = keys.chain((chosen) => fc.record(Object.fromEntries(chosen.map((key) => [key, values[key]!]))));
    known.set(name, arbitrary);
  }
  return arbitrary;
}

function valuesOf({ values: { kind, many } }: Row): fc.Arbitrary<AnyValue> {
  const some = <T>(value: fc.Arbitrary<T>) => fc.uniqueArray(value, { minLength: 1, maxLength: 3 });
  if (kind.kind === "text") return many ? languageMap(some(text)) : languageMap(text);
  const value = fc.oneof(...alternatives(kind).map(valueOfKind));
  return many ? some(value) : value;
}

const languageMap = <T>(texts: fc.Arbitrary<T>): fc.Arbitrary<{ [language: string]: T }> =>
  fc.dictionary(fc.constantFrom("sv", "en", "fi", "en-gb", "sr-latn"), texts, {
    minKeys: 1,
    maxKeys: 3,
    noNullPrototype: true,
  });

function valueOfKind(kind: Kind): fc.Arbitrary<string | AnyEntity> {
  switch (kind.kind) {
    case "text":
    case "either":
      throw new TypeError(`${kind.kind} stands alone`);
    case "literal":
      return literals[kind.form];
    case "iri":
      return iris[kind.form];
    case "concept":
      return concept(vocabularies[kind.vocabulary]);
    case "ref":
      return fc.oneof(fc.constantFrom(...kind.classes.map((name) => iriOf(name, 0))), otherIri);
    case "node":
      return propertiesOf(kind.class).map((properties) => ({ class: kind.class, ...properties }));
  }
}

function concept({ concepts, open, prefix = "https://annan.example/" }: Vocabulary): fc.Arbitrary<string> {
  const outside = fc.constantFrom("a", "b-2").map((name) => prefix + name);
  const listed = concepts.map(({ iri }) => iri);
  if (!open) return fc.constantFrom(...listed);
  return listed.length === 0 ? outside : fc.oneof(fc.constantFrom(...listed), outside);
}

/** The same entities, with IRIs for those nested ones that have any. */
function named(entities: readonly AnyEntity[]): AnyEntity[] {
  let count = 0;
  const nameNested = (value: AnyValue): AnyValue => {
    if (Array.isArray(value)) return value.map((item) => nameNested(item) as string | AnyEntity);
    if (!isEntity(value)) return value;
    const iri = classDef(value.class).identity === "blank" ? {} : { iri: `${BASE}nested/${++count}` };
    return { ...iri, ...nameWithin(value) };
  };
  const nameWithin = (entity: AnyEntity): AnyEntity =>
    Object.fromEntries(Object.entries(entity).map(([key, value]) => [key, nameNested(value!)])) as unknown as AnyEntity;
  return entities.map(nameWithin);
}

export const isEntity = (value: AnyValue): value is AnyEntity =>
  typeof value === "object" && !Array.isArray(value) && "class" in value;
