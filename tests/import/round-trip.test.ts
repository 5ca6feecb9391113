import type { Quad } from "@rdfjs/types";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { blankNode, literal, namedNode } from "../../src/rdf/data-factory.js";
import { encode } from "../../src/rdf/encode.js";
import { Graph } from "../../src/rdf/graph.js";
import type { ObjectTerm, Subject } from "../../src/rdf/term.js";
import { canonical } from "../serialize/read-back.js";
import { catalogues } from "../support/arbitrary-catalogue.js";
import { builder, imported } from "./support.js";

const build = builder();

/** Errors that say that something could not be read as it was written. */
const errorsOf = ({ findings }: { findings: readonly { severity: string }[] }) =>
  findings.filter(({ severity }) => severity === "error");

describe("any catalogue", () => {
  it("is the same after it was imported and built", async () => {
    await fc.assert(
      fc.asyncProperty(catalogues(), async (entities) => {
        const { graph } = encode(entities);
        const result = imported(graph);
        const { loaded, built } = await build(result);
        expect(errorsOf(loaded)).toEqual([]);
        expect(built).toBe(await canonical(graph));
      }),
      { numRuns: 40 },
    );
  });

  it("keeps everything that the profile does not know", async () => {
    await fc.assert(
      fc.asyncProperty(catalogues(), fc.array(fc.nat()), async (entities, seeds) => {
        const { graph } = encode(entities);
        addUnknown(graph, seeds);
        const result = imported(graph);
        const { loaded, built, announced } = await build(result);
        expect(errorsOf(loaded)).toEqual([]);
        expect(built).toBe(announced);
      }),
      { numRuns: 40 },
    );
  });
});

describe("any identifiers", () => {
  it("are kept where there are any, and made where there are none", async () => {
    await fc.assert(
      fc.asyncProperty(catalogues(), fc.infiniteStream(fc.nat(3)), async (entities, choices) => {
        const { graph } = encode(entities);
        const renamed = renameThings(graph, choices);
        const result = imported(renamed);
        const { loaded, built, announced } = await build(result);
        expect(errorsOf(loaded)).toEqual([]);
        expect(built).toBe(announced);
        const before = [...renamed.nodes()].filter(({ subject }) => subject.termType === "NamedNode");
        const after = new Set([...result.graph.nodes()].map(({ subject }) => subject.value));
        expect(before.filter(({ subject }) => !after.has(subject.value))).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });
});

/** How tools name things: as they would be minted, by number, with all kinds of characters, or not at all. */
const layouts: readonly ((name: string, index: number) => Subject)[] = [
  (name, index) => namedNode(`https://data.tierp.example/${name.toLowerCase()}/nr-${index}`),
  (_, index) => namedNode(`https://catalog.tierp.example/store/1/resource/${index}`),
  (name, index) => namedNode(`http://tierp.example/${name}?id=${index}#åäö`),
  (name, index) => blankNode(`${name}${index}`),
];

function renameThings(graph: Graph, choices: Iterator<number>): Graph {
  const names = new Map<string, Subject>();
  const term = <T extends ObjectTerm>(old: T): T => {
    const [, name] = /^https:\/\/data\.tierp\.example\/(\w+)\/\d+$/.exec(old.value) ?? [];
    if (old.termType !== "NamedNode" || name === undefined || graph.node(old) === undefined) return old;
    if (!names.has(old.value)) names.set(old.value, layouts[choices.next().value as number]!(name, names.size));
    return names.get(old.value)! as ObjectTerm as T;
  };
  const renamed = new Graph();
  for (const { subject, properties } of graph.nodes()) {
    for (const [predicate, objects] of properties) {
      for (const object of objects) renamed.add(term(subject), predicate, term(object));
    }
  }
  return renamed;
}

const UNKNOWN = "https://okand.example/ns#";

/** What may be said besides: of anything that is described, in every form that the profile has no key for. */
const statements: readonly ((subject: Subject, known: readonly Subject[]) => readonly [Subject, string, ObjectTerm])[] =
  [
    (subject) => [subject, `${UNKNOWN}note`, literal("en anteckning")],
    (subject) => [subject, "http://purl.org/dc/terms/title", literal("utan språk")],
    (subject) => [subject, "http://purl.org/dc/terms/title", literal(" blanksteg ", "sv")],
    (subject) => [subject, "http://purl.org/dc/terms/issued", literal("2024-05-17")],
    (subject) => [subject, "http://purl.org/dc/terms/publisher", literal("Tierp", "sv")],
    (subject) => [subject, "http://purl.org/dc/terms/temporal", namedNode(`${UNKNOWN}period`)],
    (subject) => [subject, "http://www.w3.org/1999/02/22-rdf-syntax-ns#type", namedNode(`${UNKNOWN}Typ`)],
    (subject) => [subject, `${UNKNOWN}nod`, blankNode("unknown")],
    () => [blankNode("unknown"), `${UNKNOWN}varde`, literal("1")],
    () => [namedNode("http://sws.geonames.org/2661886"), `${UNKNOWN}label`, literal("Sverige", "sv")],
    (subject, known) => [subject, "http://www.w3.org/ns/dcat#distribution", known.at(-1)!],
    (subject, known) => [subject, "http://www.w3.org/ns/dcat#dataset", known.at(-1)!],
  ];

function addUnknown(graph: Graph, seeds: readonly number[]): void {
  const known = [...graph.nodes()].map(({ subject }) => subject);
  for (const seed of seeds) {
    const subject = known[seed % known.length]!;
    const make = statements[Math.floor(seed / known.length) % statements.length]!;
    graph.add(...make(subject, known));
  }
}

it("gives the same files whatever the order of the statements", () => {
  fc.assert(
    fc.property(catalogues(), (entities) => {
      const quads = [...encode(entities).graph];
      const ids = (graph: Graph) =>
        imported(graph)
          .files.map(({ path }) => path)
          .sort();
      expect(ids(Graph.from(quads.toReversed() as Quad[]))).toEqual(ids(Graph.from(quads)));
    }),
    { numRuns: 20 },
  );
});
