import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, it, vi } from "vitest";
import { generateCatalogue, ROUND } from "../bench/generate.js";
import { provenanceOf, readCatalogue } from "../src/catalogue/index.js";
import { jsonLdContext } from "../src/generate/context.js";
import { prefixes } from "../src/model/namespaces.js";
import { encode } from "../src/rdf/encode.js";
import { Graph } from "../src/rdf/graph.js";
import { formats, serializeToString } from "../src/serialize/index.js";
import { validateGraph } from "../src/validate/index.js";

/*
 * Work is counted, not timed: a clock tells as much of the machine as of the program. What is asked of the graph and
 * what it answers grows with the data, and no faster.
 */

function encoded(rounds: number, options = {}) {
  const folder = mkdtempSync(join(tmpdir(), "skordeklar-work-"));
  generateCatalogue(folder, rounds * ROUND, options);
  const { entities, origins } = readCatalogue(folder);
  rmSync(folder, { recursive: true });
  const { graph, subjects } = encode(entities);
  return { graph, provenance: provenanceOf(subjects, origins) };
}

/** How often the graph is asked for something while work is done, and how many terms and nodes it hands out. */
function countWork(work: () => unknown): number {
  let count = 0;
  for (const method of ["node", "objects", "subjects", "nodesWith"] as const) {
    const original = Graph.prototype[method] as (...args: unknown[]) => { length?: number } | undefined;
    vi.spyOn(Graph.prototype, method).mockImplementation(function (this: Graph, ...args: unknown[]) {
      const answer = original.apply(this, args);
      count += 1 + (answer?.length ?? 0);
      return answer as never;
    });
  }
  const nodes = Graph.prototype.nodes;
  vi.spyOn(Graph.prototype, "nodes").mockImplementation(function* (this: Graph) {
    for (const node of nodes.call(this)) {
      count += 1 + node.properties.size;
      yield node;
    }
  });
  work();
  vi.restoreAllMocks();
  return count;
}

afterEach(() => {
  vi.restoreAllMocks();
});

/** Of three catalogues, each twice the size of the one before, the last step costs no more per dataset than the first. */
function expectLinear([one, two, four]: readonly number[]): void {
  expect(two! - one!).toBeGreaterThan(ROUND);
  expect((four! - two!) / 2).toBeLessThan((two! - one!) * 1.02);
}

describe.each([
  ["without mistakes", {}],
  ["with mistakes", { mistakes: true }],
])("a catalogue %s", (_, options) => {
  const catalogues = [5, 10, 20].map((rounds) => encoded(rounds, options));
  validateGraph(new Graph(), catalogues[0]!); // Loads the shapes, whose own graph is not to be counted.

  it("is validated in linear work", () => {
    expectLinear(catalogues.map(({ graph, provenance }) => countWork(() => validateGraph(graph, { provenance }))));
  });

  it.each(Object.values(formats))("is written as $label in linear work", ({ name }) => {
    const options = { prefixes, context: jsonLdContext() };
    expectLinear(catalogues.map(({ graph }) => countWork(() => serializeToString(graph, name, options))));
  });
});
