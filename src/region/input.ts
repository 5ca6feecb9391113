import { createHash } from "node:crypto";
import { readFileSync, statSync } from "node:fs";
import { extname, join, relative } from "node:path";
import { filesIn } from "./files-in.js";

/** What is read as text, and thus compared by what it says. */
const TEXTS = new Set([".yaml", ".yml", ".ttl"]);

/**
 * A digest of everything that a catalogue at a path is made of; undefined where nothing is there. Data files that come
 * with a catalogue in YAML may be large, so they count by size and time: a touched file is read again, at worst in vain.
 */
export function inputOf(path: string): string | undefined {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats === undefined) return undefined;
  const hash = createHash("sha256");
  if (stats.isDirectory()) addFolder(hash, path);
  else {
    const bytes = readFileSync(path);
    hash.update(bytes);
    // A catalogue in one file may ship files that lie beside it.
    if (TEXTS.has(extname(path).toLowerCase()) && bytes.includes("file:")) addFolder(hash, join(path, ".."));
  }
  return hash.digest("hex");
}

/** A digest of what was fetched or put together. */
export function digest(...parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash("sha256");
  for (const part of parts) hash.update(part).update("\0");
  return hash.digest("hex");
}

function addFolder(hash: ReturnType<typeof createHash>, folder: string): void {
  for (const path of filesIn(folder)) {
    hash.update(`${relative(folder, path).replaceAll("\\", "/")}\0`);
    if (TEXTS.has(extname(path).toLowerCase())) hash.update(readFileSync(path)).update("\0");
    else {
      const { size, mtimeMs } = statSync(path);
      hash.update(`${size} ${mtimeMs}\0`);
    }
  }
}
