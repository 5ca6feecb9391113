import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join, sep } from "node:path";
import { fileURLToPath } from "node:url";
import type { Code } from "../../src/diagnostics/messages/index.js";
import { makers } from "./case-makers.js";

const ROOT = fileURLToPath(new URL("../cases/", import.meta.url));
const BASE = "_base";
const EXPECTED = "expected.json";

/** The folder that the reports name: every case is a catalogue of this name. */
export const CATALOGUE = "kommun";

/** One seeded mistake, or none: the files that replace those of the base, or add to them, and what is to be said of it. */
export interface Case {
  readonly name: string;
  /** The only error or warning (or info) that is to be reported; undefined where there is to be none. */
  readonly code: Code | undefined;
  /** `file:line` of each place that is marked; the file alone, or null, where the finding has no more. */
  readonly places: readonly (string | null)[];
  /** Codes of other errors and warnings that the mistake deserves. */
  readonly also: readonly string[];
  /** Files of the base that the case does without. */
  readonly remove: readonly string[];
  readonly report: string;
  readonly reportEn: string;
}

/** What a case says of itself where a comment in a file cannot. */
interface Expected {
  readonly places?: readonly (string | null)[];
  readonly also?: readonly string[];
  readonly remove?: readonly string[];
}

const filesOf = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .filter((file) => !/^report(\.en)?\.txt$/.test(file) && file !== EXPECTED)
    .sort();

/** All cases, by name: `stage-name--variant` for the code `stage/name`, `clean--variant` for none. */
export const cases: readonly Case[] = readdirSync(ROOT)
  .filter((name) => name !== BASE)
  .sort()
  .map(readCase);

function readCase(name: string): Case {
  const folder = join(ROOT, name);
  const expectedFile = join(folder, EXPECTED);
  const expected: Expected = existsSync(expectedFile) ? JSON.parse(readFileSync(expectedFile, "utf8")) : {};
  const lines = filesOf(folder).flatMap((file) =>
    readFileSync(join(folder, file), "utf8")
      .split("\n")
      .map((text, index) => ({ text, place: `${CATALOGUE}/${file.replaceAll(sep, "/")}:${index + 1}` })),
  );
  const [kind] = name.split("--") as [string];
  return {
    name,
    code: kind === "clean" ? undefined : (kind.replace("-", "/") as Code),
    places: expected.places ?? lines.filter(({ text }) => text.includes("# <--")).map(({ place }) => place),
    also: [...(expected.also ?? []), ...lines.flatMap(({ text }) => /# also: (\S+)/.exec(text)?.[1] ?? [])],
    remove: expected.remove ?? [],
    report: join(folder, "report.txt"),
    reportEn: join(folder, "report.en.txt"),
  };
}

/** Puts the catalogue of a case together in a folder: the base, without what is removed, under the files of the case. */
export function assemble({ name, remove }: Case, folder: string): void {
  const target = join(folder, CATALOGUE);
  mkdirSync(target, { recursive: true });
  cpSync(join(ROOT, BASE), target, { recursive: true });
  for (const file of remove) rmSync(join(target, file), { recursive: true });
  for (const file of filesOf(join(ROOT, name))) cpSync(join(ROOT, name, file), join(target, file));
  makers[name]?.(target);
}
