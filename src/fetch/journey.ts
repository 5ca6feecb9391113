import type { IncomingMessage } from "node:http";
import { type Finding, finding } from "../diagnostics/finding.js";
import type { ArgsOf } from "../diagnostics/messages/index.js";
import type { FetchFailure, Journey } from "./fetched.js";
import { Obstacle } from "./obstacle.js";
import type { FetchOptions } from "./options.js";
import { isRedirect, Route } from "./redirects.js";
import { ask } from "./request.js";
import { toObstacle } from "./system-errors.js";
import { isHttp, parseUrl, shown, whereIs } from "./url.js";

/** What is taken from the answer at the end of the way, and what could be better about it. */
interface Taken {
  readonly findings: readonly Finding[];
}

/**
 * Asks for an address by http or https, follows redirects, and takes something from the answer. Whatever the address,
 * the network or the server does wrong is an outcome with a finding. The findings' place is the address as it was given.
 *
 * @param take reads the answer; an Obstacle that it throws is a failure
 * @throws the reason of `options.signal` where the caller ends it
 */
export async function journey<T extends Taken>(
  given: string,
  options: FetchOptions,
  take: (response: IncomingMessage, url: URL, options: FetchOptions) => Promise<T>,
): Promise<(T & Journey & { readonly ok: true }) | FetchFailure> {
  const start = parseUrl(given);
  if (start === undefined)
    return failure(new Obstacle("fetch/url", { url: given }), given, { url: given, redirects: [] });
  const file = shown(start);
  const route = new Route(start);
  try {
    const taken = await travel(route, options, take);
    const findings = [...route.findings, ...taken.findings].map((found) => ({ ...found, place: { file } }));
    return { ok: true, url: shown(route.current), redirects: route.redirects, ...taken, findings };
  } catch (error) {
    options.signal?.throwIfAborted();
    const obstacle = toObstacle(error, route.current);
    if (obstacle === undefined) throw error;
    return failure(obstacle, file, { url: shown(route.current), redirects: route.redirects });
  }
}

/** Goes on until an address answers with something else than another address. */
async function travel<T>(
  route: Route,
  options: FetchOptions,
  take: (response: IncomingMessage, url: URL, options: FetchOptions) => Promise<T>,
): Promise<T> {
  if (!isHttp(route.current)) throw new Obstacle("fetch/scheme", { url: shown(route.current) });
  if (options.offline) throw new Obstacle("fetch/offline", whereIs(route.current));
  for (;;) {
    const response = await ask(route.current, options);
    try {
      if (!isRedirect(response)) return await take(response, route.current, options);
      route.follow(response);
    } finally {
      response.destroy();
    }
  }
}

function failure({ failure: code, args, reason }: Obstacle, file: string, way: Journey): FetchFailure {
  const { status, retryAfter } = args as Partial<ArgsOf<"fetch/status">>;
  const found: Finding = finding(code, args, { place: { file } });
  return {
    ok: false,
    reason,
    ...way,
    ...(status !== undefined && { status }),
    ...(retryAfter !== undefined && { retryAfter }),
    findings: [found],
  };
}
