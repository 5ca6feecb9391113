import { type CoverageReporterName, type Covered, coverageOf, coverageReporters } from "../region/coverage/index.js";
import { type Checked, check } from "./check.js";
import { type ExitStatus, exitStatus, type Io } from "./io.js";
import { requirePaths } from "./paths.js";
import { Progress } from "./progress.js";

/** What `coverage` is told, as commander hands it over. */
export interface CoverageOptions {
  readonly report: CoverageReporterName;
}

/**
 * `skordeklar coverage`: tells which of the nationally prioritised datasets the members of a region have.
 *
 * @returns `findings` where a catalogue could not be read
 * @throws UsageError where a path does not exist
 */
export async function run(paths: readonly string[], { report }: CoverageOptions, io: Io): Promise<ExitStatus> {
  requirePaths(paths, []);
  const progress = new Progress(io.status);
  const { checked, findings } = await check(
    paths,
    { strict: false, report: "json", shapes: [], verbose: false },
    io,
    progress,
  );
  progress.clear();
  const covered = checked.flatMap((one) => coveredIn(one, findings.diagnostics));
  io.out(coverageReporters[report](coverageOf(covered), io));
  return checked.every(({ graph }) => graph.size > 0) ? exitStatus.clean : exitStatus.findings;
}

/** A region's members, and itself where it describes datasets; or a catalogue by itself. */
function coveredIn({ catalogue, graph, region }: Checked, findings: Covered["findings"]): Covered[] {
  const { name, covers } = catalogue;
  if (region === undefined) return [{ name, status: "fresh", graph, covers, findings }];
  const { own } = region;
  const itself: Covered[] = own.describes
    ? [{ name, status: "fresh", graph: own.graph, covers, findings: own.findings }]
    : [];
  return [...itself, ...region.members];
}
