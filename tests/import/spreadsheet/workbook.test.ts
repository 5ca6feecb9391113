import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { toDiagnostic } from "../../../src/diagnostics/diagnostic.js";
import { columnsOf, sheets } from "../../../src/import/spreadsheet/columns.js";
import {
  exportWorkbook,
  importSpreadsheet,
  readThings,
  templateWorkbook,
  updateFromSpreadsheet,
} from "../../../src/import/spreadsheet/index.js";
import { readXlsx } from "../../../src/import/spreadsheet/xlsx/read.js";
import { type NewSheet, writeXlsx } from "../../../src/import/spreadsheet/xlsx/write.js";
import { rowsOf } from "../../../src/model/profile.js";

const folder = mkdtempSync(join(tmpdir(), "skordeklar-"));
afterAll(() => rmSync(folder, { recursive: true }));
const file = join(folder, "k.xlsx");
const OPTIONS = { source: "k.xlsx", language: "sv", prefixes: {} } as const;

/** A workbook from rows of texts, the first with the headings. */
function write(contents: Record<string, readonly (readonly string[])[]>): void {
  const made = Object.entries(contents).map(
    ([name, [headings = [], ...rows]]): NewSheet => ({
      name,
      columns: headings.map((heading) => ({ heading, width: 9 })),
      rows,
    }),
  );
  writeFileSync(file, writeXlsx(made));
}

const imported = (): Record<string, Record<string, unknown>> =>
  Object.fromEntries(importSpreadsheet(file, OPTIONS).files.map(({ path, text }) => [path, parse(text)]));
