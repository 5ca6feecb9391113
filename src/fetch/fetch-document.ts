import type { IncomingMessage } from "node:http";
import { readBody } from "./body.js";
import { checkType } from "./content-type.js";
import type { Fetched, FetchedDocument } from "./fetched.js";
import { journey } from "./journey.js";
import type { FetchOptions } from "./options.js";
import { unwanted } from "./status.js";

/**
 * Fetches a document by http or https, following redirects. Whatever the address, the network or the server does wrong
 * is an outcome with a finding. The findings' place is the address as it was given.
 * @throws the reason of `options.signal` where the caller ends it
 */
export const fetchDocument = (given: string, options: FetchOptions = {}): Promise<Fetched> =>
  journey(given, options, contentsOf);

type Contents = Omit<FetchedDocument, "ok" | "url" | "redirects">;

async function contentsOf(response: IncomingMessage, url: URL, options: FetchOptions): Promise<Contents> {
  const { "content-type": contentType, etag, "last-modified": lastModified } = response.headers;
  const headers = { ...(contentType && { contentType }), ...(etag && { etag }), ...(lastModified && { lastModified }) };
  const isConditional = options.ifNoneMatch !== undefined || options.ifModifiedSince !== undefined;
  if (response.statusCode === 304 && isConditional) {
    return { status: 304, bytes: new Uint8Array(), ...headers, findings: [] };
  }
  if (response.statusCode !== 200) throw unwanted(response, url);
  const bytes = options.method === "HEAD" ? new Uint8Array() : await readBody(response, url, options);
  return { status: 200, bytes, ...headers, findings: checkType(response, bytes, url, options.accept ?? []) };
}
