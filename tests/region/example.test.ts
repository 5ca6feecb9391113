import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { beforeEach, describe, expect, it } from "vitest";
import { commands } from "../../src/commands/index.js";
import type { Io } from "../../src/commands/io.js";
import { noProvenance } from "../../src/rdf/provenance.js";
import { readTurtle } from "../../src/rdf/read-turtle.js";
import { validateGraph } from "../../src/validate/index.js";
import { serve } from "../fetch/server.js";
import { folderWith, regionYaml, turtle } from "./support.js";

const CATALOGS = fileURLToPath(new URL("../../catalogs/", import.meta.url));
const ADDRESS = "https://data.habo.example/datasets/dcat";

let folder: string;
let region: string;
/** A copy of the examples, since building a region writes to its folder. */
beforeEach(() => {
  folder = folderWith({});
  for (const name of ["tierp", "alvkarleby", "region-uppland"]) {
    cpSync(join(CATALOGS, name), join(folder, name), { recursive: true });
  }
  region = join(folder, "region-uppland");
  // Nothing outside this computer is asked.
  edit("catalog.yaml", ADDRESS, "http://127.0.0.1:1/datasets/dcat");
});

function edit(file: string, from: string | RegExp, to: string): void {
  const path = join(region, file);
  writeFileSync(path, readFileSync(path, "utf8").replace(from, to));
}

/** Runs a command as the command line would. */
async function run(
  command: "build" | "coverage",
  args: readonly string[],
  options: object,
): Promise<{ status: number; out: string }> {
  const { run: start } = await commands[command].load();
  let out = "";
  const io = {
    tool: { name: "skordeklar", version: "0.0.0" },
    language: "sv",
    colour: false,
    width: 80,
    out: (text: string) => {
      out += text;
    },
    guard: <T>(work: (signal: AbortSignal) => Promise<T>) => work(new AbortController().signal),
    moment: () => new Date("2024-11-24T04:00:00Z"),
  } as unknown as Io;
  return { status: await start(args, options as never, io), out };
}

const build = (path: string, more: object = {}) => {
  const output = join(folder, "dist");
  const options = {
    strict: false,
    report: "json",
    shapes: [],
    verbose: false,
    guard: false,
    output,
    format: ["turtle"],
    ...more,
  };
  return run("build", [path], options);
};

const built = () => readTurtle(readFileSync(join(folder, "dist/catalog.ttl"), "utf8"));
const codes = (out: string) => (JSON.parse(out) as { findings: { code: string; severity: string }[] }).findings;

