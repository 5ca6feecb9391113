import { indicators } from "../indicators.js";
import type { QualityReporter } from "./index.js";
import type { Sheet, SheetScored } from "./sheet.js";

const ids = [...indicators.dataset, ...indicators.distribution].map(({ id }) => id);

const FACTS = ["catalogue", "level", "iri", "name", "points", "measurable", "percentOf405", "rating", "stars"];

/** One row for the whole, each catalogue, publisher and dataset, with the points of each indicator (RFC 4180). */
export const csv: QualityReporter = (sheets) => {
  const rows = [[...FACTS, ...ids], ...sheets.flatMap(rowsOf)];
  return rows.map((row) => `${row.map(field).join(",")}\r\n`).join("");
};

function rowsOf(sheet: Sheet): (string | number)[][] {
  const row = (level: string) => (scored: SheetScored) => [sheet.catalogue, level, ...rowOf(scored)];
  return [
    row("all")({ iri: "", name: "", score: sheet.score }),
    ...sheet.catalogues.map(row("catalogue")),
    ...sheet.publishers.map(row("publisher")),
    ...sheet.datasets.map(row("dataset")),
  ];
}

function rowOf({ iri, name, score }: SheetScored): (string | number)[] {
  const { points, measurable, percentOf405, rating, stars, dimensions } = score;
  const byId = new Map(dimensions.flatMap((dimension) => dimension.indicators).map((one) => [one.id, one.points]));
  return [iri, name, points, measurable, percentOf405, rating, stars ?? "", ...ids.map((id) => byId.get(id) ?? "")];
}

function field(value: string | number): string {
  const text = String(value);
  // A spreadsheet would take such a text for a formula, and a catalogue may come from someone else.
  const safe = typeof value === "string" && /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
