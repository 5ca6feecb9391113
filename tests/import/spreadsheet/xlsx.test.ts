import { describe, expect, it } from "vitest";
import { SpreadsheetFault } from "../../../src/import/spreadsheet/fault.js";
import type { Table } from "../../../src/import/spreadsheet/table.js";
import { dateOfSerial, isDateFormat } from "../../../src/import/spreadsheet/xlsx/dates.js";
import { readXlsx } from "../../../src/import/spreadsheet/xlsx/read.js";
import { unzip } from "../../../src/import/spreadsheet/xlsx/unzip.js";
import { writeXlsx } from "../../../src/import/spreadsheet/xlsx/write.js";
import { zip } from "../../../src/import/spreadsheet/xlsx/zip.js";

/** A workbook as another program might write it: prefixes, shared strings, styles, absolute targets. */
const workbook = (sheet: string, more: Record<string, string> = {}): Buffer =>
  zip(
    Object.entries({
      "_rels/.rels":
        '<Relationships><Relationship Id="a" Type="x/officeDocument" Target="/xl/workbook.xml"/></Relationships>',
      "xl/workbook.xml":
        '<x:workbook xmlns:x="m" xmlns:r="r"><x:workbookPr/><x:sheets><x:sheet name="Blad &amp; 1" r:id="s"/></x:sheets></x:workbook>',
      "xl/_rels/workbook.xml.rels":
        '<Relationships><Relationship Id="s" Type="x/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="t" Type="x/sharedStrings" Target="/xl/sharedStrings.xml"/><Relationship Id="u" Type="x/styles" Target="./styles.xml"/></Relationships>',
      "xl/sharedStrings.xml":
        "<sst><si><t>Hej</t></si><si><r><t>två </t></r><r><t>delar</t></r><rPh><t>uttal</t></rPh></si></sst>",
      "xl/styles.xml":
        '<styleSheet><numFmts><numFmt numFmtId="170" formatCode="[$-41D]d mmmm yyyy"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="170"/></cellXfs></styleSheet>',
      "xl/worksheets/sheet1.xml": `<x:worksheet xmlns:x="m">${sheet}</x:worksheet>`,
      ...more,
    }),
  );

const texts = (tables: readonly Table[]): string[][] =>
  tables.flatMap(({ rows }) =>
    rows.map(({ cells }) => [...cells].map(([column, { text, problem }]) => `${column}:${problem ?? text}`)),
  );

const cells = (xml: string): string[] =>
  texts(readXlsx(workbook(`<x:sheetData><x:row r="7">${xml}</x:row></x:sheetData>`)))[0] ?? [];

const fault = (read: () => unknown): string | undefined => {
  try {
    read();
    return undefined;
  } catch (error) {
    if (error instanceof SpreadsheetFault) return error.problem;
    throw error;
  }
};

describe("cells", () => {
  it.each([
    ['<x:c r="C7" t="s"><x:v>1</x:v></x:c>', "2:två delar"],
    ['<x:c t="inlineStr"><x:is><x:t> a_x000D_\n&#229;&lt; </x:t></x:is></x:c>', "0:a\nå<"],
    ["<x:c><x:v>0.30000000000000004</x:v></x:c>", "0:0.3"],
    ["<x:c><x:v>2120000266</x:v></x:c>", "0:2120000266"],
    ['<x:c s="1"><x:v>45429</x:v></x:c>', "0:2024-05-17"],
    ['<x:c s="2"><x:v>45429.5</x:v></x:c>', "0:2024-05-17T12:00:00"],
    ['<x:c t="b"><x:v>1</x:v></x:c>', "0:true"],
    ['<x:c t="str"><x:f>A1</x:f><x:v>räknat</x:v></x:c>', "0:räknat"],
    ["<x:c><x:f>A1</x:f></x:c>", "0:formula"],
    ['<x:c t="e"><x:v>#REF!</x:v></x:c>', "0:error"],
    ['<x:c t="s"><x:v>99</x:v></x:c>', undefined],
  ])("%s", (xml, expected) => {
    expect(cells(xml)[0]).toBe(expected);
  });

  it("fills merged cells downwards, and nothing else", () => {
    const rows =
      '<x:row><x:c r="A1" t="s"><x:v>0</x:v></x:c><x:c r="B1"><x:v>1</x:v></x:c></x:row><x:row r="3"><x:c r="B3"><x:v>2</x:v></x:c></x:row>';
    const merged = '<x:mergeCells><x:mergeCell ref="A1:A1048576"/></x:mergeCells>';
    expect(texts(readXlsx(workbook(`<x:sheetData>${rows}</x:sheetData>${merged}`)))).toEqual([
      ["0:Hej", "1:1"],
      ["1:2", "0:Hej"],
    ]);
  });
});

