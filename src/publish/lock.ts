import { randomBytes } from "node:crypto";
import { link, readdir, readFile, rename, rm, stat, utimes, writeFile } from "node:fs/promises";
import { hostname } from "node:os";
import { join } from "node:path";
import { refusing } from "../output/stage.js";
import { LockedError } from "./locked-error.js";

const FILE = ".skordeklar.lock";

/** Who has the lock. It outlives a process that is killed. */
export interface Owner {
  readonly token: string;
  readonly pid: number;
  readonly host: string;
}

/** The right to write in a folder, until it is released. */
export interface Lock extends Owner {
  /** @throws LockedError where it was taken over, as after a computer has slept */
  confirm(): Promise<void>;
  release(): Promise<void>;
}

/** How often a writer shows that it is alive, and how long one may be silent, in milliseconds. */
const HEARTBEAT = 20_000;
const SILENCE = 6 * HEARTBEAT;

/** Attempts at a lock that others take and release at the same time. */
const ATTEMPTS = 10;

const held = new Set<string>();

/**
 * Takes the lock of a folder. One that was left by a process that is gone, or that has been silent for long, is taken over.
 *
 * @throws LockedError where someone else is writing; OutputError where the system refuses
 */
export async function takeLock(folder: string): Promise<Lock> {
  const path = join(folder, FILE);
  const owner: Owner = { token: randomBytes(6).toString("hex"), pid: process.pid, host: hostname() };
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    if (await refusing(folder, () => create(path, owner))) {
      await clearLitter(folder);
      return hold(path, folder, owner);
    }
    await removeStale(folder, path, owner.token);
  }
  throw new LockedError(folder);
}

/** Makes the lock with its content, as one step: a link to a file that is complete. False where there is one already. */
async function create(path: string, owner: Owner): Promise<boolean> {
  const draft = `${path}.${owner.token}`;
  const text = JSON.stringify(owner);
  try {
    await writeFile(draft, text, { flag: "wx" });
    await link(draft, path).catch((error: NodeJS.ErrnoException) => {
      // Some file systems have no links; there a kill in the next few microseconds leaves a lock that has to grow old.
      if (error.code === "EEXIST" || error.code === "ENOENT") throw error;
      return writeFile(path, text, { flag: "wx" });
    });
    return true;
  } catch (error) {
    if (/^(?:EEXIST|ENOENT)$/.test((error as NodeJS.ErrnoException).code ?? "")) return false;
    throw error;
  } finally {
    await rm(draft, { force: true });
  }
}

function hold(path: string, folder: string, owner: Owner): Lock {
  held.add(owner.token);
  const beat = setInterval(() => {
    const now = new Date();
    utimes(path, now, now).catch(() => {});
  }, HEARTBEAT);
  beat.unref();
  return {
    ...owner,
    confirm: async () => {
      const present = await read(path);
      if (present?.token !== owner.token) throw new LockedError(folder, present);
    },
    release: async () => {
      clearInterval(beat);
      held.delete(owner.token);
      if ((await read(path))?.token === owner.token) await rm(path, { force: true });
    },
  };
}

/** Removes a lock whose owner is gone. @throws LockedError where the owner is not */
async function removeStale(folder: string, path: string, token: string): Promise<void> {
  const owner = await read(path);
  const isStale = owner === undefined ? await isSilent(path) : await isGone(path, owner);
  if (owner !== undefined && !isStale) throw new LockedError(folder, owner);
  if (!isStale) return wait();
  // It is renamed before it is removed: what comes off may be the lock of someone who was faster, and is put back then.
  const seized = `${path}.${token}`;
  await rename(path, seized).catch(() => {});
  const wrong = (await read(seized))?.token !== owner?.token;
  await (wrong ? rename(seized, path) : rm(seized, { force: true })).catch(() => {});
}

/** Locks and plans, and drafts of them. */
const OURS = /^\.{1,2}skordeklar\.(?:lock|plan)(?<isDraft>\..)?/;

/** Whether someone is writing in a folder, or was when the process ended. */
export const isMarked = async (folder: string): Promise<boolean> =>
  (await readdir(folder).catch(() => [])).some((name) => OURS.test(name));

/** Removes what processes that were killed have left of locks and plans. Whoever misses his own tries again. */
async function clearLitter(folder: string): Promise<void> {
  const names = await readdir(folder);
  await Promise.all(
    names.filter((name) => OURS.exec(name)?.groups?.isDraft).map((name) => rm(join(folder, name), { force: true })),
  );
}

const wait = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 20));

/** A process of our own number that is not us had it in another life, as in containers, where numbers repeat. */
async function isGone(path: string, { pid, host, token }: Owner): Promise<boolean> {
  const isDead = host === hostname() && (pid === process.pid ? !held.has(token) : !isRunning(pid));
  return isDead || (await isSilent(path));
}

async function isSilent(path: string): Promise<boolean> {
  const stats = await stat(path).catch(() => undefined);
  return stats !== undefined && Date.now() - stats.mtimeMs > SILENCE;
}

function isRunning(pid: number): boolean {
  try {
    // Signal 0 asks whether there is such a process (kill(2)).
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

async function read(path: string): Promise<Owner | undefined> {
  try {
    return JSON.parse(await readFile(path, "utf8")) as Owner;
  } catch {
    return undefined;
  }
}
