import { randomBytes } from "node:crypto";
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { fetchDocument } from "../../src/fetch/index.js";
import { documentOf, failureOf, textOf } from "./outcome.js";
import { serve, serveRaw } from "./server.js";

const TEXT = "Öppna data från Tierp. ".repeat(5000);

const serveCoded = (coding: string, body: Uint8Array) =>
  serve((_, response) => response.writeHead(200, { "Content-Encoding": coding }).end(body));

test.each([
  ["gzip", gzipSync(TEXT)],
  ["X-GZIP", gzipSync(TEXT)],
  ["br", brotliCompressSync(TEXT)],
  ["deflate", deflateSync(TEXT)],
  ["identity", Buffer.from(TEXT)],
  ["deflate, gzip", gzipSync(deflateSync(TEXT))],
])("%s is unpacked", async (coding, body) => {
  expect(textOf(documentOf(await fetchDocument(await serveCoded(coding, body))))).toBe(TEXT);
});

test.each([
  ["gzip", Buffer.from(TEXT)],
  ["gzip", gzipSync(TEXT).subarray(0, -20)],
  ["gzip", Buffer.alloc(0)],
  ["br", Buffer.from(TEXT)],
  ["br", brotliCompressSync(TEXT).subarray(0, -20)],
  ["deflate", deflateRawSync(TEXT)],
  ["zstd", Buffer.from(TEXT)],
  ["toString", Buffer.from(TEXT)],
  ["gzip, gzip, gzip, gzip", gzipSync(gzipSync(gzipSync(gzipSync(TEXT))))],
])("%s that is not so, or too often, is a failure", async (coding, body) => {
  const failure = failureOf(await fetchDocument(await serveCoded(coding, body)));
  expect(failure).toMatchObject({ reason: "encoding", findings: [{ code: "fetch/encoding" }] });
});

test.each([
  ["gzip", gzipSync(Buffer.alloc(64 * 2 ** 20))],
  ["br", brotliCompressSync(Buffer.alloc(64 * 2 ** 20))],
  ["gzip, gzip", gzipSync(gzipSync(Buffer.alloc(64 * 2 ** 20)))],
])("a %s bomb is cut off", async (coding, body) => {
  const url = await serveCoded(coding, body);
  const before = process.memoryUsage().arrayBuffers;
  const failure = failureOf(await fetchDocument(url, { maxBytes: 100_000 }));
  expect(failure).toMatchObject({ reason: "too-large", findings: [{ args: { limit: 100_000 } }] });
  expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(16 * 2 ** 20);
});

test("the limit itself is not too large", async () => {
  const url = await serve((_, response) => response.end(Buffer.alloc(1000)));
  expect(documentOf(await fetchDocument(url, { maxBytes: 1000 })).bytes).toHaveLength(1000);
  expect(failureOf(await fetchDocument(url, { maxBytes: 999 })).reason).toBe("too-large");
});

test("a body without end is cut off, and its connection closed", async () => {
  let hasClosed: () => void = () => undefined;
  const closed = new Promise<void>((resolve) => {
    hasClosed = resolve;
  });
  const url = await serve((_, response) => {
    const more = () => {
      while (!response.destroyed && response.write(randomBytes(10_000)));
    };
    response.on("drain", more).on("close", hasClosed);
    more();
  });
  expect(failureOf(await fetchDocument(url, { maxBytes: 10 ** 6 })).reason).toBe("too-large");
  await closed;
});

test("what is told to be too large is not fetched at all", async () => {
  const url = await serve((_, response) => {
    response.writeHead(200, { "Content-Length": 10 ** 9 }).flushHeaders();
  });
  expect(failureOf(await fetchDocument(url)).reason).toBe("too-large");
});

const HEAD = "HTTP/1.1 200 OK\r\nContent-Type: text/turtle\r\n";

test.each([
  ["a body shorter than its length", `${HEAD}Content-Length: 100\r\n\r\nhalf`],
  ["a chunk that is none", `${HEAD}Transfer-Encoding: chunked\r\n\r\n4\r\nhalf\r\nzz\r\n`],
  ["a last chunk that never comes", `${HEAD}Transfer-Encoding: chunked\r\n\r\n4\r\nhalf\r\n`],
])("%s is no document", async (_, answer) => {
  const url = await serveRaw((socket) => socket.end(answer));
  expect(failureOf(await fetchDocument(url))).toMatchObject({
    reason: "interrupted",
    findings: [{ code: "fetch/truncated" }],
  });
});

test("nor is one whose connection is reset midway", async () => {
  const url = await serveRaw((socket) => {
    socket.write(`${HEAD}Content-Length: 100\r\n\r\nhalf`, () => setTimeout(() => socket.resetAndDestroy(), 20));
  });
  expect(failureOf(await fetchDocument(url)).findings[0].code).toBe("fetch/truncated");
});

test("nor one in gzip that ends midway", async () => {
  const packed = gzipSync(TEXT);
  const url = await serveRaw((socket) => {
    socket.write(`${HEAD}Content-Encoding: gzip\r\nContent-Length: ${packed.length}\r\n\r\n`);
    socket.end(packed.subarray(0, 100));
  });
  expect(failureOf(await fetchDocument(url)).reason).toBe("interrupted");
});
