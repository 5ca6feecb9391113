/*
 * Turtle 1.1 §6.5 and XML 1.0 §2.3 share one alphabet for names: PN_CHARS_BASE is NameStartChar without `:` and `_`,
 * and PN_CHARS is NameChar without `:` and `.`.
 */
const LETTER =
  "A-Za-z\\u00C0-\\u00D6\\u00D8-\\u00F6\\u00F8-\\u02FF\\u0370-\\u037D\\u037F-\\u1FFF\\u200C-\\u200D" +
  "\\u2070-\\u218F\\u2C00-\\u2FEF\\u3001-\\uD7FF\\uF900-\\uFDCF\\uFDF0-\\uFFFD\\u{10000}-\\u{EFFFF}_";
const MORE = `${LETTER}0-9\\u00B7\\u0300-\\u036F\\u203F-\\u2040\\-`;

const LOCAL = new RegExp(`^[${LETTER}0-9](?:[${MORE}.]*[${MORE}])?$`, "u");
const NCNAME = new RegExp(`^[${LETTER}][${MORE}.]*$`, "u");
const NCNAME_AT_END = new RegExp(`[${LETTER}][${MORE}.]*$`, "u");

/** True of a name that every syntax accepts as a prefix, a blank node label and a JSON-LD term. */
export function isPlainName(name: string): boolean {
  return /^[A-Za-z][A-Za-z0-9_-]*$/.test(name);
}

/** True of what may follow the colon of a prefixed name as it stands (PN_LOCAL of Turtle 1.1 without escapes). */
export function isLocalName(name: string): boolean {
  return LOCAL.test(name);
}

/** True of an XML name without a colon (Namespaces in XML 1.0 §3). */
export function isNCName(name: string): boolean {
  return NCNAME.test(name);
}

/** Where the longest NCName that ends the IRI begins; -1 where none does. */
export function startOfNCName(iri: string): number {
  return iri.search(NCNAME_AT_END);
}
