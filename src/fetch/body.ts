import type { IncomingMessage } from "node:http";
import { type Transform, Writable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createBrotliDecompress, createGunzip, createInflate } from "node:zlib";
import { Obstacle } from "./obstacle.js";
import { type FetchOptions, MAX_BYTES } from "./options.js";
import { late, timeoutsOf } from "./timeouts.js";
import { whereIs } from "./url.js";

/** By content coding (RFC 9110, 8.4.1). */
const DECODERS: Readonly<Record<string, () => Transform>> = {
  gzip: createGunzip,
  "x-gzip": createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress,
};

/** More codings on top of each other than anyone needs; each costs memory. */
const MAX_CODINGS = 3;

/** The errors of zlib and of brotli. */
const CORRUPT = /^(?:Z_|ERR__)/;

/** A connection that ended before its body did. */
const BROKEN = /^(?:ECONNRESET|EPIPE|ERR_STREAM_PREMATURE_CLOSE)$/;

/**
 * Reads and unpacks the body of an answer. It is cut off where it grows too large, falls silent or takes too long.
 * @throws Obstacle, or an error from Node, where it cannot be had whole
 */
export async function readBody(response: IncomingMessage, url: URL, options: FetchOptions): Promise<Uint8Array> {
  const { maxBytes = MAX_BYTES } = options;
  const timeouts = timeoutsOf(options);
  const stop = (obstacle: Obstacle) => response.destroy(obstacle);
  const tooLarge = () => new Obstacle("fetch/too-large", { ...whereIs(url), limit: maxBytes });
  const timer = setTimeout(() => stop(late(url, "body", timeouts.body)), timeouts.body);
  response.setTimeout(timeouts.idle, () => stop(late(url, "idle", timeouts.idle)));
  const collector = new Collector(maxBytes, tooLarge);
  try {
    if (Number(response.headers["content-length"]) > maxBytes) throw tooLarge();
    await pipeline([response, ...decodersOf(response, url), collector]);
    return collector.bytes();
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (CORRUPT.test(code ?? "")) throw unreadable(response, url);
    if (BROKEN.test(code ?? "")) throw new Obstacle("fetch/truncated", whereIs(url));
    throw error;
  } finally {
    clearTimeout(timer);
    response.destroy();
  }
}

/** What undoes the codings, the last applied first. */
function decodersOf(response: IncomingMessage, url: URL): Transform[] {
  const codings = (response.headers["content-encoding"] ?? "")
    .toLowerCase()
    .split(",")
    .map((coding) => coding.trim())
    .filter((coding) => coding !== "" && coding !== "identity")
    .reverse();
  const known = codings.every((coding) => Object.hasOwn(DECODERS, coding));
  if (!known || codings.length > MAX_CODINGS) throw unreadable(response, url);
  return codings.map((coding) => DECODERS[coding]!());
}

const unreadable = ({ headers }: IncomingMessage, url: URL): Obstacle =>
  new Obstacle("fetch/encoding", { ...whereIs(url), encoding: headers["content-encoding"] ?? "" });

/** Keeps what it is given, up to a limit. */
class Collector extends Writable {
  private readonly chunks: Buffer[] = [];
  private size = 0;

  constructor(
    private readonly limit: number,
    private readonly tooLarge: () => Obstacle,
  ) {
    super();
  }

  override _write(chunk: Buffer, _: BufferEncoding, done: (error: Error | null) => void): void {
    this.size += chunk.length;
    this.chunks.push(chunk);
    done(this.size > this.limit ? this.tooLarge() : null);
  }

  bytes(): Uint8Array {
    return Buffer.concat(this.chunks, this.size);
  }
}
