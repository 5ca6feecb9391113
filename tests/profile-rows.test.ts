import { DataFactory } from "n3";
import { describe, expect, it } from "vitest";
import { stringify } from "yaml";
import { literalForms } from "../src/model/forms.js";
import { alternatives, type ClassName } from "../src/model/kinds.js";
import { rdf } from "../src/model/namespaces.js";
import { classDef, classes, rowsOf } from "../src/model/profile.js";
import type { Row } from "../src/model/rows.js";
import { encode } from "../src/rdf/encode.js";
import type { Graph } from "../src/rdf/graph.js";
import type { ObjectTerm } from "../src/rdf/term.js";
import { catalogueReader } from "./support/folder.js";
import { type ExpectedTerm, literals, samplesOf, targetId, targetIri, type Writable } from "./support/row-samples.js";

const SUBJECT = "https://data.tierp.example/provet";
const read = catalogueReader();

type Description = Readonly<Record<string, Writable | null>>;

const allRows = classes.flatMap(([name]) => rowsOf(name).map(([key, row]) => ({ name, key, row })));

describe.each(allRows)("$name $key", ({ name, key, row }) => {
  it.each(samplesOf(row))("$what", ({ written, terms }) => {
    const { graph, subject } = describeInCatalogue(name, { [key]: written });
    expectTerms(graph, graph.objects(subject, row.predicate), terms);
  });
});

describe.each(allRows.filter(({ row }) => row.assumed !== undefined))("$name $key", ({ name, key, row }) => {
  const count = (description: Description): number => {
    const { graph, subject } = describeInCatalogue(name, description);
    // A node without a type of its own has that of its class.
    return graph.objects(subject, row.predicate).filter(({ value }) => value !== classDef(name).iri).length;
  };

  it("is assumed where it is not written", () => expect(count({})).toBe(1));
  it("is left out where it is null", () => expect(count({ [key]: null })).toBe(0));
});

describe.each(allRows.filter(({ row }) => row.collects !== undefined))("$name $key", ({ name, row }) => {
  it("lists what is described where it is not written", () => {
    const { graph, subject } = describeInCatalogue(name, {});
    expect(graph.objects(subject, row.predicate).map(({ value }) => value)).toEqual(row.collects!.map(targetIri));
  });
});

it("has samples for each datatype of each form", () => {
  for (const [form, samples] of Object.entries(literals)) {
    const datatypes = new Set(samples.map(([, , datatype]) => datatype));
    expect([...datatypes], form).toEqual(literalForms[form as keyof typeof literals].datatypes);
  }
});

function expectTerms(graph: Graph, objects: readonly ObjectTerm[], terms: readonly ExpectedTerm[]): void {
  expect(objects.map(plain)).toMatchObject(terms.map(({ type: _, property: __, ...term }) => term));
  for (const [index, { type, property }] of terms.entries()) {
    const object = objects[index]!;
    if (type !== undefined) expect(graph.objects(object, rdf("type")).map(({ value }) => value)).toEqual([type]);
    if (property !== undefined) expectTerms(graph, graph.objects(object, property.predicate), property.terms);
  }
}

function plain(term: ObjectTerm): ExpectedTerm {
  const { termType, value } = term;
  if (term.termType !== "Literal") return { termType, value };
  return { termType, value, datatype: term.datatype.value, language: term.language };
}

/** The graph of a catalogue in which something of a class is described, and where that stands in it. */
function describeInCatalogue(name: ClassName, description: Description): { graph: Graph; subject: ObjectTerm } {
  const { main, raw, path } = inMainClass(name, description);
  const { collection } = classDef(main);
  const collections: Record<string, Record<string, unknown>> = {};
  for (const [target, def] of classes) {
    if (def.collection !== undefined) collections[def.collection] = { [targetId(target)]: { uri: targetIri(target) } };
  }
  const isCatalog = main === "Catalog";
  if (!isCatalog) collections[collection!]!.provet = raw;
  const catalog = { base: "https://data.tierp.example/", ...(isCatalog ? raw : {}) };
  // Without YAML's own types nothing is quoted that an author would not quote.
  const yaml = stringify({ catalog, ...collections }, { schema: "failsafe", customTags: ["null"] });

  const { entities, findings } = read(yaml);
  expect(findings.filter(({ severity }) => severity === "error")).toEqual([]);
  const { graph } = encode(entities);
  const subject = path.reduce<ObjectTerm>(
    (term, predicate) => graph.objects(term, predicate)[0]!,
    DataFactory.namedNode(SUBJECT),
  );
  return { graph, subject };
}

/** A description of a main class that leads to one of a nested class by a path of properties. */
function inMainClass(name: ClassName, raw: Description): { main: ClassName; raw: Description; path: string[] } {
  const { collection, identity } = classDef(name);
  if (collection !== undefined) return { main: name, raw: { uri: SUBJECT, ...raw }, path: [] };
  const [host, key, row] = hostOf(name);
  const nested = identity === "given" ? { uri: "https://annan.example/provet", ...raw } : raw;
  const around = inMainClass(host, { [key]: nested as Writable });
  return { ...around, path: [...around.path, row.predicate] };
}

/** The first property whose values may be described as a nested class. */
function hostOf(name: ClassName): readonly [ClassName, string, Row] {
  for (const [host] of classes) {
    for (const [key, row] of rowsOf(host)) {
      const isHost = alternatives(row.values.kind).some((kind) => kind.kind === "node" && kind.class === name);
      if (isHost) return [host, key, row];
    }
  }
  throw new Error(`nothing has a ${name}`);
}
