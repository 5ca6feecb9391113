import { templateWorkbook } from "../import/spreadsheet/index.js";
import { type ExitStatus, exitStatus, type Io } from "./io.js";
import { requireXlsx, type SpreadsheetOptions, writeWorkbook } from "./spreadsheet-file.js";

/** What the file is called where nothing else is said. */
const names = { sv: "mall.xlsx", en: "template.xlsx" };

/** `skordeklar template xlsx`: writes an empty spreadsheet to fill in. */
export async function run([format]: readonly string[], options: SpreadsheetOptions, io: Io): Promise<ExitStatus> {
  requireXlsx(format!);
  await writeWorkbook(options.output ?? names[io.language], templateWorkbook(io.language), io);
  return exitStatus.clean;
}
