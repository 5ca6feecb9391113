import type { Quad } from "@rdfjs/types";
import * as fc from "fast-check";
import { DataFactory } from "n3";
import { describe, expect, it } from "vitest";
import { jsonLdContext } from "../src/generate/context.js";
import { prefixes } from "../src/model/namespaces.js";
import { decode } from "../src/rdf/decode.js";
import { encode } from "../src/rdf/encode.js";
import { Graph } from "../src/rdf/graph.js";
import type { ObjectTerm, Subject } from "../src/rdf/term.js";
import { formats, serializeToString } from "../src/serialize/index.js";
import { readers } from "./serialize/read-back.js";
import { catalogues } from "./support/arbitrary-catalogue.js";
import { catalogueReader } from "./support/folder.js";
import { toYaml } from "./support/write-catalogue.js";

const options = { prefixes, context: jsonLdContext() };
const readCatalogue = catalogueReader();

describe("any catalogue", () => {
  it.each(Object.values(formats))("is the same after it was written in $label and read back", async ({ name }) => {
    await fc.assert(
      fc.asyncProperty(catalogues(), async (entities) => {
        const document = serializeToString(encode(entities).graph, name, options);
        const quads = await readers[name](document);
        expect(inOneOrder(decode(graphOf(quads)))).toEqual(inOneOrder(entities));
      }),
      { numRuns: 50 },
    );
  });

  it("is the same after it was written in YAML and read back", () => {
    fc.assert(
      fc.property(catalogues(), (entities) => {
        const loaded = readCatalogue(toYaml(entities));
        expect(loaded.findings.filter(({ severity }) => severity === "error")).toEqual([]);
        expect(loaded.entities).toEqual(entities);
      }),
      { numRuns: 100 },
    );
  });
});

/** The quads of any library as a graph; those of jsonld are plain objects. */
function graphOf(quads: readonly Quad[]): Graph {
  const term = <T>(plain: T): T => DataFactory.fromTerm(plain as never) as T;
  const graph = new Graph();
  for (const { subject, predicate, object } of quads) {
    graph.add(term(subject) as Subject, predicate.value, term(object) as ObjectTerm);
  }
  return graph;
}

/** The same value with every list sorted: lists have no order in RDF, nor have a graph's entities. */
function inOneOrder(value: unknown): unknown {
  if (Array.isArray(value))
    return value.map(inOneOrder).sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).map(([key, inner]) => [key, inOneOrder(inner)] as const);
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}
