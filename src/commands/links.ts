import { byPlace, toDiagnostic } from "../diagnostics/diagnostic.js";
import { linksTexts } from "../diagnostics/messages/links-tally.js";
import type { ReporterName } from "../diagnostics/reporters/index.js";
import { wrap } from "../diagnostics/reporters/text.js";
import {
  ageOf,
  cacheFileOf,
  checkLinks,
  findingsOf,
  type LinkOutcomes,
  type LinkState,
  mentionsIn,
  readOutcomes,
  stillValid,
  writeOutcomes,
} from "../links/index.js";
import { type ExitStatus, exitStatus, type Io } from "./io.js";
import { requirePaths } from "./paths.js";
import { Progress } from "./progress.js";
import { showReport } from "./show-report.js";
import { readSource } from "./source.js";
import { countSeverities } from "./summary.js";
import { type Threshold, threshold } from "./threshold.js";
import { wholeNumber } from "./whole-number.js";

/** What `links` is told, as commander hands it over. */
export interface LinksOptions {
  /** A number, or a share with `%`. */
  readonly maxDead: string;
  /** Hours. */
  readonly maxAge: string;
  /** Seconds. */
  readonly timeout: string;
  readonly allowPrivate: boolean;
  readonly report: ReporterName;
  readonly verbose: boolean;
}

const HOUR = 3_600_000;
const MOST_HOURS = 24 * 365;
const MOST_SECONDS = 600;

/** An answer that takes longer, in milliseconds, is told of; a server that asks for time gets no more than this. */
const SLOW = 5000;
const PATIENCE = 60_000;

/**
 * `skordeklar links`: asks whether the addresses in catalogues answer, and tells where they are written.
 *
 * @returns `findings` where more of them are dead than are allowed
 * @throws UsageError where a path does not exist or an option has no sense; OutputError where outcomes cannot be kept
 */
export async function run(paths: readonly string[], options: LinksOptions, io: Io): Promise<ExitStatus> {
  requirePaths(paths, []);
  const dead = threshold(options.maxDead, "--max-dead");
  const age = wholeNumber(options.maxAge, "--max-age", MOST_HOURS) * HOUR;
  const timeout = wholeNumber(options.timeout, "--timeout", MOST_SECONDS) * 1000;
  const progress = new Progress(io.status);
  const all: Checked[] = [];
  for (const path of paths) all.push(await checkOne(path, { ...options, age, timeout }, io, progress));
  progress.clear();
  const diagnostics = all.flatMap((one) => one.diagnostics).sort(byPlace);
  const outcomes: LinkOutcomes = new Map(all.flatMap((one) => [...one.outcomes]));
  const counts = countsOf(outcomes);
  const summary = { ...countSeverities(diagnostics), files: all.reduce((sum, { files }) => sum + files, 0), ...counts };
  const report = { tool: io.tool, command: "links", strict: false, summary, diagnostics, outputs: [] } as const;
  showReport(report, options, io);
  const tell = options.report === "pretty" ? io.out : io.err;
  tell?.(tally(outcomes, new Map(all.flatMap((one) => [...one.kept])), io));
  return isTooMany(counts["links-dead"] ?? 0, outcomes.size, dead) ? exitStatus.findings : exitStatus.clean;
}

interface Checked {
  readonly diagnostics: readonly ReturnType<typeof toDiagnostic>[];
  readonly outcomes: LinkOutcomes;
  /** Those that are known from before. */
  readonly kept: LinkOutcomes;
  readonly files: number;
}

async function checkOne(
  path: string,
  { age, timeout, allowPrivate }: { readonly age: number; readonly timeout: number; readonly allowPrivate: boolean },
  io: Io,
  progress: Progress,
): Promise<Checked> {
  const { graph, provenance, locate, findings } = await readSource(path);
  const mentions = mentionsIn(graph);
  const file = cacheFileOf(path);
  const known = stillValid(readOutcomes(file), age, Date.now());
  const texts = linksTexts[io.language];
  const onProgress = (done: number, total: number) => progress.show(texts.checking(done, total));
  const outcomes = await io.guard(async (signal) => {
    const checked = await checkLinks(mentions, {
      ...{ allowPrivate, timeout, slow: SLOW, patience: PATIENCE },
      ...{ signal, known, onProgress },
    });
    await writeOutcomes(file, checked, signal);
    return checked;
  });
  const found = graph.size === 0 ? findings : findingsOf(mentions, outcomes, provenance);
  const diagnostics = found.map((one) => toDiagnostic(one, io.language, locate));
  const kept = new Map([...outcomes].filter(([url]) => known.has(url)));
  return { diagnostics, outcomes, kept, files: new Set(mentions.map(fileOf)).size };

  function fileOf({ subject, predicate, object }: (typeof mentions)[number]): string | undefined {
    return provenance.place(subject, predicate, object)?.file;
  }
}

const STATES: readonly LinkState[] = ["alive", "moved", "slow", "forbidden", "busy", "dead"];

const inState = (outcomes: LinkOutcomes, wanted: LinkState): number =>
  [...outcomes.values()].filter(({ state }) => state === wanted).length;

/** How many addresses there are, and in each state. */
const countsOf = (outcomes: LinkOutcomes): Record<string, number> => ({
  links: outcomes.size,
  ...Object.fromEntries(STATES.map((state) => [`links-${state}`, inState(outcomes, state)])),
});

function tally(outcomes: LinkOutcomes, kept: LinkOutcomes, { language, width }: Io): string {
  const texts = linksTexts[language];
  const counted = STATES.map((state) => ({ state, count: inState(outcomes, state) })).filter(({ count }) => count > 0);
  const states = counted.map(({ state, count }) => `${count} ${texts.states[state]}`).join(", ");
  const age = ageOf(kept, Date.now());
  const known = age === undefined ? "" : ` ${texts.kept(kept.size, Math.floor(age / HOUR))}`;
  return `\n${wrap(texts.tally(outcomes.size, states) + known, Math.min(width, 80), { first: "" })}\n`;
}

const isTooMany = (count: number, total: number, { share, number }: Threshold): boolean =>
  share === undefined ? count > number : count > share * total;
