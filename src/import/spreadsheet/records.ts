import { type Finding, finding, type Place } from "../../diagnostics/finding.js";
import type { ClassName } from "../../model/kinds.js";
import { type Column, PARENT, type SheetDef } from "./columns.js";
import { type Headed, identify, understand } from "./headings.js";
import type { Sourced } from "./read-file.js";
import type { Row } from "./table.js";

/** A row of a sheet: what one thing is said to be. */
export interface Record {
  readonly class: ClassName;
  readonly sheet: SheetDef;
  /** Columns of the table, those included whose cell is empty here. */
  readonly columns: readonly Column[];
  /** Non-empty cells, by what tells their column. */
  readonly texts: ReadonlyMap<string, string>;
  /** Where the cell of a column stands, or would; of the row itself without column. */
  readonly placeOf: (column?: Pick<Column, "path" | "language">) => Place;
}

/** What is written under one of the columns that are no properties: `id`, `uri`, what the thing stands in. */
export const textOf = ({ texts }: Record, key: string): string | undefined => texts.get(identify({ path: [key] }));

/** The column that names what a thing stands in. */
export const parentOf = (record: Record): string | undefined => textOf(record, PARENT);

/** A row that begins so is a note to whoever fills in the sheet. */
const NOTE = "#";

/** The rows of tables, with what their columns are. Rows that are empty or notes are passed over. */
export function readRecords(tables: readonly Sourced[], report: (found: Finding) => void): Record[] {
  return tables.flatMap(({ table, name, placeOf }) => {
    const headed = understand(table, name, placeOf, report);
    if (headed === undefined) return [];
    return headed.rows.filter(isFilled).map((row) => toRecord(headed, row, placeOf, report));
  });
}

function isFilled({ cells }: Row): boolean {
  const [first] = cells.values();
  return first !== undefined && !first.text.startsWith(NOTE);
}

function toRecord(
  { sheet, columns }: Headed,
  row: Row,
  placeOf: Sourced["placeOf"],
  report: (found: Finding) => void,
): Record {
  const texts = new Map<string, string>();
  const positions = new Map([...columns].map(([position, column]) => [identify(column), position]));
  for (const [position, { text, problem }] of row.cells) {
    const column = columns.get(position);
    if (column === undefined) continue;
    if (problem !== undefined) report(finding("import/cell", { problem }, { place: placeOf(row.number, position) }));
    else if (text !== "") texts.set(identify(column), text);
  }
  return {
    class: sheet.class,
    sheet,
    columns: [...columns.values()],
    texts,
    placeOf: (column) => placeOf(row.number, column === undefined ? 0 : (positions.get(identify(column)) ?? 0)),
  };
}
