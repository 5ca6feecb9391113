import { basename, resolve } from "node:path";
import { locateInFiles } from "../catalogue/yaml/index.js";
import { toDiagnostic } from "../diagnostics/diagnostic.js";
import { exportWorkbook, readThings } from "../import/spreadsheet/index.js";
import { type ExitStatus, exitStatus, type Io } from "./io.js";
import { requirePaths } from "./paths.js";
import { requireXlsx, type SpreadsheetOptions, writeWorkbook } from "./spreadsheet-file.js";
import { UsageError } from "./usage-error.js";

/**
 * `skordeklar export xlsx`: writes a catalogue as a spreadsheet, and tells what stays in the YAML.
 *
 * @throws UsageError where there is no such catalogue, it cannot be read, or the file exists
 */
export async function run(
  [format, catalogue]: readonly string[],
  options: SpreadsheetOptions,
  io: Io,
): Promise<ExitStatus> {
  requireXlsx(format!);
  requirePaths([catalogue!], []);
  const things = readThings(catalogue!);
  if (things === undefined) throw new UsageError("not-a-catalogue", { given: catalogue! });
  const { bytes, findings } = exportWorkbook(things, io.language);
  const name = basename(resolve(catalogue!)).replace(/\.ya?ml$/i, "");
  await writeWorkbook(options.output ?? `${name}.xlsx`, bytes, io);
  const locate = locateInFiles((file) => file);
  for (const found of findings) {
    const { file, line, message } = toDiagnostic(found, io.language, locate);
    io.out(`  ${file}:${line ?? 1}  ${message}\n`);
  }
  return exitStatus.clean;
}
