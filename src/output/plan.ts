import { join } from "node:path";

/** Base name of every file that is written. The portal asks for nothing, so it is simply what it holds. */
const BASE_NAME = "catalog";

/**
 * The folder of each catalogue: that of the output where there is one catalogue, else one folder for each, by its name.
 *
 * @returns the folders in the order of `names`; undefined for a name that came before, compared without letter case
 * since some file systems do not tell the cases apart
 */
export function foldersFor(names: readonly string[], output: string): (string | undefined)[] {
  if (names.length === 1) return [output];
  const taken = new Set<string>();
  return names.map((name) => {
    const key = name.toLowerCase().normalize("NFC");
    if (taken.has(key)) return undefined;
    taken.add(key);
    return join(output, name);
  });
}

/** The path of a catalogue's file with an extension (without the dot). */
export const fileIn = (folder: string, extension: string): string => join(folder, `${BASE_NAME}.${extension}`);
