import { randomBytes } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { refusing, syncFolder } from "./stage.js";

/** A file of a folder: its path in the folder, with `/`, and what it holds. */
export interface FolderFile {
  readonly path: string;
  readonly content: string | Uint8Array;
}

/** What was written. */
export interface WrittenFolder {
  readonly files: number;
  readonly bytes: number;
}

/** Lies in every folder that is written as a whole, and tells people and the next writing that it is. */
const MARK = "README.txt";
const MARK_TEXT = `Everything in this folder was written by skördeklar, and the whole folder is replaced the next time.
Allt i den här mappen är skrivet av skördeklar, och hela mappen byts ut nästa gång.
`;

/** After so many files, others get a turn: a signal, or a line of progress. */
const TURN = 256;

/**
 * Writes a folder of many files so that it is the old one or the whole new one: everything is written into a folder beside
 * it, which then takes its name. Between the two renamings, which follow at once, there is no folder of that name.
 * Files are not brought to the disk one by one (fsync), which for thousands of them would take minutes.
 *
 * @throws OutputError where the system refuses, or `ENOTEMPTY` where a folder of that name was written by someone else;
 * what `files` throws; the reason of `signal` when it is aborted. The old folder is then as it was.
 */
export async function writeFolder(
  folder: string,
  files: Iterable<FolderFile>,
  signal?: AbortSignal,
): Promise<WrittenFolder> {
  const token = randomBytes(6).toString("hex");
  const beside = (end: string): string => join(dirname(folder), `.${basename(folder)}.${token}.${end}`);
  const [fresh, old] = [beside("tmp"), beside("old")];
  return refusing(folder, async () => {
    if (existsSync(folder) && !isOurs(folder)) throw Object.assign(new Error("not ours"), { code: "ENOTEMPTY" });
    try {
      const written = await fill(fresh, files, signal);
      if (existsSync(folder)) renameSync(folder, old);
      renameInto(fresh, folder, old);
      await syncFolder(dirname(folder));
      return written;
    } finally {
      rmSync(fresh, { recursive: true, force: true });
      rmSync(old, { recursive: true, force: true });
    }
  });
}

const isOurs = (folder: string): boolean => {
  const names = readdirSync(folder);
  return names.length === 0 || names.includes(MARK);
};

async function fill(folder: string, files: Iterable<FolderFile>, signal?: AbortSignal): Promise<WrittenFolder> {
  const made = new Set<string>();
  let [count, bytes] = [0, 0];
  const write = ({ path, content }: FolderFile): void => {
    const target = join(folder, path);
    const parent = dirname(target);
    if (!made.has(parent)) mkdirSync(parent, { recursive: true });
    made.add(parent);
    const buffer = typeof content === "string" ? Buffer.from(content) : content;
    writeFileSync(target, buffer, { flag: "wx" });
    bytes += buffer.length;
    count++;
  };
  write({ path: MARK, content: MARK_TEXT });
  for (const file of files) {
    write(file);
    if (count % TURN === 0) await new Promise(setImmediate);
    signal?.throwIfAborted();
  }
  return { files: count, bytes };
}

/** Gives the new folder its name; where that fails, the old one gets its own back. */
function renameInto(fresh: string, folder: string, old: string): void {
  try {
    renameSync(fresh, folder);
  } catch (error) {
    if (existsSync(old)) renameSync(old, folder);
    throw error;
  }
}
