import type { Locate } from "../diagnostics/diagnostic.js";

/** Finds lines in the files of members; of a feed that was fetched, only the number of a line is known. */
export function locateMembers(inFiles: Locate): Locate {
  return (place) => {
    if (!/^https?:\/\//i.test(place.file)) return inFiles(place);
    if (place.line === undefined) return undefined;
    const column = place.column ?? 1;
    return { line: place.line, column, endColumn: column + 1, source: "" };
  };
}
