import { byPlace, toDiagnostic } from "../diagnostics/diagnostic.js";
import { type Finding, finding } from "../diagnostics/finding.js";
import { reporters } from "../diagnostics/reporters/index.js";
import type { RdfDocument } from "../rdf/read/index.js";
import type { FormatName } from "../serialize/index.js";
import { formatFor, STDOUT, writeGraph } from "./converted.js";
import { openDocument } from "./document.js";
import { type ExitStatus, exitStatus, type Io } from "./io.js";
import { summarize } from "./summary.js";

/** What `convert` is told, as commander hands it over. */
export interface ConvertOptions {
  readonly format?: FormatName;
  readonly offline: boolean;
  readonly verbose: boolean;
}

/** Faults that a document may have and still be written in any syntax: the value is kept as it is. */
const WRITABLE: ReadonlySet<string> = new Set(["rdf/datatype"]);

/**
 * `skordeklar convert`: writes RDF in another syntax, with every statement and the source's prefixes.
 *
 * @returns `findings` where the source is ill-formed; then nothing is written
 * @throws UsageError where there is no such file or the format is not told; OutputError, SerializeError as writing does
 */
export async function run(args: readonly string[], options: ConvertOptions, io: Io): Promise<ExitStatus> {
  const [source, target] = args as [string, string];
  const format = formatFor(target, options.format);
  const { document, findings, locate } = await openDocument(source, options.offline, io);
  const isGood = document !== undefined && findings.every(isWritable);
  const merged = document === undefined ? [] : mergedGraphs(document, source);
  const outputs = isGood ? await writeGraph(document.graph, target, format, document.prefixes, io) : [];
  const diagnostics = [...findings, ...merged].map((one) => toDiagnostic(one, io.language, locate)).sort(byPlace);
  const command = isGood ? "convert" : "convertNothing";
  const summary = summarize([{ entities: [], files: 1 }], diagnostics);
  const report = { tool: io.tool, command, strict: false, summary, diagnostics, outputs } as const;
  const text = reporters.pretty(report, { ...io, ...options });
  if (target !== STDOUT) io.out(text);
  else if (diagnostics.length > 0) io.err?.(text);
  return isGood ? exitStatus.clean : exitStatus.findings;
}

const isWritable = ({ severity, code }: Finding): boolean => severity !== "error" || WRITABLE.has(code);

/** No syntax that is written has named graphs: their statements are kept, their names are not, and that is told. */
function mergedGraphs({ graphs }: RdfDocument, file: string): Finding[] {
  if (graphs.size === 0) return [];
  return [finding("rdf/graphs-merged", { count: graphs.size }, { place: { file } })];
}
