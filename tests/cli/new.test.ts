import { readFileSync, writeFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { explain } from "../../src/commands/failure-text.js";
import { fillIn } from "../scaffold/fill-in.js";
import { workplace } from "./authoring.js";
import { filesIn } from "./catalogues.js";

const here = { catalogue: "ny" };
const validating = { strict: true, report: "pretty", shapes: [], verbose: false };
const read = (path: string) => readFileSync(path, "utf8");

/** A workplace with a new catalogue in it, whose own file is filled in. */
async function started() {
  const place = workplace();
  await place.run("init", ["ny"], { organization: "håbo", yes: true });
  for (const path of ["ny/catalog.yaml", "ny/datasets/lekplatser.yaml"]) writeFileSync(path, fillIn(read(path)));
  return place;
}

describe("new", () => {
  test.each([
    ["dataset", "ny/datasets/soptunnor.yaml", ["title", "description", "distributions"]],
    ["service", "ny/services/soptunnor.yaml", ["title", "endpointURL"]],
    ["series", "ny/series/soptunnor.yaml", ["title", "description"]],
  ])("%s writes what has to be filled in, and then it is without findings", async (kind, path, keys) => {
    const { run } = await started();
    const { status, text } = await run("new", [kind, "soptunnor"], here);
    expect(status).toBe(0);
    expect(text).toContain(path);
    expect(Object.keys(parse(read(path)))).toEqual(keys);
    expect((await run("validate", ["ny"], validating)).text).toContain("är inte ifylld än");
    writeFileSync(path, fillIn(read(path)));
    expect(await run("validate", ["ny"], validating)).toMatchObject({ status: 0 });
  });

  test("dataset takes the title, the address and what defaults have into account", async () => {
    const { run } = await started();
    await run("new", ["dataset"], {
      ...here,
      title: "Gröna soptunnor",
      url: "https://data.habo.example/x/tunnor.GeoJSON",
    });
    const dataset = parse(read("ny/datasets/grona-soptunnor.yaml"));
    expect(dataset.title).toEqual({ sv: "Gröna soptunnor", en: "FYLL I texten på engelska" });
    const url = "https://data.habo.example/x/tunnor.GeoJSON";
    expect(dataset.distributions).toEqual([{ accessURL: url, downloadURL: url, format: "geojson" }]);
    expect(read("ny/datasets/grona-soptunnor.yaml")).not.toMatch(/publisher|contactPoint|accessRights|license/);
  });

  test("dataset from a template in the language of the terminal", async () => {
    const { run } = await started();
    await run("new", ["dataset"], { ...here, template: "11" }, { language: "en" });
    const text = read("ny/datasets/badplatser.yaml");
    expect(text).toContain("# The template badplatser, number 11 of the 33 datasets");
    expect(parse(text)).toMatchObject({
      theme: ["Environment", "Education, culture and sport", "Regions and cities"],
      conformsTo: "https://dataportal.se/specifications/badplatser/1.0",
      distributions: [{ accessURL: "FILL IN a web address" }],
    });
  });

  test("distribution is added to the dataset, and nothing else in the file changes", async () => {
    const { run } = await started();
    const path = "ny/datasets/lekplatser.yaml";
    const before = read(path);
    const url = "https://data.habo.example/filer/lekplatser.geojson";
    expect((await run("new", ["distribution", "lekplatser"], { ...here, url })).status).toBe(0);
    const after = read(path);
    const added = after.replace(before.slice(0, before.lastIndexOf("\n\n")), "");
    expect(before.split("\n").filter((line) => !after.split("\n").includes(line))).toEqual([]);
    expect(added).toContain(`\n  - accessURL: ${url}\n    downloadURL: ${url}\n    format: geojson\n`);
    expect(parse(after).distributions).toHaveLength(2);
    writeFileSync(path, fillIn(after));
    expect(await run("validate", ["ny"], validating)).toMatchObject({ status: 0 });
  });

  test.each([
    [["datset"], {}, "Menade du `dataset`?"],
    [["dataset"], {}, "Skriv ett kort namn efter `skordeklar new dataset`"],
    [["dataset", "../ut"], {}, "går inte att använda som namn i en adress"],
    [["dataset", "Mina data"], {}, "Menade du `mina-data`?"],
    [["dataset", "lekplatser"], {}, "finns redan: `ny/datasets/lekplatser.yaml`"],
    [["dataset", "x"], { template: "xyzzy" }, "Det finns ingen mall `xyzzy`."],
    [["service", "x"], { template: "badplatser" }, "Mallarna är för datamängder"],
    [["dataset", "x"], { catalogue: "." }, "Det finns ingen läsbar `catalog.yaml` i `.`"],
    [["dataset", "x"], { catalogue: "ny/datasets/lekplatser.yaml" }, "Det finns ingen läsbar `catalog.yaml`"],
    [["distribution"], {}, "Skriv ett kort namn efter `skordeklar new distribution`"],
    [["distribution", "lekplats"], {}, "Menade du `lekplatser`?"],
    [["distribution", "lekplatser"], { url: "x" }, "`x`, som angavs med `--url`"],
  ])("%j with %j is wrong use", async (args, options, text) => {
    const { folder, run } = await started();
    const before = filesIn(folder);
    const error = await run("new", args, { ...here, ...options }).catch((thrown: unknown) => thrown);
    expect(explain(error, "sv")).toContain(text);
    expect(explain(error, "en")).not.toBe(explain(error, "sv"));
    expect(filesIn(folder)).toEqual(before);
  });

  test("distribution leaves a file alone that it has no place in", async () => {
    const { run } = await started();
    writeFileSync("ny/datasets/lekplatser.yaml", "title: Lekplatser\ndistributions: [x]\n");
    const error = await run("new", ["distribution", "lekplatser"], here).catch((thrown: unknown) => thrown);
    expect(explain(error, "sv")).toContain("Filen är orörd.");
    expect(read("ny/datasets/lekplatser.yaml")).toBe("title: Lekplatser\ndistributions: [x]\n");
  });
});

describe("templates", () => {
  test("are listed by priority, within 80 columns", async () => {
    for (const language of ["sv", "en"] as const) {
      const { status, text } = await workplace().run("templates", [], {}, { language });
      expect(status).toBe(0);
      expect(text.match(/^ *\d+ /gm)).toHaveLength(33);
      expect(text.split("\n").filter((line) => line.length > 80)).toEqual([]);
    }
  });

  test("are searched; where none fits, that is told", async () => {
    const { run } = workplace();
    expect((await run("templates", ["cykel"])).text).toContain(
      "14  cykelleder  Cykelleder\n24  cykelvagar  Cykelvägar\n",
    );
    expect(await run("templates", ["xyzzy"])).toMatchObject({ status: 1, text: expect.stringContaining("”xyzzy”") });
  });

  test("are data for other programs", async () => {
    const { text } = await workplace().run("templates", ["badplats"], { json: true });
    expect(JSON.parse(text)).toMatchObject([{ id: "badplatser", priority: 11, title: { en: "Bathing sites" } }]);
  });
});
