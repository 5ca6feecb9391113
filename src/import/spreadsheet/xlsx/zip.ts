import { crc32, deflateRawSync } from "node:zlib";

/** Version 2.0 of the format is needed to unpack; names are UTF-8; contents deflated (PKWARE APPNOTE 6.3.10, §4.4). */
const VERSION = 20;
const UTF8_NAMES = 0x0800;
const DEFLATED = 8;
/** 1 January 1980, the first day that the format knows: the same parts make the same bytes whenever they are packed. */
const DATE = (1 << 5) | 1;

/** A zip file of texts, in the order in which they come. */
export function zip(parts: Iterable<readonly [name: string, text: string]>): Buffer {
  const local: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, text] of parts) {
    const content = Buffer.from(text);
    const packed = deflateRawSync(content, { level: 9 });
    const path = Buffer.from(name);
    const common = describe(content, packed, path);
    local.push(signed(0x04034b50), common, path, packed);
    directory.push(signed(0x02014b50, VERSION), common, attributes(offset), path);
    offset += 4 + common.length + path.length + packed.length;
  }
  const size = directory.reduce((sum, { length }) => sum + length, 0);
  return Buffer.concat([...local, ...directory, end(directory.length / 4, size, offset)]);
}

/** What the record before a part and its line in the directory have in common. */
function describe(content: Buffer, packed: Buffer, path: Buffer): Buffer {
  const record = Buffer.alloc(26);
  record.writeUInt16LE(VERSION, 0);
  record.writeUInt16LE(UTF8_NAMES, 2);
  record.writeUInt16LE(DEFLATED, 4);
  record.writeUInt16LE(DATE, 8);
  record.writeUInt32LE(crc32(content), 10);
  record.writeUInt32LE(packed.length, 14);
  record.writeUInt32LE(content.length, 18);
  record.writeUInt16LE(path.length, 22);
  return record;
}

function signed(signature: number, ...versions: number[]): Buffer {
  const record = Buffer.alloc(4 + 2 * versions.length);
  record.writeUInt32LE(signature, 0);
  for (const [index, version] of versions.entries()) record.writeUInt16LE(version, 4 + 2 * index);
  return record;
}

function attributes(offset: number): Buffer {
  const record = Buffer.alloc(14);
  record.writeUInt32LE(offset, 10);
  return record;
}

function end(count: number, size: number, offset: number): Buffer {
  const record = Buffer.alloc(22);
  record.writeUInt32LE(0x06054b50, 0);
  record.writeUInt16LE(count, 8);
  record.writeUInt16LE(count, 10);
  record.writeUInt32LE(size, 12);
  record.writeUInt32LE(offset, 16);
  return record;
}
