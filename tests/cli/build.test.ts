import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { bad, filesIn, folderWith, good } from "./catalogues.js";
import { skordeklar } from "./run.js";

const outputsIn = (folder: string) => filesIn(folder).filter((file) => file.startsWith("dist/"));

/** Runs before the command: every call of a function of fs/promises is answered by `body` instead. */
const replacing = (name: string, body: string) => `
  import fs from "node:fs/promises";
  import { syncBuiltinESMExports } from "node:module";
  const { ${name}: original } = fs;
  const isTurtle = ([path]) => path.includes("catalog.ttl");
  fs.${name} = async (...args) => { ${body} };
  syncBuiltinESMExports();`;

const refusal = (code: string) => `throw Object.assign(new Error("refused"), { code: "${code}" });`;

describe("build", () => {
  test("writes RDF/XML, Turtle and JSON-LD, and tells it", async () => {
    const cwd = folderWith({ tierp: good });
    const { status, stdout, stderr } = await skordeklar(["build", "tierp"], { cwd });
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    const files = ["dist/catalog.jsonld", "dist/catalog.rdf", "dist/catalog.ttl"];
    expect(outputsIn(cwd)).toEqual(["dist/build.json", ...files]);
    for (const file of files) {
      expect(stdout).toContain(`${file} `);
      expect(readFileSync(join(cwd, file), "utf8")).toContain("https://data.tierp.example/dataset/badplatser");
    }
    expect(stdout).toContain("Nästa steg: Lägg filerna på en webbadress");
  });

  test("writes the formats asked for, and leaves others alone", async () => {
    const cwd = folderWith({ tierp: good, ut: { "catalog.ttl": "förut" } });
    const { status } = await skordeklar(["build", "tierp", "-o", "ut", "-f", "ntriples,rdfxml", "-f", "jsonld"], {
      cwd,
    });
    expect(status).toBe(0);
    expect(filesIn(join(cwd, "ut"))).toEqual([
      "build.json",
      "catalog.jsonld",
      "catalog.nt",
      "catalog.rdf",
      "catalog.ttl",
    ]);
    expect(readFileSync(join(cwd, "ut/catalog.ttl"), "utf8")).toBe("förut");
  });

  test("gives several catalogues a folder each", async () => {
    const cwd = folderWith({ tierp: good, heby: good });
    const run = await skordeklar(["build", "tierp", "heby", "-f", "turtle", "--report", "json"], { cwd });
    expect(run.status).toBe(0);
    expect(outputsIn(cwd)).toEqual(["dist/build.json", "dist/heby/catalog.ttl", "dist/tierp/catalog.ttl"]);
    const bytes = readFileSync(join(cwd, "dist/tierp/catalog.ttl")).length;
    expect(JSON.parse(run.stdout).outputs).toEqual([
      { file: join("dist", "tierp", "catalog.ttl"), bytes, format: "turtle" },
      { file: join("dist", "heby", "catalog.ttl"), bytes, format: "turtle" },
    ]);
  });

  test("two catalogues of one name are refused", async () => {
    const cwd = folderWith({ "a/tierp": good, "b/Tierp": good });
    const { status, stderr } = await skordeklar(["build", "a/tierp", "b/Tierp"], { cwd });
    expect(status).toBe(2);
    expect(stderr).toContain("Två kataloger heter `Tierp`");
    expect(outputsIn(cwd)).toEqual([]);
  });

  test("writes nothing at all where one of the catalogues has an error", async () => {
    const cwd = folderWith({ tierp: good, heby: bad, "dist/tierp": { "catalog.rdf": "förut" } });
    const { status, stdout } = await skordeklar(["build", "tierp", "heby"], { cwd });
    expect(status).toBe(1);
    expect(stdout).toContain("Inget skrevs, och tidigare filer är orörda.");
    expect(outputsIn(cwd)).toEqual(["dist/tierp/catalog.rdf"]);
    expect(readFileSync(join(cwd, "dist/tierp/catalog.rdf"), "utf8")).toBe("förut");
  });

  test("with --strict, warnings keep it from writing", async () => {
    const cwd = folderWith({ tierp: good });
    const { status, stdout } = await skordeklar(["build", "tierp", "--strict"], { cwd });
    expect(status).toBe(1);
    expect(stdout).toContain("med `--strict` räknas varningar som fel");
    expect(outputsIn(cwd)).toEqual([]);
  });
});

describe("a build that cannot write", () => {
  test("tells that a file is in the way of the folder", async () => {
    const cwd = folderWith({ tierp: good });
    writeFileSync(join(cwd, "dist"), "en fil");
    const { status, stdout, stderr } = await skordeklar(["build", "tierp"], { cwd });
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toMatch(
      /^skordeklar: Det går inte att skriva `dist.catalog\.rdf`: där ligger en fil, inte en mapp\./,
    );
    expect(readFileSync(join(cwd, "dist"), "utf8")).toBe("en fil");
  });

  test("tells that a folder is in the way of a file, before any other is replaced", async () => {
    const cwd = folderWith({ tierp: good, dist: { "catalog.rdf": "förut" } });
    mkdirSync(join(cwd, "dist/catalog.jsonld"));
    const { status, stderr } = await skordeklar(["build", "tierp", "--lang", "en"], { cwd });
    expect(status).toBe(2);
    expect(stderr).toContain("a folder of the same name is there");
    expect(outputsIn(cwd)).toEqual(["dist/catalog.rdf"]);
    expect(readFileSync(join(cwd, "dist/catalog.rdf"), "utf8")).toBe("förut");
  });

  test.each([
    ["the disk is full", replacing("open", `if (isTurtle(args)) { ${refusal("ENOSPC")} } return original(...args);`)],
    ["you have no permission", replacing("rename", refusal("EACCES"))],
  ])("leaves the former output and nothing half-written: %s", async (text, before) => {
    const cwd = folderWith({ tierp: good, dist: { "catalog.rdf": "förut" } });
    const { status, stdout, stderr } = await skordeklar(["build", "tierp", "--lang", "en"], { cwd, before });
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toContain(text);
    expect(outputsIn(cwd)).toEqual(["dist/catalog.rdf"]);
    expect(readFileSync(join(cwd, "dist/catalog.rdf"), "utf8")).toBe("förut");
  });

  test.skipIf(process.platform === "win32")("cleans up when it is interrupted", async () => {
    const cwd = folderWith({ tierp: good, dist: { "catalog.rdf": "förut" } });
    const before = replacing(
      "open",
      `const handle = await original(...args);
       if (isTurtle(args)) process.kill(process.pid, "SIGINT");
       await new Promise((resolve) => setTimeout(resolve, 100));
       return handle;`,
    );
    const { status, stderr } = await skordeklar(["build", "tierp"], { cwd, before });
    expect(status).toBe(130);
    expect(stderr).toBe("skordeklar: Avbrutet. Inga halvskrivna filer lämnades kvar.\n");
    expect(outputsIn(cwd)).toEqual(["dist/catalog.rdf"]);
    expect(readFileSync(join(cwd, "dist/catalog.rdf"), "utf8")).toBe("förut");
  });
});
