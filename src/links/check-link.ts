import { type FetchFailure, type FetchOptions, type Probed, probe, type Redirect } from "../fetch/index.js";
import type { Hosts } from "./hosts.js";
import type { LinkOutcome, LinkState } from "./outcome.js";

export interface CheckOptions {
  /** Whether this computer and internal networks may be asked. */
  readonly allowPrivate: boolean;
  /** Milliseconds until an answer is too late, and after which it is slow. */
  readonly timeout: number;
  readonly slow: number;
  /** The longest that a server that asks for time is waited for, in milliseconds. */
  readonly patience: number;
  readonly signal: AbortSignal;
  readonly fetch?: Pick<FetchOptions, "lookup" | "ca">;
}

/** Statuses that say that it is there, but not for anyone (RFC 9110, 15.5.2, 15.5.4, 15.5.8; RFC 7725). */
const FORBIDDEN: ReadonlySet<number | undefined> = new Set([401, 403, 407, 451]);

/** Statuses that ask for time (RFC 6585, 4; RFC 9110, 15.6.4). */
const BUSY: ReadonlySet<number | undefined> = new Set([429, 503]);

/** What a server that does not know HEAD does with it. */
const NO_HEAD: ReadonlySet<string> = new Set(["status", "interrupted", "protocol", "timeout"]);

type Answer = Probed | FetchFailure;

/**
 * Asks whether an address answers: for its head alone, and for its beginning where the server does not answer that well,
 * or where the beginning has to be looked at. A server that asks for time gets it, within bounds.
 *
 * @param wantsData whether something else than a web page is hoped for
 * @throws the reason of `options.signal` where the caller ends it
 */
export async function checkLink(
  url: string,
  wantsData: boolean,
  hosts: Hosts,
  options: CheckOptions,
): Promise<LinkOutcome> {
  let [answer, milliseconds] = await timed(() => patiently("HEAD", url, hosts, options));
  const refusesHead = !answer.ok && NO_HEAD.has(answer.reason) && !BUSY.has(answer.status);
  const mayBePage = answer.ok && wantsData && answer.type === "text/html";
  if (refusesHead || mayBePage) [answer, milliseconds] = await timed(() => patiently("GET", url, hosts, options));
  return { ...outcomeOf(answer, milliseconds, options.slow), checked: new Date().toISOString(), milliseconds };
}

async function timed(work: () => Promise<{ answer: Answer; waited: number }>): Promise<[Answer, number]> {
  const start = performance.now();
  const { answer, waited } = await work();
  return [answer, Math.round(performance.now() - start - waited)];
}

async function patiently(method: "HEAD" | "GET", url: string, hosts: Hosts, options: CheckOptions) {
  const { timeout, allowPrivate, signal, patience, fetch } = options;
  const timeouts = { connect: timeout, headers: timeout, idle: timeout };
  let waited = 0;
  for (;;) {
    waited += await hosts.ready(url, signal);
    const answer = await probe(url, { method, allowPrivate, timeouts, signal, ...fetch });
    if (answer.ok || !BUSY.has(answer.status)) return { answer, waited };
    const pause = (answer.retryAfter ?? 1) * 1000;
    if (waited + pause > patience) return { answer, waited };
    hosts.restUntil(url, performance.now() + pause);
  }
}

function outcomeOf(answer: Answer, milliseconds: number, slow: number): Omit<LinkOutcome, "checked" | "milliseconds"> {
  if (!answer.ok) {
    const { status, findings, reason } = answer;
    const [{ code, args }] = findings;
    const failure = { code, args } as NonNullable<LinkOutcome["failure"]>;
    return { state: stateOfFailure(status, reason), ...(status !== undefined && { status }), failure };
  }
  const { status, type, isShared, redirects } = answer;
  const movedTo = movedFor(redirects);
  const isHtml = answer.looksLikeHtml ?? type === "text/html";
  const state = milliseconds > slow ? "slow" : movedTo === undefined ? "alive" : "moved";
  return { state, status, isHtml, isShared, ...(movedTo !== undefined && { movedTo }) };
}

function stateOfFailure(status: number | undefined, reason: FetchFailure["reason"]): LinkState {
  if (FORBIDDEN.has(status)) return "forbidden";
  if (BUSY.has(status)) return "busy";
  return reason === "timeout" ? "slow" : "dead";
}

/** How far the redirects lead that say that it has moved for good (RFC 9110, 15.4.2, 15.4.9); others may change. */
function movedFor(redirects: readonly Redirect[]): string | undefined {
  const others = redirects.findIndex(({ status }) => status !== 301 && status !== 308);
  return (others < 0 ? redirects : redirects.slice(0, others)).at(-1)?.to;
}
