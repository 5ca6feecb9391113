import { createHash } from "node:crypto";
import { type FileHandle, mkdir, open, realpath, rm, stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { OutputError } from "./error.js";

/** A file to be written: where, and its text or bytes in parts that are made as they are asked for. */
export interface NewFile {
  readonly path: string;
  readonly chunks: Iterable<string | Uint8Array>;
}

/** A file that lies complete beside the place that it is to take. */
export interface Staged {
  readonly target: string;
  readonly temporary: string;
  readonly bytes: number;
  /** SHA-256 of the content, in lower-case hexadecimal. */
  readonly sha256: string;
}

/** The name that a file has until it takes its place; `token` tells one writing from every other. */
export const temporaryOf = (target: string, token: string): string =>
  join(dirname(target), `.${basename(target)}.${token}.tmp`);

/**
 * Writes one file beside its place and brings it to the disk. Leaves nothing where it fails.
 *
 * @throws OutputError where the system refuses; what `chunks` throws; the reason of `signal` when it is aborted
 */
export async function stage({ path, chunks }: NewFile, token: string, signal?: AbortSignal): Promise<Staged> {
  const target = await findPlace(path);
  const temporary = temporaryOf(target, token);
  const handle = await refusing(path, () => open(temporary, "wx"));
  try {
    return { target, temporary, ...(await fill(path, handle, chunks, signal)) };
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}

/**
 * Where a file really lies, links followed and its folder made. A folder in its place is noticed before anything is written.
 *
 * @throws OutputError where the system refuses
 */
export const findPlace = (path: string): Promise<string> =>
  refusing(path, async () => {
    await mkdir(dirname(path), { recursive: true });
    const target = await realpath(path).catch(() => path);
    const present = await stat(target).catch(() => undefined);
    if (present?.isDirectory()) throw Object.assign(new Error("is a folder"), { code: "EISDIR" });
    return target;
  });

async function fill(
  path: string,
  handle: FileHandle,
  chunks: NewFile["chunks"],
  signal?: AbortSignal,
): Promise<Pick<Staged, "bytes" | "sha256">> {
  const hash = createHash("sha256");
  let bytes = 0;
  try {
    for (const chunk of chunks) {
      signal?.throwIfAborted();
      const buffer = typeof chunk === "string" ? Buffer.from(chunk) : chunk;
      await refusing(path, () => handle.writeFile(buffer));
      hash.update(buffer);
      bytes += buffer.length;
    }
    await refusing(path, () => handle.sync());
  } finally {
    await refusing(path, () => handle.close());
  }
  signal?.throwIfAborted();
  return { bytes, sha256: hash.digest("hex") };
}

/** Brings the renaming itself to the disk. Some systems (Windows) cannot open a folder; there it is left to them. */
export async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, "r").catch(() => undefined);
  await handle?.sync().catch(() => undefined);
  await handle?.close();
}

/** Turns what the system refuses into an error that names the path as the user wrote it. */
export async function refusing<T>(path: string, operation: () => Promise<T>): Promise<T> {
  try {
    return await operation();
  } catch (error) {
    if (error instanceof OutputError) throw error;
    const code = (error as NodeJS.ErrnoException).code;
    throw code === undefined ? error : new OutputError(path, code, { cause: error });
  }
}
