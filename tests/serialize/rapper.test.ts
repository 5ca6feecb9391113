import { spawnSync } from "node:child_process";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import type { Graph } from "../../src/rdf/graph.js";
import { serializeToString } from "../../src/serialize/index.js";
import { golden, options, parse } from "./fixture.js";
import { graphs, text } from "./random-graph.js";
import { canonical, readers } from "./read-back.js";

const missing = spawnSync("rapper", ["--version"]).status !== 0;
const notice = "rapper (of raptor2-utils) is not on the PATH";

/** Expects that raptor, without complaint, reads the RDF/XML of a graph as that graph. */
async function expectReadBack(graph: Graph): Promise<void> {
  const run = spawnSync("rapper", ["--quiet", "--input", "rdfxml", "--output", "ntriples", "-", "https://d.example/"], {
    input: serializeToString(graph, "rdfxml", options),
    encoding: "utf8",
  });
  expect(run.stderr).toBe("");
  expect(await canonical(await readers.ntriples(run.stdout))).toBe(await canonical(graph));
}

test("raptor reads the RDF/XML of a catalogue as the same graph", async ({ skip }) => {
  skip(missing, notice);
  await expectReadBack(parse(golden("catalogue.source.ttl")));
});

test("raptor reads the RDF/XML of any graph as the same graph", async ({ skip }) => {
  skip(missing, notice);
  await fc.assert(fc.asyncProperty(graphs(text), expectReadBack), { numRuns: 40 });
});
