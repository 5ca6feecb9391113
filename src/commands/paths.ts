import { existsSync, readdirSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { nearest } from "../model/nearest.js";
import { UsageError } from "./usage-error.js";

/**
 * Makes sure that everything the user named exists, so that a slip in a path is not told as something wrong in a catalogue.
 *
 * @throws UsageError for the first that does not, with the nearest names that lie in its place
 */
export function requirePaths(catalogues: readonly string[], shapes: readonly string[]): void {
  for (const path of catalogues) {
    if (!existsSync(path)) throw new UsageError("no-such-catalogue", { given: path, suggestions: neighbours(path) });
  }
  for (const path of shapes) {
    if (!existsSync(path)) throw new UsageError("no-such-shapes", { given: path });
  }
}

function neighbours(path: string): string[] {
  const folder = dirname(path);
  if (!existsSync(folder)) return [];
  const visible = readdirSync(folder).filter((name) => !name.startsWith("."));
  return nearest(basename(path), visible).map((name) => (folder === "." ? name : join(folder, name)));
}
