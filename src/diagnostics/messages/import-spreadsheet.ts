import type { Label, Requirement } from "../../model/rows.js";
import { didYouMean, type Language, message } from "./message.js";

/** Why a file is no spreadsheet that can be read, and what to do. */
export type Problem = "old-format" | "not-xlsx" | "damaged" | "too-large" | "encrypted" | "encoding" | "quote";

const problems: Readonly<Record<Language, Readonly<Record<Problem, readonly [what: string, fix: string]>>>> = {
  sv: {
    "old-format": [
      "är i ett äldre Excelformat, eller skyddad med lösenord",
      "Öppna filen i Excel, ta bort lösenordet om det finns ett, och spara som Excel-arbetsbok (.xlsx).",
    ],
    "not-xlsx": ["är ingen Excel-arbetsbok (.xlsx) eller CSV-fil", "Spara som Excel-arbetsbok (.xlsx), eller som CSV."],
    damaged: ["är trasig", "Öppna filen i Excel och spara den på nytt, eller hämta den igen."],
    "too-large": [
      "är större än någon katalog behöver",
      "Dela upp filen, och ta bort blad och kolumner som inte hör till katalogen.",
    ],
    encrypted: ["är krypterad", "Ta bort lösenordet i Excel (Arkiv › Info › Skydda arbetsbok) och spara."],
    encoding: ["har en teckenkodning som inte känns igen", "Spara som ”CSV UTF-8” i Excel."],
    quote: [
      "har ett citattecken som inte avslutas, eller som följs av text",
      "Rätta raden. Ett citattecken inne i ett värde skrivs två gånger.",
    ],
  },
  en: {
    "old-format": [
      "is in an older Excel format, or protected by a password",
      "Open it in Excel, remove the password if there is one, and save as Excel Workbook (.xlsx).",
    ],
    "not-xlsx": ["is no Excel workbook (.xlsx) or CSV file", "Save it as Excel Workbook (.xlsx), or as CSV."],
    damaged: ["is damaged", "Open it in Excel and save it again, or fetch it again."],
    "too-large": [
      "is larger than any catalogue needs",
      "Divide it, and remove sheets and columns that are not of the catalogue.",
    ],
    encrypted: ["is encrypted", "Remove the password in Excel (File › Info › Protect Workbook) and save."],
    encoding: ["has a character encoding that is not known", "Save it as “CSV UTF-8” in Excel."],
    quote: [
      "has a quotation mark that is not closed, or that text follows",
      "Correct the line. A quotation mark inside a value is written twice.",
    ],
  },
};

