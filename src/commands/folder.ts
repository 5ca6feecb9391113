import { readdirSync, statSync } from "node:fs";
import { join, relative } from "node:path";

/** The files in a folder and those under it, by their paths from it, hidden ones apart; none where there is no folder. */
export function filesUnder(folder: string): string[] {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .filter((path) => !path.startsWith("."))
    .sort();
}
