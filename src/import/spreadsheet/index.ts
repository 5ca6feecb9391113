import { readFileSync } from "node:fs";
import { PLACEHOLDER } from "../../catalogue/values/placeholder.js";
import { changeYaml } from "../../catalogue/yaml/set.js";
import { type Finding, finding } from "../../diagnostics/finding.js";
import { type CatalogueText, type FileOptions, filesOf } from "../files.js";
import { type Sections, toDraft } from "../transcript.js";
import { noThings, readThings } from "./catalogue-things.js";
import { type Change, type Merged, merge } from "./merge.js";
import { readTables } from "./read-file.js";
import { readRecords } from "./records.js";

export { exportWorkbook } from "./export.js";
export { isSpreadsheet } from "./read-file.js";
export { templateWorkbook } from "./template.js";
export { readThings };

/** What a spreadsheet makes of a folder. */
export interface SpreadsheetImport {
  /** Files to write, by their paths as the user would write them, or in the folder that is to be made. */
  readonly files: readonly CatalogueText[];
  readonly findings: readonly Finding[];
  /** Whether anything could be read: what is read need not change anything. */
  readonly isRead: boolean;
  /** How many things of each class there are, by collection. */
  readonly counts: Readonly<Record<string, number>>;
}

/** Makes a catalogue folder of a spreadsheet: a workbook, a CSV file, or a folder of CSV files. */
export function importSpreadsheet(path: string, options: FileOptions): SpreadsheetImport {
  const { merged, findings, isRead } = mergeFile(path, noThings());
  if (!isRead) return { files: [], findings, isRead, counts: {} };
  const sections = withBase(merged.sections);
  return { files: filesOf(toDraft(sections), options), findings, isRead, counts: countsOf(sections) };
}

/**
 * Brings a spreadsheet into the catalogue folder that it was made of, or any other. Only what its cells say anew
 * changes; the files keep their comments.
 *
 * @returns the files that change, with their new texts; undefined where there is no catalogue in the folder
 */
export function updateFromSpreadsheet(path: string, folder: string): SpreadsheetImport {
  const things = readThings(folder);
  if (things === undefined) {
    return { files: [], findings: [finding("import/not-yaml", { folder })], isRead: false, counts: {} };
  }
  const { merged, findings, isRead } = mergeFile(path, things);
  return { files: changedFiles(merged.changes), findings, isRead, counts: countsOf(merged.sections) };
}

function mergeFile(
  path: string,
  things: ReturnType<typeof noThings>,
): { merged: Merged; findings: Finding[]; isRead: boolean } {
  const found: Finding[] = [];
  const report = (one: Finding) => found.push(one);
  const records = readRecords(readTables(path, report), report);
  const merged = merge(records, things);
  return { merged, findings: [...found, ...merged.findings], isRead: records.length > 0 };
}

/** Without an address to mint identifiers under, a reminder stands in its place. */
function withBase(sections: Sections): Sections {
  const { base, ...rest } = sections.catalog;
  return { ...sections, catalog: { base: base ?? `${PLACEHOLDER.sv} https://data.kommunen.example/`, ...rest } };
}

function changedFiles(changes: readonly Change[]): CatalogueText[] {
  const byFile = new Map<string, Change[]>();
  for (const change of changes) {
    const own = byFile.get(change.file);
    if (own === undefined) byFile.set(change.file, [change]);
    else own.push(change);
  }
  return [...byFile].map(([path, own]) => {
    const isNew = own.some((change) => change.path.length === 0);
    return { path, text: changeYaml(isNew ? "" : readFileSync(path, "utf8"), own) };
  });
}

function countsOf({ catalog: _, ...collections }: Sections): Record<string, number> {
  const counts = Object.entries(collections).map(([name, things]) => [name, Object.keys(things).length] as const);
  return Object.fromEntries(counts.filter(([name, count]) => count > 0 && name !== "defaults"));
}
