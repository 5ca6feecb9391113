import { readFileSync, statSync } from "node:fs";
import { locateInFiles } from "../catalogue/yaml/index.js";
import type { Locate } from "../diagnostics/diagnostic.js";
import type { Finding } from "../diagnostics/finding.js";
import type { RdfDocument } from "../rdf/read/index.js";
import type { Io } from "./io.js";
import { requirePaths } from "./paths.js";
import { UsageError } from "./usage-error.js";

/** An RDF document, from a file or the web, and everything that is wrong with how it came or is written. */
export interface OpenedDocument {
  /** Undefined where it could not be fetched. */
  readonly document?: RdfDocument;
  readonly findings: readonly Finding[];
  readonly locate: Locate;
}

export const isUrl = (source: string): boolean => /^https?:\/\//i.test(source);

/** Whether what a user named is a catalogue in YAML: a folder, or a file that says so by its name. Else it is RDF. */
export const isYamlCatalogue = (source: string): boolean =>
  !isUrl(source) && (/\.ya?ml$/i.test(source) || statSync(source, { throwIfNoEntry: false })?.isDirectory() === true);

/**
 * Reads RDF in any syntax, by content type, extension or content. Only an address is fetched, never what a document
 * mentions.
 *
 * @throws UsageError where there is no such file, or it is a folder
 */
export async function openDocument(source: string, offline: boolean, io: Io): Promise<OpenedDocument> {
  const { readRdf } = await import("../rdf/read/index.js");
  if (!isUrl(source)) {
    requirePaths([source], []);
    if (statSync(source).isDirectory()) throw new UsageError("source-is-folder", { given: source });
    const document = await readRdf(readFileSync(source), { file: source });
    return { document, findings: document.findings, locate: locateInFiles((file) => file) };
  }
  const { fetchDocument, RDF_TYPES } = await import("../fetch/index.js");
  const fetched = await io.guard((signal) => fetchDocument(source, { accept: RDF_TYPES, offline, signal }));
  if (!fetched.ok) return { findings: fetched.findings, locate: () => undefined };
  const { bytes, contentType, url } = fetched;
  const document = await readRdf(bytes, { file: url, base: url, ...(contentType !== undefined && { contentType }) });
  const locate = locateInFiles(
    (file) => file,
    () => bytes,
  );
  return { document, findings: [...fetched.findings, ...document.findings], locate };
}
