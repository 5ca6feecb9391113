import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { readCatalogue } from "../../src/catalogue/index.js";
import type { Language } from "../../src/diagnostics/messages/message.js";
import { dataTheme } from "../../src/model/vocabularies/data-theme.js";
import { frequency } from "../../src/model/vocabularies/frequency.js";
import { hvdCategory } from "../../src/model/vocabularies/hvd-category.js";
import { findConcept } from "../../src/model/vocabulary.js";
import { encode } from "../../src/rdf/encode.js";
import { noProvenance } from "../../src/rdf/provenance.js";
import { datasetText } from "../../src/scaffold/dataset.js";
import { findPublisher } from "../../src/scaffold/publisher.js";
import { starterFiles } from "../../src/scaffold/starter.js";
import { surroundingsOf } from "../../src/scaffold/surroundings.js";
import { findTemplate, nearestTemplates, searchTemplates, templates } from "../../src/templates/index.js";
import { validateGraph } from "../../src/validate/index.js";
import { folderWith } from "../cli/catalogues.js";
import { fillIn } from "./fill-in.js";

const LIST = new URL("../../../shared/priority-datasets/topplista.json", import.meta.url);
const tool = { name: "skordeklar", version: "1.0.0" };

/** A new catalogue with every template in it, filled in. */
function everything(language: Language, languages: readonly Language[]): Record<string, string> {
  const publisher = findPublisher("håbo")!;
  const facts = { publisher, contact: {}, languages, language, today: "2024-05-17", template: templates[0]! };
  const files = Object.fromEntries(starterFiles(facts, tool));
  const surroundings = surroundingsOf(files["catalog.yaml"]!, language);
  for (const template of templates) {
    files[`datasets/${template.id}.yaml`] = datasetText({ id: template.id, template }, surroundings);
  }
  return Object.fromEntries(
    Object.entries(files).map(([path, text]) => [path, path.endsWith(".yaml") ? fillIn(text) : text]),
  );
}

function findingsOf(files: Record<string, string>) {
  const catalogue = readCatalogue(`${folderWith({ katalog: files })}/katalog`);
  expect(catalogue.entities.filter((entity) => entity.class === "Dataset")).toHaveLength(33);
  return [...catalogue.findings, ...validateGraph(encode(catalogue.entities).graph, { provenance: noProvenance })];
}

describe("every template, filled in", () => {
  test.each([
    ["sv", ["sv", "en"]],
    ["en", ["sv", "en"]],
  ] as const)("in %s, is without findings", (language, languages) => {
    expect(findingsOf(everything(language, languages))).toEqual([]);
  });

  test("in Swedish alone, is without errors and warnings", () => {
    const found = findingsOf(everything("sv", ["sv"]));
    expect(new Set(found.map(({ code }) => code))).toEqual(
      new Set(["recommendation/title-translation", "recommendation/description-translation"]),
    );
  });

  test("as a high-value dataset, is one", () => {
    const files = everything("sv", ["sv", "en"]);
    for (const path of Object.keys(files)) files[path] = files[path]!.replace(/^#(?=applicableLeg|hvdCat)/gm, "");
    const found = findingsOf(files);
    // What is asked for then, and nothing about how the two lines are written.
    expect(new Set(found.map(({ code }) => code.split("/")[0]))).toEqual(new Set(["hvd"]));
  });

  test("has no line longer than 80 columns but where a word is", () => {
    const lines = Object.entries(everything("sv", ["sv", "en"]))
      .filter(([path]) => path.startsWith("datasets/"))
      .flatMap(([, text]) => text.split("\n"));
    expect(
      lines.filter(
        (line) =>
          line.length > 80 &&
          line
            .trim()
            .replace(/^#? *(\w+: )?/, "")
            .includes(" "),
      ),
    ).toEqual([]);
  });
});

describe("the templates", () => {
  test("are numbered 1 to 33", () => {
    expect(templates.map(({ priority }) => priority)).toEqual(Array.from({ length: 33 }, (_, index) => index + 1));
  });

  test.runIf(existsSync(LIST))("are those of the list", () => {
    const { dataset } = JSON.parse(readFileSync(LIST, "utf8")) as { dataset: { nr: number; id: string }[] };
    expect(templates.map(({ priority, id }) => ({ nr: priority, id }))).toEqual(
      dataset.map(({ nr, id }) => ({ nr, id })),
    );
  });

  test.each(templates.map((template) => [template.id, template] as const))("%s names what exists", (_, template) => {
    for (const theme of template.theme) expect(findConcept(dataTheme, theme)).toBeDefined();
    expect(findConcept(frequency, template.frequency)).toBeDefined();
    if (template.highValue) expect(findConcept(hvdCategory, template.highValue.category)).toBeDefined();
  });

  test("are found by id, number or title, and suggested for what is near", () => {
    for (const text of ["badplatser", "11", "Badplatser", "bathing sites"]) {
      expect(findTemplate(text)?.id).toBe("badplatser");
    }
    expect(findTemplate("bad")).toBeUndefined();
    expect(nearestTemplates("badplats")).toEqual(["badplatser"]);
  });

  test("are searched by words in either language, in any order", () => {
    const ids = (...words: string[]) => searchTemplates(words).map(({ id }) => id);
    expect(ids("cykel")).toEqual(["cykelleder", "cykelvagar"]);
    expect(ids("CYCLE", "path")).toEqual(["cykelvagar"]);
    expect(ids("atervinning", "förpackning")).toEqual(["atervinningsstationer"]);
    expect(ids("xyzzy")).toEqual([]);
    expect(ids()).toHaveLength(33);
  });
});
