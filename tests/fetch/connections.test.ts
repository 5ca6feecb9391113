import { createServer } from "node:http";
import type { LookupFunction } from "node:net";
import { describe, expect, test } from "vitest";
import { fetchDocument, type Timeouts } from "../../src/fetch/index.js";
import { documentOf, failureOf } from "./outcome.js";
import { listen, serve, serveRaw } from "./server.js";

const resolvingTo =
  (...addresses: string[]): LookupFunction =>
  (_, options, callback) => {
    const found = addresses.map((address) => ({ address, family: address.includes(":") ? 6 : 4 }));
    if (options.all) callback(null, found);
    else callback(null, found[0]!.address, found[0]!.family);
  };

const failingWith =
  (code: string): LookupFunction =>
  (_, __, callback) =>
    callback(Object.assign(new Error(code), { code }), "");

test.each([
  ["", "fetch/url"],
  ["www.tierp.example/catalog.rdf", "fetch/url"],
  ["https://", "fetch/url"],
  ["https://a b/", "fetch/url"],
  ["https://%ff@tierp.example/", "fetch/url"],
  ["file:///etc/passwd", "fetch/scheme"],
  ["ftp://tierp.example/", "fetch/scheme"],
  ["C:\\kataloger\\tierp", "fetch/scheme"],
])("`%s` cannot be fetched", async (url, code) => {
  expect(failureOf(await fetchDocument(url)).findings[0].code).toBe(code);
});

test("offline, nothing is asked for", async () => {
  let asked = 0;
  const url = await serve((_, response) => response.end(`${++asked}`));
  const failure = failureOf(await fetchDocument(url, { offline: true }));
  expect(failure).toMatchObject({ reason: "offline", findings: [{ args: { url: `${url}/` } }] });
  expect(asked).toBe(0);
});

test.each([
  ["ENOTFOUND", "dns", "fetch/unknown-host"],
  ["EAI_AGAIN", "dns", "fetch/name-service"],
  ["EHOSTUNREACH", "unreachable", "fetch/unreachable"],
  ["EMFILE", "connection", "fetch/connection"],
])("%s", async (system, reason, code) => {
  const failure = failureOf(await fetchDocument("http://tierp.example/", { lookup: failingWith(system) }));
  expect(failure).toMatchObject({ reason, findings: [{ code, args: { host: "tierp.example" } }] });
});

test("an error without a system's code is ours, and thrown", async () => {
  const lookup: LookupFunction = () => {
    throw new RangeError("a slip");
  };
  await expect(fetchDocument("http://tierp.example/", { lookup })).rejects.toThrow("a slip");
});

test("nobody listens", async () => {
  const server = createServer();
  const port = await listen(server);
  await new Promise((resolve) => server.close(resolve));
  expect(failureOf(await fetchDocument(`http://127.0.0.1:${port}/`)).reason).toBe("refused");
  const lookup = resolvingTo("127.0.0.1", "::1");
  expect(failureOf(await fetchDocument(`http://tierp.example:${port}/`, { lookup })).reason).toBe("refused");
});

test("where one address of a host does not answer, the next is tried", async () => {
  const url = await serve((_, response) => response.end("four"));
  const lookup = resolvingTo("::1", "127.0.0.1");
  documentOf(await fetchDocument(url.replace("127.0.0.1", "tierp.example"), { lookup }));
});

test.each([
  ["a reset", "fetch/reset", (socket: { resetAndDestroy(): unknown }) => socket.resetAndDestroy()],
  ["nothing at all", "fetch/reset", (socket: { end(): unknown }) => socket.end()],
  [
    "another protocol",
    "fetch/not-http",
    (socket: { end(text: string): unknown }) => socket.end("SSH-2.0-OpenSSH_9.6\r\n"),
  ],
  [
    "a switch of protocols",
    "fetch/not-http",
    (socket: { write(text: string): unknown }) =>
      socket.write("HTTP/1.1 101 Switching Protocols\r\nConnection: upgrade\r\nUpgrade: x\r\n\r\n"),
  ],
  [
    "headers without end",
    "fetch/not-http",
    (socket: { write(text: string): unknown }) => socket.write(`HTTP/1.1 200 OK\r\nX: ${"x".repeat(100_000)}`),
  ],
])("%s for an answer", async (_, code, answer) => {
  const url = await serveRaw(answer);
  expect(failureOf(await fetchDocument(url)).findings[0].code).toBe(code);
});

