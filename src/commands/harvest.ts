import { locateInFiles } from "../catalogue/yaml/index.js";
import { byPlace, toDiagnostic } from "../diagnostics/diagnostic.js";
import { rehearsalTexts } from "../diagnostics/messages/rehearsal-texts.js";
import { reportTexts } from "../diagnostics/messages/report.js";
import type { ReporterName } from "../diagnostics/reporters/index.js";
import { styleOf } from "../diagnostics/reporters/style.js";
import { printable } from "../diagnostics/reporters/text.js";
import { compareGraphs, type Difference } from "../diff/index.js";
import { diffReporters } from "../diff/report/index.js";
import { countHarvested, harvest, type Step } from "../harvest/index.js";
import { isUrl } from "./document.js";
import { type ExitStatus, exitStatus, type Io } from "./io.js";
import { Progress } from "./progress.js";
import { showReport } from "./show-report.js";
import { requireStatements } from "./statements.js";
import { countSeverities } from "./summary.js";
import { UsageError } from "./usage-error.js";

/** What `harvest` is told, as commander hands it over. */
export interface HarvestOptions {
  /** What is harvested today: an address, a file or the folder of a build. */
  readonly against?: string;
  readonly allowPrivate: boolean;
  readonly report: ReporterName;
  readonly verbose: boolean;
}

/**
 * `skordeklar harvest`: rehearses the portal's nightly harvest of an address, and tells what would come of it.
 *
 * @returns `findings` where the portal would stop, or refuse or lose something
 * @throws UsageError where the address is none, or what to compare with cannot be read
 */
export async function run([address]: readonly string[], options: HarvestOptions, io: Io): Promise<ExitStatus> {
  if (!isUrl(address!) || !URL.canParse(address!)) throw new UsageError("not-an-address", { given: address! });
  const before = options.against === undefined ? undefined : await requireStatements(options.against, io);
  const texts = rehearsalTexts[io.language];
  const progress = new Progress(io.status);
  const onFetch = (url: string) => progress.show(texts.fetching(url));
  const { allowPrivate } = options;
  const { steps, findings, graph } = await io.guard((signal) => harvest(address!, { allowPrivate, signal, onFetch }));
  progress.clear();
  const bytesOf = new Map(steps.map(({ asked, bytes }) => [asked, bytes ?? new Uint8Array()]));
  const locate = locateInFiles(
    (file) => file,
    (file) => bytesOf.get(file)!,
  );
  const diagnostics = findings.map((one) => toDiagnostic(one, io.language, locate)).sort(byPlace);
  const difference = before && graph && compareGraphs(before, graph);
  const summary = {
    ...countSeverities(diagnostics),
    files: steps.length,
    ...(graph && countHarvested(graph)),
    ...(difference && countsOf(difference)),
  };
  const command = graph === undefined ? "harvestStopped" : "harvest";
  const report = { tool: io.tool, command, strict: false, summary, diagnostics, outputs: [] } as const;
  const tell = options.report === "pretty" ? io.out : io.err;
  tell?.(transcript(steps, io));
  if (difference !== undefined) tell?.(`${texts.against(options.against!)}\n${diffReporters.text(difference, io)}\n`);
  showReport(report, options, io);
  return graph === undefined || summary.errors > 0 ? exitStatus.findings : exitStatus.clean;
}

const countsOf = ({ added, removed, renamed, changed }: Difference): Record<string, number> => ({
  added: added.length,
  removed: removed.length,
  renamed: renamed.length,
  changed: changed.length,
});

/** Each document with the way to it, and what was there. */
function transcript(steps: readonly Step[], { language, colour }: Io): string {
  const texts = rehearsalTexts[language];
  const style = styleOf(colour);
  const lines = steps.flatMap((step, index) => [
    `  ${index + 1}. ${printable(step.asked)}`,
    ...[...step.redirects.map(({ status, to }) => texts.redirected(status, to)), ending(step)].map((text) =>
      style.dim(`     ${printable(text)}`),
    ),
  ]);
  return `${[style.strong(texts.way), ...lines].join("\n")}\n\n`;

  function ending({ status, contentType, bytes }: Step): string {
    if (status === undefined) return texts.noAnswer;
    if (bytes === undefined) return String(status);
    return texts.status(status, contentType ?? texts.noType, reportTexts[language].size(bytes.length));
  }
}
