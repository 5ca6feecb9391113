import type { IncomingMessage } from "node:http";
import { type Finding, finding } from "../diagnostics/finding.js";
import type { Redirect } from "./fetched.js";
import { Obstacle } from "./obstacle.js";
import { isHttp, parseUrl, shown, whereIs } from "./url.js";

/** Those that name another address to ask (RFC 9110, 15.4). The method is GET or HEAD, so each keeps it. */
const REDIRECTS: ReadonlySet<number | undefined> = new Set([301, 302, 303, 307, 308]);

const MAX_REDIRECTS = 10;

/** Whether an answer sends the one who asks elsewhere. */
export const isRedirect = ({ statusCode }: IncomingMessage): boolean => REDIRECTS.has(statusCode);

/** The way from the address that was given to the one that is asked now. */
export class Route {
  readonly redirects: Redirect[] = [];
  /** What could be better about the way. */
  readonly findings: Finding[] = [];
  private readonly visited: Set<string>;

  constructor(public current: URL) {
    this.visited = new Set([current.href]);
  }

  /** @throws Obstacle where the redirect leads nowhere, round, too far or to what is not fetched */
  follow({ statusCode: status = 0, headers }: IncomingMessage): void {
    const at = whereIs(this.current);
    const next = targetOf(headers.location, this.current);
    const target = shown(next);
    if (this.visited.has(next.href)) throw new Obstacle("fetch/redirect-loop", { ...at, target });
    if (this.redirects.length === MAX_REDIRECTS)
      throw new Obstacle("fetch/redirect-count", { ...at, limit: MAX_REDIRECTS });
    if (status === 302) this.findings.push(finding("fetch/redirect-302", { ...at, target }));
    if (this.current.protocol === "https:" && next.protocol === "http:") {
      this.findings.push(finding("fetch/downgrade", { ...at, target }));
    }
    this.redirects.push({ from: at.url, to: target, status });
    this.visited.add(next.href);
    this.current = next;
  }
}

function targetOf(location: string | undefined, from: URL): URL {
  const at = whereIs(from);
  if (location === undefined) throw new Obstacle("fetch/redirect-target", at);
  // Node reads headers as Latin-1; as percent-encoded bytes, an address in UTF-8 stays what it was.
  const target = location.replace(/[\x80-\xff]/g, (byte) => `%${byte.charCodeAt(0).toString(16).toUpperCase()}`);
  const url = parseUrl(target, from);
  if (url === undefined) throw new Obstacle("fetch/redirect-target", { ...at, target });
  if (!isHttp(url)) throw new Obstacle("fetch/redirect-scheme", { ...at, target });
  return url;
}
