import { createHash } from "node:crypto";
import { promisify } from "node:util";
import { gzip } from "node:zlib";
import type { FormatName } from "../serialize/options.js";

/** Some bytes, and the tag that they alone have (RFC 9110, 8.8.3). */
export interface Body {
  readonly bytes: Buffer;
  readonly etag: string;
}

/** The catalogue in one syntax, ready to be sent. */
export interface Representation {
  readonly format: FormatName;
  readonly extension: string;
  readonly mediaType: string;
  readonly modified: Date;
  readonly plain: Body;
  readonly gzipped: Body;
}

/**
 * Everything that is served at one time, the default first. It is never changed: a new build is a new set, which takes
 * the place of the former in one assignment, so that no answer mixes the two.
 */
export type ServedSet = readonly Representation[];

/** A document that is to be served. */
export interface Document {
  readonly format: FormatName;
  readonly extension: string;
  readonly mediaType: string;
  readonly bytes: Buffer;
  readonly modified: Date;
}

const compress = promisify(gzip);

/**
 * Makes documents ready to be sent. One with the same bytes as in the set before keeps its time, so that who has it
 * need not fetch it again.
 */
export async function represent(documents: readonly Document[], before: ServedSet = []): Promise<ServedSet> {
  return Promise.all(
    documents.map(async ({ bytes, ...document }): Promise<Representation> => {
      const hash = createHash("sha256").update(bytes).digest("base64url").slice(0, 27);
      const plain = { bytes, etag: `"${hash}"` };
      const same = before.find(({ format, plain: { etag } }) => format === document.format && etag === plain.etag);
      // A tag stands for bytes as they are sent, so those that are compressed have another (RFC 9110, 8.8.3.3).
      return same ?? { ...document, plain, gzipped: { bytes: await compress(bytes), etag: `"${hash}-gzip"` } };
    }),
  );
}
