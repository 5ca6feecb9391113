import { type IncomingHttpHeaders, request } from "node:http";
import { onTestFinished } from "vitest";
import { listen, represent, type ServedSet } from "../../src/serve/index.js";

export interface Answered {
  readonly status: number | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly bytes: Buffer;
}

/** Asks once, on a connection of its own, with no headers but those that are given. */
export function ask(
  url: string,
  { method = "GET", headers = {} }: { method?: string; headers?: Readonly<Record<string, string>> } = {},
): Promise<Answered> {
  return new Promise((resolve, reject) => {
    const asked = request(url, { method, headers, agent: false }, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk) => chunks.push(chunk)).on("error", reject);
      response.on("end", () => {
        resolve({ status: response.statusCode, headers: response.headers, bytes: Buffer.concat(chunks) });
      });
    });
    asked.on("error", reject).end();
  });
}

const SYNTAXES = [
  ["rdfxml", "rdf", "application/rdf+xml"],
  ["turtle", "ttl", "text/turtle"],
  ["jsonld", "jsonld", "application/ld+json"],
  ["ntriples", "nt", "application/n-triples"],
] as const;

/** A set of which every syntax says the same text. */
export const setOf = (text: string, modified = new Date("2026-01-02T03:04:05.678Z"), before?: ServedSet) =>
  represent(
    SYNTAXES.map(([format, extension, mediaType]) => ({
      format,
      extension,
      mediaType,
      modified,
      bytes: Buffer.from(`${format} ${text}`),
    })),
    before,
  );

/** A server that runs until the test ends. @returns its address, without a slash at the end */
export async function serving(current: () => ServedSet | undefined): Promise<string> {
  const server = await listen({ host: "127.0.0.1", port: 0 }, current);
  onTestFinished(() => server.close());
  return server.origin;
}
