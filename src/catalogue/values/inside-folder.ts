import { realpathSync, statSync } from "node:fs";
import { isAbsolute, relative, resolve } from "node:path";

/** More than this is no picture for the top of a page. */
const MOST_BYTES = 1024 * 1024;

/** The path of a small file that lies in a folder, links followed; undefined for anything else. */
export function insideFolder(root: string, path: string): string | undefined {
  try {
    const real = realpathSync(resolve(root, path));
    const way = relative(realpathSync(root), real);
    const stats = statSync(real);
    const isInside = way !== "" && !way.startsWith("..") && !isAbsolute(way);
    return isInside && stats.isFile() && stats.size <= MOST_BYTES ? real : undefined;
  } catch {
    return undefined;
  }
}
