import { passes, reporters, verdict } from "../diagnostics/reporters/index.js";
import { check } from "./check.js";
import { type ExitStatus, exitStatus, type Io } from "./io.js";
import type { CheckOptions } from "./options.js";
import { requirePaths } from "./paths.js";
import { Progress } from "./progress.js";

/**
 * `skordeklar validate`: reports what is wrong in catalogues, and writes nothing.
 *
 * @throws UsageError where a path does not exist
 */
export async function run(catalogues: readonly string[], options: CheckOptions, io: Io): Promise<ExitStatus> {
  requirePaths(catalogues, options.shapes);
  const progress = new Progress(io.status);
  const { findings } = await check(catalogues, options, io, progress);
  progress.clear();
  io.out(reporters[options.report]({ ...findings, command: "validate", outputs: [] }, { ...io, ...options }));
  return passes(verdict(findings)) ? exitStatus.clean : exitStatus.findings;
}
