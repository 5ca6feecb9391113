import { existsSync } from "node:fs";
import { writeFiles } from "../output/write.js";
import type { Io } from "./io.js";
import { UsageError } from "./usage-error.js";

/** What the commands that write a spreadsheet are told. */
export interface SpreadsheetOptions {
  /** The file to write. */
  readonly output?: string;
}

/** @throws UsageError for any other format than the one there is */
export function requireXlsx(format: string): void {
  if (format.toLowerCase() !== "xlsx") throw new UsageError("not-xlsx", { given: format });
}

/**
 * Writes a workbook, and tells where.
 *
 * @throws UsageError where the file exists: it may hold what someone filled in; OutputError where it cannot be written
 */
export async function writeWorkbook(path: string, bytes: Uint8Array, io: Io): Promise<void> {
  if (existsSync(path)) throw new UsageError("file-exists", { given: path });
  await io.guard((signal) => writeFiles([{ path, chunks: [bytes] }], signal));
  io.out(`${path.replaceAll("\\", "/")}\n`);
}
