import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { PassThrough } from "node:stream";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { askerOn } from "../../src/commands/ask.js";
import { explain } from "../../src/commands/failure-text.js";
import { workplace } from "./authoring.js";
import { filesIn } from "./catalogues.js";
import { skordeklar } from "./run.js";

const known = { organization: "håbo", base: "https://data.habo.example", contactName: "Öppna data", yes: true };
const everything = { ...known, email: "oppnadata@habo.example", url: "https://data.habo.example/filer/lekplatser.csv" };
const validating = { strict: false, report: "pretty", shapes: [], verbose: false };
const catalogIn = (folder: string) => parse(readFileSync(join(folder, "ny/catalog.yaml"), "utf8"));

describe("init with options", () => {
  test("finds out the rest about a municipality by its name, and builds where everything is given", async () => {
    const { folder, run } = workplace();
    const { status, text } = await run("init", ["ny"], everything);
    expect(status).toBe(0);
    expect(text).toContain("Inget obligatoriskt är kvar att fylla i.");
    const { catalog, agents, contacts } = catalogIn(folder);
    expect(catalog).toMatchObject({ base: "https://data.habo.example/", publisher: "habo", spatial: "Håbo kommun" });
    expect(catalog.title).toEqual({ sv: "Öppna data från Håbo kommun", en: "Open data from Håbo Municipality" });
    expect(agents.habo).toMatchObject({ organizationNumber: "212000-0241", type: "Kommun" });
    expect(contacts.oppnadata).toMatchObject({ name: "Öppna data", email: "oppnadata@habo.example" });
    expect((await run("validate", ["ny"], validating)).status).toBe(0);
  });

  test("writes what it cannot know as something to fill in, which checking tells of at its line", async () => {
    const { run } = workplace();
    const { status, text } = await run("init", ["ny"], { organization: "håbo", yes: true });
    expect(status).toBe(0);
    const left = text.match(/^ {2}ny\/\S+:\d+ .*$/gm)!.map((line) => line.trim());
    expect(left).toHaveLength(4);
    expect(left[0]).toMatch(/base: FYLL I basadress \(till exempel https:\/\/data\.habo\.se\/\)$/);
    const check = await run("validate", ["ny"], { ...validating, report: "json" });
    expect(check.status).toBe(1);
    const errors = JSON.parse(check.text).findings.filter((found: { severity: string }) => found.severity === "error");
    expect(new Set(errors.map(({ code }: { code: string }) => code))).toEqual(new Set(["catalogue/placeholder"]));
    const places = errors.map(({ file, line }: { file: string; line: number }) => `${file}:${line}`);
    expect(places).toEqual(left.map((line) => line.split(" ")[0]));
  });

  test("writes for an editor, for Git, for people and for automatic checking", async () => {
    const { folder, run } = workplace();
    await run("init", ["ny"], { ...everything, ci: "github" });
    await run("init", ["nyare"], { ...everything, ci: "gitlab" });
    const text = (path: string) => readFileSync(join(folder, path), "utf8");
    const schemas = JSON.parse(text("ny/.vscode/settings.json"))["yaml.schemas"] as Record<string, string>;
    expect(schemas).toMatchObject({ "./.vscode/schemas/catalog.schema.json": "catalog.yaml" });
    for (const path of Object.keys(schemas)) expect(JSON.parse(text(join("ny", path)))).toHaveProperty("$schema");
    expect(JSON.parse(text("ny/.vscode/extensions.json")).recommendations).toEqual(["redhat.vscode-yaml"]);
    expect(text("ny/.gitignore")).toContain("dist/");
    expect(text("ny/README.md")).toContain("# Öppna data från Håbo kommun");
    const { on, jobs } = parse(text("ny/.github/workflows/katalog.yml"));
    expect(Object.keys(on)).toEqual(["pull_request", "push", "schedule", "workflow_dispatch"]);
    const commands = jobs.katalog.steps.flatMap(({ run: command }: { run?: string }) => command ?? []);
    expect(commands).toEqual(["npx --yes skordeklar@^1.2.3 validate .", "npx --yes skordeklar@^1.2.3 build . -o dist"]);
    expect(parse(text("nyare/.gitlab-ci.yml")).kontrollera.script).toEqual(["npx --yes skordeklar@^1.2.3 validate ."]);
  });

  test("never touches what is there", async () => {
    const { folder, run } = workplace();
    mkdirSync("ny/datasets", { recursive: true });
    writeFileSync("ny/README.md", "mitt");
    const error = await run("init", ["ny"], everything).catch((thrown: unknown) => thrown);
    expect(explain(error, "sv")).toMatch(/^Inget skrevs, för de här filerna finns redan: `ny\/README\.md`\./);
    expect(filesIn(folder)).toEqual(["ny/README.md"]);
    expect(readFileSync("ny/README.md", "utf8")).toBe("mitt");
  });

  test("knows a region, an organisation by number, and one that is in no list", async () => {
    const { folder, run } = workplace();
    await run("init", ["ny"], { ...everything, organization: "Region Uppsala" });
    expect(catalogIn(folder).agents["region-uppsala"].type).toBe("Region");
    expect(existsSync("ny/datasets/vard-omsorgsverksamheter.yaml")).toBe(true);
    await run("init", ["b"], { number: "2120000241", yes: true });
    expect(readFileSync("b/catalog.yaml", "utf8")).toContain("name: Håbo kommun");
    await run("init", ["c"], { organization: "Stiftelsen Norr", number: "802002-4280", yes: true, language: ["sv"] });
    const other = readFileSync("c/catalog.yaml", "utf8");
    expect(other).toContain("organizationNumber: 802002-4280");
    expect(other).toContain("type: FYLL I typ av organisation");
    expect(other).toContain("title: Öppna data från Stiftelsen Norr\n");
  });

  test.each([
    [{}, "Vilken organisation gäller det?"],
    [{ organization: "hobo" }, "Menade du `Håbo kommun` eller `Habo kommun`?"],
    [{ number: "212000-0242" }, "kontrollsiffran stämmer inte"],
    [{ number: "802002-4280" }, "Ange även namnet, med `--organization`"],
    [{ organization: "håbo", number: "212000-1611" }, "Håbo kommun har organisationsnummer `212000-0241`"],
    [{ organization: "håbo", base: "data.habo.se" }, "`data.habo.se`, som angavs med `--base`, är ingen webbadress"],
    [{ organization: "håbo", url: "filen.csv" }, "`filen.csv`, som angavs med `--url`"],
    [{ organization: "håbo", email: "oppnadata" }, "`oppnadata` är ingen e-postadress"],
    [{ organization: "håbo", template: "badplats" }, "Menade du `badplatser`?"],
  ])("%j is wrong use, and nothing is written", async (options, text) => {
    const { folder, run } = workplace();
    const error = await run("init", ["ny"], { yes: true, ...options }).catch((thrown: unknown) => thrown);
    expect(explain(error, "sv")).toContain(text);
    expect(explain(error, "en")).not.toBe(explain(error, "sv"));
    expect(filesIn(folder)).toEqual([]);
  });

  test("without a terminal never waits for an answer", async () => {
    const { status, stderr } = await skordeklar(["init", "ny"]);
    expect(status).toBe(2);
    expect(stderr).toContain("--organization håbo");
  });
});

