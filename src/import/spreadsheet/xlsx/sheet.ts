import { SpreadsheetFault } from "../fault.js";
import { type Cell, MOST_COLUMNS, MOST_ROWS, parseReference, type Row } from "../table.js";
import { dateOfSerial } from "./dates.js";
import { readXml } from "./xml.js";

/** What the cells of a sheet need of the workbook around it. */
export interface Workbook {
  readonly strings: readonly string[];
  readonly isDate: (style: number) => boolean;
  readonly calendar: 1900 | 1904;
}

/** A cell as it is written. */
interface Written {
  readonly type: string;
  readonly style: number;
  /** What stands in `v`, the value. */
  value: string;
  /** What stands in `is`, a text of the cell's own. */
  inline: string;
  hasFormula: boolean;
}

/**
 * The rows of a sheet that have something in them (ECMA-376-1 §18.3.1). What stands in cells that are merged downwards
 * stands in each of their rows.
 *
 * @throws SpreadsheetFault where it has more rows or columns than any catalogue
 */
export function readSheet(xml: string, workbook: Workbook): Row[] {
  const rows = new Map<number, Map<number, Cell>>();
  const merged: string[] = [];
  let row = 0;
  let column = -1;
  let cell: Written | undefined;
  let part = "";
  for (const event of readXml(xml)) {
    if (event.kind === "text") {
      if (cell !== undefined && part === "v") cell.value += event.text;
      else if (cell !== undefined && part === "t") cell.inline += event.text;
    } else if (event.kind === "open") {
      const { r, t = "n", s = "0", ref } = event.attributes;
      part = event.name;
      if (event.name === "row") {
        row = r === undefined ? row + 1 : Number(r);
        column = -1;
      } else if (event.name === "c") {
        column = (r === undefined ? undefined : parseReference(r)?.column) ?? column + 1;
        cell = { type: t, style: Number(s), value: "", inline: "", hasFormula: false };
      } else if (event.name === "f" && cell !== undefined) cell.hasFormula = true;
      else if (event.name === "mergeCell" && ref !== undefined) merged.push(ref);
    } else if (event.name === "c" && cell !== undefined) {
      const made = toCell(cell, workbook);
      if (made !== undefined) put(rows, row, column, made);
      cell = undefined;
    } else part = "";
  }
  for (const range of merged) fillDown(rows, range);
  return [...rows].sort(([a], [b]) => a - b).map(([number, cells]) => ({ number, cells }));
}

function put(rows: Map<number, Map<number, Cell>>, row: number, column: number, cell: Cell): void {
  if (column >= MOST_COLUMNS) throw new SpreadsheetFault("too-large");
  const cells = rows.get(row);
  if (cells !== undefined) cells.set(column, cell);
  else if (rows.size >= MOST_ROWS) throw new SpreadsheetFault("too-large");
  else rows.set(row, new Map([[column, cell]]));
}

/** What a cell says by its type (ECMA-376-1 §18.18.11); undefined where it is empty. */
function toCell({ type, style, value, inline, hasFormula }: Written, workbook: Workbook): Cell | undefined {
  if (type === "e") return { text: "", problem: "error" };
  if (hasFormula && value === "") return { text: "", problem: "formula" };
  const texts: Readonly<Record<string, () => string>> = {
    s: () => workbook.strings[Number(value)] ?? "",
    inlineStr: () => inline,
    str: () => value,
    d: () => value.replace(/T00:00:00(\.0+)?Z?$/, ""),
    b: () => (value === "1" ? "true" : "false"),
    n: () => numberText(value, workbook.isDate(style), workbook.calendar),
  };
  const text = unescapeCell((texts[type] ?? texts.str!)()).trim();
  return text === "" ? undefined : { text };
}

function numberText(value: string, isDate: boolean, calendar: 1900 | 1904): string {
  const number = Number(value);
  if (value === "" || !Number.isFinite(number)) return value;
  const date = isDate ? dateOfSerial(number, calendar) : undefined;
  if (date !== undefined) return date;
  // Stored with all the digits that binary has; shown and meant with 15 (ECMA-376-1 §18.17.5.2).
  const rounded = Number(number.toPrecision(15));
  return Math.abs(rounded) < 1e21 && Math.abs(rounded) >= 1e-6 ? String(rounded) : value;
}

/** Characters that XML cannot hold, and line breaks, may be written as `_x000D_` (ECMA-376-1 §22.9.2.19). */
const unescapeCell = (text: string): string =>
  text
    .replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
    .replace(/\r\n?/g, "\n");

/** Repeats the first cell of a merged range in those below it that a row is written for. */
function fillDown(rows: Map<number, Map<number, Cell>>, range: string): void {
  const [start, end] = range.split(":").map(parseReference);
  const cell = start && rows.get(start.row)?.get(start.column);
  if (start === undefined || end === undefined || cell === undefined) return;
  for (let row = start.row + 1; row <= Math.min(end.row, start.row + MOST_ROWS); row++) {
    rows.get(row)?.set(start.column, cell);
  }
}
