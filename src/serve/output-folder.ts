import { existsSync } from "node:fs";
import { readFile, stat } from "node:fs/promises";
import { setTimeout as wait } from "node:timers/promises";
import { fileIn } from "../output/plan.js";
import { recover } from "../publish/index.js";
import { readPlan } from "../publish/plan.js";
import { formats } from "../serialize/index.js";
import type { Document } from "./representation.js";
import { SERVED } from "./served-formats.js";
import { fingerprint } from "./watch.js";

/** The files of a folder that `build` has written, in the order in which they are served. */
export const outputFiles = (folder: string): string[] =>
  SERVED.map((name) => fileIn(folder, formats[name].extension)).filter((path) => existsSync(path));

/** Milliseconds until a set that is being replaced is looked at again, and how often. */
const PATIENCE = 50;
const ATTEMPTS = 40;

/**
 * Reads what `build` has written in a folder, all of one build: what a build that was cut off has left is put right
 * first, and a set that is being replaced is read again.
 *
 * @returns undefined where no moment of rest was found in some seconds
 * @throws OutputError where a build that was cut off cannot be put right; an error from Node where a file cannot be read
 */
export async function readOutput(folder: string): Promise<Document[] | undefined> {
  await recover(folder);
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const paths = outputFiles(folder);
    const before = fingerprint(paths);
    if (!(await isSwapping(folder))) {
      const documents = await Promise.all(paths.map(readDocument)).catch(gone);
      if (documents && fingerprint(outputFiles(folder)) === before && !(await isSwapping(folder))) return documents;
    }
    await wait(PATIENCE);
  }
  return undefined;
}

/** While files are only being written beside the set, the set is whole. */
async function isSwapping(folder: string): Promise<boolean> {
  const plan = await readPlan(folder);
  return plan !== undefined && plan.phase !== "writing";
}

async function readDocument(path: string): Promise<Document> {
  const { name, extension, mediaType } = SERVED.map((format) => formats[format]).find((format) =>
    path.endsWith(`.${format.extension}`),
  )!;
  const [bytes, { mtime }] = await Promise.all([readFile(path), stat(path)]);
  return { format: name, extension, mediaType, bytes, modified: mtime };
}

/** A file may be replaced between being listed and being read. */
function gone(error: NodeJS.ErrnoException): undefined {
  if (error.code !== "ENOENT") throw error;
}
