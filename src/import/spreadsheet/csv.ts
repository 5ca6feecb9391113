import { SpreadsheetFault } from "./fault.js";
import { type Cell, MOST_COLUMNS, MOST_ROWS, type Row, type Table } from "./table.js";

/** Files larger than this are no table of a catalogue. */
const MOST_BYTES = 64 * 2 ** 20;

/**
 * Reads comma-separated values (RFC 4180) as spreadsheets write them: UTF-8 with or without byte order mark, UTF-16 with
 * one, or Windows-1252; separated by semicolons (as in Sweden), commas or tabs; any line break. Rows are numbered by the
 * line on which they begin.
 *
 * @throws SpreadsheetFault where it is too large, or a quote is opened and never closed
 */
export function readCsv(bytes: Uint8Array): Table {
  if (bytes.length > MOST_BYTES) throw new SpreadsheetFault("too-large");
  const text = decode(bytes);
  const declared = /^sep=(.)\r?\n/i.exec(text);
  const separator = declared?.[1] ?? separatorOf(text);
  return { rows: readRows(text, separator, declared?.[0].length ?? 0) };
}

function decode(bytes: Uint8Array): string {
  if (bytes.includes(0) && !(bytes[0] === 0xff && bytes[1] === 0xfe)) throw new SpreadsheetFault("encoding");
  const [first] = bytes[0] === 0xff && bytes[1] === 0xfe ? ["utf-16le"] : ["utf-8"];
  try {
    return new TextDecoder(first, { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}

/** The separator that occurs most outside quotes in the first line. */
function separatorOf(text: string): string {
  const [heading = ""] = text.replace(/"(?:[^"]|"")*"/g, "").split(/[\r\n]/, 1);
  const count = (separator: string): number => heading.split(separator).length;
  return [";", ",", "\t"].sort((a, b) => count(b) - count(a))[0]!;
}

function readRows(text: string, separator: string, start: number): Row[] {
  const rows: Row[] = [];
  // A quoted field, else anything up to the next separator or line break; then what ends it.
  const field = new RegExp(
    `(?:"([^"]*(?:""[^"]*)*)"[^\\S\\r\\n${separator}]*|([^${separator}\\r\\n]*))(${separator}|\\r\\n|\\r|\\n|$)`,
    "y",
  );
  let line = start > 0 ? 2 : 1;
  let number = line;
  let cells = new Map<number, Cell>();
  let column = 0;
  field.lastIndex = start;
  while (field.lastIndex < text.length) {
    if (text.charCodeAt(field.lastIndex) === 0x22 && !closes(field, text)) throw new SpreadsheetFault("quote", line);
    const [, quoted, plain, end] = field.exec(text)!;
    const value = (quoted?.replaceAll('""', '"') ?? plain ?? "").trim();
    if (value !== "") cells.set(column, { text: value });
    line += lineBreaks(quoted);
    column++;
    if (column > MOST_COLUMNS) throw new SpreadsheetFault("too-large");
    if (end === separator) continue;
    line++;
    if (cells.size > 0) rows.push({ number, cells });
    if (rows.length > MOST_ROWS) throw new SpreadsheetFault("too-large");
    number = line;
    cells = new Map();
    column = 0;
  }
  if (cells.size > 0) rows.push({ number, cells });
  return rows;
}

/** Whether a quoted field begins here; one that is only opened would be taken for plain text. */
function closes(field: RegExp, text: string): boolean {
  const { lastIndex } = field;
  const match = field.exec(text);
  field.lastIndex = lastIndex;
  return match?.[1] !== undefined;
}

const lineBreaks = (text = ""): number => text.match(/\r\n|\r|\n/g)?.length ?? 0;
