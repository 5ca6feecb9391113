import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { run } from "../src/commands/validate.js";
import type { Diagnostic } from "../src/diagnostics/diagnostic.js";
import { type Code, messages } from "../src/diagnostics/messages/index.js";
import type { Language } from "../src/diagnostics/messages/message.js";
import { assemble, CATALOGUE, type Case, cases } from "./support/cases.js";

/** The stages whose mistakes are made in a catalogue's folder; the others have tests of their own. */
const STAGES = ["yaml", "catalogue", "profile", "harvest", "hvd", "recommendation", "shapes"];

/** Codes that nothing written in YAML can get, and why. They have cases in tests/validate. */
const ONLY_IN_RDF: Readonly<Record<string, string>> = {
  "harvest/blank-node": "every main thing gets an identifier",
  "harvest/contact-is-agent": "the second thing with an identifier is refused while reading (catalogue/duplicate-iri)",
  "harvest/one-thing": "the second thing with an identifier is refused while reading (catalogue/duplicate-iri)",
  "harvest/agent-name": "names get a language",
  "harvest/creative-commons-form": "licences are written in their usual form (catalogue/canonical-iri)",
  "harvest/shared-distribution": "a distribution is written inside its dataset",
  "harvest/classification": "the property has one key, which writes the right one",
  "harvest/iri": "addresses are checked while reading (catalogue/address)",
  "harvest/record": "there is no key for it",
  "profile/deprecated": "there is no key for it",
  "profile/unknown-property": "there is no key for it",
  "profile/language-missing": "texts get a language",
  "profile/form": "forms are checked while reading (catalogue/form)",
  "profile/datatype": "the datatype follows from the form",
  "profile/iri-form": "values of lists are written in their usual form (catalogue/canonical-iri)",
  "profile/blank": "every main thing gets an identifier",
  "profile/node": "a text where a description should be is refused while reading (catalogue/not-a-map)",
  "recommendation/dataset-licence": "a dataset has no key for it (catalogue/unknown-key)",
  "recommendation/series-in-series": "a series has no key for it (catalogue/unknown-key)",
};

const needsCase = (code: string): boolean => STAGES.includes(code.split("/")[0]!) && !(code in ONLY_IN_RDF);

const UPDATE = process.env.UPDATE_CASES === "1";

const start = process.cwd();
const root = mkdtempSync(join(tmpdir(), "skordeklar-cases-"));
beforeAll(() => {
  for (const one of cases) assemble(one, join(root, one.name));
});
afterAll(() => {
  process.chdir(start);
  rmSync(root, { recursive: true });
});

/** What `skordeklar validate` prints, from the folder that the catalogue lies in. */
async function validate({ name }: Case, language: Language, report: "pretty" | "json"): Promise<string> {
  process.chdir(join(root, name));
  let printed = "";
  const out = (text: string) => {
    printed += text;
  };
  const tool = { name: "skordeklar", version: "0.0.0" };
  const options = { strict: false, report, shapes: [], verbose: false, offline: true };
  await run([CATALOGUE], options, { tool, language, colour: false, width: 80, out, err: out, guard: unguarded });
  return printed;
}

const unguarded = <T>(work: (signal: AbortSignal) => Promise<T>): Promise<T> => work(new AbortController().signal);

describe.each(cases)("$name", (one) => {
  it("reports the mistake where it was made, and nothing else", async () => {
    const { findings } = JSON.parse(await validate(one, "sv", "json")) as { findings: Diagnostic[] };
    const ofCode = findings.filter(({ code }) => code === one.code);
    expect(ofCode.map(({ file, line }) => (line === undefined ? (file ?? null) : `${file}:${line}`))).toEqual(
      one.places,
    );
    const others = findings.filter(({ code, severity }) => code !== one.code && severity !== "info");
    expect(others.map(({ code }) => code)).toEqual(one.also);
  });

  it.each([
    ["sv", one.report],
    ["en", one.reportEn],
  ] as const)("is told as in its report (%s)", async (language, file) => {
    if (language === "en" && !existsSync(file)) return;
    const report = await validate(one, language, "pretty");
    if (UPDATE) writeFileSync(file, report);
    expect(report).toBe(readFileSync(file, "utf8"));
  });
});

it("has a case for every code that a catalogue can get, with a report in English", () => {
  const codes = (Object.keys(messages) as Code[]).filter(needsCase);
  const told = new Set(cases.filter(({ reportEn }) => existsSync(reportEn)).map(({ code }) => code));
  expect(codes.filter((code) => !told.has(code))).toEqual([]);
});

it("excuses no code that has a case", () => {
  const covered: readonly string[] = cases.flatMap(({ code }) => code ?? []);
  expect(Object.keys(ONLY_IN_RDF).filter((code) => covered.includes(code) || !(code in messages))).toEqual([]);
});

it("has a hundred seeded mistakes and more", () => {
  expect(cases.filter(({ code }) => code !== undefined).length).toBeGreaterThanOrEqual(100);
});
