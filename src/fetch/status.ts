import type { IncomingMessage } from "node:http";
import { Obstacle } from "./obstacle.js";
import { whereIs } from "./url.js";

const BY_STATUS = {
  401: "fetch/unauthorized",
  403: "fetch/forbidden",
  404: "fetch/not-found",
  410: "fetch/gone",
  429: "fetch/too-many-requests",
} as const;

const isKnown = (status: number): status is keyof typeof BY_STATUS => Object.hasOwn(BY_STATUS, status);

/** What an answer that holds no document says. */
export function unwanted({ statusCode: status = 0, headers }: IncomingMessage, url: URL): Obstacle {
  const code = isKnown(status) ? BY_STATUS[status] : status >= 500 ? "fetch/server-error" : "fetch/status";
  const retryAfter = secondsUntil(headers["retry-after"]);
  return new Obstacle(code, { ...whereIs(url), status, ...(retryAfter !== undefined && { retryAfter }) });
}

/** `Retry-After` is a number of seconds or a date (RFC 9110, 10.2.3). */
function secondsUntil(retryAfter: string | undefined): number | undefined {
  if (retryAfter === undefined) return undefined;
  if (/^\d{1,9}$/.test(retryAfter)) return Number(retryAfter);
  const seconds = Math.ceil((Date.parse(retryAfter) - Date.now()) / 1000);
  return Number.isNaN(seconds) ? undefined : Math.max(0, seconds);
}
