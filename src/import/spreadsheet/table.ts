/** What stands in a cell: text, with numbers and dates written out. */
export interface Cell {
  readonly text: string;
  /** What was in the cell, where no text could be made of it: a formula without a result, or an error value such as #REF!. */
  readonly problem?: "formula" | "error";
}

/** A row with something in it. */
export interface Row {
  /** 1-based, as the spreadsheet counts. */
  readonly number: number;
  /** Non-empty cells by column, 0-based, in their order. */
  readonly cells: ReadonlyMap<number, Cell>;
}

/** A sheet, or a file of comma-separated values. */
export interface Table {
  /** Name of the sheet; undefined where there is none. */
  readonly sheet?: string;
  readonly rows: readonly Row[];
}

/** No sheet of open data needs more; it bounds the work on what others wrote. */
export const MOST_ROWS = 100_000;
export const MOST_COLUMNS = 1_000;

/** `A`, `B`, … `Z`, `AA`, from a 0-based column. */
export function columnName(column: number): string {
  const rest = Math.floor(column / 26);
  return (rest > 0 ? columnName(rest - 1) : "") + String.fromCharCode(65 + (column % 26));
}

/** The 0-based column and 1-based row of a reference such as `C5`; undefined where it is none. */
export function parseReference(reference: string): { readonly column: number; readonly row: number } | undefined {
  const match = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/.exec(reference);
  if (match === null) return undefined;
  const column = [...match[1]!].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { column, row: Number(match[2]) };
}
