import { describe, expect, test } from "vitest";
import { formats, serialize, serializeToString } from "../../src/serialize/index.js";
import { golden, options, parse } from "./fixture.js";
import { canonical, readers } from "./read-back.js";

const source = golden("catalogue.source.ttl");

describe.each(Object.values(formats))("a catalogue in $label", ({ name, extension }) => {
  test("is the golden document", () => {
    expect(serializeToString(parse(source), name, options)).toBe(golden(`catalogue.${extension}`));
  });

  test("is read back as the same graph", async () => {
    const graph = parse(source);
    const quads = await readers[name](serializeToString(graph, name, options));
    expect(await canonical(quads)).toBe(await canonical(graph));
  });

  test("is the same each time it is written", () => {
    const graph = parse(source);
    expect(serializeToString(graph, name, options)).toBe(serializeToString(graph, name, options));
  });

  test("has a document without statements too", async () => {
    expect(await readers[name](serializeToString(parse(""), name, options))).toEqual([]);
  });

  test("comes in chunks of some 64 KiB", () => {
    const entities = Array.from({ length: 3000 }, (_, i) => `<https://d.example/${i}> <https://d.example/p> "${i}" .`);
    const chunks = [...serialize(parse(entities.join("\n")), name, options)];
    expect(chunks.length).toBeGreaterThan(2);
    for (const chunk of chunks.slice(0, -1)) {
      expect(chunk.length).toBeGreaterThanOrEqual(64 * 1024);
      expect(chunk.length).toBeLessThan(66 * 1024);
    }
  });
});
