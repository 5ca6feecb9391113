import { type Dirent, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";

/** Milliseconds between two looks, and until a change is taken to be over. */
const INTERVAL = 300;
const REST = 100;

/** Looking takes no more than one part in so many of the time, however large the folder is. */
const SHARE = 20;

/**
 * Watches what lies at some paths, from now on. Files and folders whose names begin with a dot do not count.
 *
 * Times and sizes are compared by looking again and again: the system's own notices get lost on network drives, and
 * recursive ones miss files in new folders on Linux.
 *
 * @returns a function that does something each time that something has changed, until the signal is aborted; what
 * changes meanwhile is seen afterwards
 */
export function watch(paths: readonly string[]): (act: () => Promise<void>, signal: AbortSignal) => Promise<void> {
  const look = () => fingerprint(paths);
  let seen = look();
  return async (act, signal) => {
    while (!signal.aborted) {
      const start = performance.now();
      const changed = look() !== seen;
      await pause(Math.max(changed ? REST : INTERVAL, (performance.now() - start) * SHARE), signal);
      if (!changed || signal.aborted) continue;
      seen = await atRest(look, signal);
      if (!signal.aborted) await act();
    }
  };
}

/** Editors and copies change files several times before they are done: what they are when they have come to rest. */
async function atRest(look: () => string, signal: AbortSignal): Promise<string> {
  for (let last = look(); ; ) {
    await pause(REST, signal);
    const now = look();
    if (now === last || signal.aborted) return now;
    last = now;
  }
}

const pause = (milliseconds: number, signal: AbortSignal): Promise<void> =>
  wait(milliseconds, undefined, { signal }).catch(() => undefined);

/** What differs where a file has changed, come or gone. */
export const fingerprint = (paths: readonly string[]): string => paths.flatMap((path) => [...marks(path)]).join("\n");

/** One that vanishes while it is looked at is not there. */
function* marks(path: string): Iterable<string> {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats === undefined) return;
  if (!stats.isDirectory()) yield `${path} ${stats.mtimeMs} ${stats.size} ${stats.ino}`;
  else for (const { name } of entriesOf(path)) yield* marks(join(path, name));
}

function entriesOf(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true }).filter(({ name }) => !name.startsWith("."));
  } catch {
    return [];
  }
}
