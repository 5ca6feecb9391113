import type { LookupFunction } from "node:net";
import type { Timeouts } from "./timeouts.js";

export interface FetchOptions {
  /** `HEAD` asks for the headers alone; the bytes are then empty. GET unless given. */
  readonly method?: "GET" | "HEAD";
  /** The media types that are wanted, the best first. Another one gives a warning, a web page a failure. Without, anything is taken. */
  readonly accept?: readonly string[];
  /** The `etag` of what is held already; 304 is the answer where it has not changed. */
  readonly ifNoneMatch?: string;
  /** The `lastModified` of what is held already. */
  readonly ifModifiedSince?: string;
  /** Size limit of the body after it is unpacked. */
  readonly maxBytes?: number;
  /** Further headers of the request. */
  readonly headers?: Readonly<Record<string, string>>;
  readonly timeouts?: Partial<Timeouts>;
  /** Nothing may be fetched: the outcome is a finding that tells what would have been. */
  readonly offline?: boolean;
  /** Whether this computer and internal networks may be asked; true unless given. False for addresses that others wrote. */
  readonly allowPrivate?: boolean;
  /** Finds the addresses of a host; the system's resolver unless given. */
  readonly lookup?: LookupFunction;
  /** Certificates (PEM) of the only authorities to trust; those that Node trusts unless given. */
  readonly ca?: string;
  /** Ends the fetching at once. It is the caller's own doing, so `fetchDocument` rejects with the signal's reason. */
  readonly signal?: AbortSignal;
}

export const MAX_BYTES = 256 * 2 ** 20;
