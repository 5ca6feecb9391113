import { DataFactory } from "n3";
import { describe, expect, test } from "vitest";
import { compareValues, isWellFormed } from "../../src/rdf/xsd.js";

const XSD = "http://www.w3.org/2001/XMLSchema#";

/** Datatype → well-formed forms, ill-formed forms. */
const FORMS: Readonly<Record<string, readonly [readonly string[], readonly string[]]>> = {
  string: [["", "a\nb"], []],
  boolean: [
    ["true", "false", "1", "0"],
    ["TRUE", "yes", "", " true"],
  ],
  decimal: [
    ["1", "-1.50", "+.5", "1."],
    [".", "1e3", "1,5", "INF"],
  ],
  double: [
    ["1", "-1.5E-3", "INF", "-INF", "NaN", ".5e1"],
    ["e5", "Infinity", "1.5e", "nan"],
  ],
  integer: [
    ["0", "-007", "+12", "123456789012345678901234567890"],
    ["1.0", "", "1 ", "--1"],
  ],
  byte: [
    ["-128", "127"],
    ["-129", "128"],
  ],
  unsignedByte: [
    ["0", "+255", "-0"],
    ["-1", "256"],
  ],
  long: [["9223372036854775807"], ["9223372036854775808"]],
  unsignedLong: [["18446744073709551615"], ["18446744073709551616"]],
  nonNegativeInteger: [["0", "-0"], ["-1"]],
  positiveInteger: [["1"], ["0"]],
  nonPositiveInteger: [["0", "-5"], ["1"]],
  negativeInteger: [["-1"], ["0"]],
  date: [
    ["2024-02-29", "2000-02-29", "-0004-02-29", "12024-12-31Z", "2021-01-01+14:00"],
    [
      "2023-02-29",
      "1900-02-29",
      "2021-02-30",
      "2021-04-31",
      "2021-13-01",
      "2021-00-10",
      "21-01-01",
      "2021-01-01+14:01",
    ],
  ],
  dateTime: [
    ["2021-12-31T23:59:59", "2021-01-01T24:00:00Z", "2021-01-01T00:00:00.123456789-05:30"],
    ["2021-12-31", "2021-12-31T24:00:01", "2021-02-29T00:00:00", "2021-12-31T12:60:00", "2021-12-31 12:00:00"],
  ],
  dateTimeStamp: [["2021-12-31T23:59:59Z"], ["2021-12-31T23:59:59"]],
  time: [
    ["00:00:00", "23:59:59.5+01:00", "24:00:00"],
    ["25:00:00", "12:00", "24:00:01"],
  ],
  gYear: [
    ["2021", "-0044", "0000", "12021Z"],
    ["21", "02021", "2021-01", "+2021"],
  ],
  gYearMonth: [["2021-12"], ["2021-13"]],
  gMonth: [["--12"], ["--13", "-12"]],
  gMonthDay: [
    ["--02-29", "--12-31Z"],
    ["--02-30", "--04-31", "--13-01"],
  ],
  gDay: [["---31"], ["---32", "---00"]],
  duration: [
    ["P1Y", "-P1Y2M3DT4H5M6.7S", "PT0S", "P3D", "PT5M"],
    ["P", "PT", "P1S", "1Y", "P1Y2M3DT", "P-1Y"],
  ],
  yearMonthDuration: [["P1Y2M"], ["P1D", "P"]],
  dayTimeDuration: [["P1DT2H"], ["P1Y", "P1DT"]],
  hexBinary: [
    ["", "0aF1"],
    ["0", "0g"],
  ],
  base64Binary: [
    ["", "YQ==", "YWI=", "YWJj", "YW Jj"],
    ["YQ=", "YR==", "Y", "YQ==YQ=="],
  ],
  anyURI: [
    ["http://a.example/å?x=%20#f", "relative", "mailto:a@b.example", ""],
    ["http://a.example/x y", "http://a.example/%zz", "<http://a.example>", "a\nb"],
  ],
  language: [
    ["sv", "en-GB", "x-klingon"],
    ["", "sv_SE", "123"],
  ],
  token: [["a b"], [" a", "a  b", "a\tb"]],
  normalizedString: [[" a  b "], ["a\nb"]],
  NCName: [["a-1"], ["1a", "a:b", ""]],
  Name: [["a:b"], ["-a"]],
  NMTOKEN: [["-1a:"], ["a b", ""]],
};

