import type { IncomingMessage } from "node:http";
import { type Finding, finding } from "../diagnostics/finding.js";
import { Obstacle } from "./obstacle.js";
import { whereIs } from "./url.js";

/** What RDF is sent as, in the order in which it is wanted: RDF/XML first, as the portal asks for it. */
export const RDF_TYPES: readonly string[] = [
  "application/rdf+xml",
  "text/turtle",
  "application/ld+json",
  "application/n-triples",
  "application/trig",
  "application/n-quads",
  "application/xml",
  "text/xml",
  "application/json",
];

/** The types with falling weights, and anything at all as the last resort (RFC 9110, 12.5.1). */
export function acceptHeader(types: readonly string[] = []): string {
  const weighted = types.map((type, place) => (place === 0 ? type : `${type};q=${Math.max(2, 10 - place) / 10}`));
  return [...weighted, types.length > 0 ? "*/*;q=0.1" : "*/*"].join(", ");
}

/** How much of a document is looked at, in bytes. */
export const GLANCE = 2048;

/** What may stand before the first element: a byte order mark, white space, declarations, comments. */
const PREAMBLE = /^(?:\uFEFF|\s|<\?[^>]*>|<!--[\s\S]*?-->)+/;
const HTML = /^<(?:!doctype\s+html|html|head|title|meta|style|script|body|h1|div|table)[\s/>]/i;

export const looksLikeHtml = (bytes: Uint8Array): boolean =>
  HTML.test(new TextDecoder().decode(bytes.subarray(0, GLANCE)).replace(PREAMBLE, ""));

/**
 * Whether a document is of a type that was wanted. What it looks like weighs more than what the server says: servers
 * send RDF as text/html by mistake, and web pages with status 200 where a file is gone.
 * @throws Obstacle for a web page
 */
export function checkType(
  { headers }: IncomingMessage,
  bytes: Uint8Array,
  url: URL,
  accept: readonly string[],
): Finding[] {
  const [preferred] = accept;
  const contentType = headers["content-type"];
  const type = contentType?.split(";")[0]?.trim().toLowerCase();
  if (preferred === undefined || accept.includes("text/html")) return [];
  if (looksLikeHtml(bytes)) throw new Obstacle("fetch/html", whereIs(url));
  if (type !== undefined && accept.includes(type)) return [];
  const said = contentType === undefined ? {} : { contentType };
  return [finding("fetch/content-type", { ...whereIs(url), ...said, expected: preferred })];
}
