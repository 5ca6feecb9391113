import { type Finding, finding } from "../diagnostics/finding.js";
import { type FetchOptions, fetchDocument, RDF_TYPES, type Redirect } from "../fetch/index.js";
import { type RdfDocument, readRdf } from "../rdf/read/index.js";

/** One document that the portal asks for, and what came of it. */
export interface Step {
  /** The address that was asked for. */
  readonly asked: string;
  readonly redirects: readonly Redirect[];
  /** Status of the last answer; absent where there was none. */
  readonly status?: number;
  readonly contentType?: string;
  readonly bytes?: Uint8Array;
  readonly findings: readonly Finding[];
  /** Absent where it could not be fetched, or is no RDF. */
  readonly document?: RdfDocument;
}

/**
 * Fetches and reads a document as the portal does: RDF/XML is asked for and expected, redirects are followed, and every
 * IRI has to be complete, since nothing is said to be relative to (harvesting rules 1 to 3).
 */
export async function fetchStep(address: string, options: FetchOptions): Promise<Step> {
  const fetched = await fetchDocument(address, { ...options, accept: RDF_TYPES });
  const { redirects, status, findings } = fetched;
  const way = { asked: address, redirects, ...(status !== undefined && { status }) };
  if (!fetched.ok) return { ...way, findings };
  const { bytes, contentType } = fetched;
  const about = { ...way, bytes, ...(contentType !== undefined && { contentType }) };
  // Findings name the address that was asked for, by which the document is known from here on.
  const read = await readRdf(bytes, { file: address, ...(contentType !== undefined && { contentType }) });
  const all = [...findings.map((found) => ({ ...found, place: { file: address } })), ...read.findings];
  const isRead = read.graph.size > 0;
  if (isRead && read.format !== "rdfxml") {
    all.push(finding("rehearsal/not-rdfxml", { url: address, format: read.format }, { place: { file: address } }));
  }
  return { ...about, findings: all, ...(isRead && { document: read }) };
}
