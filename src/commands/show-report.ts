import { type Report, type ReporterName, reporters, summaries } from "../diagnostics/reporters/index.js";
import type { Io } from "./io.js";

/** Shows a report in the form that was asked for, and sums it up where the surroundings have a place for that. */
export function showReport(
  report: Report,
  options: { readonly report: ReporterName; readonly verbose: boolean },
  io: Io,
): void {
  const settings = { ...io, ...options };
  io.out(reporters[options.report](report, settings));
  const summary = summaries[options.report];
  if (summary !== undefined) io.summary?.(summary(report, settings));
}
