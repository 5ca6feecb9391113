import { readFileSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { writeFiles } from "../output/write.js";
import type { LinkOutcome, LinkOutcomes } from "./outcome.js";

/** Outcomes of another shape than this are not read. */
const VERSION = 1;

interface Stored {
  readonly version: number;
  readonly links: Readonly<Record<string, LinkOutcome>>;
}

/** Where the outcomes of a catalogue's last check are kept: beside it, in a folder that is never read as a part of it. */
export function cacheFileOf(path: string): string {
  const isFolder = statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
  return join(isFolder ? path : dirname(path), ".skordeklar", "links.json");
}

/** The outcomes of the last check; none where there was no check, or its file cannot be read. */
export function readOutcomes(file: string): LinkOutcomes {
  try {
    const { version, links } = JSON.parse(readFileSync(file, "utf8")) as Stored;
    return version === VERSION ? new Map(Object.entries(links)) : new Map();
  } catch {
    return new Map();
  }
}

/** Keeps outcomes for the next check. @throws OutputError where the file cannot be written */
export async function writeOutcomes(file: string, outcomes: LinkOutcomes, signal: AbortSignal): Promise<void> {
  const links = Object.fromEntries([...outcomes].sort(([a], [b]) => (a < b ? -1 : 1)));
  const stored: Stored = { version: VERSION, links };
  const ignored = join(dirname(file), ".gitignore");
  const files = [
    { path: file, chunks: [`${JSON.stringify(stored, null, 2)}\n`] },
    // What was seen from one computer at one time is no part of the catalogue's history.
    { path: ignored, chunks: ["*\n"] },
  ];
  await writeFiles(files, signal);
}

/** Those that answered well, no longer ago than some milliseconds: the others are worth asking again. */
export function stillValid(outcomes: LinkOutcomes, age: number, now: number): LinkOutcomes {
  return new Map(
    [...outcomes].filter(([, { failure, checked }]) => failure === undefined && now - Date.parse(checked) < age),
  );
}

/** How old the oldest of some outcomes is, in milliseconds; undefined where there are none. */
export function ageOf(outcomes: LinkOutcomes, now: number): number | undefined {
  const times = [...outcomes.values()].map(({ checked }) => now - Date.parse(checked));
  return times.length === 0 ? undefined : times.reduce((oldest, age) => Math.max(oldest, age));
}
