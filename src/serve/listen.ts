import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { handler } from "./handler.js";
import type { ServedSet } from "./representation.js";

/** A server that runs. */
export interface Running {
  /** Its address, without a slash at the end. */
  readonly origin: string;
  /** Stops it, at once: whoever is being answered is cut off. */
  readonly close: () => Promise<void>;
}

/**
 * Starts a server.
 * @param at the host name or address to listen at, and the port; 0 is any that is free
 * @param current gives the set to answer from, once for each request
 * @throws an error from Node, such as EADDRINUSE, where it cannot listen there
 */
export async function listen(
  { host, port }: { readonly host: string; readonly port: number },
  current: () => ServedSet | undefined,
): Promise<Running> {
  const server = createServer(handler(current));
  await new Promise<void>((resolve, reject) => server.once("error", reject).listen(port, host, resolve));
  const { address, family, port: bound } = server.address() as AddressInfo;
  return {
    origin: `http://${family === "IPv6" ? `[${address}]` : address}:${bound}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
