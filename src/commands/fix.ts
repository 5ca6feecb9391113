import { fixCatalogue, fixReport } from "../fix/index.js";
import { writeFiles } from "../output/write.js";
import { type ExitStatus, exitStatus, type Io } from "./io.js";
import { requirePaths } from "./paths.js";

/** What `fix` is told, as commander hands it over. */
export interface FixOptions {
  readonly dryRun: boolean;
}

/**
 * `skordeklar fix`: mends what there is no doubt about, then tells how much is left.
 *
 * @returns `findings` where errors are left
 * @throws UsageError where a path does not exist; OutputError where a file cannot be written
 */
export async function run(paths: readonly string[], { dryRun }: FixOptions, io: Io): Promise<ExitStatus> {
  requirePaths(paths, []);
  const fixed = paths.map(fixCatalogue);
  const files = fixed.flatMap((one) => one.files).map(({ path, after }) => ({ path, chunks: [after] }));
  if (!dryRun && files.length > 0) await io.guard((signal) => writeFiles(files, signal));
  io.out(fixReport(fixed, { ...io, dryRun }));
  const hasErrors = fixed.some(({ findings }) => findings.some(({ severity }) => severity === "error"));
  return hasErrors ? exitStatus.findings : exitStatus.clean;
}
