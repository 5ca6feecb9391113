import { readRdf } from "../../rdf/read/index.js";
import type { SourceContent, SourceInput } from "./source.js";

/** Reads RDF in any syntax. */
export async function readRdfSource({ bytes, ...options }: SourceInput): Promise<SourceContent> {
  const { graph, prefixes, findings } = await readRdf(bytes, options);
  return { graph, prefixes, findings };
}
