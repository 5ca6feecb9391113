import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { afterAll, describe, expect, it } from "vitest";
import { run } from "../../src/commands/validate.js";

const BASE = fileURLToPath(new URL("../cases/_base/", import.meta.url));
const files = readdirSync(BASE, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".yaml"));
const texts = new Map(files.map((file) => [file, readFileSync(join(BASE, file))]));

const root = mkdtempSync(join(tmpdir(), "skordeklar-robust-"));
const catalogue = join(root, "kommun");
cpSync(BASE, catalogue, { recursive: true });
afterAll(() => rmSync(root, { recursive: true }));

/** Validates the base with one file written otherwise: whatever is in it, there is a report, and a verdict that fits. */
async function reportWith(file: string, bytes: Uint8Array): Promise<void> {
  mkdirSync(dirname(join(catalogue, file)), { recursive: true });
  writeFileSync(join(catalogue, file), bytes);
  try {
    for (const report of ["pretty", "json"] as const) {
      let printed = "";
      const out = (text: string) => {
        printed += text;
      };
      const io = { tool: { name: "skordeklar", version: "0.0.0" }, language: "sv", colour: false, width: 80 } as const;
      const guard = <T>(work: (signal: AbortSignal) => Promise<T>) => work(new AbortController().signal);
      const options = { strict: false, report, shapes: [], verbose: false, offline: true };
      const status = await run([catalogue], options, { ...io, out, err: out, guard });
      expect(printed).toMatch(/\n$/);
      expect(printed).not.toMatch(/undefined|\[object/);
      if (report !== "json") continue;
      const { summary, findings } = JSON.parse(printed);
      expect(status).toBe(summary.errors > 0 ? 1 : 0);
      for (const { line, column } of findings) expect([line ?? 1, column ?? 1].every((n) => n >= 1)).toBe(true);
    }
  } finally {
    const original = texts.get(file);
    if (original === undefined) rmSync(join(catalogue, file));
    else writeFileSync(join(catalogue, file), original);
  }
}

const file = fc.constantFrom(...files);
const edit = fc.tuple(fc.nat(), fc.nat({ max: 3 }), fc.uint8Array({ maxLength: 3 }));

/** Bytes with some of them left out and others put in their place. */
function edited(bytes: Uint8Array, edits: readonly (readonly [number, number, Uint8Array])[]): Uint8Array {
  return edits.reduce<Uint8Array>((old, [at, length, put]) => {
    const from = at % (old.length + 1);
    return Buffer.concat([old.subarray(0, from), put, old.subarray(from + length)]);
  }, bytes);
}

const NUM_RUNS = 50;

describe("whatever is in a file, there is a report", () => {
  it("for bytes changed at random", async () => {
    const property = fc.asyncProperty(file, fc.array(edit, { minLength: 1, maxLength: 4 }), (name, edits) =>
      reportWith(name, edited(texts.get(name)!, edits)),
    );
    await fc.assert(property, { numRuns: NUM_RUNS });
  });

  it("for files that end too early", async () => {
    const property = fc.asyncProperty(file, fc.nat(), (name, end) => {
      const bytes = texts.get(name)!;
      return reportWith(name, bytes.subarray(0, end % bytes.length));
    });
    await fc.assert(property, { numRuns: NUM_RUNS });
  });

  it("for lines in another order, at another indentation, or from another file", async () => {
    const lines = [...texts.values()].flatMap((bytes) => bytes.toString().split("\n"));
    const line = fc.tuple(fc.constantFrom(...lines), fc.nat({ max: 4 })).map(([text, by]) => " ".repeat(by) + text);
    const shuffled = file.chain((name) => {
      const own = texts.get(name)!.toString().split("\n");
      return fc.tuple(
        fc.constant(name),
        fc.shuffledSubarray(own, { minLength: own.length - 3 }),
        fc.array(line, { maxLength: 3 }),
      );
    });
    const property = fc.asyncProperty(shuffled, ([name, own, more]) =>
      reportWith(name, Buffer.from([...own, ...more].join("\n"))),
    );
    await fc.assert(property, { numRuns: NUM_RUNS });
  });

  it("for files of anything at all", async () => {
    const anything = fc.oneof(
      fc.uint8Array({ maxLength: 200 }),
      fc.string({ unit: "binary", maxLength: 200 }).map((text) => Buffer.from(text)),
      fc.json().map((text) => Buffer.from(text)),
      fc
        .array(fc.constantFrom(..."-?:,[]{}#&*!|>'\"%@`<=~ \n\t\\ab", ": ", "- ", "\n  "), { maxLength: 60 })
        .map((parts) => Buffer.from(parts.join(""))),
    );
    const name = fc.constantFrom(
      "catalog.yaml",
      "datasets/badplatser.yaml",
      "datasets/ny.yaml",
      "agents/ny.yaml",
      "shapes/ny.ttl",
      "extra.ttl",
    );
    await fc.assert(fc.asyncProperty(name, anything, reportWith), { numRuns: NUM_RUNS });
  });

  it("for a catalogue of anything at all under the keys that it has", async () => {
    const key = fc.constantFrom(
      "catalog",
      "agents",
      "contacts",
      "defaults",
      "datasets",
      "services",
      "series",
      "title",
      "publisher",
      "base",
      "uri",
      "id",
      "distributions",
      "format",
      "spatial",
      "temporal",
      "license",
      "sv",
      "__proto__",
      "tierp",
      "a",
    );
    const { value } = fc.letrec((tie) => ({
      value: fc.oneof(
        { maxDepth: 5 },
        fc.constantFrom("tierp", "a", "", null, "https://data.tierp.example/", "2024", "CC0", "csv", 1, true),
        fc.dictionary(key, tie("value"), { maxKeys: 5 }),
        fc.array(tie("value"), { maxLength: 3 }),
      ),
    }));
    const written = fc.record({ catalog: value, agents: value, defaults: value, datasets: value });
    const property = fc.asyncProperty(written, (tree) => reportWith("catalog.yaml", Buffer.from(JSON.stringify(tree))));
    await fc.assert(property, { numRuns: NUM_RUNS });
  });
});
