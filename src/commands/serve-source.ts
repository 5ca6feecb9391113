import { statSync } from "node:fs";
import { basename, dirname } from "node:path";
import { listFiles } from "../catalogue/files.js";
import { servingTexts } from "../diagnostics/messages/serving.js";
import { passes, verdict } from "../diagnostics/reporters/index.js";
import { documentsOf, outputFiles, readOutput, represent, type ServedSet } from "../serve/index.js";
import { check } from "./check.js";
import type { Io } from "./io.js";
import type { CheckOptions } from "./options.js";
import { requirePaths } from "./paths.js";
import { Progress } from "./progress.js";
import { showReport } from "./show-report.js";

/** What can be served, and where it comes from. */
export interface ServeSource {
  /** The paths to watch. */
  readonly paths: readonly string[];
  /**
   * Makes a set of it, telling what was found.
   * @param before the set that is served, whose unchanged parts are kept
   * @returns undefined where it has errors
   */
  readonly load: (before: ServedSet | undefined) => Promise<ServedSet | undefined>;
}

/** A folder that `build` has written, or else a catalogue. */
export function serveSource(path: string, options: CheckOptions, io: Io): ServeSource {
  const isOutput = statSync(path).isDirectory() && listFiles(path) === undefined && outputFiles(path).length > 0;
  return isOutput ? fromOutput(path, io) : fromCatalogue(path, options, io);
}

const fromOutput = (folder: string, io: Io): ServeSource => ({
  paths: [folder],
  load: async (before) => {
    requirePaths([folder], []);
    const documents = await readOutput(folder);
    if (documents === undefined) io.out(`${servingTexts[io.language].restless}\n`);
    return documents && documents.length > 0 ? represent(documents, before) : undefined;
  },
});

const fromCatalogue = (path: string, options: CheckOptions, io: Io): ServeSource => ({
  paths: [/^catalog\.ya?ml$/.test(basename(path)) ? dirname(path) : path, ...options.shapes],
  load: async (before) => {
    requirePaths([path], options.shapes);
    const progress = new Progress(io.status);
    const { checked, findings } = await check([path], options, io, progress);
    progress.clear();
    showReport({ ...findings, command: "serve", outputs: [] }, options, io);
    if (!passes(verdict(findings))) return undefined;
    return represent(
      checked.flatMap(({ graph }) => documentsOf(graph, new Date())),
      before,
    );
  },
});
