import type { IncomingHttpHeaders } from "node:http";

/**
 * Whether a client has what it asks for already, so that 304 is the answer (RFC 9110, 13.1.2, 13.1.3): the tag decides
 * where it sends one, else the time, which headers give in whole seconds.
 */
export function isFresh(
  { "if-none-match": tags, "if-modified-since": since }: IncomingHttpHeaders,
  etag: string,
  modified: Date,
): boolean {
  if (tags !== undefined) return tags.split(",").some((tag) => ["*", etag].includes(tag.trim().replace(/^W\//, "")));
  const time = since === undefined ? Number.NaN : Date.parse(since);
  return Math.floor(modified.getTime() / 1000) * 1000 <= time;
}
