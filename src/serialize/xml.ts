/** What every text that is not worth a second look lacks; the test is cheap, since it needs no code points. */
const SUSPECT = /[^\t\n\r -\uD7FF\uE000-\uFFFD]/;

/** Char of XML 1.0 §2.2. A lone surrogate is none: with the `u` flag only it matches as a code point of its own. */
const CHARS = /^[\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]*$/u;

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\t": "&#9;",
  "\n": "&#10;",
  "\r": "&#13;",
};

const entity = (character: string): string => ENTITIES[character] ?? character;

/** True of a text that an XML 1.0 document can hold. */
export function isXmlText(text: string): boolean {
  return !SUSPECT.test(text) || CHARS.test(text);
}

/** Text between tags. A carriage return is escaped, or a parser would read it as a line feed (XML 1.0 §2.11). */
export function xmlText(text: string): string {
  return /[&<>\r]/.test(text) ? text.replace(/[&<>\r]/g, entity) : text;
}

/** The value of an attribute, with its quotes. White space is escaped, or it would be read as spaces (XML 1.0 §3.3.3). */
export function xmlAttribute(text: string): string {
  return `"${/[&<"\t\n\r]/.test(text) ? text.replace(/[&<"\t\n\r]/g, entity) : text}"`;
}
