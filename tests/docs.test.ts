import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { skordeklar } from "./cli/run.js";

/** Guides that are followed from top to bottom: files are written as shown, commands run, answers compared. */
const TOURS = ["README.md", "docs/sv/kom-igang.md"];

/** Guides that go on from the catalogue of the tour in Swedish. */
const SEQUELS = ["beskriva-val", "api-er", "serier", "vardefulla-datamangder", "skyddade-data"].map(
  (name) => `docs/sv/${name}.md`,
);
const START = "docs/sv/kom-igang.md";

/** Setting up the clone is what whoever runs this test has done. */
const SET_UP = /^npm /;

const UPDATE = process.env.UPDATE_DOCS === "1";

/** What a tour says that its reader does wrong on purpose: `<!-- mistake in FILE: "this" → "that" -->`. */
const MISTAKE = /^<!-- mistake in (\S+): (.*) -->$/;

it.each([...TOURS, ...SEQUELS])("%s says what happens", async (path) => {
  const file = fileURLToPath(new URL(`../${path}`, import.meta.url));
  const cwd = mkdtempSync(join(tmpdir(), "skordeklar-tour-"));
  // The tours run in a clone, whose catalogues they may name; a copy, as a build leaves its last good versions there.
  cpSync(fileURLToPath(new URL("../catalogs", import.meta.url)), join(cwd, "catalogs"), { recursive: true });
  let text = readFileSync(file, "utf8");
  if (SEQUELS.includes(path)) for (const { 1: body } of readDoc(START).matchAll(YAML)) writeShown(body!, cwd);
  let command = "";
  let answer = "";
  const run = async (expected?: number) => {
    answer = "";
    for (const line of command.split("\n")) {
      const [name, ...args] = line
        .replace(/^npx | +# .*$/g, "")
        .trim()
        .split(/\s+/);
      if (name !== "skordeklar") execFileSync(name!, args, { cwd });
      else {
        const { status, stdout, stderr } = await skordeklar(args, { cwd });
        if (expected !== undefined) expect({ line, status, stderr }).toEqual({ line, status: expected, stderr: "" });
        answer += stdout;
      }
    }
  };
  try {
    let compared = 0;
    for (const [whole, mistake, language, body] of text.matchAll(/^(<!-- mistake .*-->)$|^```(\w+)\n(.*?)^```$/gms)) {
      if (mistake !== undefined) {
        const mended = makeMistakes(mistake, cwd);
        await run(1);
        mended();
      } else if (language === "yaml" && body!.startsWith("# ")) {
        writeShown(body!, cwd);
      } else if (language === "sh" && !SET_UP.test(body!)) {
        command = body!.trim();
        await run(0);
      } else if (language === "text") {
        if (UPDATE && !answer.includes(body!)) text = text.replace(whole, `\`\`\`text\n${answer}\`\`\``);
        else expect(answer).toContain(body!);
        compared++;
      }
    }
    if (TOURS.includes(path)) expect(compared).toBeGreaterThan(0);
    else expect(answer).not.toMatch(/^ {2}[0-9:]* {2}(fel|varning) {2}/m);
  } finally {
    rmSync(cwd, { recursive: true });
  }
  if (UPDATE) writeFileSync(file, text);
});

const YAML = /^```yaml\n(# .*?)^```$/gms;

const readDoc = (path: string): string => readFileSync(new URL(`../${path}`, import.meta.url), "utf8");

/** Writes a file that a guide shows, under the name in its first line. */
function writeShown(body: string, cwd: string): void {
  const target = join(cwd, /^# (\S+)/.exec(body)![1]!);
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, body);
}

/** Makes the mistakes in a file of the tour, and gives a way to unmake them. */
function makeMistakes(comment: string, cwd: string): () => void {
  const [, name, changes] = MISTAKE.exec(comment)!;
  const path = join(cwd, name!);
  const right = readFileSync(path, "utf8");
  let wrong = right;
  for (const [, from, to] of changes!.matchAll(/"([^"]*)" → "([^"]*)"/g)) {
    expect(wrong).toContain(from);
    wrong = wrong.replace(from!, to!);
  }
  writeFileSync(path, wrong);
  return () => writeFileSync(path, right);
}
