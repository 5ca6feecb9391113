import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, it } from "vitest";
import { bundleCommand, packagesIn } from "../scripts/bundle/command.js";

const root = fileURLToPath(new URL("../", import.meta.url));
const { name, version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
const folder = mkdtempSync(join(tmpdir(), "skordeklar-package-"));
afterAll(() => rmSync(folder, { recursive: true }));

const MOST_BYTES = 5 * 1024 * 1024;

interface Pack {
  readonly filename: string;
  readonly files: readonly { readonly path: string }[];
}
let pack: Pack;

/** What a program writes; what it writes when it fails is part of the error. */
function run(program: string, args: readonly string[], cwd = folder): string {
  const { status, stdout, stderr } = spawnSync(program, args, { cwd, encoding: "utf8" });
  if (status !== 0) throw new Error(`${program} ${args.join(" ")} ended with ${status}:\n${stdout}${stderr}`);
  return stdout;
}

/** Packs the package as it would be published, and installs it where nothing else is. */
beforeAll(() => {
  [pack] = JSON.parse(run("npm", ["pack", "--silent", "--json", "--pack-destination", folder], root)) as [Pack];
  writeFileSync(join(folder, "package.json"), '{ "type": "module", "private": true }');
  const options = ["--prefer-offline", "--no-audit", "--no-fund", "--silent"];
  run("npm", ["install", ...options, join(folder, pack.filename)]);
}, 240_000);

it("is small, and holds what is needed when it runs and nothing else", () => {
  expect(statSync(join(folder, pack.filename)).size).toBeLessThan(MOST_BYTES);
  const tops = new Set(pack.files.map(({ path }) => path.split("/")[0]));
  expect([...tops].sort()).toEqual([
    ...["CHANGELOG.md", "LICENSE", "NOTICE", "README.md"],
    ...["lib", "package.json", "schemas", "shapes", "site"],
  ]);
});

it("does not bring the optional engine along", () => {
  expect(() => run("npm", ["ls", "shacl-engine"])).toThrow();
});

it("has a command that runs where it is installed", () => {
  const command = join(folder, "node_modules/.bin", name);
  expect(run(command, ["--version"])).toBe(`${version}\n`);
  cpSync(join(root, "catalogs/tierp"), join(folder, "tierp"), { recursive: true });
  const output = run(command, ["build", "tierp", "--report", "json", "--format", "turtle"]);
  expect(JSON.parse(output).outputs).toEqual([expect.objectContaining({ format: "turtle" })]);
  expect(readFileSync(join(folder, "dist/catalog.ttl"), "utf8")).toContain("dcat:Dataset");
});

const PROGRAM = `
import { type Catalogue, loadCatalogue, serialize, toRdf, type ValidationReport, validate } from "${name}";
import { compileShapes, type ValidationResult } from "${name}/shacl";

const catalogue: Catalogue = await loadCatalogue("tierp");
const report: ValidationReport = await validate(catalogue);
const quads = await toRdf(catalogue);
const results: ValidationResult[] = [...compileShapes([]).validate(quads)];
const turtle: string = await serialize(catalogue, "turtle");
console.log(JSON.stringify([report.conforms, quads.size > 0, results.length, turtle.includes("dcat:Dataset")]));
`;

it("is a library with types", () => {
  writeFileSync(join(folder, "program.ts"), PROGRAM);
  const tsc = join(root, "node_modules/.bin/tsc");
  const options = ["--strict", "--module", "nodenext", "--target", "es2022", "--skipLibCheck", "false"];
  const types = ["--types", "node", "--typeRoots", join(root, "node_modules/@types")];
  const { stdout } = spawnSync(tsc, [...options, ...types, "program.ts"], { cwd: folder, encoding: "utf8" });
  // What other packages' declarations lack is theirs to mend.
  const own = stdout.split("\n").filter((line) => /^(program\.ts|node_modules\/skordeklar\/)/.test(line));
  expect(own).toEqual([]);
  expect(JSON.parse(run(process.execPath, ["program.js"]))).toEqual([true, true, 0, true]);
});

it("names every package that is bundled with the command, and its licence, in NOTICE", () => {
  const notice = readFileSync(join(root, "NOTICE"), "utf8");
  const packages = packagesIn(bundleCommand());
  expect(packages).toContain("yaml");
  expect(packages).not.toContain("shacl-engine");
  const named = [...notice.matchAll(/^(\S+) \([\w.-]+\)$/gm)].map(([, named]) => named);
  expect(named).toEqual(packages);
});
