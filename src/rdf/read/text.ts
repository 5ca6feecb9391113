import { type Position, positionAt } from "./position.js";

/** The text of a document, or what keeps it from being one. */
export type Decoded =
  | { readonly text: string; readonly encoding: string }
  /** An encoding that is not read, or bytes that do not fit the encoding (then with the position of the first). */
  | { readonly encoding: string; readonly position?: Position; readonly text?: never };

const BOMS: readonly (readonly [string, readonly number[]])[] = [
  ["utf-8", [0xef, 0xbb, 0xbf]],
  ["utf-16le", [0xff, 0xfe]],
  ["utf-16be", [0xfe, 0xff]],
];

/** Where there is no byte order mark, the first `<` shows how wide a character is (XML 1.0, appendix F.1). */
const FIRST_BYTES: readonly (readonly [string, readonly number[]])[] = [
  ["utf-16le", [0x3c, 0x00]],
  ["utf-16be", [0x00, 0x3c]],
];

const DECLARATION = /^\s*<\?xml\s[^>]*?encoding\s*=\s*["']([^"']*)["']/;
const LONGEST_DECLARATION = 256;

/** The encodings that XML in Swedish systems is seen in, by the name that the decoder has for them. */
const ENCODINGS: Readonly<Record<string, string>> = {
  "utf-8": "utf-8",
  utf8: "utf-8",
  "us-ascii": "utf-8",
  ascii: "utf-8",
  "iso-8859-1": "windows-1252",
  latin1: "windows-1252",
  "windows-1252": "windows-1252",
  "iso-8859-15": "iso-8859-15",
  "utf-16": "utf-16le",
  "utf-16le": "utf-16le",
  "utf-16be": "utf-16be",
};

/**
 * Turns bytes into text. A byte order mark decides, then the content type's `charset`, then the XML declaration
 * (RFC 7303 §3); all else is UTF-8. Syntaxes other than XML know nothing but UTF-8, so for them the last two are
 * passed over.
 */
export function decodeText(bytes: Uint8Array, charset?: string): Decoded {
  const marked = startOf(bytes, BOMS);
  const wide = marked ?? startOf(bytes, FIRST_BYTES);
  const declared = DECLARATION.exec(new TextDecoder("latin1").decode(bytes.subarray(0, LONGEST_DECLARATION)))?.[1];
  const isXml = declared !== undefined || /^\s*<\?xml\s/.test(new TextDecoder().decode(bytes.subarray(0, 64)));
  const name = (wide ?? (isXml ? (charset ?? declared) : undefined) ?? "utf-8").trim().toLowerCase();
  const encoding = ENCODINGS[name];
  if (encoding === undefined) return { encoding: name };
  try {
    return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes), encoding };
  } catch {
    const lenient = new TextDecoder(encoding).decode(bytes);
    return { encoding: name, position: positionAt(lenient, Math.max(lenient.indexOf("\ufffd"), 0)) };
  }
}

function startOf(bytes: Uint8Array, table: typeof BOMS): string | undefined {
  return table.find(([, start]) => start.every((byte, index) => bytes[index] === byte))?.[0];
}
