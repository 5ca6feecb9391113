import { inflateRawSync } from "node:zlib";
import { SpreadsheetFault } from "../fault.js";

/** Signatures and sizes of the records that are read (PKWARE APPNOTE 6.3.10, §4.3). */
const END = { signature: 0x06054b50, size: 22 };
const CENTRAL = { signature: 0x02014b50, size: 46 };
const LOCAL = { signature: 0x04034b50, size: 30 };
const LONGEST_COMMENT = 0xffff;
const ENCRYPTED = 0x1;
const STORED = 0;
const DEFLATED = 8;

/** A workbook holds some tens of parts. */
const MOST_PARTS = 2_000;
/** Unpacked, all parts that are read together: a bomb stops here, whatever size it says it has. */
const MOST_BYTES = 256 * 2 ** 20;

/**
 * The parts of a zip file by name, unpacked when they are asked for.
 *
 * @param mostBytes how much all the parts may unpack to together
 * @throws SpreadsheetFault, also from the returned function, where the file is damaged, encrypted or unpacks to more
 * than is reasonable
 */
export function unzip(bytes: Uint8Array, mostBytes = MOST_BYTES): (name: string) => string | undefined {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const parts = readDirectory(file);
  let budget = mostBytes;
  return (name) => {
    const part = parts.get(name.toLowerCase());
    if (part === undefined) return undefined;
    const content = extract(file, part, budget);
    budget -= content.length;
    return content.toString("utf8");
  };
}

interface Part {
  readonly flags: number;
  readonly method: number;
  readonly packed: number;
  readonly offset: number;
}

function readDirectory(file: Buffer): Map<string, Part> {
  const end = findEnd(file);
  const count = file.readUInt16LE(end + 10);
  if (count > MOST_PARTS) throw new SpreadsheetFault("too-large");
  const parts = new Map<string, Part>();
  let at = file.readUInt32LE(end + 16);
  for (let index = 0; index < count; index++) {
    if (at + CENTRAL.size > file.length || file.readUInt32LE(at) !== CENTRAL.signature) {
      throw new SpreadsheetFault("damaged");
    }
    const nameLength = file.readUInt16LE(at + 28);
    const name = file.toString("utf8", at + CENTRAL.size, at + CENTRAL.size + nameLength);
    parts.set(name.replace(/^\//, "").toLowerCase(), {
      flags: file.readUInt16LE(at + 8),
      method: file.readUInt16LE(at + 10),
      packed: file.readUInt32LE(at + 20),
      offset: file.readUInt32LE(at + 42),
    });
    at += CENTRAL.size + nameLength + file.readUInt16LE(at + 30) + file.readUInt16LE(at + 32);
  }
  return parts;
}

/** The last record, which a comment may follow. */
function findEnd(file: Buffer): number {
  const first = Math.max(0, file.length - END.size - LONGEST_COMMENT);
  for (let at = file.length - END.size; at >= first; at--) {
    if (file.readUInt32LE(at) === END.signature) return at;
  }
  throw new SpreadsheetFault("damaged");
}

function extract(file: Buffer, { flags, method, packed, offset }: Part, budget: number): Buffer {
  if (flags & ENCRYPTED) throw new SpreadsheetFault("encrypted");
  if (offset + LOCAL.size > file.length || file.readUInt32LE(offset) !== LOCAL.signature) {
    throw new SpreadsheetFault("damaged");
  }
  // The local record may have other extra fields than the directory, so the lengths are its own.
  const start = offset + LOCAL.size + file.readUInt16LE(offset + 26) + file.readUInt16LE(offset + 28);
  const content = file.subarray(start, start + packed);
  if (method === STORED) return within(content, budget);
  if (method !== DEFLATED) throw new SpreadsheetFault("damaged");
  try {
    return inflateRawSync(content, { maxOutputLength: Math.max(1, budget) });
  } catch (error) {
    const isTooLarge = (error as NodeJS.ErrnoException).code === "ERR_BUFFER_TOO_LARGE";
    throw new SpreadsheetFault(isTooLarge ? "too-large" : "damaged");
  }
}

function within(content: Buffer, budget: number): Buffer {
  if (content.length > budget) throw new SpreadsheetFault("too-large");
  return content;
}
