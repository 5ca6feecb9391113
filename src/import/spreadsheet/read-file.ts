import { readdirSync, readFileSync, statSync } from "node:fs";
import { basename, extname, join } from "node:path";
import { type Finding, finding, type Place } from "../../diagnostics/finding.js";
import { readCsv } from "./csv.js";
import { SpreadsheetFault } from "./fault.js";
import { columnName, type Table } from "./table.js";
import { isWorkbook, readXlsx } from "./xlsx/read.js";

/** A table, where it is from, and how places in it are told. */
export interface Sourced {
  readonly table: Table;
  /** Name of its file, without extension. */
  readonly name: string;
  readonly placeOf: (row: number, column: number) => Place;
}

const EXTENSIONS = [".xlsx", ".xlsm", ".xls", ".csv"];

/** Whether a path is that of a spreadsheet, or of a folder of comma-separated values. */
export function isSpreadsheet(path: string): boolean {
  if (EXTENSIONS.includes(extname(path).toLowerCase())) return true;
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true && csvFiles(path).length > 0;
}

const csvFiles = (folder: string): string[] =>
  readdirSync(folder)
    .filter((name) => extname(name).toLowerCase() === ".csv")
    .sort()
    .map((name) => join(folder, name));

/** The tables of a workbook, a file of comma-separated values, or a folder of such. What cannot be read is reported. */
export function readTables(path: string, report: (found: Finding) => void): Sourced[] {
  const files = statSync(path).isDirectory() ? csvFiles(path) : [path];
  return files.flatMap((file) => {
    const shown = file.replaceAll("\\", "/");
    try {
      return tablesOf(readFileSync(file), shown);
    } catch (error) {
      if (!(error instanceof SpreadsheetFault)) throw error;
      const place = { file: shown, ...(error.line !== undefined && { line: error.line, column: 1 }) };
      report(finding("import/spreadsheet", { problem: error.problem }, { place }));
      return [];
    }
  });
}

function tablesOf(bytes: Uint8Array, file: string): Sourced[] {
  const name = basename(file, extname(file));
  if (isWorkbook(bytes)) {
    return readXlsx(bytes).map((table) => ({
      table,
      name,
      placeOf: (row, column) => ({ file: `${file}#${table.sheet}!${columnName(column)}${row}` }),
    }));
  }
  if (extname(file).toLowerCase() !== ".csv") throw new SpreadsheetFault("not-xlsx");
  return [{ table: readCsv(bytes), name, placeOf: (row) => ({ file, line: row, column: 1 }) }];
}
