import { reportTexts } from "../diagnostics/messages/report.js";
import { type Output, passes, reporters, verdict } from "../diagnostics/reporters/index.js";
import { jsonLdContext } from "../generate/context.js";
import { prefixes } from "../model/namespaces.js";
import { fileIn, foldersFor } from "../output/plan.js";
import { type NewFile, writeFiles } from "../output/write.js";
import { type FormatName, formats, serialize } from "../serialize/index.js";
import { type Checked, check } from "./check.js";
import { type ExitStatus, exitStatus, type Io } from "./io.js";
import type { BuildOptions } from "./options.js";
import { requirePaths } from "./paths.js";
import { Progress } from "./progress.js";
import { UsageError } from "./usage-error.js";

/**
 * `skordeklar build`: checks catalogues and writes them in the formats asked for. Unless all of them are without
 * errors, nothing is written.
 *
 * @throws UsageError where a path does not exist or two catalogues have the same name; OutputError where a file cannot
 * be written; SerializeError where a format cannot express something
 */
export async function run(catalogues: readonly string[], options: BuildOptions, io: Io): Promise<ExitStatus> {
  requirePaths(catalogues, options.shapes);
  const progress = new Progress(io.status);
  const { checked, findings } = await check(catalogues, options, io, progress);
  const folders = outputFolders(checked, options.output);
  const good = passes(verdict(findings));
  const outputs = good ? await write(checked, folders, options.format, io, progress) : [];
  progress.clear();
  io.out(reporters[options.report]({ ...findings, command: "build", outputs }, { ...io, ...options }));
  return good ? exitStatus.clean : exitStatus.findings;
}

function outputFolders(checked: readonly Checked[], output: string): string[] {
  const names = checked.map(({ catalogue }) => catalogue.name);
  return foldersFor(names, output).map((folder, index) => {
    if (folder === undefined) throw new UsageError("same-name", { given: names[index]! });
    return folder;
  });
}

interface Planned extends NewFile {
  readonly format: FormatName;
}

async function write(
  checked: readonly Checked[],
  folders: readonly string[],
  names: readonly FormatName[],
  io: Io,
  progress: Progress,
): Promise<Output[]> {
  const context = jsonLdContext();
  const planned = checked.flatMap(({ graph }, index) =>
    names.map((format): Planned => {
      const path = fileIn(folders[index]!, formats[format].extension);
      const chunks = announced(serialize(graph, format, { prefixes, context }), () =>
        progress.show(reportTexts[io.language].writing(path)),
      );
      return { path, format, chunks };
    }),
  );
  const sizes = await io.guard((signal) => writeFiles(planned, signal));
  return planned.map(({ path, format }, index) => ({ file: path, bytes: sizes[index]!, format }));
}

/** The same chunks, with something done before each. */
function* announced(chunks: Iterable<string>, announce: () => void): Iterable<string> {
  for (const chunk of chunks) {
    announce();
    yield chunk;
  }
}
