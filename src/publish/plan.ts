import { readFile, rm } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { OutputError } from "../output/error.js";
import { temporaryOf } from "../output/stage.js";
import { writeFiles } from "../output/write.js";

const FILE = ".skordeklar.plan";

/**
 * What is being done with a set of files, so that whoever comes after a kill can tell how far it came:
 * `writing`, the new ones are not complete and the old ones untouched; `placing`, the new ones are complete, and some may
 * have taken their places; `undoing`, the old ones are to be put back.
 */
export interface Plan {
  readonly phase: "writing" | "placing" | "undoing";
  /** Tells the temporary files of this set from all others. */
  readonly token: string;
  /** Where the files belong: absolute paths, links followed. */
  readonly targets: readonly string[];
  /** Those of them that were not there before. */
  readonly fresh: readonly string[];
}

/** The name under which the former file is kept until all new ones are in place. */
export const formerOf = (target: string, token: string): string =>
  join(dirname(target), `.${basename(target)}.${token}.old`);

/** Puts a plan on the disk as one step. @throws OutputError where the system refuses */
export async function writePlan(folder: string, plan: Plan): Promise<void> {
  try {
    await writeFiles([{ path: join(folder, FILE), chunks: [JSON.stringify(plan)] }]);
  } catch (error) {
    throw error instanceof OutputError ? new OutputError(folder, error.code, { cause: error }) : error;
  }
}

/** The plan of a writing that has not ended; undefined where there is none. */
export async function readPlan(folder: string): Promise<Plan | undefined> {
  try {
    return JSON.parse(await readFile(join(folder, FILE), "utf8")) as Plan;
  } catch {
    return undefined;
  }
}

/** Ends a plan: removes what is temporary, then the plan itself. */
export async function endPlan(folder: string, { token, targets }: Plan): Promise<void> {
  for (const target of targets) {
    await rm(temporaryOf(target, token), { force: true });
    await rm(formerOf(target, token), { force: true });
  }
  await rm(join(folder, FILE), { force: true });
}
