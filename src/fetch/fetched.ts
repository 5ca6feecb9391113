import type { Finding } from "../diagnostics/finding.js";
import type { Reason } from "./obstacle.js";

/** One step of the way to a document. Addresses are shown without user name and password, here and below. */
export interface Redirect {
  readonly from: string;
  readonly to: string;
  readonly status: number;
}

export interface Journey {
  /** The address that answered last, or was asked last. */
  readonly url: string;
  readonly redirects: readonly Redirect[];
}

/** A document, or word that it has not changed. */
export interface FetchedDocument extends Journey {
  readonly ok: true;
  readonly status: 200 | 304;
  /** Unpacked; empty for 304 and HEAD. */
  readonly bytes: Uint8Array;
  /** The headers as the server wrote them. */
  readonly contentType?: string;
  readonly etag?: string;
  readonly lastModified?: string;
  /** What could be better; none is an error. */
  readonly findings: readonly Finding[];
}

export interface FetchFailure extends Journey {
  readonly ok: false;
  readonly reason: Reason;
  /** Where a server answered with another status than was hoped for. */
  readonly status?: number;
  /** In how many seconds that server asks to be tried again. */
  readonly retryAfter?: number;
  /** Exactly one: what is wrong. */
  readonly findings: readonly [Finding];
}

export type Fetched = FetchedDocument | FetchFailure;
