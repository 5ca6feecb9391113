import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { fetchDocument, RDF_TYPES } from "../../src/fetch/index.js";
import { codesOf, documentOf, failureOf, textOf } from "./outcome.js";
import { serve } from "./server.js";

const TURTLE = "<https://tierp.example/> a <http://www.w3.org/ns/dcat#Catalog> .";
const PAGE = "<!DOCTYPE html>\n<html lang=sv><title>Sidan finns inte</title></html>";

const serveAs = (contentType: string | undefined, body: string) =>
  serve((_, response) => response.writeHead(200, contentType ? { "Content-Type": contentType } : {}).end(body));

test("a document comes with what the server tells of it", async () => {
  const headers = {
    "Content-Type": "text/turtle; charset=utf-8",
    ETag: '"1"',
    "Last-Modified": "Fri, 02 Jan 2026 04:00:00 GMT",
  };
  const url = await serve((_, response) => response.writeHead(200, headers).end(TURTLE));
  const document = documentOf(await fetchDocument(`${url}/catalog.ttl#part`, { accept: RDF_TYPES }));
  expect(document).toMatchObject({
    url: `${url}/catalog.ttl`,
    status: 200,
    contentType: headers["Content-Type"],
    etag: headers.ETag,
    lastModified: headers["Last-Modified"],
    redirects: [],
    findings: [],
  });
  expect(textOf(document)).toBe(TURTLE);
});

test("the server is told who asks and what for", async () => {
  const url = await serve(({ headers, method }, response) => response.end(JSON.stringify({ method, ...headers })));
  const { version } = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8"));
  const asked = async (options: Parameters<typeof fetchDocument>[1]) =>
    JSON.parse(textOf(documentOf(await fetchDocument(url, options))));
  expect(await asked({})).toMatchObject({ method: "GET", accept: "*/*", "accept-encoding": "gzip, br" });
  const { accept, ...rest } = await asked({ accept: RDF_TYPES });
  expect(accept).toMatch(/^application\/rdf\+xml, text\/turtle;q=0\.9, .*, \*\/\*;q=0\.1$/);
  expect(rest["user-agent"]).toMatch(new RegExp(`^skordeklar/${version} \\(\\+https://[^ ]+[^t]\\)$`));
});

test("HEAD fetches no body", async () => {
  const methods: (string | undefined)[] = [];
  const url = await serve(({ method }, response) => {
    methods.push(method);
    response.writeHead(200, { "Content-Type": "text/csv", "Content-Length": 9, "Content-Encoding": "gzip" }).end();
  });
  const document = documentOf(await fetchDocument(url, { method: "HEAD", maxBytes: 5 }));
  expect(document).toMatchObject({ status: 200, contentType: "text/csv" });
  expect(document.bytes).toHaveLength(0);
  expect(methods).toEqual(["HEAD"]);
});

test("what has not changed is not fetched again", async () => {
  const url = await serve(({ headers }, response) => {
    const isKnown =
      headers["if-none-match"] === '"1"' || headers["if-modified-since"] === "Fri, 02 Jan 2026 04:00:00 GMT";
    response.writeHead(isKnown ? 304 : 200, { ETag: '"1"' }).end(isKnown ? undefined : TURTLE);
  });
  for (const condition of [{ ifNoneMatch: '"1"' }, { ifModifiedSince: "Fri, 02 Jan 2026 04:00:00 GMT" }]) {
    const document = documentOf(await fetchDocument(url, { ...condition, accept: RDF_TYPES }));
    expect(document).toMatchObject({ status: 304, etag: '"1"', findings: [] });
    expect(document.bytes).toHaveLength(0);
  }
  expect(documentOf(await fetchDocument(url, { ifNoneMatch: '"0"' })).status).toBe(200);
});

test("304 without a condition is no answer", async () => {
  const url = await serve((_, response) => response.writeHead(304).end());
  expect(failureOf(await fetchDocument(url))).toMatchObject({ reason: "status", status: 304 });
});

test.each([
  [401, "fetch/unauthorized"],
  [403, "fetch/forbidden"],
  [404, "fetch/not-found"],
  [410, "fetch/gone"],
  [429, "fetch/too-many-requests"],
  [500, "fetch/server-error"],
  [503, "fetch/server-error"],
  [204, "fetch/status"],
  [206, "fetch/status"],
  [300, "fetch/status"],
  [418, "fetch/status"],
])("status %i", async (status, code) => {
  const url = await serve((_, response) => response.writeHead(status).end());
  const failure = failureOf(await fetchDocument(`${url}/catalog.rdf`));
  expect(failure).toMatchObject({ reason: "status", status, url: `${url}/catalog.rdf` });
  expect(failure).not.toHaveProperty("retryAfter");
  expect(failure.findings[0]).toMatchObject({ code, place: { file: `${url}/catalog.rdf` } });
});

test.each([
  ["120", 120, 120],
  [new Date(Date.now() + 60_000).toUTCString(), 50, 61],
  ["Fri, 02 Jan 1998 04:00:00 GMT", 0, 0],
])("Retry-After: %s", async (retryAfter, least, most) => {
  const url = await serve((_, response) => response.writeHead(503, { "Retry-After": retryAfter }).end());
  const failure = failureOf(await fetchDocument(url));
  expect(failure.retryAfter).toBeGreaterThanOrEqual(least);
  expect(failure.retryAfter).toBeLessThanOrEqual(most);
});

test("Retry-After that says nothing", async () => {
  const url = await serve((_, response) => response.writeHead(503, { "Retry-After": "soon" }).end());
  expect(failureOf(await fetchDocument(url))).not.toHaveProperty("retryAfter");
});

test.each([
  ["text/html", PAGE],
  ["text/turtle", PAGE],
  [undefined, `\uFEFF<?xml version="1.0"?>\n<!-- <rdf:RDF> -->\n<html xmlns="http://www.w3.org/1999/xhtml"/>`],
  ["text/html", "<h1>Underhåll pågår</h1>"],
  ["application/rdf+xml", "<!--a-->".repeat(80) + PAGE],
])("a web page is no catalogue (%s)", async (contentType, body) => {
  const url = await serveAs(contentType, body);
  expect(failureOf(await fetchDocument(url, { accept: RDF_TYPES })).reason).toBe("html");
  expect(codesOf(documentOf(await fetchDocument(url)))).toEqual([]);
});

test.each([["text/html; charset=utf-8"], ["text/plain"], ["application/octet-stream"], [undefined]])(
  "RDF that is sent as %s is taken, with a warning",
  async (contentType) => {
    const url = await serveAs(contentType, TURTLE);
    const document = documentOf(await fetchDocument(url, { accept: RDF_TYPES }));
    expect(document.findings).toMatchObject([{ code: "fetch/content-type", severity: "warning" }]);
    expect(textOf(document)).toBe(TURTLE);
  },
);

test.each([["application/rdf+xml"], ["TEXT/TURTLE;charset=UTF-8"], ["application/xml"], ["application/ld+json"]])(
  "RDF that is sent as %s is as it should be",
  async (contentType) => {
    expect(documentOf(await fetchDocument(await serveAs(contentType, TURTLE), { accept: RDF_TYPES })).findings).toEqual(
      [],
    );
  },
);

test("hostile text before a page takes no time to look through", async () => {
  const url = await serveAs("text/html", "<!-- --".repeat(50_000));
  const start = performance.now();
  documentOf(await fetchDocument(url, { accept: RDF_TYPES }));
  expect(performance.now() - start).toBeLessThan(2000);
});