describe.each(Object.entries(FORMS))("xsd:%s", (name, [good, bad]) => {
  test.each(good)("accepts %j", (form) => expect(isWellFormed(form, XSD + name)).toBe(true));
  if (bad.length > 0) test.each(bad)("refuses %j", (form) => expect(isWellFormed(form, XSD + name)).toBe(false));
});

test("an unknown datatype accepts every form", () => expect(isWellFormed("?", "http://example.org/any")).toBe(true));

/** Two typed forms and how the first stands to the second. */
const PAIRS: readonly (readonly [string, string, string, string, -1 | 0 | 1 | undefined])[] = [
  ["1", "integer", "1.0", "decimal", 0],
  ["-2", "integer", "-10", "byte", 1],
  ["100000000000000000000", "integer", "100000000000000000000.5", "decimal", -1],
  ["-100000000000000000000.5", "decimal", "-100000000000000000000", "integer", -1],
  ["0.1", "decimal", "1E-1", "double", 0],
  ["-INF", "double", "-5", "integer", -1],
  ["NaN", "double", "NaN", "double", undefined],
  ["0.1", "float", "0.1", "double", 1],
  ["x", "integer", "1", "integer", undefined],
  ["1", "integer", "1", "string", undefined],
  ["a", "string", "b", "string", -1],
  ["\u{1F600}", "string", "\uFFFD", "string", 1],
  ["ab", "string", "a", "string", 1],
  ["false", "boolean", "1", "boolean", -1],
  ["2021-01-01", "date", "2021-01-02", "date", -1],
  ["2021-01-01Z", "date", "2021-01-01-05:00", "date", -1],
  ["2021-01-01", "date", "2021-01-01Z", "date", undefined],
  ["2021-01-01", "date", "2021-01-03Z", "date", -1],
  ["2021-01-01", "date", "2021-01-01T00:00:00", "dateTime", undefined],
  ["2021-01-01T12:00:00Z", "dateTime", "2021-01-01T13:00:00+01:00", "dateTimeStamp", 0],
  ["2021-01-01T12:00:00.0000001Z", "dateTime", "2021-01-01T12:00:00.0000002Z", "dateTime", -1],
  ["2021-01-01T24:00:00Z", "dateTime", "2021-01-02T00:00:00Z", "dateTime", 0],
  ["-0001-01-01", "date", "0001-01-01", "date", -1],
  ["0099-01-01", "date", "1999-01-01", "date", -1],
  ["12:00:00", "time", "12:00:01", "time", -1],
  ["2020", "gYear", "2021", "gYear", -1],
  ["2020-05", "gYearMonth", "2020-04", "gYearMonth", 1],
  ["P1Y", "yearMonthDuration", "P12M", "yearMonthDuration", 0],
  ["-P1D", "dayTimeDuration", "PT1S", "dayTimeDuration", -1],
  ["PT36H", "dayTimeDuration", "P1DT12H", "dayTimeDuration", 0],
];

test.each(PAIRS)("%s (%s) against %s (%s) is %s", (a, typeA, b, typeB, expected) => {
  const literal = (form: string, type: string) => DataFactory.literal(form, DataFactory.namedNode(XSD + type));
  expect(compareValues(literal(a, typeA), literal(b, typeB))).toBe(expected);
  const mirrored = expected === undefined || expected === 0 ? expected : -expected;
  expect(compareValues(literal(b, typeB), literal(a, typeA))).toBe(mirrored);
});

test("text with a language has no order", () => {
  expect(compareValues(DataFactory.literal("a", "sv"), DataFactory.literal("b", "sv"))).toBeUndefined();
});
