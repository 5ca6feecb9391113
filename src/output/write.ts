import { randomBytes } from "node:crypto";
import { type FileHandle, mkdir, open, realpath, rename, rm, stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { OutputError } from "./error.js";

/** A file to be written: where, and its text in parts that are made as they are asked for. */
export interface NewFile {
  readonly path: string;
  readonly chunks: Iterable<string>;
}

/** A file that lies complete beside the place that it is to take. */
interface Staged {
  readonly target: string;
  readonly temporary: string;
  readonly bytes: number;
}

/**
 * Writes files so that each is either the old one or the whole new one, whatever happens in between: all are written
 * beside their places and brought to the disk (fsync), and only then renamed, one after the other. A symbolic link is
 * followed, so that what it points at is replaced. Folders are made as needed.
 *
 * @returns the number of bytes of each file, in the order of `files`
 * @throws OutputError where the system refuses; what `chunks` throws; the reason of `signal` when it is aborted. Then
 * nothing temporary is left, and if it happened before the first renaming, no file is changed.
 */
export async function writeFiles(files: readonly NewFile[], signal?: AbortSignal): Promise<number[]> {
  const staged: Staged[] = [];
  try {
    for (const file of files) staged.push(await stage(file, signal));
    for (const { target, temporary } of staged) await refusing(target, () => rename(temporary, target));
  } catch (error) {
    await Promise.all(staged.map(({ temporary }) => rm(temporary, { force: true })));
    throw error;
  }
  for (const folder of new Set(staged.map(({ target }) => dirname(target)))) await syncFolder(folder);
  return staged.map(({ bytes }) => bytes);
}

/** Writes one file beside its place. Leaves nothing where it fails. */
async function stage({ path, chunks }: NewFile, signal: AbortSignal | undefined): Promise<Staged> {
  const target = await refusing(path, () => findPlace(path));
  const temporary = join(dirname(target), `.${basename(target)}.${randomBytes(6).toString("hex")}.tmp`);
  const handle = await refusing(path, () => open(temporary, "wx"));
  try {
    const bytes = await fill(path, handle, chunks, signal);
    return { target, temporary, bytes };
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}

/** Where the file really lies, its folder made. A folder that stands in its place is noticed before anything is written. */
async function findPlace(path: string): Promise<string> {
  await mkdir(dirname(path), { recursive: true });
  const target = await realpath(path).catch(() => path);
  const present = await stat(target).catch(() => undefined);
  if (present?.isDirectory()) throw Object.assign(new Error("is a folder"), { code: "EISDIR" });
  return target;
}

async function fill(path: string, handle: FileHandle, chunks: Iterable<string>, signal?: AbortSignal): Promise<number> {
  let bytes = 0;
  try {
    for (const chunk of chunks) {
      signal?.throwIfAborted();
      const buffer = Buffer.from(chunk);
      await refusing(path, () => handle.writeFile(buffer));
      bytes += buffer.length;
    }
    await refusing(path, () => handle.sync());
  } finally {
    await refusing(path, () => handle.close());
  }
  signal?.throwIfAborted();
  return bytes;
}

/** Brings the renaming itself to the disk. Some systems (Windows) cannot open a folder; there it is left to them. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, "r").catch(() => undefined);
  await handle?.sync().catch(() => undefined);
  await handle?.close();
}

/** Turns what the system refuses into an error that names the path as the user wrote it. */
async function refusing<T>(path: string, operation: () => Promise<T>): Promise<T> {
  try {
    return await operation();
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    throw code === undefined ? error : new OutputError(path, code, { cause: error });
  }
}
