import { workbookTexts } from "../../diagnostics/messages/import-spreadsheet.js";
import type { Language } from "../../diagnostics/messages/message.js";
import { iriForms, literalForms } from "../../model/forms.js";
import { alternatives, type Kind } from "../../model/kinds.js";
import { vocabularies } from "../../model/vocabularies/index.js";
import { type Column, columnsOf, sheets } from "./columns.js";
import { workbookSheets } from "./write-workbook.js";
import { writeXlsx } from "./xlsx/write.js";

const LANGUAGES = ["sv", "en"];

/** An empty workbook to fill in: headings, help, drop-down lists, and a row of examples that is not read. */
export function templateWorkbook(language: Language): Uint8Array {
  const contents = sheets.map((sheet) => {
    const columns = columnsOf(sheet, LANGUAGES);
    return { sheet, columns, rows: [columns.map((column, index) => example(column, index === 0, language))] };
  });
  return writeXlsx(workbookSheets(contents, language));
}

/** What could stand in a column. The first one marks the row as a note. */
function example({ row, path, language: tag }: Column, isFirst: boolean, language: Language): string {
  const texts = workbookTexts[language];
  if (isFirst) return `# ${texts.example}`;
  if (row === undefined) return path[0] === "id" ? texts.exampleId : "";
  return exampleOf(alternatives(row.values.kind)[0]!, language, tag === "en" ? "en" : language);
}

function exampleOf(kind: Kind, language: Language, tag: Language): string {
  switch (kind.kind) {
    case "text":
      return workbookTexts[tag].exampleText;
    case "literal":
      return literalForms[kind.form].example;
    case "iri":
      return iriForms[kind.form].example.replace(/^(mailto|tel):/, "");
    case "concept":
      return vocabularies[kind.vocabulary].concepts[0]?.[language] ?? "";
    case "ref":
      return workbookTexts[language].exampleId;
    default:
      return "";
  }
}
