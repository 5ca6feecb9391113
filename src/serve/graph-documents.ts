import { jsonLdContext } from "../generate/context.js";
import { prefixes } from "../model/namespaces.js";
import type { Graph } from "../rdf/graph.js";
import { formats, serialize } from "../serialize/index.js";
import type { Document } from "./representation.js";
import { SERVED } from "./served-formats.js";

/**
 * Writes a graph in every syntax that is served.
 * @throws SerializeError where one of them cannot express something in it
 */
export function documentsOf(graph: Graph, modified: Date): Document[] {
  const context = jsonLdContext();
  return SERVED.map((format) => {
    const { extension, mediaType } = formats[format];
    const chunks = [...serialize(graph, format, { prefixes, context })].map((chunk) => Buffer.from(chunk));
    return { format, extension, mediaType, bytes: Buffer.concat(chunks), modified };
  });
}
