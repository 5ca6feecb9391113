import { listFiles } from "../catalogue/files.js";
import { compareGraphs, isSame } from "../diff/index.js";
import { type DiffReporterName, diffReporters } from "../diff/report/index.js";
import { type ExitStatus, exitStatus, type Io } from "./io.js";
import { requireStatements } from "./statements.js";
import { UsageError } from "./usage-error.js";

/** What `diff` is told, as commander hands it over. */
export interface DiffOptions {
  readonly report: DiffReporterName;
  readonly exitCode: boolean;
  /** Folder of the last build, where only a catalogue is given. */
  readonly output: string;
}

/**
 * `skordeklar diff`: tells what differs between two catalogues, or between a catalogue and its last build.
 *
 * @returns `findings` where something differs and `--exit-code` is given
 * @throws UsageError where one of them cannot be read
 */
export async function run([first, second]: readonly string[], options: DiffOptions, io: Io): Promise<ExitStatus> {
  if (second === undefined && listFiles(first!) === undefined) {
    throw new UsageError("nothing-to-compare", { given: first! }, `${io.tool.name} diff`);
  }
  const [old, now] = second === undefined ? [options.output, first!] : [first!, second];
  const difference = compareGraphs(await requireStatements(old, io), await requireStatements(now, io));
  io.out(diffReporters[options.report](difference, io));
  return options.exitCode && !isSame(difference) ? exitStatus.findings : exitStatus.clean;
}
