import { randomBytes } from "node:crypto";
import { rename, rm } from "node:fs/promises";
import { dirname } from "node:path";
import { type NewFile, refusing, type Staged, stage, syncFolder } from "./stage.js";

export type { NewFile } from "./stage.js";

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
  const token = randomBytes(6).toString("hex");
  const staged: Staged[] = [];
  try {
    for (const file of files) staged.push(await stage(file, token, signal));
    for (const { target, temporary } of staged) await refusing(target, () => rename(temporary, target));
  } catch (error) {
    await Promise.all(staged.map(({ temporary }) => rm(temporary, { force: true })));
    throw error;
  }
  for (const folder of new Set(staged.map(({ target }) => dirname(target)))) await syncFolder(folder);
  return staged.map(({ bytes }) => bytes);
}