it("knows dates from numbers and lengths of time", () => {
  expect([14, 22, 165].map((id) => isDateFormat(id, undefined))).toEqual([true, true, false]);
  expect(
    ["yyyy-mm-dd", "[h]:mm", "General", '0.0 "dagar"', "åååå-MM-dd"].map((code) => isDateFormat(170, code)),
  ).toEqual([true, false, false, false, true]);
  expect([1, 59, 61, 0, -3, 1e9].map((serial) => dateOfSerial(serial, 1900))).toEqual([
    "1900-01-01",
    "1900-02-28",
    "1900-03-01",
    undefined,
    undefined,
    undefined,
  ]);
  expect(dateOfSerial(1, 1904)).toBe("1904-01-02");
});

describe("hostile and broken files", () => {
  it("stops unpacking a bomb, whatever size it says it has", () => {
    const bomb = zip([
      ["a", " ".repeat(2 ** 20)],
      ["b", " ".repeat(2 ** 19)],
    ]);
    expect(bomb.length).toBeLessThan(2 ** 12);
    // The sizes that the directory tells are zeroed.
    for (let at = bomb.indexOf("PK\u0001\u0002"); at >= 0; at = bomb.indexOf("PK\u0001\u0002", at + 1))
      bomb.writeUInt32LE(0, at + 24);
    expect(fault(() => unzip(bomb, 2 ** 20 - 1)("a"))).toBe("too-large");
    const part = unzip(bomb, 2 ** 20 + 1);
    expect(part("a")).toHaveLength(2 ** 20);
    expect(fault(() => part("b"))).toBe("too-large");
  });

  it("refuses too many rows and columns", () => {
    const rows = Array.from({ length: 100_001 }, () => "<x:row><x:c><x:v>1</x:v></x:c></x:row>").join("");
    expect(fault(() => readXlsx(workbook(`<x:sheetData>${rows}</x:sheetData>`)))).toBe("too-large");
    expect(fault(() => cells('<x:c r="XFD7"><x:v>1</x:v></x:c>'))).toBe("too-large");
  });

  it("refuses entities, other formats and damage", () => {
    const entities = '<!DOCTYPE x [<!ENTITY a "aaaa">]><x:worksheet/>';
    expect(fault(() => readXlsx(workbook("", { "xl/worksheets/sheet1.xml": entities })))).toBe("damaged");
    expect(fault(() => readXlsx(Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1])))).toBe("old-format");
    expect(fault(() => readXlsx(Buffer.from("a;b\n")))).toBe("not-xlsx");
    expect(fault(() => readXlsx(zip([["a.txt", "x"]])))).toBe("not-xlsx");
    const whole = workbook("");
    for (let length = 1; length < whole.length; length += 97) {
      expect(["damaged", "not-xlsx"], String(length)).toContain(fault(() => readXlsx(whole.subarray(0, length))));
    }
  });

  it("never throws anything else, whatever byte is changed", () => {
    const whole = workbook('<x:sheetData><x:row><x:c t="s"><x:v>0</x:v></x:c></x:row></x:sheetData>');
    for (let at = 0; at < whole.length; at += 3) {
      const changed = Buffer.from(whole);
      changed[at] = changed[at]! ^ 0x55;
      expect(() => fault(() => readXlsx(changed))).not.toThrow();
    }
  });
});

it("reads what it writes, byte for byte the same each time", () => {
  const values = ["å ä ö", 'a "b" <c> & d', "rad 1\nrad 2", "_x000D_", "=1+1", "0123", "-"];
  const sheets = [
    { name: "Ett", columns: values.map((heading) => ({ heading, width: 10 })), rows: [values, [], ["", "x"]] },
  ];
  expect(texts(readXlsx(writeXlsx(sheets)))).toEqual([
    values.map((text, index) => `${index}:${text}`),
    values.map((text, index) => `${index}:${text}`),
    ["1:x"],
  ]);
  expect(writeXlsx(sheets).equals(writeXlsx(sheets))).toBe(true);
});
