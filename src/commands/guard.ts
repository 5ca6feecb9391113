import { join } from "node:path";
import { type Finding, finding } from "../diagnostics/finding.js";
import { compareGraphs } from "../diff/index.js";
import { guardedAgainst, MAX_REMOVED } from "../publish/index.js";
import type { Checked } from "./check.js";
import { isUrl } from "./document.js";
import type { Io } from "./io.js";
import { readStatements } from "./statements.js";

/** What `build` is told of the guard. */
export interface GuardOptions {
  /** Guard catalogues that do not ask for it themselves as well. */
  readonly guard?: boolean;
  /** Why what the guard finds is to be let through this time. */
  readonly accept?: string;
}

/**
 * Compares a catalogue with what is published of it, where it is guarded.
 *
 * @param folder where it is to be published
 * @returns what would be lost, and notes
 */
export async function findLosses(
  { catalogue, graph }: Checked,
  folder: string,
  { guard, accept }: GuardOptions,
  io: Io,
): Promise<Finding[]> {
  if (catalogue.guard === undefined && !guard && accept === undefined) return [];
  const settings = catalogue.guard ?? { maxRemoved: MAX_REMOVED };
  const { against } = settings;
  const place = against === undefined || isUrl(against) ? (against ?? folder) : join(catalogue.root, against);
  const published = await readStatements(place, io);
  const losses = lossesIn(published, against === undefined, place, io);
  if ("graph" in published) losses.push(...guardedAgainst(compareGraphs(published.graph, graph), settings));
  return losses;
}

/** What the state of the publication itself tells. Only the folder that is built to may be empty: the first time it is. */
function lossesIn(
  published: Awaited<ReturnType<typeof readStatements>>,
  isOutput: boolean,
  place: string,
  { language }: Io,
): Finding[] {
  if ("graph" in published) return [];
  if ("missing" in published && isOutput) return [finding("publish/first", { place })];
  const nothing = { sv: "där finns ingen katalog.", en: "there is no catalogue." };
  return [
    finding("publish/not-comparable", { place, reason: "missing" in published ? nothing[language] : published.reason }),
  ];
}
