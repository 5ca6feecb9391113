import { toDiagnostic } from "../diagnostics/diagnostic.js";
import { linksTexts } from "../diagnostics/messages/links-tally.js";
import { assess, type LinkResults } from "../quality/index.js";
import { type QualityReporterName, qualityReporters, type Sheet, sheetOf } from "../quality/report/index.js";
import { Graph } from "../rdf/graph.js";
import { noProvenance } from "../rdf/provenance.js";
import { validateGraph } from "../validate/index.js";
import { isUrl, openDocument } from "./document.js";
import { type ExitStatus, exitStatus, type Io } from "./io.js";
import { requirePaths } from "./paths.js";
import { readSource, type Source } from "./source.js";
import { UsageError } from "./usage-error.js";

/** What `quality` is told, as commander hands it over. */
export interface QualityOptions {
  readonly report: QualityReporterName;
  /** Whether what `links` has found counts. */
  readonly links: boolean;
  readonly verbose: boolean;
}

/**
 * `skordeklar quality`: tells how well catalogues are described, and what would make the score higher.
 *
 * @returns `findings` where errors kept a part of a catalogue from being measured
 * @throws UsageError where a path does not exist, or links are to count that have not been checked
 */
export async function run(paths: readonly string[], options: QualityOptions, io: Io): Promise<ExitStatus> {
  requirePaths(
    paths.filter((path) => !isUrl(path)),
    [],
  );
  const sheets: Sheet[] = [];
  for (const path of paths) sheets.push(await inspect(path, options, io));
  io.out(qualityReporters[options.report](sheets, { ...io, ...options }));
  return sheets.some(({ errors }) => errors > 0) ? exitStatus.findings : exitStatus.clean;
}

async function inspect(path: string, options: QualityOptions, io: Io): Promise<Sheet> {
  const { graph, provenance, locate, findings, isYaml } = isUrl(path)
    ? await fetchSource(path, io)
    : await readSource(path);
  const found = graph.size === 0 ? [] : validateGraph(graph, { provenance });
  const links = options.links ? await knownLinks(path, graph, io) : undefined;
  const quality = assess(graph, { findings: found, links, hasDefaults: isYaml });
  const errors = findings.filter(({ severity }) => severity === "error").length;
  return sheetOf(quality, { catalogue: path, errors, provenance, locate, language: io.language });
}

/** The feed at an address; where it cannot be fetched, nothing but the reason, which is told at once. */
async function fetchSource(url: string, io: Io): Promise<Source> {
  const { document, findings, locate } = await openDocument(url, false, io);
  for (const finding of document === undefined ? findings : []) {
    io.err?.(`${toDiagnostic(finding, io.language, locate).message}\n`);
  }
  return {
    graph: document?.graph ?? new Graph(),
    provenance: document?.provenance() ?? noProvenance,
    locate,
    findings,
    isYaml: false,
  };
}

const HOUR = 3_600_000;

/** What the last check of the links found, of those that are still in the catalogue. Says how old it is. */
async function knownLinks(path: string, graph: Graph, io: Io): Promise<LinkResults> {
  const { ageOf, cacheFileOf, mentionsIn, readOutcomes, statusesOf } = await import("../links/index.js");
  const outcomes = readOutcomes(cacheFileOf(path));
  const age = ageOf(outcomes, Date.now());
  if (age === undefined) throw new UsageError("no-link-check", { given: path });
  io.err?.(`${linksTexts[io.language].known(Math.floor(age / HOUR))}\n`);
  return statusesOf(mentionsIn(graph), outcomes);
}
