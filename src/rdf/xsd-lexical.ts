/**
 * The lexical spaces of the XML Schema datatypes that RDF, SPARQL and SHACL use (XML Schema 1.1 Part 2, RDF 1.1 §5.1).
 * RDF does not normalise white space, so `" 5 "^^xsd:integer` is ill-formed.
 */
const XSD = "http://www.w3.org/2001/XMLSchema#";

/** An ISO time zone: Z, or an offset of at most 14 hours. */
const ZONE = "(?:Z|[+-](?:0\\d|1[0-3]):[0-5]\\d|[+-]14:00)";
const YEAR = "-?(?:[1-9]\\d{3,}|0\\d{3})";
const MONTH = "(?:0[1-9]|1[0-2])";
const DAY = "(?:0[1-9]|[12]\\d|3[01])";
const TIME = "(?:(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(?:\\.\\d+)?|24:00:00(?:\\.0+)?)";
const DAY_TIME = "T(?:\\d+H(?:\\d+M)?(?:\\d+(?:\\.\\d+)?S)?|\\d+M(?:\\d+(?:\\.\\d+)?S)?|\\d+(?:\\.\\d+)?S)";
const YEAR_MONTH = "(?:\\d+Y(?:\\d+M)?|\\d+M)";

const whole = (...parts: string[]): RegExp => new RegExp(`^${parts.join("")}$`, "u");
const matches = (pattern: RegExp) => (lexical: string) => pattern.test(lexical);

const INTEGER = /^[+-]?\d+$/;

/** Integers from `least` to `greatest`, whatever their number of digits. */
function integer(least?: bigint, greatest?: bigint) {
  return (lexical: string): boolean => {
    if (!INTEGER.test(lexical)) return false;
    if (least === undefined && greatest === undefined) return true;
    const value = BigInt(lexical.startsWith("+") ? lexical.slice(1) : lexical);
    return (least === undefined || value >= least) && (greatest === undefined || value <= greatest);
  };
}

const signed = (bits: bigint) => integer(-(2n ** (bits - 1n)), 2n ** (bits - 1n) - 1n);
const unsigned = (bits: bigint) => integer(0n, 2n ** bits - 1n);

/** How many days a month has; years count as in the proleptic Gregorian calendar, and year 0 is a leap year. */
function daysIn(year: bigint, month: number): number {
  if (month === 2) return year % 4n === 0n && (year % 100n !== 0n || year % 400n === 0n) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** A form that starts with year, month and day, where the day must exist: 2021-02-30 does not. */
function calendar(pattern: RegExp) {
  return (lexical: string): boolean => {
    if (!pattern.test(lexical)) return false;
    const year = lexical.indexOf("-", 1);
    const day = Number(lexical.slice(year + 4, year + 6));
    if (day <= 28) return true;
    return day <= daysIn(BigInt(lexical.slice(0, year)), Number(lexical.slice(year + 1, year + 3)));
  };
}

const MONTH_DAY = whole("--", MONTH, "-", DAY, ZONE, "?");

/** --02-29 exists, in leap years. */
function monthDay(lexical: string): boolean {
  return MONTH_DAY.test(lexical) && Number(lexical.slice(5, 7)) <= daysIn(0n, Number(lexical.slice(2, 4)));
}

const NAME_START = "\\p{L}\\p{Nl}_";
const NAME_REST = `${NAME_START}\\p{Nd}\\p{Mn}\\p{Mc}.\\-\\u00B7`;
/** What RFC 3987 allows in an IRI reference: no spaces, controls or delimiters, and `%` only before two hex digits. */
const IRI_REFERENCE = /^(?:[^\p{Cc}\p{Zs}\p{Zl}\p{Zp}<>"{}|\\^`%]|%[\dA-Fa-f]{2})*$/u;
const FLOAT = /^(?:[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[Ee][+-]?\d+)?|[+-]?INF|NaN)$/;

const LEXICAL: Readonly<Record<string, (lexical: string) => boolean>> = {
  boolean: matches(/^(?:true|false|1|0)$/),
  decimal: matches(/^[+-]?(?:\d+(?:\.\d*)?|\.\d+)$/),
  float: matches(FLOAT),
  double: matches(FLOAT),
  integer: integer(),
  long: signed(64n),
  int: signed(32n),
  short: signed(16n),
  byte: signed(8n),
  nonNegativeInteger: integer(0n),
  positiveInteger: integer(1n),
  nonPositiveInteger: integer(undefined, 0n),
  negativeInteger: integer(undefined, -1n),
  unsignedLong: unsigned(64n),
  unsignedInt: unsigned(32n),
  unsignedShort: unsigned(16n),
  unsignedByte: unsigned(8n),
  date: calendar(whole(YEAR, "-", MONTH, "-", DAY, ZONE, "?")),
  dateTime: calendar(whole(YEAR, "-", MONTH, "-", DAY, "T", TIME, ZONE, "?")),
  dateTimeStamp: calendar(whole(YEAR, "-", MONTH, "-", DAY, "T", TIME, ZONE)),
  time: matches(whole(TIME, ZONE, "?")),
  gYear: matches(whole(YEAR, ZONE, "?")),
  gYearMonth: matches(whole(YEAR, "-", MONTH, ZONE, "?")),
  gMonth: matches(whole("--", MONTH, ZONE, "?")),
  gMonthDay: monthDay,
  gDay: matches(whole("---", DAY, ZONE, "?")),
  duration: matches(whole(`-?P(?:${YEAR_MONTH}(?:\\d+D)?(?:${DAY_TIME})?|\\d+D(?:${DAY_TIME})?|${DAY_TIME})`)),
  yearMonthDuration: matches(whole("-?P", YEAR_MONTH)),
  dayTimeDuration: matches(whole(`-?P(?:\\d+D(?:${DAY_TIME})?|${DAY_TIME})`)),
  hexBinary: matches(/^(?:[\dA-Fa-f]{2})*$/),
  base64Binary: matches(
    /^(?:(?:[A-Za-z\d+/] ?){4})*(?:(?:[A-Za-z\d+/] ?){3}[A-Za-z\d+/]|(?:[A-Za-z\d+/] ?){2}[AEIMQUYcgkosw048] ?=|[A-Za-z\d+/] ?[AQgw] ?= ?=)?$/,
  ),
  anyURI: matches(IRI_REFERENCE),
  normalizedString: matches(/^[^\t\n\r]*$/),
  token: matches(/^(?:[^\t\n\r ]+(?: [^\t\n\r ]+)*)?$/),
  language: matches(/^[A-Za-z]{1,8}(?:-[A-Za-z\d]{1,8})*$/),
  Name: matches(whole(`[${NAME_START}:][${NAME_REST}:]*`)),
  NCName: matches(whole(`[${NAME_START}][${NAME_REST}]*`)),
  NMTOKEN: matches(whole(`[${NAME_REST}:]+`)),
};

const BY_IRI: ReadonlyMap<string, (lexical: string) => boolean> = new Map(
  Object.entries(LEXICAL).map(([name, test]) => [XSD + name, test]),
);

/**
 * Whether a lexical form belongs to a datatype.
 * @param lexical the characters of the literal, as written
 * @param datatypeIri the datatype; one that is not known here (xsd:string among them) accepts every form
 */
export function isWellFormed(lexical: string, datatypeIri: string): boolean {
  return BY_IRI.get(datatypeIri)?.(lexical) ?? true;
}
