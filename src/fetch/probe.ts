import type { IncomingMessage } from "node:http";
import type { Finding } from "../diagnostics/finding.js";
import { GLANCE, looksLikeHtml } from "./content-type.js";
import type { FetchFailure, Journey } from "./fetched.js";
import { journey } from "./journey.js";
import type { FetchOptions } from "./options.js";
import { unwanted } from "./status.js";
import { late, timeoutsOf } from "./timeouts.js";

/** An address that answers, and what its answer tells before it has been read. */
export interface Probed extends Journey {
  readonly ok: true;
  /** 200 to 299. */
  readonly status: number;
  /** Media type in lower case, without parameters. */
  readonly type?: string;
  /** Whether pages of other sites may read it (Fetch standard, Access-Control-Allow-Origin). */
  readonly isShared: boolean;
  /** Whether its first bytes are those of a web page; undefined where they were not asked for, or are compressed. */
  readonly looksLikeHtml?: boolean;
  readonly findings: readonly Finding[];
}

/** The site that probing claims to ask for, since servers tell who may read only where one is named. */
const ORIGIN = "https://www.dataportal.se";

/**
 * Asks whether an address answers, following redirects. Of a body no more than the beginning is read.
 * @throws the reason of `options.signal` where the caller ends it
 */
export const probe = (given: string, options: FetchOptions): Promise<Probed | FetchFailure> =>
  journey(given, { ...options, headers: { Origin: ORIGIN } }, look);

async function look(response: IncomingMessage, url: URL, options: FetchOptions) {
  const { statusCode: status = 0, headers } = response;
  if (status < 200 || status > 299) throw unwanted(response, url);
  const type = headers["content-type"]?.split(";")[0]?.trim().toLowerCase();
  const shared = headers["access-control-allow-origin"];
  const canLook = options.method !== "HEAD" && headers["content-encoding"] === undefined;
  return {
    status,
    ...(type && { type }),
    isShared: shared === "*" || shared === ORIGIN,
    ...(canLook && { looksLikeHtml: looksLikeHtml(await beginning(response, url, options)) }),
    findings: [],
  };
}

async function beginning(response: IncomingMessage, url: URL, options: FetchOptions): Promise<Uint8Array> {
  const { idle } = timeoutsOf(options);
  const timer = setTimeout(() => response.destroy(late(url, "idle", idle)), idle);
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of response) {
      chunks.push(chunk);
      size += chunk.length;
      if (size >= GLANCE) break;
    }
  } finally {
    clearTimeout(timer);
  }
  return Buffer.concat(chunks);
}