describe("the example region", () => {
  it("builds with nothing to fetch: what is down or broken is shown as it last was", async () => {
    const { status, out } = await build(region);
    expect(status).toBe(0);
    const kept = codes(out).filter(({ code }) => code === "region/member-kept");
    expect(kept).toMatchObject([{ member: "Håbo" }, { member: "Heby" }]);
    expect(codes(out).filter(({ code }) => code === "region/duplicate")).toMatchObject([
      { member: "Knivsta", entity: "https://data.habo.example/dataset/badplatser" },
    ]);
    expect(validateGraph(built(), { provenance: noProvenance }).filter(({ severity }) => severity !== "info")).toEqual(
      [],
    );
    // One water company, whatever the members call it.
    const text = readFileSync(join(folder, "dist/catalog.ttl"), "utf8");
    expect(text.match(/foaf:name "Vatten i Uppland/g)).toHaveLength(1);
  });

  it("tells a scheduled build by its status that something is kept, where that is asked for", async () => {
    expect((await build(region, { strict: true })).status).toBe(1);
  });

  it("is fresh where its feed answers and its broken member is mended, in every way to combine", async () => {
    await run("build", [join(CATALOGS, "habo")], {
      strict: false,
      report: "json",
      shapes: [],
      verbose: false,
      guard: false,
      output: join(folder, "habo"),
      format: ["rdfxml"],
    });
    const feed = readFileSync(join(folder, "habo/catalog.rdf"));
    const base = await serve((_, response) => response.setHeader("content-type", "application/rdf+xml").end(feed));
    edit("catalog.yaml", "http://127.0.0.1:1", base);
    edit("medlemmar/heby/datasets/vattenprover.yaml", "contactPoint: vattenverket\n", "");
    for (const as of ["parts", "merged"]) {
      edit("catalog.yaml", /as: \w+/, `as: ${as}`);
      expect(await build(region, { strict: true })).toMatchObject({ status: 0 });
      expect(
        validateGraph(built(), { provenance: noProvenance }).filter(({ severity }) => severity !== "info"),
      ).toEqual([]);
    }
    // Only feeds whose catalogue has the feed's address may be referred to; Håbo's has an address of its own.
    edit("catalog.yaml", /as: \w+/, "as: references");
    expect((await build(region)).status).toBe(1);
  });

  it("tells where every statement came from", async () => {
    const provenance = join(folder, "origin.trig");
    expect((await build(region, { provenance })).status).toBe(0);
    const { readRdf } = await import("../../src/rdf/read/index.js");
    const document = await readRdf(readFileSync(provenance), { file: provenance });
    expect([...document.graphs.keys()]).toEqual([
      "https://data.uppland.example/catalog",
      "https://data.tierp.example/catalog",
      "https://oppnadata.alvkarleby.example/catalog",
      "https://data.habo.example/catalog",
      "https://data.knivsta.example/catalog",
      "https://data.heby.example/catalog",
    ]);
    expect(document.graph.size).toBe(built().size);
  });

  it.each(["text", "markdown", "csv", "json"])(
    "has its members compared with the prioritised datasets (%s)",
    async (report) => {
      const { status, out } = await run("coverage", [region], { report });
      expect(status).toBe(0);
      const line = {
        text: /^Badplatser +· · ■ · · {2}1 av 5$/m,
        markdown: /^\| Badplatser \| · \| · \| ■ \| · \| · \| 1 av 5 \|$/m,
        csv: /^Heby,kept,\d+,motionsspar,Motionsspår,published,covers,https:\/\/data\.heby\.example\/dataset\/motionsspar\r$/m,
        json: /"id": "badplatser",\s+"priority": \d+,\s+"title": "Badplatser",\s+"published": 1,\s+"incomplete": 0,\s+"missing": 4/,
      }[report]!;
      expect(out).toMatch(line);
    },
  );
});

it("a region whose members are all gone publishes nothing", async () => {
  const empty = folderWith({
    "catalog.yaml": regionYaml("members: [{ path: a.ttl }, { path: b.ttl }]\n"),
    "b.ttl": "<a",
  });
  const { status, out } = await build(empty);
  expect(status).toBe(1);
  expect(
    codes(out)
      .filter(({ severity }) => severity === "error")
      .map(({ code }) => code),
  ).toEqual(["region/nothing-published"]);
});

it("`covers:` decides what a dataset is, and a name that is none is told of", async () => {
  const dataset =
    "{ title: Lekplatser, description: D, publisher: region, COVERS distributions: [{ accessURL: https://a.example/ }] }";
  const yaml = (covers: string) => regionYaml(`datasets:\n  one: ${dataset.replace("COVERS", covers)}\n`);
  const stateOf = async (covers: string) => {
    const { out } = await run("coverage", [folderWith({ "catalog.yaml": yaml(covers) })], { report: "json" });
    const [member] = (JSON.parse(out) as { members: { datasets: Record<string, { state: string }> }[] }).members;
    return Object.entries(member!.datasets).flatMap(([id, { state }]) =>
      state === "missing" ? [] : [`${id} ${state}`],
    );
  };
  // Its recommended properties are missing, so it is not complete.
  expect(await stateOf("")).toEqual(["lekplatser incomplete"]);
  expect(await stateOf("covers: badplatser,")).toEqual(["badplatser incomplete"]);
  const { out } = await build(folderWith({ "catalog.yaml": yaml("covers: badplattser,") }));
  expect(codes(out).filter(({ code }) => code === "region/cover")).toMatchObject([{ value: "badplattser", line: 9 }]);
});

it("a dataset is recognised by its specification, whatever its version", async () => {
  const said = "dcterms:conformsTo <https://www.dataportal.se/specifications/badplatser/2.0>";
  const feed = turtle({ host: "a.example", datasets: { one: { said } } });
  const { out } = await run(
    "coverage",
    [folderWith({ "catalog.yaml": regionYaml("members: [{ path: a.ttl }]\n"), "a.ttl": feed })],
    { report: "csv" },
  );
  expect(out).toMatch(/^a\.ttl,fresh,\d+,badplatser,Badplatser,\w+,specification,/m);
});
