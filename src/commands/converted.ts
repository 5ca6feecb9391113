import { extname } from "node:path";
import type { Output } from "../diagnostics/reporters/index.js";
import { jsonLdContext } from "../generate/context.js";
import { prefixes as profilePrefixes } from "../model/namespaces.js";
import { writeFiles } from "../output/write.js";
import type { Graph } from "../rdf/graph.js";
import { type FormatName, formats, serialize } from "../serialize/index.js";
import type { Io } from "./io.js";
import { UsageError } from "./usage-error.js";

/** In place of a file: what is written goes to standard output. */
export const STDOUT = "-";

/** Other extensions than the usual ones that files of a format have. */
const ALSO: Readonly<Record<string, FormatName>> = { xml: "rdfxml", owl: "rdfxml", json: "jsonld" };

/**
 * The format to write: the one asked for, else that of the target's extension.
 *
 * @throws UsageError where neither tells
 */
export function formatFor(target: string, asked: FormatName | undefined): FormatName {
  if (asked !== undefined) return asked;
  const extension = extname(target).slice(1).toLowerCase();
  const format = Object.values(formats).find((one) => one.extension === extension)?.name ?? ALSO[extension];
  if (format !== undefined) return format;
  const allowed = Object.values(formats).map((one) => `.${one.extension}`);
  throw new UsageError("no-format", { given: target, allowed });
}

/**
 * Writes a graph to a file, as a whole or not at all, or to standard output.
 *
 * @param own the prefixes of the source, which go before the profile's
 * @throws OutputError where the system refuses; SerializeError where the format cannot express something
 */
export async function writeGraph(
  graph: Graph,
  target: string,
  format: FormatName,
  own: Readonly<Record<string, string>>,
  io: Io,
): Promise<Output[]> {
  const chunks = serialize(graph, format, { prefixes: prefixesOf(own), context: jsonLdContext() });
  if (target === STDOUT) {
    // Made as a whole first: half a document would be taken for a whole one.
    for (const chunk of [...chunks]) io.out(chunk);
    return [];
  }
  const [bytes] = await io.guard((signal) => writeFiles([{ path: target, chunks }], signal));
  return [{ file: target.replaceAll("\\", "/"), bytes: bytes!, format }];
}

function prefixesOf(own: Readonly<Record<string, string>>): Record<string, string> {
  const others = Object.entries(profilePrefixes).filter(([prefix]) => !Object.hasOwn(own, prefix));
  return { ...own, ...Object.fromEntries(others) };
}
