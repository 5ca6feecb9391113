import { expect, it } from "vitest";
import { readCsv } from "../../../src/import/spreadsheet/csv.js";
import { SpreadsheetFault } from "../../../src/import/spreadsheet/fault.js";

const read = (bytes: string | Uint8Array) =>
  readCsv(typeof bytes === "string" ? Buffer.from(bytes) : bytes).rows.map(({ number, cells }) => [
    number,
    ...[...cells].map(([column, { text }]) => `${column}:${text}`),
  ]);

const EXPECTED = [
  [1, "0:Titel", "1:Beskrivning"],
  [2, "0:Badplatser", '1:Å;ä\r\nö "x"'],
  [5, "1:12,5"],
];
const TEXT = 'Titel;Beskrivning\r\nBadplatser;"Å;ä\r\nö ""x"""\r\n\r\n;12,5\r\n';

it.each([
  ["UTF-8", Buffer.from(TEXT)],
  ["UTF-8 with a byte order mark", Buffer.from(`\ufeff${TEXT}`)],
  ["UTF-16", Buffer.from(`\ufeff${TEXT}`, "utf16le")],
  ["Windows-1252", Buffer.from(TEXT, "latin1")],
])("reads what Excel writes, in %s", (_, bytes) => {
  expect(read(bytes)).toEqual(EXPECTED);
});

it.each([
  [
    "a,b\n1,2",
    [
      [1, "0:a", "1:b"],
      [2, "0:1", "1:2"],
    ],
  ],
  [
    "a\tb\r1\t2\r",
    [
      [1, "0:a", "1:b"],
      [2, "0:1", "1:2"],
    ],
  ],
  ["sep=,\r\na;x,b\n", [[2, "0:a;x", "1:b"]]],
  ['"a;b","c"\n', [[1, "0:a;b", "1:c"]]],
  ["a;b;\n ; ;\n", [[1, "0:a", "1:b"]]],
  ["", []],
])("reads %j", (text, expected) => {
  expect(read(text)).toEqual(expected);
});

it("tells the line of a quote that is never closed", () => {
  expect(() => read('a;b\n1;"2\n3;4\n')).toThrow(expect.objectContaining({ problem: "quote", line: 2 }));
  expect(() => read(Buffer.from([0x41, 0, 0x42]))).toThrow(SpreadsheetFault);
});

it("takes time in proportion to the size", () => {
  const rows = Array.from({ length: 50_000 }, (_, index) => `"rad ""${index}""";x`).join("\r\n");
  expect(readCsv(Buffer.from(rows)).rows).toHaveLength(50_000);
});
