import type { Diagnostic } from "../../src/diagnostics/diagnostic.js";
import type { Report } from "../../src/diagnostics/reporters/index.js";

const THEME = "http://www.w3.org/ns/dcat#theme";

/** An error with everything that a finding can have. */
export const unknownTheme: Diagnostic = {
  severity: "error",
  code: "catalogue/unknown-concept",
  message: "`Miljöö` finns inte bland kategorierna för datamängder.",
  why: "Dataportalen sorterar datamängder efter kategori, och en kategori som den inte känner till gör att datamängden inte syns när någon bläddrar.",
  fix: "Menade du `Miljö`? Alla kategorier finns i dokumentationen.",
  entity: "https://data.tierp.example/dataset/badplatser",
  property: THEME,
  value: "Miljöö",
  file: "catalogs/tierp/datasets/badplatser.yaml",
  line: 3,
  column: 8,
  endColumn: 14,
  source: "theme: Miljöö",
  link: "https://docs.dataportal.se/dcat/3.0.1/sv/#dcat_Dataset-dcat_theme",
};

/** A warning about something absent, with the line of what it is absent from. */
export const noContact: Diagnostic = {
  severity: "warning",
  code: "profile/recommended",
  message: "Kontaktuppgift (`contactPoint`) saknas.",
  fix: "Lägg till `contactPoint:` med den som kan svara på frågor om data.",
  property: "http://www.w3.org/ns/dcat#contactPoint",
  file: "catalogs/tierp/datasets/badplatser.yaml",
  line: 1,
  column: 1,
  endColumn: 6,
  source: "title: Badplatser",
};

/** An error that has no file. */
export const noPublisher: Diagnostic = {
  severity: "error",
  code: "harvest/two-names",
  message: "Organisationen har två namn: `Tierps kommun` och `Tierp`.",
  fix: "Behåll ett av namnen.",
  entity: "http://dataportal.se/organisation/SE2120000266",
};

export const info = (number: number): Diagnostic => ({
  severity: "info",
  code: `recommendation/${number}`,
  message: `Titeln är bara på svenska. En engelsk titel gör att fler hittar data, också utanför Sverige (${number}).`,
  fix: "Lägg till `en:`.",
  file: `catalogs/tierp/datasets/d${number}.yaml`,
  line: number,
  column: 1,
  endColumn: 6,
  source: "title: Data",
});

/** The same warning in many files, and twice in one of them. */
export const sameInMany = (count: number): Diagnostic[] =>
  Array.from({ length: count }, (_, index) => ({
    ...noContact,
    file: `catalogs/tierp/datasets/d${String(Math.max(index, 1)).padStart(2, "0")}.yaml`,
    line: index === 0 ? 9 : 1,
  }));

export function reportOf(diagnostics: readonly Diagnostic[], more: Partial<Report> = {}): Report {
  const count = (severity: string) => diagnostics.filter((diagnostic) => diagnostic.severity === severity).length;
  return {
    tool: { name: "skordeklar", version: "1.2.3" },
    command: "validate",
    strict: false,
    summary: {
      errors: count("error"),
      warnings: count("warning"),
      infos: count("info"),
      files: 1214,
      datasets: 1200,
      services: 1,
      series: 0,
    },
    diagnostics,
    outputs: [],
    ...more,
  };
}
