import { columnName } from "../table.js";
import { escapeXml } from "./xml.js";
import { zip } from "./zip.js";

/** A column of a sheet that is written. */
export interface NewColumn {
  readonly heading: string;
  readonly isMandatory?: boolean;
  /** In characters. */
  readonly width: number;
  /** A range of cells whose values are offered in a drop-down list, in these rows. Other values are accepted too. */
  readonly choices?: string;
  readonly firstRow?: number;
  readonly lastRow?: number;
}

/** A sheet that is written: its headings, and below them rows of text. The first of these is help for the headings. */
export interface NewSheet {
  readonly name: string;
  readonly isHidden?: boolean;
  readonly columns: readonly NewColumn[];
  readonly rows: readonly (readonly string[])[];
}

/** The styles of cells, by their index in styles.xml below. */
const style = { value: 0, heading: 1, mandatory: 2, help: 3 };

const SPREADSHEET = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const TYPES = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** An Excel workbook (ECMA-376-1 part 18). The same sheets make the same bytes. */
export function writeXlsx(sheets: readonly NewSheet[]): Buffer {
  return zip([
    ["[Content_Types].xml", contentTypes(sheets)],
    ["_rels/.rels", relations([["officeDocument", "xl/workbook.xml"]])],
    ["xl/workbook.xml", workbook(sheets)],
    [
      "xl/_rels/workbook.xml.rels",
      relations([
        ...sheets.map((_, index): [string, string] => ["worksheet", `worksheets/sheet${index + 1}.xml`]),
        ["styles", "styles.xml"],
      ]),
    ],
    ["xl/styles.xml", styles],
    ...sheets.map((sheet, index): [string, string] => [`xl/worksheets/sheet${index + 1}.xml`, worksheet(sheet)]),
  ]);
}

const contentTypes = (sheets: readonly NewSheet[]): string =>
  `${XML}<Types xmlns="${PACKAGE}/content-types">` +
  '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
  `<Override PartName="/xl/workbook.xml" ContentType="${TYPES}.sheet.main+xml"/>` +
  `<Override PartName="/xl/styles.xml" ContentType="${TYPES}.styles+xml"/>` +
  sheets
    .map(
      (_, index) => `<Override PartName="/xl/worksheets/sheet${index + 1}.xml" ContentType="${TYPES}.worksheet+xml"/>`,
    )
    .join("") +
  "</Types>";

const relations = (targets: readonly (readonly [type: string, target: string])[]): string =>
  `${XML}<Relationships xmlns="${PACKAGE}/relationships">` +
  targets
    .map(
      ([type, target], index) => `<Relationship Id="rId${index + 1}" Type="${RELATIONS}/${type}" Target="${target}"/>`,
    )
    .join("") +
  "</Relationships>";

const workbook = (sheets: readonly NewSheet[]): string =>
  `${XML}<workbook xmlns="${SPREADSHEET}" xmlns:r="${RELATIONS}"><sheets>` +
  sheets
    .map(({ name, isHidden }, index) => {
      const state = isHidden ? ' state="hidden"' : "";
      return `<sheet name="${escapeXml(name)}" sheetId="${index + 1}"${state} r:id="rId${index + 1}"/>`;
    })
    .join("") +
  "</sheets></workbook>";

/** Every cell is text (format 49), so that nothing that is typed turns into a number or a date of its own accord. */
const styles =
  `${XML}<styleSheet xmlns="${SPREADSHEET}">` +
  '<fonts count="3"><font><sz val="11"/><name val="Calibri"/></font>' +
  '<font><b/><sz val="11"/><name val="Calibri"/></font>' +
  '<font><i/><sz val="9"/><color rgb="FF5A5A5A"/><name val="Calibri"/></font></fonts>' +
  '<fills count="4"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>' +
  '<fill><patternFill patternType="solid"><fgColor rgb="FFE7EEF5"/></patternFill></fill>' +
  '<fill><patternFill patternType="solid"><fgColor rgb="FFFFE08A"/></patternFill></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  `<cellXfs count="4">${[
    [0, 0],
    [1, 2],
    [1, 3],
    [2, 0],
  ]
    .map(
      ([font, fill]) =>
        `<xf numFmtId="49" fontId="${font}" fillId="${fill}" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1" ` +
        'applyFill="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>',
    )
    .join("")}</cellXfs>` +
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>';

function worksheet({ columns, rows, isHidden }: NewSheet): string {
  const headings = columns.map(({ heading, isMandatory }, index) =>
    cell(0, index, heading, isMandatory ? style.mandatory : style.heading),
  );
  const body = rows.map((texts, index) => {
    const cells = texts.map((text, column) =>
      text === "" ? "" : cell(index + 1, column, text, index === 0 && !isHidden ? style.help : style.value),
    );
    return `<row r="${index + 2}">${cells.join("")}</row>`;
  });
  return (
    `${XML}<worksheet xmlns="${SPREADSHEET}"><sheetViews><sheetView workbookViewId="0">` +
    '<pane xSplit="1" ySplit="1" topLeftCell="B2" activePane="bottomRight" state="frozen"/></sheetView></sheetViews>' +
    `<cols>${columns.map(columnXml).join("")}</cols>` +
    `<sheetData><row r="1">${headings.join("")}</row>${body.join("")}</sheetData>${validations(columns)}</worksheet>`
  );
}

const columnXml = ({ width }: NewColumn, index: number): string =>
  `<col min="${index + 1}" max="${index + 1}" width="${width}" style="${style.value}" customWidth="1"/>`;

const cell = (row: number, column: number, text: string, styleIndex: number): string =>
  `<c r="${columnName(column)}${row + 1}" s="${styleIndex}" t="inlineStr"><is><t xml:space="preserve">${cellText(text)}</t></is></c>`;

/** A text that looks like an escape of a character would be read as one (ECMA-376-1 §22.9.2.19). */
const cellText = (text: string): string => escapeXml(text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_"));

function validations(columns: readonly NewColumn[]): string {
  const lists = columns.flatMap(({ choices, firstRow, lastRow }, index) => {
    if (choices === undefined) return [];
    const name = columnName(index);
    return [
      `<dataValidation type="list" allowBlank="1" showErrorMessage="0" sqref="${name}${firstRow}:${name}${lastRow}">` +
        `<formula1>${escapeXml(choices)}</formula1></dataValidation>`,
    ];
  });
  return lists.length === 0 ? "" : `<dataValidations count="${lists.length}">${lists.join("")}</dataValidations>`;
}