const findings = () =>
  importSpreadsheet(file, OPTIONS).findings.map(({ code, place, args }) => [
    code,
    place?.file.replace(/^.*#/, ""),
    (args as { suggestions?: string[] }).suggestions?.[0],
  ]);

const catalogue = {
  Katalog: [
    ["Basadress", "Titel"],
    ["https://data.hemmesta.example/", "Öppna data"],
  ],
};

describe("reading", () => {
  it("makes a catalogue of datasets, distributions, agents and contacts", () => {
    write({
      ...catalogue,
      Datamängd: [
        [
          "# Att göra",
          "Titel *",
          "Titel (en)",
          "Nyckelord",
          "Nyckelord (en)",
          "Kategori",
          "Utgivare",
          "Geografiskt område: Omskrivande rektangel",
          "Tidsperiod: Start",
          "Rumslig upplösning",
        ],
        ["# hjälp", "Namnge innehållet"],
        [
          "",
          "Badplatser",
          "Bathing sites",
          'bad; "sol; och sommar"',
          "bathing",
          "Miljö\nTransport",
          "kommunen",
          "17,1 59,2 17,9 60,5",
          "2020-01-01",
          "12,5",
        ],
        [],
        ["", "Vinterbad"],
      ],
      Distribution: [
        ["Datamängd", "Webbadress för åtkomst", "Mediatyp", "Licens", "Storlek (i bytes)"],
        ["vinterbad", "https://x.example/a.csv", "CSV (.csv)", "cc0", "1 024"],
        ["Bathing sites", "https://x.example/b", "json"],
      ],
      agents: [
        ["id", "name", "organizationNumber"],
        ["kommunen", "Hemmesta kommun", "2120000266"],
      ],
      Kontaktuppgift: [
        ["Namn", "E-postadress", "Telefon", "Adress: Postort"],
        ["Data", "a@x.example", "08-123 45", "Hemmesta"],
      ],
    });
    const files = imported();
    expect(files["datasets/badplatser.yaml"]).toEqual({
      title: { sv: "Badplatser", en: "Bathing sites" },
      keyword: { sv: ["bad", "sol; och sommar"], en: ["bathing"] },
      theme: ["Miljö", "Transport"],
      publisher: "kommunen",
      spatial: { bbox: [17.1, 59.2, 17.9, 60.5] },
      temporal: { start: "2020-01-01" },
      spatialResolutionInMeters: 12.5,
      distributions: [{ accessURL: "https://x.example/b", format: "json" }],
    });
    expect(files["datasets/vinterbad.yaml"]).toEqual({
      title: "Vinterbad",
      distributions: [{ accessURL: "https://x.example/a.csv", format: "csv", license: "CC0", byteSize: 1024 }],
    });
    expect(files["catalog.yaml"]).toEqual({
      catalog: { base: "https://data.hemmesta.example/", title: "Öppna data" },
      agents: { kommunen: { organizationNumber: 2120000266, name: "Hemmesta kommun" } },
      contacts: {
        data: { name: "Data", email: "a@x.example", telephone: "08-123 45", address: { locality: "Hemmesta" } },
      },
    });
  });

  it("tells sheet and cell of what is wrong, and what was meant", () => {
    write({
      ...catalogue,
      Datamängd: [
        ["Id", "Titl", "Titel", "titel", "Kategori"],
        ["badplatser", "x", "A", "B", "Miljo"],
        ["badplatser", "", "C"],
      ],
      Distribution: [
        ["Datamängd", "Webbadress för åtkomst"],
        ["badplaster", "https://x.example/"],
        ["", "https://x.example/"],
      ],
      Inköpslista: [["Mjölk"], ["2"]],
    });
    expect(findings()).toEqual([
      ["import/unknown-heading", "Datamängd!B1", "Titel"],
      ["import/repeated-heading", "Datamängd!D1", undefined],
      ["import/unknown-sheet", "Inköpslista!A1", undefined],
      ["import/repeated-row", "Datamängd!A3", undefined],
      ["import/no-parent", "Distribution!A2", "badplatser"],
      ["import/no-parent", "Distribution!A3", undefined],
      ["catalogue/unknown-concept", "Datamängd!E2", "Miljö"],
    ]);
    for (const found of importSpreadsheet(file, OPTIONS).findings) {
      for (const language of ["sv", "en"] as const) {
        expect(toDiagnostic(found, language, () => undefined).message).not.toMatch(/undefined|\[object/);
      }
    }
  });

  it("tells of a file that is none, and reads nothing", () => {
    writeFileSync(file, "PK inget");
    expect(importSpreadsheet(file, OPTIONS)).toMatchObject({
      isRead: false,
      files: [],
      findings: [{ code: "import/spreadsheet", args: { problem: "damaged" } }],
    });
  });

  it("reads a CSV file, and knows by its headings what it is about", () => {
    const csv = join(folder, "export.csv");
    writeFileSync(
      csv,
      Buffer.from(
        "Titel;Beskrivning;Nyckelord;Kategori\r\nBadplatser;Våra bad;sol, bad;Miljö;\r\nX;;;Nix\r\n",
        "latin1",
      ),
    );
    const { files, findings: found } = importSpreadsheet(csv, OPTIONS);
    expect(parse(files.find(({ path }) => path === "datasets/badplatser.yaml")!.text)).toEqual({
      title: "Badplatser",
      description: "Våra bad",
      keyword: ["sol, bad"],
      theme: "Miljö",
    });
    expect(found.map(({ code, place }) => [code, place?.line])).toEqual([["catalogue/unknown-concept", 3]]);
  });
});

describe("there and back", () => {
  const copy = join(folder, "katalog");
  beforeEach(() => rmSync(copy, { recursive: true, force: true }));
  const exported = (language: "sv" | "en" = "sv") => {
    const { bytes } = exportWorkbook(readThings(copy)!, language);
    writeFileSync(file, bytes);
    return readXlsx(bytes);
  };

  it.each(["tierp", "habo", "region-tallmark", "alvkarleby"])("changes nothing of %s, in either language", (name) => {
    cpSync(`catalogs/${name}`, copy, { recursive: true });
    for (const language of ["sv", "en"] as const) {
      exported(language);
      expect(updateFromSpreadsheet(file, copy)).toMatchObject({ files: [], findings: [], isRead: true });
    }
  });

  /** Writes the exported workbook again with some cells changed, addressed by sheet, row and heading. */
  function edit(changes: readonly (readonly [sheet: string, id: string, heading: string, text: string])[]): void {
    const tables = exported().map(({ sheet, rows }) => ({
      sheet: sheet!,
      rows: rows.map(({ cells }) => new Map([...cells].map(([column, { text }]) => [column, text]))),
    }));
    for (const [name, id, heading, text] of changes) {
      const { rows } = tables.find(({ sheet }) => sheet === name)!;
      const column = [...rows[0]!].find(([, title]) => title.replace(" *", "") === heading)![0];
      let row = rows.find((cells) => [...cells.values()].slice(0, 2).includes(id));
      if (row === undefined) {
        row = new Map([[0, id]]);
        rows.push(row);
      }
      row.set(column, text);
    }
    write(
      Object.fromEntries(
        tables.map(({ sheet, rows }) => [
          sheet,
          rows.map((cells) =>
            Array.from({ length: Math.max(...cells.keys()) + 1 }, (_, index) => cells.get(index) ?? ""),
          ),
        ]),
      ),
    );
  }

  it("changes what was edited, and nothing else: ids, addresses, comments and what no cell holds stay", () => {
    cpSync("catalogs/tierp", copy, { recursive: true });
    const path = join(copy, "datasets/lekplatser.yaml");
    const before = readFileSync(path, "utf8");
    edit([
      ["Datamängd", "lekplatser", "Titel (en)", "Playgrounds and more"],
      ["Datamängd", "lekplatser", "Ändringsdatum", "2025-01-02"],
      ["Kontaktuppgift", "oppnadata", "Hemsida", "https://www.tierp.example/data"],
    ]);
    const { files } = updateFromSpreadsheet(file, copy);
    expect(files.map((one) => one.path.slice(copy.length))).toEqual(["/datasets/lekplatser.yaml", "/catalog.yaml"]);
    const [was, is] = [parse(before), parse(files[0]!.text)];
    expect(is).toEqual({ ...was, title: { ...was.title, en: "Playgrounds and more" }, modified: "2025-01-02" });
    const lines = (text: string) => new Set(text.split("\n"));
    const kept = [...lines(before)].filter((line) => !lines(files[0]!.text).has(line));
    expect(kept).toEqual(
      [expect.stringMatching(/^title: \{/), expect.stringMatching(/^modified: /)].slice(0, kept.length),
    );
  });

  it("adds rows as new things, and keeps things without a row", () => {
    cpSync("catalogs/tierp", copy, { recursive: true });
    edit([
      ["Datamängd", "badplatser", "Titel", "Badplatser"],
      ["Distribution", "badplatser", "Webbadress för åtkomst", "https://x.example/bad.csv"],
    ]);
    const { files } = updateFromSpreadsheet(file, copy);
    expect(files).toHaveLength(1);
    expect(files[0]!.path).toBe(`${copy}/datasets/badplatser.yaml`);
    expect(parse(files[0]!.text)).toEqual({
      title: "Badplatser",
      distributions: [{ accessURL: "https://x.example/bad.csv" }],
    });
    write({
      Datamängd: [
        ["Id", "Titel"],
        ["badplatser", "Badplatser"],
      ],
    });
    expect(updateFromSpreadsheet(file, copy).files).toHaveLength(1);
  });

  it("adds a distribution to a dataset that is there", () => {
    cpSync("catalogs/tierp", copy, { recursive: true });
    write({
      Distribution: [
        ["Datamängd", "Id", "Webbadress för åtkomst"],
        ["lekplatser", "api", "https://x.example/api"],
      ],
    });
    const { files } = updateFromSpreadsheet(file, copy);
    const distributions = parse(files[0]!.text).distributions;
    const before = parse(readFileSync(join(copy, "datasets/lekplatser.yaml"), "utf8")).distributions;
    expect(distributions).toEqual([...before, { accessURL: "https://x.example/api", id: "api" }]);
  });

  it("does not touch a catalogue that is no YAML", () => {
    cpSync("catalogs/alvkarleby", copy, { recursive: true });
    exported();
    writeFileSync(join(copy, "catalog.yaml"), "catalog: [");
    expect(updateFromSpreadsheet(file, copy)).toMatchObject({
      files: [],
      isRead: false,
      findings: [{ code: "import/not-yaml" }],
    });
  });
});

describe("the template", () => {
  it.each(["sv", "en"] as const)("says nothing by itself, and all of its headings are known (%s)", (language) => {
    writeFileSync(file, templateWorkbook(language));
    expect(importSpreadsheet(file, OPTIONS)).toMatchObject({ isRead: false, findings: [] });
  });

  it("has a column for every property that is not another sheet, or described by more than plain values", () => {
    const left = sheets.flatMap((sheet) => {
      const keys = new Set(columnsOf(sheet, ["sv"]).map(({ path }) => path[0]));
      return rowsOf(sheet.class)
        .filter(([key]) => !keys.has(key))
        .map(([key]) => `${sheet.class}.${key}`);
    });
    expect(left).toEqual(["Dataset.distributions", "Catalog.datasets", "Catalog.services"]);
  });
});
