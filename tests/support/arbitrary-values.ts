import * as fc from "fast-check";
import type { IriFormName, LiteralFormName } from "../../src/model/forms.js";

/** What text is made of: what the syntaxes give a meaning, what people write, and what is easily mangled. */
const snippets = [
  ...['"', '"""', "'", "\\", "\\n", "\n", "\r", "\r\n", "\t", " ", "  ", "@sv", "^^", "_:a", "[]", "{}", "]]>", "<!--"],
  ...[
    "<",
    ">",
    "&",
    "&amp;",
    "#",
    " # ",
    ": ",
    "- ",
    "? ",
    "%",
    "*a",
    "&a",
    "!",
    "|",
    "~",
    "null",
    "yes",
    "1.10",
    "0123",
  ],
  ...[
    "åäö",
    "A\u030a",
    "😀",
    "👩‍👩‍👧",
    "שלום",
    "\u2028",
    "\u00a0",
    "\u00ad",
    "@id",
    "https://d.example/",
    "ord ".repeat(40),
  ],
];

/** What no text may hold (XML 1.0 §2.2 has no way to write it), or nobody needs. */
const UNWRITABLE = /[^\P{Cc}\t\n\r]|[\ufffe\uffff]|\p{Cs}/u;

/** Text as the reader leaves it: not empty, nothing white around it, nothing that a syntax cannot hold. */
export const text: fc.Arbitrary<string> = fc
  .oneof(
    fc.array(fc.constantFrom(...snippets), { maxLength: 6 }).map((parts) => parts.join("")),
    fc.string({ unit: "grapheme", maxLength: 12 }),
  )
  .map((parts) => parts.trim())
  .filter((trimmed) => trimmed !== "" && !UNWRITABLE.test(trimmed));

const two = (number: number): string => String(number).padStart(2, "0");
const upTo = (least: number, most: number): fc.Arbitrary<string> => fc.integer({ min: least, max: most }).map(two);

const year = fc.integer({ min: 1, max: 9999 }).map((number) => String(number).padStart(4, "0"));
const day = fc.tuple(year, upTo(1, 12), upTo(1, 28)).map((parts) => parts.join("-"));
const time = fc.tuple(upTo(0, 23), upTo(0, 59), upTo(0, 59)).map((parts) => parts.join(":"));
const zone = fc.constantFrom("", "Z", "+02:00", "-11:30");
const dateTime = fc
  .tuple(day, time, fc.constantFrom("", ".5", ".000"), zone)
  .map(([d, t, f, z]) => `${d}T${t}${f}${z}`);

const longitude = fc.integer({ min: -1800, max: 1800 }).map((tenths) => String(tenths / 10));
const latitude = fc.integer({ min: -900, max: 900 }).map((tenths) => String(tenths / 10));
const point = fc.tuple(longitude, latitude).map((parts) => parts.join(" "));

/** Lexical forms of each form of literal, in each of its datatypes, written as the reader leaves them. */
export const literals: Readonly<Record<LiteralFormName, fc.Arbitrary<string>>> = {
  string: text,
  date: fc.oneof(day, year, dateTime),
  duration: fc.constantFrom("P1D", "-P1Y2M", "PT1H30M", "P1DT0.5S", "PT15M"),
  decimal: fc
    .tuple(fc.constantFrom("", "-"), fc.nat(), fc.constantFrom("", ".0", ".50", ".123"))
    .map((parts) => parts.join("")),
  nonNegativeInteger: fc.bigInt({ min: 0n, max: 10n ** 20n }).map(String),
  wkt: fc.oneof(
    point.map((at) => `POINT(${at})`),
    fc.tuple(point, point, point).map(([a, b, c]) => `POLYGON((${a},${b},${c},${a}))`),
    point.map((at) => `<http://www.opengis.net/def/crs/OGC/1.3/CRS84> POINT(${at})`),
  ),
  mediaType: fc.constantFrom("application/vnd.dbf", "image/svg+xml", "text/plain; charset=utf8", "application/x-a.b-c"),
  sha1: fc
    .array(fc.constantFrom(..."0123456789abcdef"), { minLength: 40, maxLength: 40 })
    .map((digits) => digits.join("")),
};

/** Parts of IRIs by RFC 3987: escapes, letters beyond ASCII, and what the syntaxes give a meaning. */
const parts = [..."abzAZ059-_~!$&'()*+,;=:@/", "%20", "%C3%A5", "å", "東", "x.y", "a/b", "?q=", "dcat:"];
const tail = fc.array(fc.constantFrom(...parts), { maxLength: 6 }).map((some) => some.join(""));
const after = (...heads: string[]): fc.Arbitrary<string> =>
  fc.tuple(fc.constantFrom(...heads), tail).map((all) => all.join(""));

/** IRI of something that no catalogue describes. */
export const otherIri: fc.Arbitrary<string> = after("https://annan.example/", "http://annan.example/a#", "urn:x:");

/** IRIs of each form. */
export const iris: Readonly<Record<IriFormName, fc.Arbitrary<string>>> = {
  any: otherIri,
  web: after("https://annan.example/", "http://annan.example/", "https://[2001:db8::1]/"),
  download: after("ftp://annan.example/", "https://annan.example/"),
  email: fc
    .array(fc.constantFrom(..."abzAZ09.+-_!$&'*=~", "%25", "%23", "%2F"), { minLength: 1, maxLength: 6 })
    .map((some) => `mailto:${some.join("")}@tierp.example`),
  telephone: fc.integer({ min: 100, max: 999_999_999 }).map((number) => `tel:+46${number}`),
};
