import { byPlace, type Diagnostic, toDiagnostic } from "../diagnostics/diagnostic.js";
import { passes, verdict } from "../diagnostics/reporters/index.js";
import { foldersFor } from "../output/plan.js";
import { recover } from "../publish/index.js";
import { type Checked, check, type Findings } from "./check.js";
import { findLosses } from "./guard.js";
import { type ExitStatus, exitStatus, type Io } from "./io.js";
import type { BuildOptions } from "./options.js";
import { requirePaths } from "./paths.js";
import { Progress } from "./progress.js";
import { publishBuild } from "./publishing.js";
import { finishRegions } from "./region.js";
import { showReport } from "./show-report.js";
import { writeSites } from "./site.js";
import { countSeverities } from "./summary.js";
import { UsageError } from "./usage-error.js";
import { writeWorkshop } from "./workshop.js";

/**
 * `skordeklar build`: checks catalogues and writes them in the formats asked for. Unless all of them are without
 * errors, and none would lose more of what is published than its guard allows, nothing is written.
 *
 * @throws UsageError where a path does not exist, two catalogues have the same name or a reason is empty; OutputError
 * where a file cannot be written; LockedError where another build is writing; SerializeError where a format cannot
 * express something
 */
export async function run(catalogues: readonly string[], options: BuildOptions, io: Io): Promise<ExitStatus> {
  requirePaths(catalogues, options.shapes);
  const { accept, output, format } = options;
  if (accept?.trim() === "") throw new UsageError("no-reason", { given: accept });
  const progress = new Progress(io.status);
  const { checked, findings: found } = await check(catalogues, options, io, progress);
  const folders = outputFolders(checked, output);
  await recover(output);
  const guarded = passes(verdict(found)) ? await guardedIn(checked, folders, options, io) : [];
  const losses = guarded.filter(({ severity }) => severity === "error");
  const isAccepted = accept !== undefined && losses.length > 0;
  const findings = withMore(found, isAccepted ? guarded.map((one) => ({ ...one, severity: "info" })) : guarded);
  const good = passes(verdict(findings));
  const accepted = isAccepted ? { accepted: { reason: accept, changes: losses } } : {};
  const outputs = good ? await publishBuild({ checked, folders, output, format, ...accepted }, io, progress) : [];
  if (good) outputs.push(...(await writeSites(checked, folders, format, io, progress)));
  if (good) outputs.push(...(await finishRegions(checked, options.provenance, io)));
  if (options.workshop) outputs.push(await writeWorkshop(checked, findings, output, io));
  progress.clear();
  showReport({ ...findings, command: "build", outputs }, options, io);
  return good ? exitStatus.clean : exitStatus.findings;
}

function outputFolders(checked: readonly Checked[], output: string): string[] {
  const names = checked.map(({ catalogue }) => catalogue.name);
  return foldersFor(names, output).map((folder, index) => {
    if (folder === undefined) throw new UsageError("same-name", { given: names[index]! });
    return folder;
  });
}

/** What the guards of the catalogues find. */
async function guardedIn(
  checked: readonly Checked[],
  folders: readonly string[],
  options: BuildOptions,
  io: Io,
): Promise<Diagnostic[]> {
  const diagnostics: Diagnostic[] = [];
  for (const [index, one] of checked.entries()) {
    const findings = await findLosses(one, folders[index]!, options, io);
    diagnostics.push(...findings.map((finding) => toDiagnostic(finding, io.language, one.catalogue.locate)));
  }
  return diagnostics;
}

function withMore(findings: Findings, more: readonly Diagnostic[]): Findings {
  const diagnostics = [...findings.diagnostics, ...more].sort(byPlace);
  return { ...findings, diagnostics, summary: { ...findings.summary, ...countSeverities(diagnostics) } };
}
