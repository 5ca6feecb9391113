import { assess } from "../quality/index.js";
import { type QualityReporterName, qualityReporters, type Sheet, sheetOf } from "../quality/report/index.js";
import { validateGraph } from "../validate/index.js";
import { type ExitStatus, exitStatus, type Io } from "./io.js";
import { requirePaths } from "./paths.js";
import { readSource } from "./source.js";

/** What `quality` is told, as commander hands it over. */
export interface QualityOptions {
  readonly report: QualityReporterName;
  readonly verbose: boolean;
}

/**
 * `skordeklar quality`: tells how well catalogues are described, and what would make the score higher.
 *
 * @returns `findings` where errors kept a part of a catalogue from being measured
 * @throws UsageError where a path does not exist
 */
export async function run(paths: readonly string[], options: QualityOptions, io: Io): Promise<ExitStatus> {
  requirePaths(paths, []);
  const sheets: Sheet[] = [];
  for (const path of paths) sheets.push(await inspect(path, io));
  io.out(qualityReporters[options.report](sheets, { ...io, ...options }));
  return sheets.some(({ errors }) => errors > 0) ? exitStatus.findings : exitStatus.clean;
}

async function inspect(path: string, { language }: Io): Promise<Sheet> {
  const { graph, provenance, locate, findings, isYaml } = await readSource(path);
  const found = graph.size === 0 ? [] : validateGraph(graph, { provenance });
  const quality = assess(graph, { findings: found, hasDefaults: isYaml });
  const errors = findings.filter(({ severity }) => severity === "error").length;
  return sheetOf(quality, { catalogue: path, errors, provenance, locate, language });
}