describe("a time limit", () => {
  const HEAD = "HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n";
  const cases: [string, keyof Timeouts, () => Promise<string>][] = [
    ["an answer that never comes", "headers", () => serveRaw(() => undefined)],
    [
      "headers that drip",
      "headers",
      () =>
        serveRaw((socket) => {
          socket.write("HTTP/1.1 200 OK\r\nX: ");
          const drip = setInterval(() => socket.write("x"), 20);
          socket.on("close", () => clearInterval(drip));
        }),
    ],
    ["headers and then silence", "idle", () => serveRaw((socket) => socket.write(HEAD))],
    [
      "a body that drips",
      "body",
      () =>
        serveRaw((socket) => {
          socket.write(HEAD);
          const drip = setInterval(() => socket.write("x"), 20);
          socket.on("close", () => clearInterval(drip));
        }),
    ],
  ];
  test.each(cases)("cuts off %s", async (_, stage, server) => {
    const failure = failureOf(await fetchDocument(await server(), { timeouts: { [stage]: 150 } }));
    expect(failure).toMatchObject({ reason: "timeout", findings: [{ args: { stage, seconds: 0.15 } }] });
  });
  test("cuts off a connection that is not made", async () => {
    const failure = failureOf(
      await fetchDocument("http://tierp.example/", { lookup: () => undefined, timeouts: { connect: 100 } }),
    );
    expect(failure).toMatchObject({ reason: "timeout", findings: [{ args: { stage: "connect" } }] });
  });
});

describe("the caller's signal", () => {
  const reason = new Error("enough");
  test.each([
    ["before", () => AbortSignal.abort(reason), () => undefined],
    ["while the answer is waited for", aborting, () => undefined],
    [
      "within the body",
      aborting,
      (socket: { write(text: string): unknown }) => socket.write("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nhalf"),
    ],
  ])("ends it %s", async (_, signal, answer) => {
    const url = await serveRaw(answer);
    await expect(fetchDocument(url, { signal: signal() })).rejects.toBe(reason);
  });
  function aborting(): AbortSignal {
    const controller = new AbortController();
    setTimeout(() => controller.abort(reason), 50);
    return controller.signal;
  }
});

describe("internal addresses", () => {
  test("may be asked unless they are refused", async () => {
    const url = await serve((_, response) => response.end("inside"));
    const port = new URL(url).port;
    documentOf(await fetchDocument(url));
    const refused = [url, `http://localhost:${port}`, `http://[::ffff:127.0.0.1]:${port}`, `http://2130706433:${port}`];
    for (const address of refused) {
      expect(failureOf(await fetchDocument(address, { allowPrivate: false })).reason).toBe("private-address");
    }
  });
  test.each([["127.0.0.1"], ["::ffff:10.0.0.1"], ["::1"]])("are seen when a name leads to %s", async (address) => {
    const url = await serve((_, response) => response.end("inside"));
    const options = { lookup: resolvingTo(address), allowPrivate: false };
    const failure = failureOf(await fetchDocument(url.replace("127.0.0.1", "tierp.example"), options));
    expect(failure.reason).toBe("private-address");
  });
  test("are seen when a lookup gives a single address", async () => {
    const lookup: LookupFunction = (_, __, callback) => callback(null, "10.0.0.1", 4);
    const failure = failureOf(await fetchDocument("http://tierp.example/", { lookup, allowPrivate: false }));
    expect(failure.reason).toBe("private-address");
  });
  test("leave the failure of a lookup as it is", async () => {
    const options = { lookup: failingWith("ENOTFOUND"), allowPrivate: false };
    expect(failureOf(await fetchDocument("http://tierp.example/", options)).reason).toBe("dns");
  });
});

test("IPv6", async (context) => {
  const server = createServer((_, response) => response.end("six"));
  const port = await listen(server, "::1").catch(() => undefined);
  if (port === undefined) return context.skip();
  expect(documentOf(await fetchDocument(`http://[::1]:${port}/`)).url).toBe(`http://[::1]:${port}/`);
  expect(failureOf(await fetchDocument(`http://[::1]:${port}/`, { allowPrivate: false })).reason).toBe(
    "private-address",
  );
  const lookup = resolvingTo("::1");
  documentOf(await fetchDocument(`http://tierp.example:${port}/`, { lookup }));
});