describe("init with questions", () => {
  const ask = (...answers: string[]) => ({ answers });

  test("asks for what is not given, and again where the answer cannot be used", async () => {
    const { folder, run } = workplace();
    const answers = ["hobo", "n", "habo", "n", "håbo", "", "data.habo", "j", "Öppna data", "inte än", "a@habo.example"];
    const { status, text, questions } = await run("init", ["ny"], {}, ask(...answers, "n", "badplats", "badplatser"));
    expect(status).toBe(0);
    expect(text).toContain("Menade du Håbo kommun eller Habo kommun?");
    expect(text).toContain("Adressen ska börja med https://");
    expect(text).toContain("Det är ingen e-postadress.");
    expect(text).toContain("Menade du badplatser?");
    expect(questions.filter((question) => question.length > 80)).toEqual([]);
    const { catalog, contacts } = catalogIn(folder);
    expect(catalog.base).toBe("https://data.habo.se/");
    expect(catalog.title).toBe("Öppna data från Håbo kommun");
    expect(contacts.oppnadata.email).toBe("a@habo.example");
    expect(existsSync("ny/datasets/badplatser.yaml")).toBe(true);
  });

  test("leaves what is not answered to be filled in, and never uses a proposal by itself", async () => {
    const { folder, run } = workplace();
    await run("init", ["ny"], { organization: "håbo" }, ask("", "", "", "", ""));
    const { catalog, contacts } = catalogIn(folder);
    expect(catalog.base).toMatch(/^FYLL I/);
    expect(contacts.oppnadata).toEqual({ name: "FYLL I namn", email: "FYLL I e-postadress" });
    expect(existsSync("ny/datasets/lekplatser.yaml")).toBe(true);
  });

  test("takes an organisation that is in no list, in English", async () => {
    const { folder, run } = workplace();
    const answers = ["Stiftelsen Norr", "y", "1", "", "https://norr.example/data", "", "", "", ""];
    const { text } = await run("init", ["ny"], {}, { answers, language: "en" });
    expect(text).toContain("The check digit does not fit.");
    expect(catalogIn(folder).agents["stiftelsen-norr"].organizationNumber).toMatch(/^FILL IN/);
    expect(catalogIn(folder).catalog.base).toBe("https://norr.example/data/");
  });

  test("keeps lines that come before they are asked for, and stops where no more come", async () => {
    const input = new PassThrough();
    const output = new PassThrough();
    const asker = askerOn(input, output);
    input.end("håbo \nj\n");
    expect(await asker.ask("Ett? ")).toBe("håbo");
    expect(await asker.ask("Två? ")).toBe("j");
    await expect(asker.ask("Tre? ")).rejects.toThrow("no more answers");
    asker.close();
    expect(String(output.read())).toBe("Ett? Två? Tre? \n");
  });
});
