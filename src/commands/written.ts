import { existsSync } from "node:fs";
import { join } from "node:path";
import { isPlaceholder } from "../catalogue/values/placeholder.js";
import { authoringTexts } from "../diagnostics/messages/authoring.js";
import { styleOf } from "../diagnostics/reporters/style.js";
import { truncate, wrap } from "../diagnostics/reporters/text.js";
import { writeFiles } from "../output/write.js";
import type { Io } from "./io.js";
import { UsageError } from "./usage-error.js";

/** A file to write: where, and its text. */
export type TextFile = readonly [path: string, text: string];

/**
 * Writes files that do not exist yet, all or none.
 *
 * @returns their paths in the folder, joined with it
 * @throws UsageError where some exist, naming them; OutputError where the system refuses
 */
export async function writeNew(folder: string, files: readonly TextFile[], io: Io): Promise<TextFile[]> {
  const placed = files.map(([path, text]): TextFile => [join(folder, path), text]);
  const present = placed.map(([path]) => path).filter((path) => existsSync(path));
  if (present.length > 0) throw new UsageError("files-exist", { given: folder, allowed: present.map(shown) });
  await writeTexts(placed, io);
  return placed;
}

/** Writes files whether they exist or not, all or none. */
export async function writeTexts(files: readonly TextFile[], io: Io): Promise<void> {
  await io.guard((signal) =>
    writeFiles(
      files.map(([path, text]) => ({ path, chunks: [text] })),
      signal,
    ),
  );
}

/** Tells what was written, what is left to fill in and what to do then. */
export function report(heading: string, files: readonly TextFile[], catalogue: string, io: Io): void {
  const texts = authoringTexts[io.language];
  const style = styleOf(io.colour);
  const left = files.flatMap(([path, text]) => remaining(path, text));
  const width = Math.min(io.width, 80);
  const next = left.length === 0 ? texts.check(shown(catalogue)) : texts.fillAndCheck(shown(catalogue));
  const parts = [
    [style.strong(heading), ...files.map(([path]) => `  ${shown(path)}`)].join("\n"),
    left.length === 0
      ? texts.nothingRemains
      : [style.strong(texts.remaining), ...left.map((line) => `  ${truncate(line, width - 2)}`)].join("\n"),
    style.prose(wrap(`${texts.next} ${next}`, width, { first: "" })),
  ];
  io.out(`${parts.join("\n\n")}\n`);
}

/** The lines of a file in which something has to be filled in, as `file:line  text`. */
function remaining(path: string, text: string): string[] {
  if (!path.endsWith(".yaml")) return [];
  return text.split("\n").flatMap((line, index) => {
    const isComment = line.trimStart().startsWith("#");
    return isComment || !isPlaceholder(line) ? [] : [`${shown(path)}:${index + 1}  ${line.trim()}`];
  });
}

const shown = (path: string): string => path.replaceAll("\\", "/");
