import http, { type IncomingMessage } from "node:http";
import https from "node:https";
import type { FetchStage } from "../diagnostics/messages/fetch-connection.js";
import { publicLookup, refuseInternal } from "./addresses.js";
import { acceptHeader } from "./content-type.js";
import { Obstacle } from "./obstacle.js";
import type { FetchOptions } from "./options.js";
import { late, timeoutsOf } from "./timeouts.js";
import { whereIs } from "./url.js";
import { userAgent } from "./user-agent.js";

/**
 * A connection of its own, so that none is taken over from a request with other limits. Node gives up on an address
 * after 250 ms where the host has another, which is too soon for sound servers far away.
 */
const CONNECTION = { agent: false, autoSelectFamilyAttemptTimeout: 1000 } as const;

/**
 * Asks for an address, once.
 * @returns the answer when its head has arrived; its body is still on the way
 * @throws Obstacle, or an error from Node, where there is no answer
 */
export async function ask(url: URL, options: FetchOptions): Promise<IncomingMessage> {
  const { allowPrivate = true, lookup, ca, signal, method = "GET" } = options;
  if (!allowPrivate) refuseInternal(url);
  const resolver = allowPrivate ? lookup : publicLookup(url, lookup);
  const timeouts = timeoutsOf(options);
  return new Promise((resolve, reject) => {
    const request = (url.protocol === "https:" ? https : http).request(url, {
      method,
      headers: headersOf(options),
      ...CONNECTION,
      ...(resolver && { lookup: resolver }),
      ...(ca && { ca }),
      ...(signal && { signal }),
    });
    const limit = (stage: FetchStage) =>
      setTimeout(() => request.destroy(late(url, stage, timeouts[stage])), timeouts[stage]);
    let timer = limit("connect");
    request.on("socket", (socket) =>
      socket.once(url.protocol === "https:" ? "secureConnect" : "connect", () => {
        clearTimeout(timer);
        timer = limit("headers");
      }),
    );
    request.on("response", (response) => {
      clearTimeout(timer);
      resolve(response);
    });
    request.on("error", reject);
    // The last event of every request. Alone where the server switches to a protocol that nobody asked for.
    request.on("close", () => {
      clearTimeout(timer);
      reject(new Obstacle("fetch/not-http", whereIs(url)));
    });
    request.end();
  });
}

const headersOf = ({ accept, ifNoneMatch, ifModifiedSince, headers }: FetchOptions): Record<string, string> => ({
  "User-Agent": userAgent(),
  Accept: acceptHeader(accept),
  "Accept-Encoding": "gzip, br",
  ...(ifNoneMatch && { "If-None-Match": ifNoneMatch }),
  ...(ifModifiedSince && { "If-Modified-Since": ifModifiedSince }),
  ...headers,
});
