import { existsSync, readFileSync, statSync } from "node:fs";
import { basename, join } from "node:path";
import { type Finding, finding } from "../diagnostics/finding.js";
import {
  importGraph,
  isCkanAddress,
  isSpreadsheet,
  processorFiles,
  readCkanSite,
  readProcessorInput,
  readSource,
  type SourceContent,
} from "../import/index.js";
import { filesUnder } from "./folder.js";
import { type ImportOptions, tell, write } from "./import-outcome.js";
import type { ExitStatus, Io } from "./io.js";
import { requirePaths } from "./paths.js";
import { UsageError } from "./usage-error.js";

/**
 * `skordeklar import`: makes a catalogue folder of something else.
 *
 * @returns `findings` where the source could not be read; with `--strict` also where it had errors or warnings
 * @throws UsageError where the source does not exist, or the folder is not named or not empty; OutputError where a file
 * cannot be written
 */
export async function run([source]: readonly string[], options: ImportOptions, io: Io): Promise<ExitStatus> {
  const { output: folder } = options;
  if (folder === undefined) throw new UsageError("no-folder", { given: "-o" }, `${io.tool.name} import`);
  if (!isUrl(source!)) requirePaths([source!], []);
  const present = filesUnder(folder);
  const isSheet = !isUrl(source!) && isSpreadsheet(source!);
  if (isSheet && existsSync(join(folder, MAIN))) return update(source!, folder, options, io);
  if (present.length > 0 && !options.force && !options.dryRun) {
    throw new UsageError("folder-not-empty", { given: folder, allowed: present.slice(0, TOLD) });
  }
  const made = isSheet ? await sheetFiles(source!, io) : await graphFiles(source!, io);
  const files = made.files.map((file) => ({ ...file, path: join(folder, file.path) }));
  const isRead = files.length > 0;
  const others = isRead ? present.filter((path) => !made.files.some((file) => join(file.path) === path)) : [];
  const findings = [...made.findings, ...(others.length > 0 ? [finding("import/other-files", { files: others })] : [])];
  if (isRead && !options.dryRun) await write(files, io);
  return tell({ ...made, findings, files, isRead }, options, io);
}

/** So many files are named of those that are in the way. */
const TOLD = 6;
/** The file by which a folder is known to hold a catalogue. */
const MAIN = "catalog.yaml";

const isUrl = (source: string): boolean => /^https?:\/\//i.test(source);

interface Made {
  readonly files: readonly { readonly path: string; readonly text: string }[];
  readonly findings: readonly Finding[];
  readonly counts: Readonly<Record<string, number>>;
}

/** Brings a spreadsheet into a catalogue that is there. */
async function update(source: string, folder: string, options: ImportOptions, io: Io): Promise<ExitStatus> {
  const { updateFromSpreadsheet } = await import("../import/spreadsheet/index.js");
  const updated = updateFromSpreadsheet(source, folder);
  if (!options.dryRun) await write(updated.files, io);
  return tell(updated, options, io);
}

async function sheetFiles(source: string, io: Io): Promise<Made> {
  const { importSpreadsheet } = await import("../import/spreadsheet/index.js");
  return importSpreadsheet(source, { source: basename(source), language: io.language, prefixes: {} });
}

async function graphFiles(source: string, io: Io): Promise<Made> {
  const { content, findings } = await readContent(source, io);
  if (content === undefined || content.graph.size === 0) return { files: [], findings, counts: {} };
  const name = isUrl(source) ? source : basename(source);
  const made = importGraph(content.graph, { source: name, language: io.language, prefixes: content.prefixes });
  return { ...made, findings: [...findings, ...made.findings] };
}

interface Read {
  readonly content?: SourceContent;
  readonly findings: readonly Finding[];
}

/** What a file, folder or address says; no content where it could not be fetched, which a finding tells. */
async function readContent(source: string, io: Io): Promise<Read> {
  if (isUrl(source))
    return isCkanAddress(source) ? readFrom(await readCkanSite(source, io.guard)) : fetchSource(source, io);
  if (!statSync(source).isDirectory()) return readFrom(await readSource({ bytes: readFileSync(source), file: source }));
  const files = processorFiles(source);
  if (files.length === 0) throw new UsageError("source-is-folder", { given: source });
  return readFrom(readProcessorInput(files.map((file) => ({ bytes: readFileSync(file), file }))));
}

const readFrom = (content: SourceContent): Read => ({ content, findings: content.findings });

async function fetchSource(source: string, io: Io): Promise<Read> {
  const { fetchDocument, RDF_TYPES } = await import("../fetch/index.js");
  const fetched = await io.guard((signal) => fetchDocument(source, { accept: RDF_TYPES, signal }));
  if (!fetched.ok) return { findings: fetched.findings };
  const { bytes, contentType, url } = fetched;
  const input = { bytes, file: url, base: url, ...(contentType !== undefined && { contentType }) };
  const content = await readSource(input);
  return { content, findings: [...fetched.findings, ...content.findings] };
}
