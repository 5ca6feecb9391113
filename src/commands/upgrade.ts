import { type Diagnostic, toDiagnostic } from "../diagnostics/diagnostic.js";
import type { Finding } from "../diagnostics/finding.js";
import { type Output, type ReporterName, reporters } from "../diagnostics/reporters/index.js";
import { decode } from "../rdf/decode.js";
import { noProvenance } from "../rdf/provenance.js";
import type { RdfDocument } from "../rdf/read/index.js";
import type { FormatName } from "../serialize/index.js";
import { upgrade } from "../upgrade/index.js";
import { validateGraph } from "../validate/index.js";
import { formatFor, STDOUT, writeGraph } from "./converted.js";
import { openDocument } from "./document.js";
import { type ExitStatus, exitStatus, type Io } from "./io.js";
import { summarize } from "./summary.js";
import { UsageError } from "./usage-error.js";

/** What `upgrade` is told, as commander hands it over. */
export interface UpgradeOptions {
  readonly output?: string;
  readonly format?: FormatName;
  readonly dryRun: boolean;
  readonly offline: boolean;
  readonly report: ReporterName;
}

/**
 * `skordeklar upgrade`: brings RDF up to the version of the profile that applies, and tells what was changed, why, and
 * what a person has to do.
 *
 * @returns `findings` where the source cannot be read; then nothing is written
 * @throws UsageError where there is no such file, or no file or format to write is named; OutputError, SerializeError as
 * writing does
 */
export async function run([source]: readonly string[], options: UpgradeOptions, io: Io): Promise<ExitStatus> {
  const { output: target, dryRun } = options;
  if (target === undefined && !dryRun) throw new UsageError("no-target", { given: "-o" }, `${io.tool.name} upgrade`);
  const format = target === undefined ? undefined : formatFor(target, options.format);
  const { document, findings, locate } = await openDocument(source!, options.offline, io);
  const told = (found: readonly Finding[]) => found.map((one) => toDiagnostic(one, io.language, locate));
  if (document === undefined || document.graph.size === 0)
    return tell("upgradeNothing", told(findings), [], options, io);

  const { graph, findings: changes } = upgrade(document.graph);
  const outputs = dryRun || target === undefined ? [] : await writeGraph(graph, target, format!, document.prefixes, io);
  const left = validateGraph(graph, { provenance: noProvenance }).filter(({ severity }) => severity === "error");
  const ofSource = findings.filter(isOfTransport(document));
  return tell("upgrade", told([...ofSource, ...changes, ...left]), outputs, options, io, decode(graph));
}

/** What was found on the way to the document; what is wrong in it is mended, left out or found in the outcome. */
const isOfTransport =
  ({ findings }: RdfDocument) =>
  (found: Finding): boolean =>
    !findings.includes(found);

function tell(
  command: "upgrade" | "upgradeNothing",
  diagnostics: readonly Diagnostic[],
  outputs: readonly Output[],
  options: UpgradeOptions,
  io: Io,
  entities: ReturnType<typeof decode> = [],
): ExitStatus {
  const summary = summarize([{ entities, files: 1 }], diagnostics);
  const { dryRun, output } = options;
  const report = { tool: io.tool, command, strict: false, summary, diagnostics, outputs, dryRun } as const;
  // The log is what was asked for, so all of it is told.
  const text = reporters[options.report](report, { ...io, verbose: true });
  if (output === STDOUT && !dryRun) io.err?.(text);
  else io.out(text);
  return command === "upgrade" ? exitStatus.clean : exitStatus.findings;
}
