import type { Literal } from "@rdfjs/types";
import { type Instant, instantOf } from "./xsd-instant.js";
import { isWellFormed } from "./xsd-lexical.js";

export type Ordering = -1 | 0 | 1;

const XSD = "http://www.w3.org/2001/XMLSchema#";

/** The datatypes that compare with each other; those of different families never do. */
const FAMILIES = {
  string: ["string", "normalizedString", "token", "language", "Name", "NCName", "NMTOKEN"],
  boolean: ["boolean"],
  decimal: [
    ...["decimal", "integer", "long", "int", "short", "byte", "nonNegativeInteger", "positiveInteger"],
    ...["nonPositiveInteger", "negativeInteger", "unsignedLong", "unsignedInt", "unsignedShort", "unsignedByte"],
  ],
  double: ["double", "float"],
  dateTime: ["dateTime", "dateTimeStamp"],
  date: ["date"],
  time: ["time"],
  gYear: ["gYear"],
  gYearMonth: ["gYearMonth"],
  yearMonthDuration: ["yearMonthDuration"],
  dayTimeDuration: ["dayTimeDuration"],
} as const;

type Family = keyof typeof FAMILIES;

const FAMILY_OF: ReadonlyMap<string, Family> = new Map(
  Object.entries(FAMILIES).flatMap(([family, names]) => names.map((name) => [XSD + name, family as Family] as const)),
);

/** What a literal stands for, ready to be compared. */
export type XsdValue =
  | { readonly kind: "number"; readonly family: Family; readonly of: number }
  | { readonly kind: "decimal"; readonly family: Family; readonly of: string }
  | { readonly kind: "text"; readonly family: Family; readonly of: string }
  | { readonly kind: "instant"; readonly family: Family; readonly of: Instant };

const order = <T extends number | bigint>(a: T, b: T): Ordering | undefined =>
  a < b ? -1 : a > b ? 1 : a === b ? 0 : undefined;

/** Strings compare by code point (XPath fn:compare with the code point collation), which UTF-16 order is not. */
function compareText(a: string, b: string): Ordering {
  const left = a[Symbol.iterator]();
  const right = b[Symbol.iterator]();
  for (;;) {
    const x = left.next();
    const y = right.next();
    if (x.done || y.done) return x.done ? (y.done ? 0 : -1) : 1;
    if (x.value !== y.value) return (x.value.codePointAt(0) ?? 0) < (y.value.codePointAt(0) ?? 0) ? -1 : 1;
  }
}

/** Decimals with at most this many characters are exact enough as JavaScript numbers to be told apart. */
const SAFE_LENGTH = 15;

/** Decimals compare exactly, however many digits they have. */
function compareDecimal(a: string, b: string): Ordering | undefined {
  if (a.length <= SAFE_LENGTH && b.length <= SAFE_LENGTH) return order(Number(a), Number(b));
  const fraction = Math.max(fractionOf(a).length, fractionOf(b).length);
  return order(scaled(a, fraction), scaled(b, fraction));
}

const fractionOf = (decimal: string): string => decimal.split(".")[1] ?? "";

function scaled(decimal: string, fraction: number): bigint {
  const digits = decimal.replace(/^[+-]/, "").split(".")[0] + fractionOf(decimal).padEnd(fraction, "0");
  return decimal.startsWith("-") ? -BigInt(digits) : BigInt(digits);
}

function toDouble(lexical: string, datatype: string): number {
  const number = Number(lexical.replace("INF", "Infinity"));
  return datatype === `${XSD}float` ? Math.fround(number) : number;
}

function months(duration: string): number {
  const [, sign, years = "0", rest = "0"] = /^(-?)P(?:(\d+)Y)?(?:(\d+)M)?$/.exec(duration) ?? [];
  return (sign === "-" ? -1 : 1) * (Number(years) * 12 + Number(rest));
}

function seconds(duration: string): number {
  const parts = /^(-?)P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:([\d.]+)S)?)?$/.exec(duration) ?? [];
  const [, sign, days = "0", hours = "0", minutes = "0", rest = "0"] = parts;
  const total = Number(days) * 86_400 + Number(hours) * 3600 + Number(minutes) * 60 + Number(rest);
  return sign === "-" ? -total : total;
}

/** A time without zone may lie up to 14 hours either way of UTC (XML Schema Part 2 §3.3.7.4). */
const WIDEST_ZONE = 14 * 3_600_000;

function compareInstant(x: Instant, y: Instant): Ordering | undefined {
  if (x.zoned !== y.zoned && Math.abs(x.milliseconds - y.milliseconds) <= WIDEST_ZONE) return undefined;
  return order(x.milliseconds, y.milliseconds) || order(x.rest, y.rest);
}

type Reader = (lexical: string, family: Family, datatype: string) => XsdValue;

const number =
  (read: (lexical: string, datatype: string) => number): Reader =>
  (lexical, family, datatype) => ({ kind: "number", family, of: read(lexical, datatype) });
const instant: Reader = (lexical, family) => ({ kind: "instant", family, of: instantOf(lexical) });

const READERS: Readonly<Record<Family, Reader>> = {
  string: (lexical, family) => ({ kind: "text", family, of: lexical }),
  boolean: number((lexical) => (lexical === "true" || lexical === "1" ? 1 : 0)),
  decimal: (lexical, family) => ({ kind: "decimal", family, of: lexical }),
  double: number(toDouble),
  dateTime: instant,
  date: instant,
  time: instant,
  gYear: instant,
  gYearMonth: instant,
  yearMonthDuration: number(months),
  dayTimeDuration: number(seconds),
};

/** What a literal stands for; undefined where it is ill-formed or of a datatype without an order. */
export function readValue(literal: Literal): XsdValue | undefined {
  const datatype = literal.datatype.value;
  const family = FAMILY_OF.get(datatype);
  if (family === undefined) return undefined;
  const lexical = literal.value;
  return isWellFormed(lexical, datatype) ? READERS[family](lexical, family, datatype) : undefined;
}

/** Compares what two literals stand for, by the rules of {@link compareValues}. */
export function compareRead(a: XsdValue | undefined, b: XsdValue | undefined): Ordering | undefined {
  if (a === undefined || b === undefined) return undefined;
  if (a.family !== b.family) return isNumeric(a) && isNumeric(b) ? order(Number(a.of), Number(b.of)) : undefined;
  if (a.kind === "number" && b.kind === "number") return order(a.of, b.of);
  if (a.kind === "decimal" && b.kind === "decimal") return compareDecimal(a.of, b.of);
  if (a.kind === "text" && b.kind === "text") return compareText(a.of, b.of);
  return a.kind === "instant" && b.kind === "instant" ? compareInstant(a.of, b.of) : undefined;
}

const isNumeric = ({ family }: XsdValue): boolean => family === "decimal" || family === "double";

/**
 * Compares the values of two literals as SPARQL's `<` and `=` do (SPARQL 1.1 §17.3), and dates, times, years and
 * durations by XML Schema's order.
 * @returns -1, 0 or 1; undefined where the two cannot be compared: of different kinds, ill-formed, NaN, tagged with
 * a language, or one with and one without a time zone and less than 14 hours apart
 */
export function compareValues(a: Literal, b: Literal): Ordering | undefined {
  return compareRead(readValue(a), readValue(b));
}
