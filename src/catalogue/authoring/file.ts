import { createHash } from "node:crypto";
import { closeSync, openSync, readdirSync, readSync, realpathSync, statSync } from "node:fs";
import { isAbsolute, join, relative, resolve, sep } from "node:path";
import { finding } from "../../diagnostics/finding.js";
import { nearest } from "../../model/nearest.js";
import { mediaTypeOfExtension } from "../../model/vocabularies/extensions.js";
import type { AuthoringInput, AuthoringResult } from "./index.js";

const CHUNK = 1024 * 1024;

/**
 * `file:` of a distribution names a file in the catalogue's folder. Its size, SHA-1 checksum and media type (by its
 * extension) are filled in where they are not written; its times are not used, as they differ from clone to clone.
 */
export function readFile({ root, raw, place, draft, entity }: AuthoringInput): AuthoringResult {
  const about = { place, entity, class: "Distribution" as const };
  if (typeof raw !== "string")
    return { findings: [finding("catalogue/file-missing", { file: "", suggestions: [] }, about)] };
  // The name tells the format even of a file that cannot be read.
  const format = mediaTypeOfExtension(raw.replace(/^.*?\.(?=(?:[^./]+\.zip|[^./]+)$)/, ""));
  const values = { ...(format !== undefined && { format }) };
  const path = resolve(root, raw);
  if (isAbsolute(raw) || isOutside(root, path)) {
    return { values, findings: [finding("catalogue/file-outside", { file: raw }, about)] };
  }
  let facts: FileFacts;
  try {
    // A symbolic link may lead out of the folder as well as `..` can.
    if (isOutside(realpathSync(root), realpathSync(path))) {
      return { values, findings: [finding("catalogue/file-outside", { file: raw }, about)] };
    }
    facts = readFacts(path);
  } catch {
    const suggestions = raw.includes(":") ? [] : similar(root, raw);
    return { values, findings: [finding("catalogue/file-missing", { file: raw, suggestions }, about)] };
  }
  const differs = typeof draft.byteSize === "string" && draft.byteSize !== facts.byteSize;
  return {
    values: { ...facts, ...values },
    ...(differs && {
      findings: [
        finding(
          "catalogue/file-differs",
          { file: raw, written: draft.byteSize as string, actual: facts.byteSize },
          about,
        ),
      ],
    }),
  };
}

/** The file that a path most likely means: at each step the name that is nearest. */
function similar(root: string, path: string): string[] {
  const steps: string[] = [];
  for (const step of path.split(/[\\/]/)) {
    const folder = join(root, ...steps);
    if (!statSync(folder).isDirectory()) return [];
    const names = readdirSync(folder);
    const [name] = names.includes(step) ? [step] : nearest(step, names, 1);
    if (name === undefined) return [];
    steps.push(name);
  }
  return statSync(join(root, ...steps)).isFile() ? [steps.join("/")] : [];
}

function isOutside(root: string, path: string): boolean {
  const way = relative(root, path);
  return way === ".." || way.startsWith(`..${sep}`) || isAbsolute(way);
}

type FileFacts = { readonly byteSize: string; readonly checksum: string };

const known = new Map<string, FileFacts>();

/** Size and checksum, read in pieces: a file of many gigabytes costs time but no memory. */
function readFacts(path: string): FileFacts {
  const stats = statSync(path);
  if (!stats.isFile()) throw new Error("a folder or device"); // opening a pipe would wait for ever
  // Within one run the same file may be asked for more than once: for the distribution's id, then for its values.
  const key = `${path}\n${stats.size}\n${stats.mtimeMs}`;
  let facts = known.get(key);
  if (facts === undefined) {
    facts = { byteSize: String(stats.size), checksum: sha1(path) };
    known.set(key, facts);
  }
  return facts;
}

function sha1(path: string): string {
  const file = openSync(path, "r");
  try {
    const hash = createHash("sha1");
    const buffer = Buffer.alloc(CHUNK);
    for (let read = readSync(file, buffer); read > 0; read = readSync(file, buffer))
      hash.update(buffer.subarray(0, read));
    return hash.digest("hex");
  } finally {
    closeSync(file);
  }
}
