import type { Term } from "@rdfjs/types";
import { type Finding, finding, type Place } from "../../diagnostics/finding.js";
import { charsetOf, detectFormat } from "./detect.js";
import type { RdfDocument, RdfFormat } from "./document.js";
import type { Position } from "./position.js";
import { RemoteContext } from "./remote-context.js";
import { Statements } from "./statements.js";
import { SyntaxFault } from "./syntax-fault.js";
import { decodeText } from "./text.js";

export type { RdfDocument, RdfFormat } from "./document.js";

export interface ReadOptions {
  /** The path, for findings, and for the extension where there is no content type. */
  readonly file: string;
  /** The `Content-Type` that the document was served with. */
  readonly contentType?: string;
  /** What relative IRIs are relative to, where the document does not say. */
  readonly base?: string;
}

type Reader = (text: string, statements: Statements, base?: string) => Promise<void>;

const withN3 =
  (mediaType: string): Reader =>
  async (text, statements, base) => {
    const { readTurtleFamily } = await import("./turtle.js");
    readTurtleFamily(text, mediaType, statements, base);
  };

/** The readers; each parser is loaded when a document needs it. */
const READERS: Readonly<Record<RdfFormat, Reader>> = {
  rdfxml: async (...args) => (await import("./rdfxml.js")).readRdfXml(...args),
  turtle: withN3("text/turtle"),
  ntriples: withN3("application/n-triples"),
  trig: withN3("application/trig"),
  nquads: withN3("application/n-quads"),
  jsonld: async (...args) => (await import("./jsonld.js")).readJsonLd(...args),
};

const LABELS: Readonly<Record<RdfFormat, string>> = {
  rdfxml: "RDF/XML",
  turtle: "Turtle",
  ntriples: "N-Triples",
  trig: "TriG",
  nquads: "N-Quads",
  jsonld: "JSON-LD",
};

/**
 * Reads an RDF document, whatever its syntax, without fetching anything.
 *
 * It never throws because of what the document says. One that cannot be read has no statements and exactly one error
 * that tells why and where: `rdf/syntax`, `rdf/encoding`, `rdf/html`, `rdf/unknown-format` or `rdf/remote-context`.
 * One that says nothing has the error `rdf/empty`. In one that can be read, the findings are about IRIs, language tags
 * and values that the syntax lets pass although they are malformed.
 */
export async function readRdf(bytes: Uint8Array, options: ReadOptions): Promise<RdfDocument> {
  const { file, contentType, base } = options;
  const place = { file };
  const decoded = decodeText(bytes, charsetOf(contentType));
  const { text, encoding } = decoded;
  if (text === undefined) return document("rdfxml", place, [misencoded(encoding, place, decoded.position)]);
  const format = detectFormat(text, file, contentType);
  if (text.trim() === "") return document(nameable(format), place, [finding("rdf/empty", {}, { place })]);
  if (format === "html") return document("rdfxml", place, [finding("rdf/html", {}, { place })]);
  if (format === undefined) return document("turtle", place, [finding("rdf/unknown-format", {}, { place })]);
  if (encoding !== "utf-8" && format !== "rdfxml") return document(format, place, [misencoded(encoding, place)]);
  const statements = new Statements();
  try {
    await READERS[format](text, statements, base);
  } catch (error) {
    return document(format, place, [failure(error, format, place)]);
  }
  const empty = statements.graph.size === 0 ? [finding("rdf/empty", {}, { place })] : [];
  return document(format, place, [...empty, ...statements.findings(file)], statements);
}

const nameable = (format: RdfFormat | "html" | undefined): RdfFormat =>
  format === undefined || format === "html" ? "turtle" : format;

/** Where a position is known, bytes do not fit the encoding; else the encoding is not one that can be read. */
const misencoded = (encoding: string, place: Place, position?: Position): Finding =>
  finding("rdf/encoding", { encoding, known: position !== undefined }, { place: { ...place, ...position } });

/** The finding of a document that cannot be read. Errors that no reader throws on purpose are the program's own. */
function failure(error: unknown, format: RdfFormat, place: Place): Finding {
  if (error instanceof SyntaxFault) {
    return finding(
      "rdf/syntax",
      { format: LABELS[format], ...error.problem },
      { place: { ...place, ...error.position } },
    );
  }
  if (error instanceof RemoteContext) {
    const { url, line } = error;
    return finding("rdf/remote-context", { url }, { place: { ...place, ...(line !== undefined && { line }) } });
  }
  throw error;
}

function document(format: RdfFormat, { file }: Place, findings: Finding[], statements = new Statements()): RdfDocument {
  const { graph, graphs, prefixes, lines } = statements;
  const lineOf = (subject: Term, predicate?: string, value?: Term) => lines.of(subject, predicate, value);
  return {
    format,
    graph,
    graphs,
    prefixes,
    findings,
    lineOf,
    provenance: () => ({
      place: (subject, predicate, value) => {
        const line = lineOf(subject, predicate, value);
        return line === undefined ? undefined : { file, line };
      },
      reported: (subject, predicate) => statements.reported(subject, predicate),
    }),
  };
}
