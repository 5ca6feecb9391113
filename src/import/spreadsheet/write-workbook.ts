import { workbookTexts } from "../../diagnostics/messages/import-spreadsheet.js";
import type { Language } from "../../diagnostics/messages/message.js";
import { alternatives } from "../../model/kinds.js";
import { vocabularies } from "../../model/vocabularies/index.js";
import type { Concept } from "../../model/vocabulary.js";
import { type Column, PARENT, type SheetDef, sheets } from "./columns.js";
import { LISTS } from "./headings.js";
import { columnName } from "./table.js";
import type { NewColumn, NewSheet } from "./xlsx/write.js";

/** Rows of the template that have drop-down lists. */
const LAST_ROW = 2_000;
/** Where the rows begin, below the headings and the help. */
const FIRST_ROW = 3;

/** What the rows of a sheet hold, in the order of its columns. */
export interface SheetRows {
  readonly sheet: SheetDef;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly string[])[];
}

/** The sheets of a workbook: headings, help below them, rows, drop-down lists; and a hidden sheet with the lists. */
export function workbookSheets(contents: readonly SheetRows[], language: Language): NewSheet[] {
  const lists = new Lists(language);
  const made = contents.map(({ sheet, columns, rows }): NewSheet => {
    const notes = columns.map((column, index) => help(column, index === 0, language));
    return {
      name: sheet.name[language],
      columns: columns.map((column): NewColumn => {
        const choices = lists.choicesFor(sheet, column);
        return {
          heading: heading(column, language),
          isMandatory: column.requirement === "mandatory",
          width: column.row?.values.kind.kind === "text" ? 40 : 22,
          ...(choices !== undefined && { choices, firstRow: FIRST_ROW, lastRow: LAST_ROW }),
        };
      }),
      rows: [notes, ...rows],
    };
  });
  return [...made, lists.sheet()];
}

const heading = ({ heading: text, requirement }: Column, language: Language): string =>
  requirement === "mandatory" ? `${text[language]} *` : text[language];

/** The line below a heading. The first one marks the row as a note. */
function help({ help: text, requirement, row }: Column, isFirst: boolean, language: Language): string {
  const texts = workbookTexts[language];
  const parts = [text?.[language], texts.requirement[requirement], row?.values.many ? texts.many : undefined];
  const line = parts.filter((part) => part !== undefined && part !== "").join(" ");
  return isFirst ? `# ${line}` : line;
}

/** The values of vocabularies, each list in a column of a sheet of its own. */
class Lists {
  private readonly columns = new Map<string, { heading: string; values: string[] }>();

  constructor(private readonly language: Language) {}

  /** The formula of what may be chosen in a column: the values of its vocabularies, or the ids in another sheet. */
  choicesFor({ parent }: SheetDef, { row, path }: Column): string | undefined {
    const { language } = this;
    const kinds = row === undefined ? [] : alternatives(row.values.kind);
    const target = path[0] === PARENT ? parent?.class : kinds.find((kind) => kind.kind === "ref")?.classes[0];
    if (target !== undefined)
      return idsIn(
        sheets.find((sheet) => sheet.class === target),
        language,
      );
    const ids = kinds
      .flatMap((kind) => (kind.kind === "concept" ? [kind.vocabulary] : []))
      .filter((id) => vocabularies[id].concepts.length > 0);
    if (ids.length === 0) return undefined;
    const key = ids.join(" ");
    if (!this.columns.has(key)) {
      const values = ids.flatMap((id) => vocabularies[id].concepts.map((concept: Concept) => concept[language]));
      this.columns.set(key, { heading: ids.map((id) => vocabularies[id][language]).join(", "), values });
    }
    const column = columnName([...this.columns.keys()].indexOf(key));
    return `'${LISTS[language]}'!$${column}$2:$${column}$${this.columns.get(key)!.values.length + 1}`;
  }

  sheet(): NewSheet {
    const all = [...this.columns.values()];
    const longest = Math.max(0, ...all.map(({ values }) => values.length));
    return {
      name: LISTS[this.language],
      isHidden: true,
      columns: all.map(({ heading: text }) => ({ heading: text, width: 30 })),
      rows: Array.from({ length: longest }, (_, index) => all.map(({ values }) => values[index] ?? "")),
    };
  }
}

/** The column with the ids of a sheet. */
function idsIn(sheet: SheetDef | undefined, language: Language): string | undefined {
  if (sheet === undefined || sheet.parent !== undefined) return undefined;
  return `'${sheet.name[language]}'!$A$${FIRST_ROW}:$A$${LAST_ROW}`;
}
