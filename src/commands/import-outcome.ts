import { locateInFiles } from "../catalogue/yaml/index.js";
import { byPlace, toDiagnostic } from "../diagnostics/diagnostic.js";
import type { Finding } from "../diagnostics/finding.js";
import { type Output, passes, type ReporterName, reporters, verdict } from "../diagnostics/reporters/index.js";
import type { CatalogueText } from "../import/index.js";
import { writeFiles } from "../output/write.js";
import { type ExitStatus, exitStatus, type Io } from "./io.js";

/** What `import` is told, as commander hands it over. */
export interface ImportOptions {
  /** The folder to write in. */
  readonly output?: string;
  readonly force: boolean;
  readonly dryRun: boolean;
  readonly strict: boolean;
  readonly report: ReporterName;
  readonly verbose: boolean;
}

/** What came of an import. */
export interface Outcome {
  readonly findings: readonly Finding[];
  /** Whether anything could be read. */
  readonly isRead: boolean;
  /** The files, whether they were written or would be. */
  readonly files: readonly CatalogueText[];
  readonly counts: Readonly<Record<string, number>>;
}

/** Writes files, all or none. */
export async function write(files: readonly CatalogueText[], io: Io): Promise<void> {
  await io.guard((signal) =>
    writeFiles(
      files.map(({ path, text }) => ({ path, chunks: [text] })),
      signal,
    ),
  );
}

/** Tells what came of an import, and what it makes the command end with. */
export function tell({ findings, isRead, files, counts }: Outcome, options: ImportOptions, io: Io): ExitStatus {
  const locate = locateInFiles((file) => file);
  const diagnostics = findings.map((found) => toDiagnostic(found, io.language, locate)).sort(byPlace);
  const count = (severity: Finding["severity"]) => findings.filter((found) => found.severity === severity).length;
  const summary = { errors: count("error"), warnings: count("warning"), infos: count("info"), files: 1, ...counts };
  const { strict, dryRun } = options;
  const report = { tool: io.tool, strict, summary, diagnostics, outputs: files.map(toOutput), dryRun };
  io.out(reporters[options.report]({ ...report, command: isRead ? "import" : "importNothing" }, { ...io, ...options }));
  return isRead && (!strict || passes(verdict(report))) ? exitStatus.clean : exitStatus.findings;
}

const toOutput = ({ path, text }: CatalogueText): Output => ({
  file: path.replaceAll("\\", "/"),
  bytes: Buffer.byteLength(text),
  format: path.endsWith(".ttl") ? "turtle" : "yaml",
});
