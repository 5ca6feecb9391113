import { createServer, type RequestListener, type Server } from "node:http";
import { type AddressInfo, createServer as createTcpServer, type Socket, type Server as TcpServer } from "node:net";
import { onTestFinished } from "vitest";

/** Listens on a free port of this computer until the test ends. */
export async function listen(server: TcpServer, host = "127.0.0.1"): Promise<number> {
  const sockets = new Set<Socket>();
  server.on("connection", (socket: Socket) => sockets.add(socket.on("error", () => undefined)));
  await new Promise<void>((resolve, reject) => server.on("error", reject).listen(0, host, resolve));
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  return (server.address() as AddressInfo).port;
}

/** An HTTP server that answers as told. @returns its address, without a slash at the end */
export async function serve(answer: RequestListener): Promise<string> {
  const server: Server = createServer(answer);
  return `http://127.0.0.1:${await listen(server)}`;
}

/** A server that says what it is told when it has been asked, whether that is HTTP or not. */
export async function serveRaw(answer: (socket: Socket) => void): Promise<string> {
  const server = createTcpServer((socket) => socket.once("data", () => answer(socket)));
  return `http://127.0.0.1:${await listen(server)}`;
}
