import { SpreadsheetFault } from "../fault.js";
import type { Table } from "../table.js";
import { readSheet } from "./sheet.js";
import { readStyles } from "./styles.js";
import { unzip } from "./unzip.js";
import { readXml } from "./xml.js";

/** Larger files than this are not unpacked. */
const MOST_BYTES = 64 * 2 ** 20;
/** How a file begins: a zip file, or the compound file of Excel 97 and of workbooks with a password. */
const ZIP = [0x50, 0x4b];
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0];

/** Whether the bytes may be a workbook of any kind. */
export const isWorkbook = (bytes: Uint8Array): boolean => startsWith(bytes, ZIP) || startsWith(bytes, COMPOUND);

const startsWith = (bytes: Uint8Array, start: readonly number[]): boolean =>
  start.every((byte, index) => bytes[index] === byte);

/**
 * The sheets of an Excel workbook (.xlsx, ECMA-376-1 part 18), in their order, without those that are empty. Formulas
 * count for the result that was stored with them.
 *
 * @throws SpreadsheetFault where it is none, or is damaged, encrypted or unreasonably large
 */
export function readXlsx(bytes: Uint8Array): Table[] {
  if (bytes.length > MOST_BYTES) throw new SpreadsheetFault("too-large");
  if (startsWith(bytes, COMPOUND)) throw new SpreadsheetFault("old-format");
  if (!startsWith(bytes, ZIP)) throw new SpreadsheetFault("not-xlsx");
  const part = unzip(bytes);
  const workbookPath = relations(part("_rels/.rels")).find(({ type }) => type.endsWith("/officeDocument"))?.target;
  const workbook = workbookPath === undefined ? undefined : part(workbookPath);
  if (workbookPath === undefined || workbook === undefined) throw new SpreadsheetFault("not-xlsx");

  const targets = relations(part(relationsOf(workbookPath)), folderOf(workbookPath));
  const partOf = (kind: string) => targets.find(({ type }) => type.endsWith(kind))?.target;
  const { sheets, calendar } = readWorkbook(workbook);
  const stylesPath = partOf("/styles");
  const stringsPath = partOf("/sharedStrings");
  const isDate = readStyles((stylesPath && part(stylesPath)) ?? "");
  const strings = readStrings((stringsPath && part(stringsPath)) ?? "");
  return sheets.flatMap(({ name, id }) => {
    const target = targets.find((relation) => relation.id === id)?.target;
    const xml = target === undefined ? undefined : part(target);
    if (xml === undefined) return [];
    const rows = readSheet(xml, { strings, isDate, calendar });
    return rows.length === 0 ? [] : [{ sheet: name, rows }];
  });
}

interface Relation {
  readonly id: string;
  readonly type: string;
  readonly target: string;
}

/** The relations of a part (ECMA-376-2 §9.3), their targets as paths in the package. */
function relations(xml = "", folder = ""): Relation[] {
  const found: Relation[] = [];
  for (const event of readXml(xml)) {
    if (event.kind !== "open" || event.name !== "Relationship") continue;
    const { Id: id = "", Type: type = "", Target: target = "" } = event.attributes;
    found.push({ id, type, target: target.startsWith("/") ? target.slice(1) : resolve(folder + target) });
  }
  return found;
}

const resolve = (path: string): string =>
  path
    .replace(/(^|\/)\.(?=\/)/g, "")
    .replace(/[^/]+\/\.\.\//g, "")
    .replace(/^\//, "");
const folderOf = (path: string): string => path.slice(0, path.lastIndexOf("/") + 1);
const relationsOf = (path: string): string => `${folderOf(path)}_rels/${path.slice(path.lastIndexOf("/") + 1)}.rels`;

function readWorkbook(xml: string): { sheets: { name: string; id: string }[]; calendar: 1900 | 1904 } {
  const sheets: { name: string; id: string }[] = [];
  let calendar: 1900 | 1904 = 1900;
  for (const event of readXml(xml)) {
    if (event.kind !== "open") continue;
    const { name = "", id = "", date1904 } = event.attributes;
    if (event.name === "sheet") sheets.push({ name, id });
    if (event.name === "workbookPr" && (date1904 === "1" || date1904 === "true")) calendar = 1904;
  }
  return { sheets, calendar };
}

/** The texts that cells point at. The parts of a formatted text are joined; how a text is pronounced is left out. */
function readStrings(xml: string): string[] {
  const strings: string[] = [];
  let inText = false;
  let inPhonetic = false;
  for (const event of readXml(xml)) {
    if (event.kind === "text") {
      if (inText && !inPhonetic) strings[strings.length - 1] += event.text;
    } else if (event.name === "si" && event.kind === "open") strings.push("");
    else if (event.name === "t") inText = event.kind === "open";
    else if (event.name === "rPh") inPhonetic = event.kind === "open";
  }
  return strings;
}
