import type { Severity } from "../finding.js";
import type { Page } from "./page.js";
import { type Report, verdict } from "./report.js";
import { displayWidth, wrap } from "./text.js";

/** The end of the report: what was written, how much was found in how much, and what to do next. */
export function closing(report: Report, page: Page): string {
  const { texts, style, width } = page;
  const outcome = verdict(report);
  const next = wrap(`${texts.next} ${texts[report.command][outcome]}`, width, { first: "" });
  return [
    ...outputs(report, page),
    style.prose(wrap(summary(report, page), width, { first: "" })),
    style.prose(next.replace(texts.next, style.strong(texts.next))),
  ].join("\n\n");
}

const kinds: readonly (readonly [Severity, "errors" | "warnings" | "infos"])[] = [
  ["error", "errors"],
  ["warning", "warnings"],
  ["info", "infos"],
];

function summary({ summary: counts }: Report, { texts }: Page): string {
  const found = kinds
    .filter(([, key]) => counts[key] > 0)
    .map(([severity, key]) => texts.counts[severity](counts[key]));
  if (counts.errors + counts.warnings === 0) found.unshift(texts.nothingFound);
  const entities = Object.entries(texts.entities)
    .filter(([collection]) => (counts[collection] ?? 0) > 0)
    .map(([collection, count]) => count(counts[collection]!));
  return texts.summary(found.join(", "), texts.files(counts.files), entities.join(", "));
}

/** More files than this are shown by folder. */
const LISTED = 12;
/** So many files of one folder are always listed. */
const FEW = 3;

function outputs({ outputs: written, dryRun = false }: Report, { texts, style, verbose }: Page): string[] {
  if (written.length === 0) return [];
  const shown = verbose || written.length <= LISTED ? written : byFolder(written, texts.files);
  const rows = shown.map(({ file, bytes }) => ({ file, size: texts.size(bytes) }));
  const fileWidth = Math.max(...rows.map(({ file }) => displayWidth(file)));
  const sizeWidth = Math.max(...rows.map(({ size }) => size.length));
  const pad = (file: string) => file + " ".repeat(fileWidth - displayWidth(file));
  const lines = rows.map(({ file, size }) => `  ${pad(file)}  ${style.dim(size.padStart(sizeWidth))}`);
  return [[style.strong(dryRun ? texts.wouldWrite : texts.written), ...lines].join("\n")];
}

/** Several files of one folder as one line, with how many they are. */
function byFolder(written: Report["outputs"], count: (files: number) => string): { file: string; bytes: number }[] {
  const folders = new Map<string, { file: string; bytes: number }[]>();
  for (const output of written) {
    const folder = output.file.replace(/[^/\\]*$/, "");
    folders.set(folder, [...(folders.get(folder) ?? []), output]);
  }
  return [...folders].flatMap(([folder, files]) => {
    if (files.length <= FEW) return files;
    return [{ file: `${folder} (${count(files.length)})`, bytes: files.reduce((sum, { bytes }) => sum + bytes, 0) }];
  });
}
