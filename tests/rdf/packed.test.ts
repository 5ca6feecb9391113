import { readdirSync, readFileSync } from "node:fs";
import { Parser } from "n3";
import { describe, expect, it } from "vitest";
import { packedShapes } from "../../src/generate/packed-shapes.js";
import { Graph } from "../../src/rdf/graph.js";
import { pack, unpack } from "../../src/rdf/packed.js";
import { serializeToString } from "../../src/serialize/index.js";

const folder = new URL("../../shapes/", import.meta.url);
const read = (file: string): string => readFileSync(new URL(file, folder), "utf8");

describe("a packed graph", () => {
  it("is the same graph when it is unpacked, with blank nodes numbered as they come", () => {
    const text =
      '<urn:a> <urn:p> "x", "x"@sv, "1"^^<urn:t>, <urn:b>, _:n . _:n <urn:p> _:n . <urn:t> <urn:p> <urn:t> .';
    const packed = pack(Graph.from(new Parser().parse(text)));
    const lines = serializeToString(unpack(packed), "ntriples", { prefixes: {} }).trimEnd().split("\n");
    const label = /_:\w+/.exec(lines[4]!)![0];
    expect(lines).toEqual([
      '<urn:a> <urn:p> "x" .',
      '<urn:a> <urn:p> "x"@sv .',
      '<urn:a> <urn:p> "1"^^<urn:t> .',
      "<urn:a> <urn:p> <urn:b> .",
      `<urn:a> <urn:p> ${label} .`,
      `${label} <urn:p> ${label} .`,
      "<urn:t> <urn:p> <urn:t> .",
    ]);
    expect(pack(unpack(packed))).toEqual(packed);
  });

  it("is how the shapes are shipped: those of the Turtle files", () => {
    const rules = readdirSync(folder).filter((file) => file.endsWith(".ttl") && file !== "dcat-ap-se.ttl");
    expect(read("shapes.graph")).toBe(packedShapes(read("dcat-ap-se.ttl"), rules.sort().map(read)));
  });
});
