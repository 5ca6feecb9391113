import type { Graph } from "../rdf/graph.js";
import { formats } from "./formats.js";
import type { FormatName, WriteOptions } from "./options.js";

export { SerializeError, type SerializeReason } from "./error.js";
export { type Format, formats } from "./formats.js";
export type { ContextTerm, FormatName, WriteOptions } from "./options.js";

/**
 * Writes a graph in one of the syntaxes.
 *
 * @returns the document as chunks of some 64 KiB, made as they are asked for; the same graph gives the same bytes
 * @throws SerializeError while iterating, where the syntax cannot express something in the graph
 */
export function serialize(graph: Graph, format: FormatName, options: WriteOptions): Iterable<string> {
  return formats[format].write(graph, options);
}

/**
 * The whole document as one string, for small graphs and for tests.
 *
 * @throws SerializeError as {@link serialize} does
 */
export function serializeToString(graph: Graph, format: FormatName, options: WriteOptions): string {
  return [...serialize(graph, format, options)].join("");
}
