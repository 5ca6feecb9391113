import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";
import { choose, takesGzip } from "./accept.js";
import { isFresh } from "./conditional.js";
import type { Representation, ServedSet } from "./representation.js";

/** Where the portal, and most others, look for an organisation's catalogue. */
export const PATH = "/datasets/dcat";

/** Any page may read the catalogue from a browser, with the headers that it may want to see or send (Fetch standard). */
const CORS = {
  "Access-Control-Allow-Origin": "*",
  "Access-Control-Allow-Methods": "GET, HEAD, OPTIONS",
  "Access-Control-Allow-Headers": "Accept, If-None-Match, If-Modified-Since",
  "Access-Control-Expose-Headers": "ETag, Last-Modified, Content-Location, Content-Length",
};

/** In how many seconds to ask again where nothing could be built yet. */
const RETRY = 5;

/** What an answer that is not the catalogue says, by status. Read by whoever tries an address, so kept to one line. */
const NOTES: Readonly<Record<404 | 405 | 406 | 503, (offered: readonly string[]) => string>> = {
  404: (addresses) => `Not found. Try ${addresses.join(", ")}.`,
  405: () => "Only GET, HEAD and OPTIONS.",
  406: (types) => `Available as ${types.join(", ")}.`,
  503: () => "The catalogue has errors, so there is nothing to serve yet.",
};

/**
 * Answers requests for the catalogue: by `Accept` at `/datasets/dcat`, and in one syntax at `/datasets/dcat.rdf` and so on.
 * @param current gives the set to answer from, once for each request; undefined where there is none yet
 */
export function handler(current: () => ServedSet | undefined): RequestListener {
  return (request, response) => {
    const set = current();
    const [path = ""] = (request.url ?? "").split("?");
    for (const [name, value] of Object.entries(CORS)) response.setHeader(name, value);
    if (!["GET", "HEAD", "OPTIONS"].includes(request.method ?? "")) {
      return note(request, response, 405, [], { Allow: CORS["Access-Control-Allow-Methods"] });
    }
    if (set === undefined) return note(request, response, 503, [], { "Retry-After": String(RETRY) });
    const named = set.find(({ extension }) => path === `${PATH}.${extension}`);
    if (path !== PATH && named === undefined) return note(request, response, 404, addresses(set));
    if (request.method === "OPTIONS") return void response.writeHead(204).end();
    response.setHeader("Vary", named ? "Accept-Encoding" : "Accept, Accept-Encoding");
    const chosen = named ?? choose(set, request.headers.accept);
    const types = set.map(({ mediaType }) => mediaType);
    return chosen === undefined ? note(request, response, 406, types) : send(request, response, chosen);
  };
}

/** The addresses that answer: the one that negotiates, and those of each syntax. */
export const addresses = (set: ServedSet): string[] => [PATH, ...set.map(({ extension }) => `${PATH}.${extension}`)];

/** The media type that Turtle is sent with names its encoding, as its registration asks; the others need not. */
const contentType = (type: string): string => (type.startsWith("text/") ? `${type}; charset=utf-8` : type);

function send(request: IncomingMessage, response: ServerResponse, chosen: Representation): void {
  const { plain, gzipped, modified, mediaType, extension } = chosen;
  const isGzipped = takesGzip(request.headers["accept-encoding"]);
  const { bytes, etag } = isGzipped ? gzipped : plain;
  response.setHeader("ETag", etag);
  response.setHeader("Last-Modified", modified.toUTCString());
  // Whoever keeps a copy asks whether it still holds, so that a new build is seen at once.
  response.setHeader("Cache-Control", "no-cache");
  response.setHeader("Content-Location", `${PATH}.${extension}`);
  if (isFresh(request.headers, etag, modified)) return void response.writeHead(304).end();
  response.setHeader("Content-Type", contentType(mediaType));
  if (isGzipped) response.setHeader("Content-Encoding", "gzip");
  response.setHeader("Content-Length", bytes.length);
  response.writeHead(200).end(request.method === "HEAD" ? undefined : bytes);
}

function note(
  request: IncomingMessage,
  response: ServerResponse,
  status: keyof typeof NOTES,
  offered: readonly string[],
  headers: Readonly<Record<string, string>> = {},
): void {
  const text = `${NOTES[status](offered)}\n`;
  const about = { "Content-Type": "text/plain; charset=utf-8", "Content-Length": Buffer.byteLength(text) };
  response.writeHead(status, { ...about, ...headers }).end(request.method === "HEAD" ? undefined : text);
}
