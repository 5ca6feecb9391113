import { indexOfLine, type Position, positionAt } from "./position.js";
import { type Problem, SyntaxFault } from "./syntax-fault.js";
import type { XmlReader } from "./xml-reader.js";

/** The parsers' words → what is wrong, the first that fits; `name` is what the message is about. */
const PROBLEMS: readonly (readonly [RegExp, Problem["problem"]])[] = [
  [/^unexpected close tag|^unmatched closing tag/, "mismatched-tag"],
  [/^document must contain a root|^unclosed tag|^unexpected end/, "truncated"],
  [/^unbound namespace prefix: "(?<name>[^"]*)"/, "undefined-prefix"],
  [/^undefined entity/, "undefined-entity"],
  [/entity/, "ampersand"],
  [/^disallowed character\.$/, "character"],
  [/^duplicate attribute: (?<name>.*)\.$/, "duplicate-attribute"],
  [/^unquoted attribute|^attribute without value|^no whitespace between|in attribute name/, "attribute"],
  [/^disallowed character in (?:tag|closing)|^forward-slash|^malformed name/, "tag"],
  [/^an XML declaration must|^the XML declaration must/, "declaration-first"],
  [/XML declaration|^version number|^encoding value|^standalone value|^expected/, "declaration"],
  [/^text data outside|^documents may contain only one root/, "after-end"],
  [/^Found multiple occurrences of rdf:ID='(?<name>[^']*)'/, "duplicate-id"],
  [/^Not a valid NCName: (?<name>.*)$/, "name"],
];

/** What the XML or RDF/XML parser reports, as a fault with its place. */
export function xmlFault(error: Error, reader: XmlReader, text: string): SyntaxFault {
  const detail = error.message.replace(/^(?:\d+:\d+|Line \d+ column \d+): /, "");
  const [pattern, reported] = PROBLEMS.find(([pattern]) => pattern.test(detail)) ?? [/^/, "other"];
  // An `&` that begins nothing swallows what follows it, to the end of the document if need be.
  const ampersand = reported === "ampersand" || reported === "truncated" ? bareAmpersand(text, reader) : undefined;
  if (ampersand !== undefined) return new SyntaxFault({ problem: "ampersand", detail }, ampersand);
  const element = { truncated: reader.open.at(-1), "mismatched-tag": reader.lastClosed }[reported as string];
  const name = element?.name ?? pattern.exec(detail)?.groups?.name;
  const problem = { problem: reported, detail, ...(name && { name }), ...(element && { opened: element.line }) };
  return new SyntaxFault(problem, reported === "truncated" ? positionAt(text, text.length) : reader.position);
}

const BARE_AMPERSAND = /&(?!#\d+;|#x[\da-f]+;|[\p{L}_:][\p{L}\d_:.-]*;)/giu;

/** The first `&` that begins no reference, from where the innermost element begins. */
function bareAmpersand(text: string, { open }: XmlReader): Position | undefined {
  BARE_AMPERSAND.lastIndex = indexOfLine(text, open.at(-1)?.line ?? 1);
  const match = BARE_AMPERSAND.exec(text);
  return match === null ? undefined : positionAt(text, match.index);
}
