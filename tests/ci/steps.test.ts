import { spawnSync } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { bad, folderWith, good } from "../cli/catalogues.js";

const root = fileURLToPath(new URL("../../", import.meta.url));
const read = (file: string) => parse(readFileSync(join(root, file), "utf8"));
const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { version: string };
const TSX = createRequire(import.meta.url).resolve("tsx");

type Files = Readonly<Record<string, string>>;

/** A folder with a catalogue `katalog`, and an `npx` that runs this checkout whatever version is asked for. */
function workplace(files: Files): string {
  const cwd = folderWith({ "min katalog": files });
  mkdirSync(join(cwd, "bin"));
  const npx = `#!/bin/sh
[ "$1" = --yes ] && [ "\${2#skordeklar@^}" != "$2" ] || exit 99
shift 2
exec "${process.execPath}" --import "${TSX}" "${join(root, "src/cli.ts")}" "$@"
`;
  writeFileSync(join(cwd, "bin/npx"), npx);
  chmodSync(join(cwd, "bin/npx"), 0o755);
  return cwd;
}

/** Runs a script as the services do: with bash, ending at the first command that fails. */
function shell(script: string, cwd: string, env: Readonly<Record<string, string>>) {
  const PATH = `${join(cwd, "bin")}${delimiter}${process.env.PATH}`;
  const { status, stdout } = spawnSync("bash", ["-eo", "pipefail", "-c", script], {
    ...{ cwd, encoding: "utf8", env: { PATH, ...env } },
  });
  return { status, stdout };
}

interface Step {
  readonly name?: string;
  readonly run?: string;
  readonly if?: string;
  readonly env?: Readonly<Record<string, string>>;
}

describe.skipIf(process.platform === "win32")("the GitHub Action", () => {
  const action = read("action.yml");

  /** Runs its steps one after the other, as long as they succeed. */
  function act(files: Files, given: Readonly<Record<string, string>>) {
    const cwd = workplace(files);
    const defaults = Object.entries(action.inputs as Record<string, { default: string }>);
    const inputs: Record<string, string> = {
      ...Object.fromEntries(defaults.map(([name, input]) => [name, input.default])),
      ...given,
    };
    const summary = join(cwd, "summary.md");
    let [status, stdout]: [number | null, string] = [0, ""];
    for (const step of action.runs.steps as Step[]) {
      const [, name, value] = /^inputs\.(\w+) == '(\w+)'$/.exec(step.if ?? "inputs.catalogue == ''") ?? [];
      if (step.run === undefined || status !== 0 || (step.if !== undefined && inputs[name!] !== value)) continue;
      const env = Object.entries(step.env ?? {}).map(([key, text]) => {
        return [key, text.replace(/^\$\{\{ inputs\.(\w+) \}\}$/, (_, input: string) => inputs[input]!)] as const;
      });
      const ran = shell(step.run, cwd, { ...Object.fromEntries(env), GITHUB_STEP_SUMMARY: summary });
      status = ran.status;
      stdout += ran.stdout;
    }
    const read = (file: string) => (existsSync(join(cwd, file)) ? readFileSync(join(cwd, file), "utf8") : undefined);
    return { status, stdout, summary: read("summary.md"), rdf: read("ut mapp/catalog.rdf") };
  }

  const inputs = { catalogue: "min katalog", output: "ut mapp", build: "true" };

  test("checks and builds, and sums up what was found", () => {
    const { status, stdout, summary, rdf } = act(good, inputs);
    expect(status).toBe(0);
    expect(stdout).toMatch(/^::warning file=min katalog\/datasets\/badplatser\.yaml,line=1,/m);
    expect(summary).toMatch(/^### skordeklar: \d+ varningar, /);
    expect(summary).toContain("| 🟡 | min katalog/datasets/badplatser.yaml:1 |");
    expect(rdf).toContain("Badplatser");
  });

  test("fails for errors, and builds nothing", () => {
    const { status, stdout, summary, rdf } = act(bad, inputs);
    expect({ status, rdf }).toEqual({ status: 1, rdf: undefined });
    expect(stdout).toContain("::error file=min katalog/datasets/badplatser.yaml,");
    expect(summary).toContain("| 🔴 |");
  });

  test("fails for warnings where they count, and only checks unless told otherwise", () => {
    expect(act(good, { ...inputs, strict: "true" })).toMatchObject({ status: 1, rdf: undefined });
    expect(act(good, { ...inputs, build: "false" })).toMatchObject({ status: 0, rdf: undefined });
  });

  test("does nothing with an input but to pass it on", () => {
    const { status } = act(good, { ...inputs, catalogue: '$(touch hej); "; touch hej; #' });
    expect(status).toBe(2);
    for (const { run = "" } of action.runs.steps as Step[]) expect(run).not.toContain("${{");
  });
});

describe.skipIf(process.platform === "win32")("the GitLab template", () => {
  const template = read("ci/gitlab.yml");
  const variables = { ...template.variables, SKORDEKLAR_CATALOGUE: "min katalog" };

  test("reports what was found as code quality, and fails for errors", () => {
    for (const [files, expected] of [
      [good, 0],
      [bad, 1],
    ] as const) {
      const cwd = workplace(files);
      const { status } = shell(template.skordeklar.script.join("\n"), cwd, variables);
      const issues = JSON.parse(readFileSync(join(cwd, template.skordeklar.artifacts.reports.codequality), "utf8"));
      expect([status, issues.at(-1).location.path]).toEqual([expected, "min katalog/datasets/badplatser.yaml"]);
    }
    expect(template.skordeklar.artifacts.when).toBe("always");
  });

  test("builds what is published", () => {
    const cwd = workplace(good);
    expect(shell(template.pages.script.join("\n"), cwd, variables).status).toBe(0);
    expect(existsSync(join(cwd, template.pages.artifacts.paths[0], "datasets/catalog.rdf"))).toBe(true);
  });
});

test("both ask for this version or one that is compatible with it", () => {
  const [major, minor] = version.split(".");
  const asked = [read("action.yml").inputs.version.default, read("ci/gitlab.yml").variables.SKORDEKLAR_VERSION];
  expect(asked).toEqual([`^${major}.${minor}.0`, `^${major}.${minor}.0`]);
});
