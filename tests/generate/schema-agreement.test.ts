import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parse, stringify } from "yaml";
import type { Code } from "../../src/diagnostics/messages/index.js";
import { yamlExample } from "../../src/generate/examples.js";
import { classes, rowsOf } from "../../src/model/profile.js";
import { catalogues } from "../support/arbitrary-catalogue.js";
import { catalogueReader } from "../support/folder.js";
import { toYaml } from "../support/write-catalogue.js";
import { compile, schemas, shapeOnly } from "./schemas.js";

const read = catalogueReader();
const validate = compile(shapeOnly(schemas["catalog.schema.json"]!));

/** What the reader says of the shape of what is written, as opposed to what it says of references and identifiers. */
const SHAPE: readonly Code[] = [
  "catalogue/unknown-key",
  "catalogue/not-a-map",
  "catalogue/not-plain",
  "catalogue/empty",
  "catalogue/form",
  "catalogue/no-scheme",
  "catalogue/address",
  "catalogue/unknown-concept",
  "catalogue/inline-reference",
  "catalogue/uri-needed",
  "catalogue/language",
];

/** What reader and schema say of a text; each names what it objects to. */
function verdicts(yaml: string): { reader: unknown[]; schema: unknown[] } {
  const reader = read(yaml).findings.filter(({ code }) => SHAPE.includes(code));
  validate(parse(yaml));
  return { reader, schema: validate.errors ?? [] };
}

it("what the reader takes, the schema takes", () => {
  fc.assert(
    fc.property(catalogues(), (entities) => {
      expect(verdicts(toYaml(entities))).toEqual({ reader: [], schema: [] });
    }),
    { numRuns: 40 },
  );
});

type Mutable = Record<string, unknown> | unknown[];

/** Every container in a document with the steps in it; what only names things, and the maps of entities, are left alone. */
function* places(value: unknown, depth = 0): Iterable<readonly [Mutable, string | number]> {
  if (typeof value !== "object" || value === null) return;
  for (const key of Object.keys(value)) {
    const step = Array.isArray(value) ? Number(key) : key;
    if (key !== "uri" && key !== "base" && depth > 0 && !key.startsWith("nr-")) yield [value as Mutable, step];
    yield* places((value as Record<string, unknown>)[key], depth + 1);
  }
}

/** What is put in the place of a value. */
const replacements: Readonly<Record<string, (value: unknown) => unknown>> = {
  "a map": (value) => ({ okänd: value }),
  "a list in a list": (value) => [[[value]]],
  "a blank text": () => "  ",
  "no value of anything": () => "£ ¤ $",
  "a web address": () => "https://annan.example/a",
  "a value and nothing": (value) => [value, null],
};

it("what either refuses in a spoilt catalogue, the other does", () => {
  const spoilt = fc.record({
    entities: catalogues(),
    replacement: fc.constantFrom(...Object.keys(replacements)),
    at: fc.nat(),
  });
  fc.assert(
    fc.property(spoilt, ({ entities, replacement, at }) => {
      const document = parse(toYaml(entities));
      const all = [...places(document)];
      fc.pre(all.length > 0);
      const [container, step] = all[at % all.length]! as [Record<string | number, unknown>, string | number];
      container[step] = replacements[replacement]!(container[step]);
      const { reader, schema } = verdicts(stringify(document));
      expect({ refused: schema.length > 0, by: reader }).toEqual({ refused: reader.length > 0, by: reader });
    }),
    { numRuns: 150 },
  );
});

describe("every example is read as it is meant", () => {
  const lines = (text: string, indent: string) => text.replaceAll("\n", `\n${indent}`);
  const inCollection = classes.filter(([, { collection }]) => collection !== undefined);
  it.each(inCollection.map(([name, { collection }]) => [name, collection!] as const))("%s", (name, collection) => {
    const examples = rowsOf(name).map(([key]) => lines(yamlExample(name, key), "    "));
    const { findings } = read(
      `catalog:\n  base: https://a.example/\n${collection}:\n  ett:\n    ${examples.join("\n    ")}\n`,
    );
    expect(findings.filter(({ code }) => SHAPE.includes(code))).toEqual([]);
  });
});
