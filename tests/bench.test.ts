import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { writeByHand } from "../bench/by-hand.js";
import { generateCatalogue, ROUND } from "../bench/generate.js";
import { stages } from "../bench/stages.js";
import { table } from "../bench/table.js";
import { readCatalogue } from "../src/catalogue/index.js";
import { prefixes } from "../src/model/namespaces.js";
import { encode } from "../src/rdf/encode.js";
import { serializeToString } from "../src/serialize/index.js";

const folder = mkdtempSync(join(tmpdir(), "skordeklar-bench-test-"));
afterAll(() => rmSync(folder, { recursive: true }));

function catalogueOf(datasets: number, options = {}) {
  const path = join(folder, `${datasets}${JSON.stringify(options).length}`);
  generateCatalogue(path, datasets, options);
  return { path, catalogue: readCatalogue(path) };
}

const errors = (catalogue: ReturnType<typeof readCatalogue>) =>
  catalogue.findings.filter(({ severity }) => severity === "error");

/** Statements as a sorted list, blank nodes without their labels. */
const statements = (nTriples: string) => nTriples.replace(/_:\w+/g, "_:").split("\n").sort();

describe("the catalogue that is measured", () => {
  it("has no errors, and is the same every time", () => {
    const { catalogue } = catalogueOf(5);
    expect(errors(catalogue)).toEqual([]);
    expect(catalogue.files).toBe(1 + 5 + 1 + 1);
    const again = join(folder, "again");
    generateCatalogue(again, 5);
    expect(readCatalogue(again).entities).toEqual(catalogue.entities);
  });

  it("has a mistake in one dataset of 25 where that is asked for", () => {
    const wrong = new Set(errors(catalogueOf(51, { mistakes: true }).catalogue).map(({ entity }) => entity));
    expect(wrong.size).toBe(3);
  });

  it("asks for the same work per dataset whatever its size", () => {
    const [one, two, three] = [1, 2, 3].map((n) => encode(catalogueOf(n * ROUND).catalogue.entities).graph.size);
    expect(three! - two!).toBe(two! - one!);
    expect((two! - one!) / ROUND).toBeGreaterThan(40);
  });

  it("is the same RDF when it is written by hand", () => {
    const { entities } = catalogueOf(5).catalogue;
    const written = serializeToString(encode(entities).graph, "ntriples", { prefixes });
    expect(statements([...writeByHand(entities)].join(""))).toEqual(statements(written));
  });
});

describe("the stages", () => {
  const { path } = catalogueOf(5);
  const wrong = catalogueOf(5, { mistakes: true }).path;

  it.each(stages)("$name runs", async ({ prepare, run, mistakes }) => {
    await run(prepare(mistakes ? wrong : path) as never);
  });

  it("have yardsticks that are measured before them", () => {
    const names = stages.map(({ name }) => name);
    for (const [index, { yardsticks }] of stages.entries()) {
      for (const yardstick of yardsticks) expect(names.slice(0, index)).toContain(yardstick);
    }
  });

  it("are told with their growth and with how far they are from their yardsticks", () => {
    const row = (size: number, name: string, cpuMs: number, yardsticks: string[] = []) => ({
      size,
      runs: 1,
      name,
      yardsticks,
      ms: cpuMs,
      cpuMs,
      peakMiB: 9,
    });
    const small = [row(10, "yardstick", 1), row(10, "work", 2, ["yardstick"])];
    const large = [row(100, "yardstick", 10), row(100, "work", 30, ["yardstick"])];
    const cells = table(100, [...small, ...large])
      .split("\n")
      .at(-1)!
      .split("|")
      .map((cell) => cell.trim());
    expect(cells).toEqual(["", "work", "30", "30", "300", "1.50", "9", "3.00", ""]);
  });
});