/** What is told of spreadsheets that are imported, and of catalogues that become one. */
export const importSpreadsheetMessages = {
  "import/spreadsheet": message<{ problem: Problem }>(
    "error",
    ({ problem }) => ({
      what: `Filen ${problems.sv[problem][0]}.`,
      why: "Inget i den kunde läsas.",
      fix: problems.sv[problem][1],
    }),
    ({ problem }) => ({
      what: `The file ${problems.en[problem][0]}.`,
      why: "Nothing in it could be read.",
      fix: problems.en[problem][1],
    }),
  ),
  "import/unknown-sheet": message<{ sheet: string; suggestions: readonly string[]; names: readonly string[] }>(
    "warning",
    ({ sheet, suggestions, names }) => ({
      what: `Bladet \`${sheet}\` lästes inte.`,
      why: "Varken namnet eller rubrikerna visar vad det beskriver.",
      fix: `${didYouMean(suggestions, "sv")}Döp bladet till något av ${names.map((name) => `\`${name}\``).join(", ")}, om det hör till katalogen.`,
    }),
    ({ sheet, suggestions, names }) => ({
      what: `The sheet \`${sheet}\` was not read.`,
      why: "Neither its name nor its headings tell what it describes.",
      fix: `${didYouMean(suggestions, "en")}Call the sheet one of ${names.map((name) => `\`${name}\``).join(", ")}, if it is of the catalogue.`,
    }),
  ),
  "import/unknown-heading": message<{ heading: string; sheet: Label; suggestions: readonly string[] }>(
    "error",
    ({ heading, sheet, suggestions }) => ({
      what: `Kolumnen \`${heading}\` känns inte igen i bladet ${sheet.sv}.`,
      why: "Det som står i kolumnen kom inte med.",
      fix: `${didYouMean(suggestions, "sv")}Rätta rubriken, eller börja den med # om kolumnen är en anteckning. \`skordeklar template xlsx\` visar alla rubriker.`,
    }),
    ({ heading, sheet, suggestions }) => ({
      what: `The column \`${heading}\` is not known in the sheet ${sheet.en}.`,
      why: "What stands in the column was left out.",
      fix: `${didYouMean(suggestions, "en")}Correct the heading, or begin it with # if the column is a note. \`skordeklar template xlsx\` shows all headings.`,
    }),
  ),
  "import/repeated-heading": message<{ heading: string }>(
    "warning",
    ({ heading }) => ({
      what: `Rubriken \`${heading}\` finns två gånger. Bara den första kolumnen lästes.`,
      why: "En uppgift har en kolumn. Flera värden skrivs i samma cell, med semikolon emellan.",
      fix: "Slå ihop kolumnerna, eller börja den ena rubriken med # om den är en anteckning.",
    }),
    ({ heading }) => ({
      what: `The heading \`${heading}\` occurs twice. Only the first column was read.`,
      why: "A property has one column. Several values are written in the same cell, with semicolons between.",
      fix: "Merge the columns, or begin one of the headings with # if it is a note.",
    }),
  ),
  "import/cell": message<{ problem: "formula" | "error" }>(
    "error",
    ({ problem }) => ({
      what: problem === "error" ? "Cellen visar ett felvärde." : "Cellen har en formel som aldrig har räknats ut.",
      why: "Det finns inget värde att läsa, så uppgiften kom inte med.",
      fix: "Öppna filen i Excel, låt formeln räknas ut och spara, eller skriv värdet i stället för formeln.",
    }),
    ({ problem }) => ({
      what:
        problem === "error" ? "The cell shows an error value." : "The cell has a formula that was never calculated.",
      why: "There is no value to read, so it was left out.",
      fix: "Open the file in Excel, let the formula be calculated and save, or write the value in its place.",
    }),
  ),
  "import/no-parent": message<{ value: string; class: Label; suggestions: readonly string[] }>(
    "error",
    ({ value, class: { sv: name }, suggestions }) => ({
      what:
        value === ""
          ? `Raden säger inte vilken ${name.toLowerCase()} den hör till.`
          : `Det finns ingen ${name.toLowerCase()} som heter \`${value}\`.`,
      why: "Raden kom inte med, eftersom den inte har någonstans att stå.",
      fix: `${didYouMean(suggestions, "sv")}Skriv id:t från bladet ${name}.`,
    }),
    ({ value, class: { en: name }, suggestions }) => ({
      what:
        value === ""
          ? `The row does not tell which ${name.toLowerCase()} it belongs to.`
          : `There is no ${name.toLowerCase()} called \`${value}\`.`,
      why: "The row was left out, since it has nowhere to stand.",
      fix: `${didYouMean(suggestions, "en")}Write the id from the sheet ${name}.`,
    }),
  ),
  "import/repeated-row": message<{ id: string }>(
    "error",
    ({ id }) => ({
      what: `\`${id}\` står på två rader. Bara den första lästes.`,
      why: "En rad beskriver en sak, och en sak har en rad.",
      fix: "Ge den andra raden ett eget id, eller ta bort den.",
    }),
    ({ id }) => ({
      what: `\`${id}\` stands on two rows. Only the first was read.`,
      why: "A row describes one thing, and a thing has one row.",
      fix: "Give the second row an id of its own, or remove it.",
    }),
  ),
  "import/not-held": message<{ key: string; label: Label }>(
    "info",
    ({ key, label }) => ({
      what: `\`${key}\` (${label.sv}) ryms inte i en cell.`,
      why: "Uppgiften finns kvar i YAML-filen och ändras inte när kalkylarket importeras till samma mapp.",
      fix: "Inget behöver göras. Ändra den i YAML-filen vid behov.",
    }),
    ({ key, label }) => ({
      what: `\`${key}\` (${label.en}) does not fit in a cell.`,
      why: "It remains in the YAML file, and does not change when the spreadsheet is imported into the same folder.",
      fix: "Nothing needs to be done. Change it in the YAML file where needed.",
    }),
  ),
  "import/not-yaml": message<{ folder: string }>(
    "error",
    ({ folder }) => ({
      what: `Katalogen i \`${folder}\` kan inte läsas.`,
      why: "Något i den är ingen giltig YAML, och då kunde en ändring förstöra det som står där.",
      fix: `Kör \`skordeklar validate ${folder}\` och rätta felen först.`,
    }),
    ({ folder }) => ({
      what: `The catalogue in \`${folder}\` cannot be read.`,
      why: "Something in it is no valid YAML, and a change could spoil what stands there.",
      fix: `Run \`skordeklar validate ${folder}\` and correct the errors first.`,
    }),
  ),
};

export interface WorkbookTexts {
  readonly requirement: Readonly<Record<Requirement, string>>;
  readonly many: string;
  readonly example: string;
  readonly exampleId: string;
  readonly exampleText: string;
}

/** What a workbook says itself. */
export const workbookTexts: Readonly<Record<Language, WorkbookTexts>> = {
  sv: {
    requirement: { mandatory: "Obligatorisk.", recommended: "Rekommenderad.", optional: "" },
    many: "Flera värden: semikolon emellan.",
    example: "Exempel. Rader som börjar med # läses inte.",
    exampleId: "badplatser",
    exampleText: "Kommunala badplatser",
  },
  en: {
    requirement: { mandatory: "Mandatory.", recommended: "Recommended.", optional: "" },
    many: "Several values: semicolons between.",
    example: "Example. Rows that begin with # are not read.",
    exampleId: "bathing-sites",
    exampleText: "Municipal bathing sites",
  },
};
