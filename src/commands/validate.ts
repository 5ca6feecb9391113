import { byPlace } from "../diagnostics/diagnostic.js";
import { passes, verdict } from "../diagnostics/reporters/index.js";
import { check } from "./check.js";
import { type CheckedDocument, checkDocument } from "./check-document.js";
import { isUrl, isYamlCatalogue } from "./document.js";
import { type ExitStatus, exitStatus, type Io } from "./io.js";
import type { CheckOptions } from "./options.js";
import { requirePaths } from "./paths.js";
import { Progress } from "./progress.js";
import { showReport } from "./show-report.js";
import { summarize } from "./summary.js";

/** What `validate` is told, as commander hands it over. */
export interface ValidateOptions extends CheckOptions {
  readonly offline?: boolean;
}

/**
 * `skordeklar validate`: reports what is wrong in catalogues in YAML and in feeds that are RDF, and writes nothing.
 *
 * @throws UsageError where a path does not exist
 */
export async function run(sources: readonly string[], options: ValidateOptions, io: Io): Promise<ExitStatus> {
  requirePaths(
    sources.filter((source) => !isUrl(source)),
    options.shapes,
  );
  const progress = new Progress(io.status);
  const { checked, findings } = await check(sources.filter(isYamlCatalogue), options, io, progress);
  const documents: CheckedDocument[] = [];
  for (const source of sources.filter((one) => !isYamlCatalogue(one))) {
    documents.push(await checkDocument(source, options, io, progress));
  }
  progress.clear();
  const diagnostics = [...findings.diagnostics, ...documents.flatMap((one) => one.diagnostics)].sort(byPlace);
  const summary = summarize([...checked.map(({ catalogue }) => catalogue), ...documents], diagnostics);
  const command = checked.length === 0 ? "validateFeed" : "validate";
  const report = { ...findings, summary, diagnostics, command, outputs: [] } as const;
  showReport(report, options, io);
  return passes(verdict(report)) ? exitStatus.clean : exitStatus.findings;
}
