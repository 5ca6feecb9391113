import type { IncomingMessage } from "node:http";
import { type Finding, finding } from "../diagnostics/finding.js";
import type { ArgsOf } from "../diagnostics/messages/index.js";
import { readBody } from "./body.js";
import { checkType } from "./content-type.js";
import type { Fetched, FetchedDocument, FetchFailure } from "./fetched.js";
import { Obstacle } from "./obstacle.js";
import type { FetchOptions } from "./options.js";
import { isRedirect, Route } from "./redirects.js";
import { ask } from "./request.js";
import { unwanted } from "./status.js";
import { toObstacle } from "./system-errors.js";
import { isHttp, parseUrl, shown, whereIs } from "./url.js";

/**
 * Fetches a document by http or https, following redirects. Whatever the address, the network or the server does wrong
 * is an outcome with a finding. The findings' place is the address as it was given.
 * @throws the reason of `options.signal` where the caller ends it
 */
export async function fetchDocument(given: string, options: FetchOptions = {}): Promise<Fetched> {
  const start = parseUrl(given);
  if (start === undefined)
    return failure(new Obstacle("fetch/url", { url: given }), given, { url: given, redirects: [] });
  const file = shown(start);
  const route = new Route(start);
  try {
    const document = await travel(route, options);
    const findings = [...route.findings, ...document.findings].map((found) => ({ ...found, place: { file } }));
    return { ok: true, url: shown(route.current), redirects: route.redirects, ...document, findings };
  } catch (error) {
    options.signal?.throwIfAborted();
    const obstacle = toObstacle(error, route.current);
    if (obstacle === undefined) throw error;
    return failure(obstacle, file, { url: shown(route.current), redirects: route.redirects });
  }
}

type Contents = Omit<FetchedDocument, "ok" | "url" | "redirects">;

/** Goes on until an address answers with something else than another address. */
async function travel(route: Route, options: FetchOptions): Promise<Contents> {
  if (!isHttp(route.current)) throw new Obstacle("fetch/scheme", { url: shown(route.current) });
  if (options.offline) throw new Obstacle("fetch/offline", whereIs(route.current));
  for (;;) {
    const response = await ask(route.current, options);
    try {
      if (!isRedirect(response)) return await contentsOf(response, route.current, options);
      route.follow(response);
    } finally {
      response.destroy();
    }
  }
}

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

function failure(
  { failure: code, args, reason }: Obstacle,
  file: string,
  journey: Pick<FetchFailure, "url" | "redirects">,
): FetchFailure {
  const { status, retryAfter } = args as Partial<ArgsOf<"fetch/status">>;
  const found: Finding = finding(code, args, { place: { file } });
  return {
    ok: false,
    reason,
    ...journey,
    ...(status !== undefined && { status }),
    ...(retryAfter !== undefined && { retryAfter }),
    findings: [found],
  };
}
