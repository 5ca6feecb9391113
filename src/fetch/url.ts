import type { At } from "../diagnostics/messages/fetch-connection.js";

/** Whether an address is of one of the two protocols that are fetched. */
export const isHttp = ({ protocol }: URL): boolean => protocol === "https:" || protocol === "http:";

/**
 * Reads an address as it is fetched: complete and without its fragment, which is never sent (RFC 9110, 4.2.5).
 * @returns undefined where it is no address, or has a user name or password that cannot be decoded
 */
export function parseUrl(text: string, base?: URL): URL | undefined {
  if (!URL.canParse(text, base?.href)) return undefined;
  const url = new URL(text, base);
  url.hash = "";
  try {
    // Node decodes them when it asks, and throws where it cannot.
    decodeURIComponent(url.username + url.password);
  } catch {
    return undefined;
  }
  return url;
}

/** An address as it is shown: never with the user name and password that it may hold. */
export function shown(url: URL): string {
  const bare = new URL(url);
  bare.username = "";
  bare.password = "";
  return bare.href;
}

/** What every finding tells of where it was met. */
export const whereIs = (url: URL): At => ({ url: shown(url), host: url.host });
