import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { fixCatalogue } from "../../src/fix/index.js";
import { repairs } from "../../src/fix/repairs.js";
import { catalogueWriter } from "./catalogue.js";

const ROOT = fileURLToPath(new URL("cases/", import.meta.url));
const write = catalogueWriter();

/** `catalog--…` is a whole catalog.yaml; all others are a dataset. `left--…` is what may mean more than one thing. */
const cases = readdirSync(ROOT).map((name) => ({
  name,
  file: name.startsWith("catalog--") ? "catalog.yaml" : "datasets/bad.yaml",
  before: readFileSync(join(ROOT, name, "before.yaml"), "utf8"),
  after: readFileSync(join(ROOT, name, "after.yaml"), "utf8"),
}));

const DATASET = "title: Lekplatser\ndescription: Kommunens lekplatser.\npublisher: tierp\n";

/** The file as it is after mending. */
function mended(file: string, text: string) {
  const fixed = fixCatalogue(write({ "datasets/ok.yaml": DATASET, [file]: text }));
  return { ...fixed, text: fixed.files.find(({ path }) => path.endsWith(file))?.after ?? text };
}

describe.each(cases)("$name", ({ name, file, before, after }) => {
  test("is mended, and nothing else in the file changes", () => {
    expect(mended(file, before).text).toBe(after);
  });

  test("has nothing to mend the second time", () => {
    const { repairs, files } = mended(file, after);
    expect({ repairs, files }).toEqual({ repairs: [], files: [] });
  });

  test.runIf(!name.startsWith("left--"))("is right afterwards", () => {
    expect(mended(file, before).findings.filter(({ severity }) => severity === "error")).toEqual([]);
  });

  test("keeps its line ends and its byte order mark", () => {
    const windows = (text: string) => `\ufeff${text.replaceAll("\n", "\r\n")}`;
    expect(mended(file, windows(before)).text).toBe(windows(after));
  });
});

test("every repair has a case", () => {
  const told = new Set(cases.flatMap(({ file, before }) => mended(file, before).repairs.map(({ code }) => code)));
  expect(Object.keys(repairs).filter((code) => !told.has(code as never))).toEqual([]);
});

test("what stands in defaults is mended once", () => {
  const catalog = readFileSync(join(ROOT, "catalog--email/after.yaml"), "utf8");
  const defaults = `${catalog}defaults:\n  dataset: { publisher: tierp, accessRights: Public! }\n`;
  const dataset = DATASET.replace("publisher: tierp\n", "");
  const folder = write({ "catalog.yaml": defaults, "datasets/a.yaml": dataset, "datasets/b.yaml": dataset });
  const { repairs, files } = fixCatalogue(folder);
  expect(repairs).toMatchObject([{ code: "catalogue/unknown-concept", line: 11, from: "Public!", to: "PUBLIC" }]);
  expect(files.map(({ after }) => after)).toEqual([defaults.replace("Public!", "PUBLIC")]);
});
