import { describe, expect, test } from "vitest";
import { byPlace, type Diagnostic } from "../../src/diagnostics/diagnostic.js";
import { pretty } from "../../src/diagnostics/reporters/pretty.js";
import type { Report, ReportOptions } from "../../src/diagnostics/reporters/report.js";
import { info, noContact, noPublisher, reportOf, sameInMany, unknownTheme } from "./sample.js";

const plain: ReportOptions = { language: "sv", colour: false, width: 80, verbose: false };
const show = (report: Report, options: Partial<ReportOptions> = {}) => pretty(report, { ...plain, ...options });

const everything = [unknownTheme, noContact, noPublisher, info(1), info(2)].sort(byPlace);
const longLine: Diagnostic = {
  ...unknownTheme,
  source: `description: ${"ord ".repeat(40)}https://exempel se/fel ${"ord ".repeat(40)}`,
  column: 174,
  endColumn: 196,
};
const outputs = [
  { file: "dist/catalog.rdf", bytes: 1_234_567, format: "rdfxml" },
  { file: "dist/catalog.jsonld", bytes: 999, format: "jsonld" },
] as const;

/** Read them aloud: each is what a coordinator gets to see. */
const pages: Record<string, string> = {
  "findings.sv": show(reportOf(everything)),
  "findings.en": show(reportOf(everything), { language: "en" }),
  "findings-narrow.sv": show(reportOf(everything), { width: 60 }),
  "clean.sv": show(reportOf([])),
  "built.sv": show(reportOf([], { command: "build", outputs })),
  "built-with-warnings.en": show(reportOf([noContact], { command: "build", outputs }), { language: "en" }),
  "strict.sv": show(reportOf([noContact], { command: "build", strict: true })),
  "not-built.sv": show(reportOf([unknownTheme], { command: "build" })),
  "repeats.sv": show(reportOf(sameInMany(37).sort(byPlace))),
  "infos.sv": show(reportOf(Array.from({ length: 14 }, (_, index) => info(index + 1)))),
  "long-line.sv": show(reportOf([longLine])),
};

test.each(Object.entries(pages))("%s", async (name, page) => {
  await expect(page).toMatchFileSnapshot(`pretty/${name}.txt`);
});

test.each(Object.entries(pages))("%s keeps within its width", (name, page) => {
  const width = name.includes("narrow") ? 60 : 80;
  const tooLong = page.split("\n").filter((line) => line.length > width && /\S\s+\S/.test(line));
  expect(tooLong).toEqual([]);
});

describe("repeats", () => {
  test("five of a kind are all told", () => {
    const page = show(reportOf(sameInMany(5)));
    expect(page.match(/Kontaktuppgift/g)).toHaveLength(5);
  });
  test("the same code about another property is another kind", () => {
    const other = sameInMany(4).map((diagnostic) => ({ ...diagnostic, property: "http://purl.org/dc/terms/issued" }));
    expect(show(reportOf([...sameInMany(4), ...other])).match(/Kontaktuppgift/g)).toHaveLength(8);
  });
  test("verbose tells all", () => {
    const page = show(reportOf([...sameInMany(37), ...[1, 2, 3].map(info)]), { verbose: true });
    expect(page.match(/Kontaktuppgift/g)).toHaveLength(37);
    expect(page).toContain("också utanför");
    expect(page).not.toContain("…");
  });
  test("thousands of places are counted, not listed", () => {
    const page = show(reportOf(sameInMany(5000)));
    expect(page).toContain("på 4\u00a0967 ställen till");
    expect(page.split("\n").length).toBeLessThan(60);
  });
});

describe("what the reader has just seen is not said again", () => {
  const again: Diagnostic = { ...unknownTheme, code: "catalogue/other", message: "En annan sak." };
  const elsewhere: Diagnostic = { ...again, line: 4 };
  test("a line at once after itself, and a reason anywhere", () => {
    const page = show(reportOf([unknownTheme, again, elsewhere]));
    expect(page.match(/\^\^\^\^\^\^/g)).toHaveLength(2);
    expect(page.match(/Varför:/g)).toHaveLength(1);
    expect(page.match(/Gör så här:/g)).toHaveLength(3);
  });
  test("unless everything is asked for", () => {
    const page = show(reportOf([unknownTheme, again, elsewhere]), { verbose: true });
    expect(page.match(/\^\^\^\^\^\^/g)).toHaveLength(3);
    expect(page.match(/Varför:/g)).toHaveLength(3);
  });
});

describe("the marker", () => {
  const markerOf = (diagnostic: Diagnostic): string[] =>
    show(reportOf([diagnostic]))
      .split("\n")
      .filter((line) => line.includes("│"));
  test("stands under wide letters, combined letters and tabs", () => {
    const source = "\ttitle: 漢字 A\u030angest 😀 fel";
    const column = source.indexOf("fel") + 1;
    const [line, marker] = markerOf({ ...unknownTheme, source, column, endColumn: column + 3 });
    expect(line).toBe("    3 │  title: 漢字 A\u030angest 😀 fel");
    expect(marker).toBe(`      │ ${" ".repeat(" title: xxxx xngest xx ".length)}^^^`);
  });
  test("is at least one wide, also at the end of a line", () => {
    const [, marker] = markerOf({ ...unknownTheme, source: "a", column: 2, endColumn: 2 });
    expect(marker).toBe("      │  ^");
  });
});

describe("colour", () => {
  test("there is none unless it is asked for", () => {
    expect(Object.values(pages).join("")).not.toContain("\u001b");
  });
  test("changes nothing but the looks", () => {
    const coloured = show(reportOf(everything), { colour: true });
    expect(coloured).toContain("\u001b[31m");
    // biome-ignore lint/suspicious/noControlCharactersInRegex: that is what colours are
    expect(coloured.replace(/\u001b\[\d+m/g, "")).toBe(pages["findings.sv"]);
  });
  test("a catalogue cannot send control sequences to the terminal", () => {
    const evil = "\u001b[2J\u202eevil\r\n";
    const page = show(reportOf([{ ...unknownTheme, message: evil, fix: evil, why: evil, source: evil, file: evil }]));
    expect(["\u001b", "\u202e", "\r"].filter((character) => page.includes(character))).toEqual([]);
  });
});
