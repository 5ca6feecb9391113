import { mkdir } from "node:fs/promises";
import { resolve } from "node:path";
import { findPlace, type NewFile, refusing, type Staged, stage } from "../output/stage.js";
import { isMarked, takeLock } from "./lock.js";
import { LockedError } from "./locked-error.js";
import { endPlan, type Plan, writePlan } from "./plan.js";
import { mend, swap } from "./swap.js";

/** A file as it was written. */
export type Written = Pick<Staged, "bytes" | "sha256">;

export interface PublishOptions {
  readonly signal?: AbortSignal;
  /** The last file of the set, which tells of the others: made when they are written. */
  readonly manifest?: { readonly path: string; readonly text: (written: readonly Written[]) => string };
}

/**
 * Replaces a set of files in a folder or those below it, as one: a kill at any moment, a full disk or a second writer
 * leaves the former set or the new one, whole as soon as {@link recover} or the next publishing has looked at it.
 *
 * @param folder where the lock and the plan lie meanwhile; made as needed
 * @returns size and hash of each file, in the order of `files`
 * @throws LockedError where someone else is writing there; OutputError where the system refuses; what `chunks` and
 * `manifest` throw; the reason of `signal` when it is aborted. The former set is in place then.
 */
export async function publish(
  folder: string,
  files: readonly NewFile[],
  options: PublishOptions = {},
): Promise<Written[]> {
  const { manifest, signal } = options;
  const paths = [...files.map(({ path }) => path), ...(manifest ? [manifest.path] : [])];
  const targets: string[] = [];
  for (const path of paths) targets.push(resolve(await findPlace(path)));
  await refusing(folder, () => mkdir(folder, { recursive: true }));
  const lock = await takeLock(folder);
  try {
    await mend(folder);
    const plan: Plan = { phase: "writing", token: lock.token, targets, fresh: [] };
    await writePlan(folder, plan);
    const written: Staged[] = [];
    try {
      for (const file of files) written.push(await stage(file, lock.token, signal));
      if (manifest) await stage({ path: manifest.path, chunks: [manifest.text(written)] }, lock.token, signal);
      await lock.confirm();
    } catch (error) {
      await endPlan(folder, plan);
      throw error;
    }
    await swap(folder, plan);
    return written;
  } finally {
    await lock.release();
  }
}

/**
 * Puts right what a publishing that was cut off has left in a folder. Does nothing where there is nothing to do, or
 * where someone is writing just now.
 *
 * @throws OutputError where the system refuses
 */
export async function recover(folder: string): Promise<void> {
  if (!(await isMarked(folder))) return;
  try {
    const lock = await takeLock(folder);
    await mend(folder).finally(() => lock.release());
  } catch (error) {
    if (!(error instanceof LockedError)) throw error;
  }
}
