import type { RdfFormat } from "./document.js";

const BY_TYPE: Readonly<Record<string, RdfFormat>> = {
  "application/rdf+xml": "rdfxml",
  "application/xml": "rdfxml",
  "text/xml": "rdfxml",
  "text/turtle": "turtle",
  "application/x-turtle": "turtle",
  "application/n-triples": "ntriples",
  "application/trig": "trig",
  "application/n-quads": "nquads",
  "application/ld+json": "jsonld",
  "application/json": "jsonld",
};

const BY_EXTENSION: Readonly<Record<string, RdfFormat>> = {
  rdf: "rdfxml",
  owl: "rdfxml",
  xml: "rdfxml",
  ttl: "turtle",
  nt: "ntriples",
  trig: "trig",
  nq: "nquads",
  jsonld: "jsonld",
  json: "jsonld",
};

/** Syntaxes that look alike; a hint chooses within a family, the text itself chooses the family. */
type Family = "xml" | "json" | "turtle" | "html";

const FAMILY: Readonly<Record<RdfFormat, Family>> = {
  rdfxml: "xml",
  jsonld: "json",
  turtle: "turtle",
  ntriples: "turtle",
  trig: "turtle",
  nquads: "turtle",
};

const IRI = '<[^<>\\s"{}|^`\\\\]*>';
const NAME = "[\\w.-]*:[\\w.-]*";
const DIRECTIVES = "(?:(?:@?prefix|@?base)\\s[^\\n]*\\n\\s*|#[^\\n]*\\n\\s*)*";
const SUBJECT = `(?:${IRI}|_:\\S+)`;

/** What the first characters show, comments and declarations passed over; the first that fits decides. */
const LOOKS: readonly (readonly [RegExp, Family, RdfFormat?])[] = [
  [/^<!doctype\s+html|^<html[\s>]/i, "html"],
  [/^<\?xml[\s?]|^<!DOCTYPE\s|^<!--|^<(?:[\w.-]+:)?RDF[\s/>]|^<[\w.-]+(?::[\w.-]+)?\s[^<]*xmlns/, "xml"],
  [/^\{\s*(?:"|\}\s*$)|^\[\s*(?:\{\s*"|\]\s*$)/, "json"],
  [new RegExp(`^${DIRECTIVES}(?:GRAPH\\s|\\{|${SUBJECT}\\s*\\{|${NAME}\\s*\\{)`, "i"), "turtle", "trig"],
  [new RegExp(`^${SUBJECT}\\s+${IRI}\\s+[^\\n]+\\s${SUBJECT}\\s*\\.\\s*(?:\\n|$)`), "turtle", "nquads"],
  [new RegExp(`^(?:@prefix|@base|PREFIX\\s|BASE\\s|${SUBJECT}\\s|\\[|${NAME}\\s)`, "i"), "turtle", "turtle"],
];

/** How much of a text is looked at. */
const GLANCE = 4096;

/**
 * The format of a document: by its content type, else by the extension of its name, unless the text obviously is
 * something else.
 * @returns the format, `"html"` for a web page, undefined where there is no telling
 */
export function detectFormat(text: string, file: string, contentType?: string): RdfFormat | "html" | undefined {
  const extension = /\.(\w+)$/.exec(file)?.[1]?.toLowerCase() ?? "";
  const hinted = BY_TYPE[mediaType(contentType)] ?? BY_EXTENSION[extension];
  const [, family, format] = look(text.slice(0, GLANCE)) ?? [];
  if (family === "html") return "html";
  if (hinted !== undefined && (family === undefined || FAMILY[hinted] === family)) return hinted;
  return format ?? (family === "xml" ? "rdfxml" : family === "json" ? "jsonld" : hinted);
}

/** The `charset` of a content type. */
export function charsetOf(contentType = ""): string | undefined {
  return /;\s*charset\s*=\s*"?([^\s;"]+)/i.exec(contentType)?.[1];
}

const mediaType = (contentType = ""): string => contentType.split(";")[0]!.trim().toLowerCase();

function look(start: string): (typeof LOOKS)[number] | undefined {
  const text = start.trimStart();
  // A comment before a web page, or an XML declaration before one, hides it from the first row.
  const bare = text.replace(/^(?:\s|<\?[^>]*\?>|<!--[\s\S]*?-->)+/, "");
  const [html] = LOOKS;
  if (html![0].test(bare)) return html;
  const uncommented = text.replace(/^(?:\s|#[^\n]*(?:\n|$))+/, "");
  return LOOKS.find(([pattern]) => pattern.test(uncommented));
}
