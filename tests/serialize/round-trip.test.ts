import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { formats, serializeToString } from "../../src/serialize/index.js";
import { options } from "./fixture.js";
import { anyText, graphs, text } from "./random-graph.js";
import { canonical, readers } from "./read-back.js";

describe.each(Object.values(formats))("any graph in $label", ({ name }) => {
  test("is read back as the same graph", async () => {
    await fc.assert(
      fc.asyncProperty(graphs(name === "rdfxml" ? text : anyText), async (graph) => {
        const written = serializeToString(graph, name, options);
        expect(await canonical(await readers[name](written))).toBe(await canonical(graph));
      }),
      { numRuns: 300 },
    );
  });
});

test("JSON-LD is laid out as JSON.stringify does", () => {
  fc.assert(
    fc.property(graphs(anyText), (graph) => {
      const written = serializeToString(graph, "jsonld", options);
      expect(written).toBe(`${JSON.stringify(JSON.parse(written), null, 2)}\n`);
    }),
  );
});
