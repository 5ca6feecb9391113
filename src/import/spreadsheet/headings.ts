import { type Finding, finding } from "../../diagnostics/finding.js";
import { nearest } from "../../model/nearest.js";
import { classDef } from "../../model/profile.js";
import { type Column, columnsOf, type SheetDef, sheets } from "./columns.js";
import type { Row, Table } from "./table.js";

/** A table whose headings were understood. */
export interface Headed {
  readonly sheet: SheetDef;
  /** What each column of the table says, by its position. */
  readonly columns: ReadonlyMap<number, Column>;
  /** What is below the headings. */
  readonly rows: readonly Row[];
}

/** How far down the headings may stand: above them there may be a title. */
const LAST_HEADING_ROW = 5;

/** Sheets that hold lists of values for the others, by what the template calls them. */
export const LISTS = { sv: "Listor", en: "Lists" };

/** How a heading and a sheet's name are compared: without letter case, white space around and the mark of mandatory columns. */
const fold = (text: string): string =>
  text
    .normalize("NFC")
    .replace(/\*\s*$/, "")
    .trim()
    .replace(/\s+/g, " ")
    .toLowerCase();

/** A language in a heading: `Titel (en)`, `title.en`. */
const LANGUAGE = /^(.+?)\s*(?:\(([a-z]{2,3}(?:-[a-z0-9]+)*)\)|\.([a-z]{2,3}(?:-[a-z0-9]+)*))$/i;

/**
 * Finds what a table is about, by its name or else its headings, and what each of its columns is.
 *
 * @param name what it is called where it has no sheet: the name of its file
 * @param placeOf from a row and column to where a finding about it points
 * @returns undefined for a table that is none of the profile's
 */
export function understand(
  table: Table,
  name: string,
  placeOf: (row: number, column: number) => NonNullable<Finding["place"]>,
  report: (found: Finding) => void,
): Headed | undefined {
  const called = table.sheet ?? name;
  if (Object.values(LISTS).some((list) => fold(list) === fold(called))) return undefined;
  const sheet = sheetNamed(called) ?? sheetByHeadings(table);
  if (sheet === undefined) {
    const names = sheets.map((one) => one.name.sv);
    report(
      finding(
        "import/unknown-sheet",
        { sheet: called, suggestions: nearest(called, names, 1), names },
        { place: placeOf(1, 0) },
      ),
    );
    return undefined;
  }
  const known = knownHeadings(sheet);
  const start = headingRow(table, known);
  const columns = new Map<number, Column>();
  const taken = new Set<string>();
  for (const [position, { text }] of table.rows[start]?.cells ?? []) {
    if (text === "" || text.startsWith("#")) continue;
    const column = columnFor(text, known);
    const place = placeOf(table.rows[start]!.number, position);
    if (column === undefined) report(unknownHeading(text, sheet, place));
    else if (taken.has(identify(column))) report(finding("import/repeated-heading", { heading: text }, { place }));
    else columns.set(position, column);
    if (column !== undefined) taken.add(identify(column));
  }
  return { sheet, columns, rows: table.rows.slice(start + 1) };
}

/** What tells a column from the others of its sheet. */
export const identify = ({ path, language }: Pick<Column, "path" | "language">): string =>
  [...path, `@${language ?? ""}`].join(".");

function sheetNamed(name: string): SheetDef | undefined {
  const wanted = fold(name);
  return sheets.find(({ class: className, name: label }) => {
    const { collection = "", word = "" } = classDef(className);
    return [label.sv, label.en, className, collection, word].some((form) => fold(form) === wanted);
  });
}

/** The sheet that knows most of the headings, where that is more than half of them. */
function sheetByHeadings(table: Table): SheetDef | undefined {
  const ranked = sheets
    .map((sheet) => {
      const known = knownHeadings(sheet);
      const cells = [...(table.rows[headingRow(table, known)]?.cells.values() ?? [])];
      return { sheet, hits: countKnown(cells, known), total: cells.length };
    })
    .sort((a, b) => b.hits - a.hits);
  const [best] = ranked;
  return best !== undefined && best.hits > 1 && best.hits * 2 > best.total ? best.sheet : undefined;
}

type Known = ReadonlyMap<string, Column>;

/** Columns by every form of their headings: in both languages, and as keys. Texts are without language here. */
function knownHeadings(sheet: SheetDef): Known {
  const known = new Map<string, Column>();
  for (const column of columnsOf(sheet, [""])) {
    const bare = (heading: string) => fold(heading.replace(/ \(\)$/, ""));
    for (const form of [bare(column.heading.sv), bare(column.heading.en), fold(column.path.join("."))]) {
      if (form !== "" && !known.has(form)) known.set(form, column);
    }
  }
  return known;
}

function columnFor(heading: string, known: Known): Column | undefined {
  const whole = known.get(fold(heading));
  if (whole !== undefined) return whole.language === undefined ? whole : { ...whole, language: "sv" };
  const [, stem, inBrackets, afterDot] = LANGUAGE.exec(fold(heading)) ?? [];
  const column = stem === undefined ? undefined : known.get(stem);
  const language = inBrackets ?? afterDot;
  return column?.language === undefined || language === undefined ? undefined : { ...column, language };
}

const countKnown = (cells: readonly { readonly text: string }[], known: Known): number =>
  cells.filter(({ text }) => columnFor(text, known) !== undefined).length;

/** The index of the row with most of the headings, among the first. */
function headingRow({ rows }: Table, known: Known): number {
  const hits = rows.slice(0, LAST_HEADING_ROW).map(({ cells }) => countKnown([...cells.values()], known));
  return Math.max(0, hits.indexOf(Math.max(...hits)));
}

function unknownHeading(heading: string, sheet: SheetDef, place: NonNullable<Finding["place"]>): Finding {
  const forms = columnsOf(sheet, ["sv", "en"]).map((column) => column.heading.sv);
  const args = { heading, sheet: sheet.name, suggestions: nearest(heading, forms, 1) };
  return finding("import/unknown-heading", args, { place });
}
