import { describe, expect, test } from "vitest";
import { bad, filesIn, folderWith, good } from "./catalogues.js";
import { skordeklar } from "./run.js";

const ESCAPE = "\u001b[";

describe("exit status and streams of validate", () => {
  test("0 for warnings, 1 for them with --strict; nothing is written", async () => {
    const cwd = folderWith({ tierp: good });
    const before = filesIn(cwd);
    const relaxed = await skordeklar(["validate", "tierp"], { cwd });
    expect({ status: relaxed.status, stderr: relaxed.stderr }).toEqual({ status: 0, stderr: "" });
    expect(relaxed.stdout).toMatch(/^\d+ varning/m);
    expect((await skordeklar(["validate", "tierp", "--strict"], { cwd })).status).toBe(1);
    expect(filesIn(cwd)).toEqual(before);
  });

  test("1 for an error, told with file, line and marker", async () => {
    const cwd = folderWith({ tierp: bad });
    const { status, stdout, stderr } = await skordeklar(["validate", "tierp"], { cwd });
    expect({ status, stderr }).toEqual({ status: 1, stderr: "" });
    expect(stdout).toMatch(/^tierp.datasets.badplatser\.yaml$/m);
    expect(stdout).toContain("7:1  fel  Nyckeln `title` står två gånger.");
    expect(stdout).toContain("    7 │ title: Badplatser igen\n      │ ^");
    expect(stdout).toContain("Nästa steg: Rätta felen");
  });

  test("the JSON report is alone on stdout", async () => {
    const cwd = folderWith({ tierp: bad });
    const { status, stdout, stderr } = await skordeklar(["validate", "tierp", "--report", "json"], { cwd });
    expect({ status, stderr }).toEqual({ status: 1, stderr: "" });
    const report = JSON.parse(stdout);
    expect(report.findings).toContainEqual(
      expect.objectContaining({ severity: "error", code: "yaml/duplicate-key", line: 7, column: 1 }),
    );
    expect(report.summary.files).toBe(2);
    expect(report.outputs).toEqual([]);
  });

  test("several catalogues are told in one report", async () => {
    const cwd = folderWith({ tierp: good, heby: bad });
    const { status, stdout } = await skordeklar(["validate", "tierp", "heby", "--report", "json"], { cwd });
    expect(status).toBe(1);
    expect(JSON.parse(stdout).summary.files).toBe(4);
  });
});

describe("shapes of the user's own", () => {
  const shapes = `@prefix sh: <http://www.w3.org/ns/shacl#> .
    [] a sh:NodeShape ; sh:targetClass <http://www.w3.org/ns/dcat#Dataset> ; sh:property [
      sh:path <http://purl.org/dc/terms/title> ; sh:maxLength 3 ; sh:message "Titeln är för lång."@sv ] .`;

  test("are checked, both those beside the catalogue and those given", async () => {
    const own = shapes.replace("Titeln är för lång.", "Fyra tecken räcker.");
    const cwd = folderWith({ tierp: { ...good, "shapes/own.ttl": own }, regler: { "a.ttl": shapes } });
    const run = await skordeklar(["validate", "tierp", "--shapes", "regler/a.ttl", "--report", "json"], { cwd });
    expect(run.status).toBe(1);
    const errors = JSON.parse(run.stdout).findings.filter(({ severity }: { severity: string }) => severity === "error");
    expect(errors).toMatchObject([
      { message: "Fyra tecken räcker.", line: 1, column: 8 },
      { message: "Titeln är för lång.", line: 1, column: 8 },
    ]);
  });

  test("that are no Turtle are told with file and line", async () => {
    const cwd = folderWith({ tierp: good, regler: { "a.ttl": "\n<x" } });
    const run = await skordeklar(["validate", "tierp", "--shapes", "regler/a.ttl", "--report", "json"], { cwd });
    expect(run.status).toBe(1);
    expect(JSON.parse(run.stdout).findings).toContainEqual(
      expect.objectContaining({ code: "shapes/ill-formed", severity: "error", file: "regler/a.ttl", line: 2 }),
    );
  });
});

describe("language and colour", () => {
  test.each([
    ["Next:", { LC_ALL: "en_GB", LANG: "sv_SE.UTF-8" }, []],
    ["Nästa steg:", { LANG: "en_US.UTF-8" }, ["--lang", "sv"]],
  ] as const)("%s for %j %j", async (text, env, args) => {
    const cwd = folderWith({ tierp: bad });
    expect((await skordeklar(["validate", "tierp", ...args], { cwd, env })).stdout).toContain(text);
  });

  test("no colours in a pipe, unless they are forced", async () => {
    const cwd = folderWith({ tierp: bad });
    expect((await skordeklar(["validate", "tierp"], { cwd })).stdout).not.toContain(ESCAPE);
    expect((await skordeklar(["validate", "tierp"], { cwd, env: { FORCE_COLOR: "1" } })).stdout).toContain(ESCAPE);
    expect((await skordeklar(["validate", "tierp"], { cwd, env: { NO_COLOR: "1" } })).stdout).not.toContain(ESCAPE);
  });
});

describe("trouble outside", () => {
  test("a reader that stops reading is no error", async () => {
    const cwd = folderWith({ tierp: bad });
    const { status, stderr } = await skordeklar(["validate", "tierp"], { cwd, stopReading: true });
    expect({ status, stderr }).toEqual({ status: 1, stderr: "" });
  });

  const before = 'process.stdout.write = () => { throw new TypeError("oj"); };';
  test("a bug is told as ours, in one line", async () => {
    const cwd = folderWith({ tierp: good });
    const { status, stderr } = await skordeklar(["validate", "tierp"], { cwd, before });
    expect(status).toBe(2);
    expect(stderr).toMatch(/^skordeklar: Internt fel: oj\. Felet är vårt, inte ditt: .+\n$/);
  });
  test("with its stack when that is asked for", async () => {
    const cwd = folderWith({ tierp: good });
    const { stderr } = await skordeklar(["validate", "tierp"], { cwd, before, env: { SKORDEKLAR_DEBUG: "1" } });
    expect(stderr).toMatch(/TypeError: oj\n +at /);
  });
});
