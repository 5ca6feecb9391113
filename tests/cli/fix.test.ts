import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { run } from "../../src/commands/fix.js";
import type { Io } from "../../src/commands/io.js";
import { run as validate } from "../../src/commands/validate.js";

const CATALOG = `# Katalogen
catalog:
  base: https://data.tierp.example/
  Titel: { sv: Öppna data, en: Open data }
  description: { sv: Data från kommunen., en: Data from the municipality. }
  publisher: tierp
agents:
  tierp: { name: Tierps kommun, organizationNumber: 212000-0266, type: LocalAuthority }
datasets:
  bad: { title: { sv: Bad, en: Bathing }, description: { sv: Bad., en: Bathing. }, publisher: tierp, issued: 17 maj 2024 }
`;

const FIXED = CATALOG.replace("Titel:", "title:").replace("17 maj 2024", "2024-05-17");

/** A catalogue, and commands that are run on it. */
function catalogue(text = CATALOG) {
  const folder = mkdtempSync(join(tmpdir(), "skordeklar-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const path = join(folder, "catalog.yaml");
  writeFileSync(path, text);
  const command = async (work: (io: Io) => Promise<number>) => {
    let printed = "";
    const status = await work({
      tool: { name: "skordeklar", version: "0.0.0" },
      language: "sv",
      colour: false,
      width: 80,
      out: (more) => {
        printed += more;
      },
      guard: (guarded) => guarded(new AbortController().signal),
    });
    return { status, printed: printed.replaceAll(folder, "kommun") };
  };
  return {
    written: () => readFileSync(path, "utf8"),
    fix: (dryRun = false) => command((io) => run([folder], { dryRun }, io)),
    validate: (report: "json" | "pretty") =>
      command((io) => validate([folder], { strict: false, report, shapes: [], verbose: false }, io)),
  };
}

test("mends the files, and tells what is left", async () => {
  const { fix, written } = catalogue();
  const { status, printed } = await fix();
  expect(status).toBe(0);
  expect(written()).toBe(FIXED);
  expect(printed.split("\n").slice(0, 5)).toEqual([
    "kommun/catalog.yaml",
    "  4  Titel → title",
    "  10  17 maj 2024 → 2024-05-17",
    "",
    "2 rättelser i 1 fil.",
  ]);
  expect(printed).toMatch(/Det som återstår: \d+ varningar\./);
});

test("a dry run shows the difference and writes nothing", async () => {
  const { fix, written } = catalogue();
  const { printed } = await fix(true);
  expect(written()).toBe(CATALOG);
  expect(printed).toContain(
    "-  Titel: { sv: Öppna data, en: Open data }\n+  title: { sv: Öppna data, en: Open data }\n",
  );
  expect(printed).toContain("Inget är skrivet.");
});

test("the second time there is nothing to do", async () => {
  const { fix, written } = catalogue(FIXED);
  expect((await fix()).printed).toContain("Det finns inget att rätta");
  expect(written()).toBe(FIXED);
});

test("errors that are left are told by the exit status", async () => {
  const { fix } = catalogue(CATALOG.replace("17 maj 2024", "i våras"));
  expect(await fix()).toMatchObject({ status: 1, printed: expect.stringContaining("Det som återstår: 1 fel") });
});

test("a file that cannot be read as YAML is left as it is", async () => {
  const text = "catalog: [";
  const { fix, written } = catalogue(text);
  expect((await fix()).status).toBe(1);
  expect(written()).toBe(text);
});

test("validate tells which findings can be mended", async () => {
  const { validate: check } = catalogue(CATALOG.replace("publisher: tierp\nagents", "publisher: tierpp\nagents"));
  const { findings } = JSON.parse((await check("json")).printed) as { findings: { code: string; fixable?: true }[] };
  const fixable = findings.filter(({ fixable: can }) => can).map(({ code }) => code);
  expect(fixable).toEqual(["catalogue/unknown-key", "catalogue/form"]);
  expect(findings.map(({ code }) => code)).toContain("catalogue/unknown-reference");
  expect((await check("pretty")).printed).toContain("`skordeklar fix` kan rätta detta.");
});
