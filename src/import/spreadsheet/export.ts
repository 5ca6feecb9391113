import { type Finding, finding } from "../../diagnostics/finding.js";
import type { Language } from "../../diagnostics/messages/message.js";
import { classDef } from "../../model/profile.js";
import type { CatalogueThings, Thing } from "./catalogue-things.js";
import { held, languagesIn } from "./cells-of.js";
import { type Column, columnsOf, PARENT, type SheetDef, sheets } from "./columns.js";
import { identify } from "./headings.js";
import { type SheetRows, workbookSheets } from "./write-workbook.js";
import { writeXlsx } from "./xlsx/write.js";

/** The languages that every sheet has columns for. */
const USUAL = ["sv", "en"];

/** A catalogue as a workbook, one row for each thing; what its cells cannot hold is told, and stays in the YAML. */
export function exportWorkbook(
  { things }: CatalogueThings,
  language: Language,
): { readonly bytes: Uint8Array; readonly findings: readonly Finding[] } {
  const findings: Finding[] = [];
  const languages = [...new Set([...USUAL, ...things.flatMap(({ map }) => languagesIn(map))])].filter(isLanguage);
  const contents = sheets.map((sheet): SheetRows => {
    const own = things.filter((thing) => thing.sheet === sheet);
    const rows = own.map((thing) => cellsOf(thing, languages, language, findings));
    const columns = columnsOf(sheet, languages).filter(
      (column) => isUsual(column) || rows.some((cells) => cells.has(identify(column))),
    );
    return { sheet, columns, rows: rows.map((cells) => columns.map((column) => cells.get(identify(column)) ?? "")) };
  });
  return { bytes: writeXlsx(workbookSheets(contents, language)), findings };
}

const isUsual = ({ language }: Column): boolean => language === undefined || USUAL.includes(language);

/** `is` and `id` are languages too, but as keys they are something else far more often. */
const isLanguage = (tag: string): boolean => tag !== "id";

/** The cells of a thing, by what tells their column. */
function cellsOf(
  thing: Thing,
  languages: readonly string[],
  language: Language,
  findings: Finding[],
): Map<string, string> {
  const { sheet, map, id, parent, place } = thing;
  const cells = new Map<string, string>();
  const put = (column: Pick<Column, "path" | "language">, text: string) =>
    text !== "" && cells.set(identify(column), text);
  put({ path: ["id"] }, id ?? "");
  put({ path: [PARENT] }, parent ?? "");
  for (const key of Object.keys(map)) {
    if (key === "id" || hasOwnSheet(sheet, key)) continue;
    const { columns, cells: texts } = held(sheet, key, map, languages, language);
    if (texts === undefined || columns.length === 0) {
      const row = classDef(sheet.class).rows[key];
      const label = row?.label ?? { sv: key, en: key };
      findings.push(finding("import/not-held", { key, label }, { place: { ...place, path: [...place.path, key] } }));
    } else for (const [index, column] of columns.entries()) put(column, texts[index]!);
  }
  return cells;
}

/** Whether what stands under a key has rows of its own. */
const hasOwnSheet = ({ class: name }: SheetDef, key: string): boolean =>
  sheets.some(({ parent }) => parent?.class === name && parent.key === key);
