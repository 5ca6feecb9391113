import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { toDiagnostic } from "../../src/diagnostics/diagnostic.js";
import { readRdf } from "../../src/rdf/read/index.js";
import { canonical } from "../serialize/read-back.js";
import { builder, graphOf, imported, readsFast } from "./support.js";

const GOLDEN = fileURLToPath(new URL("../golden/import/", import.meta.url));
const EXAMPLES = fileURLToPath(new URL("../../../shared/dcat-ap-se-3.0.1/examples/", import.meta.url));
const build = builder();

/** Feeds as tools write them, and the folders that they become. */
const feeds = ["entryscape", "ckan", "agency", "parts"];

describe.each(feeds)("%s", (name) => {
  const result = imported(graphOf(readFileSync(`${GOLDEN}${name}.ttl`, "utf8")));

  it("becomes files that are pleasant to read", async () => {
    for (const { path, text } of result.files) await expect(text).toMatchFileSnapshot(`${GOLDEN}${name}/${path}`);
    const known = readdirSync(`${GOLDEN}${name}`, { recursive: true, withFileTypes: true });
    expect(known.filter((entry) => entry.isFile())).toHaveLength(result.files.length + 1);
  });

  it("tells what was changed and kept", async () => {
    const told = result.findings.map((found) => {
      const [sv, en] = [toDiagnostic(found, "sv", () => undefined), toDiagnostic(found, "en", () => undefined)];
      return `${found.severity} ${found.code}\n  ${sv.message}\n  ${en.message}\n`;
    });
    await expect(told.join("")).toMatchFileSnapshot(`${GOLDEN}${name}/findings.txt`);
  });

  it("builds to what was announced, and is read by the fast reader", async () => {
    const { loaded, built, announced } = await build(result);
    expect(loaded.findings.filter(({ severity }) => severity === "error")).toEqual([]);
    expect(built).toBe(announced);
    expect(readsFast(result)).toBe(true);
  });
});

it.each(["entryscape", "parts"])("%s, which says nothing outdated, is the same after it was built", async (name) => {
  const graph = graphOf(readFileSync(`${GOLDEN}${name}.ttl`, "utf8"));
  const { built } = await build(imported(graph));
  expect(built).toBe(await canonical(graph));
});

it("gives the same files when it is imported again after it was built", async () => {
  const first = imported(graphOf(readFileSync(`${GOLDEN}agency.ttl`, "utf8")));
  const again = imported(first.graph);
  expect(again.findings.map(({ code }) => code)).toEqual(["import/other-form", "import/kept"]);
  expect(again.files.map(({ path }) => path)).toEqual(first.files.map(({ path }) => path));
});

describe.skipIf(!existsSync(EXAMPLES))("DIGG's examples", () => {
  it.each(["obligatoriskt.rdf", "obligatoriskt.ttl", "rekommenderat.rdf", "rekommenderat.ttl"])("%s", async (name) => {
    const file = EXAMPLES + name;
    const { graph } = await readRdf(readFileSync(file), { file });
    const { loaded, built, announced } = await build(imported(graph));
    expect(loaded.findings.filter(({ severity }) => severity === "error")).toEqual([]);
    expect(built).toBe(announced);
  });
});
