import type { LoadedCatalogue } from "../catalogue/index.js";
import type { Diagnostic } from "../diagnostics/diagnostic.js";
import type { Severity } from "../diagnostics/finding.js";
import type { Summary } from "../diagnostics/reporters/index.js";
import { classes } from "../model/profile.js";

/** Counts what was found, and the things that it was found in: one number for each folder that a catalogue may have. */
export function summarize(
  catalogues: readonly Pick<LoadedCatalogue, "entities" | "files">[],
  diagnostics: readonly Diagnostic[],
): Summary {
  const described = new Map<string, number>();
  for (const { entities } of catalogues) {
    for (const entity of entities) described.set(entity.class, (described.get(entity.class) ?? 0) + 1);
  }
  const collections = classes.flatMap(([name, def]) =>
    def.collection === undefined ? [] : [[def.collection, described.get(name) ?? 0] as const],
  );
  return {
    ...countSeverities(diagnostics),
    files: catalogues.reduce((sum, { files }) => sum + files, 0),
    ...Object.fromEntries(collections),
  };
}

/** How many findings there are of each severity. */
export function countSeverities(diagnostics: readonly Diagnostic[]): Pick<Summary, "errors" | "warnings" | "infos"> {
  const found = (severity: Severity) => diagnostics.filter((diagnostic) => diagnostic.severity === severity).length;
  return { errors: found("error"), warnings: found("warning"), infos: found("info") };
}
