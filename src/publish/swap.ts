import { constants, existsSync, renameSync } from "node:fs";
import { copyFile, link, rm } from "node:fs/promises";
import { dirname } from "node:path";
import { refusing, syncFolder, temporaryOf } from "../output/stage.js";
import { endPlan, formerOf, type Plan, readPlan, writePlan } from "./plan.js";

/**
 * Lets a complete set of new files take its places: all of them, or none.
 *
 * A folder can be replaced in one step by renaming, but the outputs may share theirs with other files, be mounted, or be
 * someone's working folder, and links to folders need a privilege on Windows. So the files stay at their addresses, and
 * a plan on the disk says what is under way: from the moment that it says `placing`, the new set is the one that
 * counts, and whoever finds the plan after a kill completes it. What remains is the time of a few renamings in a row.
 *
 * @throws OutputError where the system refuses; then the former set is back in place
 */
export async function swap(folder: string, plan: Plan): Promise<void> {
  const { token, targets } = plan;
  const fresh = targets.filter((target) => !existsSync(target));
  const placing: Plan = { ...plan, phase: "placing", fresh };
  try {
    for (const target of targets) if (!fresh.includes(target)) await keep(target, token);
    await syncFolders(targets);
    await writePlan(folder, placing);
  } catch (error) {
    await endPlan(folder, plan);
    throw error;
  }
  try {
    for (const target of targets) await refusing(target, async () => renameSync(temporaryOf(target, token), target));
  } catch (error) {
    await undo(folder, placing);
    throw error;
  }
  await syncFolders(targets);
  await endPlan(folder, placing);
}

/** Puts right what a writer that was cut off has left: completes the new set, or leaves the former one. */
export async function mend(folder: string): Promise<void> {
  const plan = await readPlan(folder);
  if (plan === undefined) return;
  if (plan.phase === "undoing") return undo(folder, plan);
  if (plan.phase === "placing") {
    for (const target of plan.targets) {
      const temporary = temporaryOf(target, plan.token);
      // What is not there any more has taken its place already.
      if (existsSync(temporary)) await refusing(target, async () => renameSync(temporary, target));
    }
    await syncFolders(plan.targets);
  }
  await endPlan(folder, plan);
}

async function undo(folder: string, plan: Plan): Promise<void> {
  await writePlan(folder, { ...plan, phase: "undoing" });
  for (const target of plan.targets) {
    const former = formerOf(target, plan.token);
    if (plan.fresh.includes(target)) await rm(target, { force: true });
    else if (existsSync(former)) await refusing(target, async () => renameSync(former, target));
  }
  await syncFolders(plan.targets);
  await endPlan(folder, plan);
}

/** A second name for the former file, or a copy where the file system has no links. */
async function keep(target: string, token: string): Promise<void> {
  const former = formerOf(target, token);
  await refusing(target, () => link(target, former).catch(() => copyFile(target, former, constants.COPYFILE_FICLONE)));
}

async function syncFolders(targets: readonly string[]): Promise<void> {
  for (const folder of new Set(targets.map(dirname))) await syncFolder(folder);
}
