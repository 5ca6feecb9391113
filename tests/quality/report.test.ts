import { expect, test } from "vitest";
import { finding } from "../../src/diagnostics/finding.js";
import type { Language } from "../../src/diagnostics/messages/message.js";
import { displayWidth } from "../../src/diagnostics/reporters/text.js";
import { assess } from "../../src/quality/index.js";
import { type QualityReporterName, qualityReporters, type Sheet, sheetOf } from "../../src/quality/report/index.js";
import { readTurtle } from "../../src/rdf/read-turtle.js";
import { CATALOGUE, LINKS } from "./by-hand.js";

const graph = readTurtle(CATALOGUE);
const advice = [
  finding(
    "hvd/category",
    { class: "Dataset", name: "A" },
    { place: { file: "a.yaml" }, entity: "https://data.tierp.example/a" },
  ),
  finding("recommendation/title-length", { value: "…" }),
];
const provenance = { place: () => ({ file: "kommun/datasets/a.yaml", line: 3 }), reported: () => false };
const locate = () => ({ line: 3, column: 1, endColumn: 2, source: "x" });

function sheet(language: Language, links?: typeof LINKS): Sheet {
  const quality = assess(graph, { findings: advice, links, hasDefaults: true });
  return sheetOf(quality, { catalogue: "kommun", errors: links ? 0 : 2, provenance, locate, language });
}

function report(form: QualityReporterName, language: Language, sheets: readonly Sheet[], colour = false): string {
  const tool = { name: "skordeklar", version: "0.0.0" };
  return qualityReporters[form](sheets, { tool, language, colour, width: 80, verbose: false });
}

/** Read them aloud: each is what someone gets to see. */
const pages: Record<string, string> = {
  "text.sv.txt": report("text", "sv", [sheet("sv")]),
  "text.en.txt": report("text", "en", [sheet("en", LINKS)]),
  "report.json": report("json", "sv", [sheet("sv")]),
  "report.csv": report("csv", "sv", [sheet("sv")]),
  "report.sv.md": report("markdown", "sv", [sheet("sv")]),
  "report.en.md": report("markdown", "en", [sheet("en", LINKS)]),
};

test.each(Object.entries(pages))("%s", async (name, page) => {
  await expect(page).toMatchFileSnapshot(`pages/${name}`);
});

test.each(["text.sv.txt", "text.en.txt"])("%s keeps within 80 columns", (name) => {
  expect(pages[name]!.split("\n").filter((line) => displayWidth(line) > 80)).toEqual([]);
});

test("colours change nothing but the colours", () => {
  const coloured = report("text", "sv", [sheet("sv")], true);
  expect(coloured).not.toBe(pages["text.sv.txt"]);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: that is what colours are made of
  expect(coloured.replace(/\u001b\[\d+m/g, "")).toBe(pages["text.sv.txt"]);
});

test("names cannot break the table or become a formula", () => {
  const named = (name: string): Sheet => {
    const one = sheet("sv");
    return { ...one, datasets: [{ ...one.datasets[0]!, name }] };
  };
  expect(report("csv", "sv", [named('=1+1,"x"')])).toContain(`,"'=1+1,""x""",`);
  expect(report("markdown", "sv", [named("a|b\n<script>")])).toContain("| a\\|b &lt;script> |");
});

test("a catalogue without datasets is told to be one", () => {
  const quality = assess(readTurtle(""));
  const empty = sheetOf(quality, { catalogue: "tom", errors: 0, provenance, locate, language: "sv" });
  expect(report("text", "sv", [empty])).toBe("Metadatakvalitet: tom\n\n  Det finns inga datamängder att mäta.\n");
});
