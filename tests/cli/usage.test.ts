import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { CommanderError } from "commander";
import { describe, expect, test } from "vitest";
import { chooseLanguage } from "../../src/commands/environment.js";
import { explain } from "../../src/commands/failure-text.js";
import { createProgram } from "../../src/commands/program.js";
import { skordeklar } from "./run.js";

const { version } = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8"));

/** What is told for arguments that start no command, without a process of its own. */
async function answer(args: readonly string[]): Promise<string> {
  const language = chooseLanguage(args, {});
  let text = "";
  const out = (more: string) => {
    text += more;
  };
  const start = () => expect.unreachable("no command is to be run");
  const program = createProgram({ name: "skordeklar", version, language, width: 80, out, err: out, start });
  await program.parseAsync(args, { from: "user" }).catch((error) => {
    if (!(error instanceof CommanderError)) text += explain(error, language);
  });
  return text;
}

describe("help", () => {
  test.each([
    ["skordeklar.sv", ["--help"]],
    ["skordeklar.en", ["--help", "--lang", "en"]],
    ["build.sv", ["build", "--help"]],
    ["build.en", ["help", "build", "--lang=en"]],
    ["convert.sv", ["convert", "--help"]],
    ["convert.en", ["help", "convert", "--lang=en"]],
    ["upgrade.sv", ["upgrade", "--help"]],
    ["upgrade.en", ["help", "upgrade", "--lang=en"]],
    ["diff.sv", ["diff", "-h"]],
    ["diff.en", ["diff", "-h", "--lang", "en"]],
    ["validate.sv", ["validate", "-h"]],
    ["quality.sv", ["quality", "-h"]],
    ["quality.en", ["quality", "-h", "--lang", "en"]],
    ["fix.sv", ["fix", "-h"]],
    ["fix.en", ["fix", "-h", "--lang", "en"]],
    ["validate.en", ["--lang", "en", "validate", "-h"]],
    ["init.sv", ["init", "-h"]],
    ["init.en", ["--lang", "en", "init", "-h"]],
    ["new.sv", ["new", "-h"]],
    ["new.en", ["--lang", "en", "new", "-h"]],
    ["serve.sv", ["serve", "-h"]],
    ["serve.en", ["serve", "-h", "--lang", "en"]],
    ["links.sv", ["links", "-h"]],
    ["links.en", ["links", "-h", "--lang", "en"]],
    ["harvest.sv", ["harvest", "-h"]],
    ["harvest.en", ["harvest", "-h", "--lang", "en"]],
    ["templates.sv", ["templates", "-h"]],
    ["templates.en", ["--lang", "en", "templates", "-h"]],
  ] as const)("%s", async (name, args) => {
    const text = await answer(args);
    await expect(text).toMatchFileSnapshot(`help/${name}.txt`);
    expect(text.split("\n").filter((line) => line.length > 80)).toEqual([]);
  });

  test("in Swedish has no word of commander's left", async () => {
    const text = (await answer(["build", "--help"])) + (await answer(["--help"]));
    expect(text).not.toMatch(/\b(Usage|Options|Commands|Arguments|default|choices|display|help for)\b/);
  });
});

describe("the process", () => {
  test("--version is the version and nothing else", async () => {
    expect(await skordeklar(["--version"])).toEqual({ status: 0, stdout: `${version}\n`, stderr: "" });
  });

  test("help that is asked for goes to stdout", async () => {
    const { status, stdout, stderr } = await skordeklar(["build", "--help"]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(stdout).toBe(await answer(["build", "--help"]));
  });

  test("no command at all is wrong use, answered with the help", async () => {
    expect(await skordeklar([])).toEqual({ status: 2, stdout: "", stderr: await answer(["--help"]) });
  });

  test("a misspelt command is answered with the nearest, in one line on stderr", async () => {
    const stderr = "skordeklar: Kommandot `bild` finns inte. Menade du `build`? Se `skordeklar --help`.\n";
    expect(await skordeklar(["bild", "katalog"])).toEqual({ status: 2, stdout: "", stderr });
  });

  test("a slip in a path is answered with what lies there", async () => {
    const cwd = fileURLToPath(new URL("../..", import.meta.url));
    const stderr = `skordeklar: Det finns ingen mapp eller fil \`tests/clo\`. Menade du \`${join("tests", "cli")}\`?\n`;
    expect(await skordeklar(["validate", "tests/clo"], { cwd })).toEqual({ status: 2, stdout: "", stderr });
  });

  test("so is a file of shapes that does not exist", async () => {
    const run = await skordeklar(["validate", ".", "--shapes", "nix.ttl"], { env: { LANG: "en_GB.UTF-8" } });
    const stderr = "skordeklar: The file `nix.ttl`, given with `--shapes`, does not exist.\n";
    expect(run).toEqual({ status: 2, stdout: "", stderr });
  });
});

const wrong: readonly (readonly [args: readonly string[], sv: string, en: string])[] = [
  [["bild", "k"], "Kommandot `bild` finns inte. Menade du `build`?", "no command `bild`. Did you mean `build`?"],
  [["help", "valdate"], "Menade du `validate`?", "Did you mean `validate`?"],
  [["build", "k", "--strikt"], "Flaggan `--strikt` finns inte. Menade du `--strict`?", "Did you mean `--strict`?"],
  [["--versoin"], "Menade du `--version`?", "Did you mean `--version`?"],
  [
    ["validate", "k", "--xyzzy"],
    "Flaggan `--xyzzy` finns inte. Se `skordeklar validate --help`",
    "no option `--xyzzy`",
  ],
  [["build"], "`katalog` saknas", "`catalogue` is missing"],
  [["build", "k", "-o"], "`-o, --output <mapp>` saknar sitt värde", "`-o, --output <folder>` lacks its value"],
  [["build", "k", "-f", "turtel"], "Menade du `turtle`? Möjliga värden: `rdfxml`", "Possible values: `rdfxml`"],
  [["validate", "k", "--lang", "fr"], "`fr` går inte att använda med `--lang`", "`fr`"],
  [["build", "k", "-f", ","], "går inte att använda med `--format`", "cannot be used with `--format`"],
  [["validate", "k", "--report", "xml"], "Möjliga värden: `pretty`, `json`", "Possible values: `pretty`, `json`"],
  [["help", "build", "nu"], "för många ord", "too many words"],
];

describe("wrong use", () => {
  test.each(wrong)("%j", async (args, sv, en) => {
    expect(await answer(args)).toContain(sv);
    expect(await answer(["--lang", "en", ...args])).toContain(en);
  });
});
