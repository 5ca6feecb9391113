/** Every character outside IRIREF of Turtle 1.1 §6.5 and N-Triples 1.1 §7: controls, space and ``<>"{}|^`\``. */
const NOT_IN_IRIREF = /[^!#-;=?-[\]_a-z~\u007f-\uffff]/;
const EVERY_NOT_IN_IRIREF = new RegExp(NOT_IN_IRIREF, "g");

/** ECHAR of the same grammars. */
const NAMED: Readonly<Record<string, string>> = {
  '"': '\\"',
  "\\": "\\\\",
  "\n": "\\n",
  "\r": "\\r",
  "\t": "\\t",
  "\b": "\\b",
  "\f": "\\f",
};

/** The escape of one character in Turtle and N-Triples: its ECHAR where it has one, otherwise its number. */
export function escapeCharacter(character: string): string {
  return NAMED[character] ?? numbered(character);
}

/** `<iri>`. What an IRI may not contain is escaped by number, so that even a malformed one leaves the document whole. */
export function iriRef(iri: string): string {
  return `<${NOT_IN_IRIREF.test(iri) ? iri.replace(EVERY_NOT_IN_IRIREF, numbered) : iri}>`;
}

function numbered(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}`;
}
