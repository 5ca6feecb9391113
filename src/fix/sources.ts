import { readFileSync } from "node:fs";
import type { Document } from "yaml";
import { decodeText, parseYaml } from "../catalogue/yaml/index.js";

const BYTE_ORDER_MARK = "\ufeff";

/** A file of a catalogue as it stands, with the repairs that were made in it. */
export interface SourceFile {
  readonly path: string;
  /** Without byte order mark. */
  readonly text: string;
  readonly document: Document.Parsed;
  /** The whole content as it was read. */
  readonly before: string;
  /** The whole content as it is now. */
  readonly after: string;
}

/** The files of a catalogue, mended in memory: what is read is what would be written. */
export class Sources {
  private readonly files = new Map<string, SourceFile | undefined>();

  /** Reads a file as it stands now, for whoever reads catalogues. */
  readonly readFile = (path: string): Uint8Array => {
    const file = this.files.get(keyOf(path));
    return file === undefined ? readFileSync(path) : Buffer.from(file.after);
  };

  /** A file; undefined where it cannot be read or is no text. */
  open(path: string): SourceFile | undefined {
    if (!this.files.has(keyOf(path))) this.files.set(keyOf(path), read(path));
    return this.files.get(keyOf(path));
  }

  replace(file: SourceFile, text: string): void {
    const mark = file.before.startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK : "";
    this.files.set(keyOf(file.path), sourceFile(file.path, text, file.before, mark + text));
  }

  /** The files that are no longer what they were, by path. */
  changed(): SourceFile[] {
    const files = [...this.files.values()].filter((file) => file !== undefined && file.before !== file.after);
    return (files as SourceFile[]).sort((a, b) => (a.path < b.path ? -1 : 1));
  }
}

/** The same file for the system's way of writing its path and for the user's. */
const keyOf = (path: string): string => path.replaceAll("\\", "/");

function read(path: string): SourceFile | undefined {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(path);
  } catch {
    return undefined; // it was there when the catalogue was read
  }
  const text = decodeText(bytes);
  if (text === undefined) return undefined;
  const content = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
  return sourceFile(path, text, content, content);
}

function sourceFile(path: string, text: string, before: string, after: string): SourceFile {
  let document: Document.Parsed | undefined;
  return {
    path,
    text,
    before,
    after,
    // Parsed when a repair looks at it: few files need any.
    get document() {
      document ??= parseYaml(text);
      return document;
    },
  };
}
