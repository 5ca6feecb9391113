import { describe, expect, test } from "vitest";
import { fetchDocument } from "../../src/fetch/index.js";
import { codesOf, documentOf, failureOf, textOf } from "./outcome.js";
import { serve, serveRaw } from "./server.js";

/** A server on which some paths redirect, and all others answer with their own path. */
const redirecting = (targets: Readonly<Record<string, readonly [number, (string | undefined)?]>>) =>
  serve(({ url = "" }, response) => {
    const [status, location] = targets[url] ?? [200];
    response.writeHead(status, location === undefined ? {} : { Location: location }).end(url);
  });

test.each([301, 303, 307, 308])("%i is followed without a word", async (status) => {
  const url = await redirecting({ "/old": [status, "/new?a=1"] });
  const document = documentOf(await fetchDocument(`${url}/old`));
  expect(document).toMatchObject({
    url: `${url}/new?a=1`,
    redirects: [{ from: `${url}/old`, to: `${url}/new?a=1`, status }],
    findings: [],
  });
  expect(textOf(document)).toBe("/new?a=1");
});

test("302 is followed, with a notice", async () => {
  const url = await redirecting({ "/old": [302, "new"] });
  const document = documentOf(await fetchDocument(`${url}/old`));
  expect(document.findings).toMatchObject([
    { code: "fetch/redirect-302", severity: "info", place: { file: `${url}/old` } },
  ]);
  expect(textOf(document)).toBe("/new");
});

test("HEAD stays HEAD", async () => {
  const methods: (string | undefined)[] = [];
  const url = await serve(({ url, method }, response) => {
    methods.push(method);
    response.writeHead(url === "/old" ? 303 : 200, { Location: "/new" }).end();
  });
  documentOf(await fetchDocument(`${url}/old`, { method: "HEAD" }));
  expect(methods).toEqual(["HEAD", "HEAD"]);
});

test("ten redirects are followed, not eleven", async () => {
  const steps = Array.from({ length: 11 }, (_, step) => [`/${step}`, [301, `/${step + 1}`]] as const);
  const url = await redirecting(Object.fromEntries(steps));
  expect(documentOf(await fetchDocument(`${url}/1`)).redirects).toHaveLength(10);
  const failure = failureOf(await fetchDocument(`${url}/0`));
  expect(failure).toMatchObject({ reason: "redirects", findings: [{ code: "fetch/redirect-count" }] });
  expect(failure.redirects).toHaveLength(10);
});

test.each([
  ["to itself", { "/a": [302, "/a"] }],
  ["to itself with a fragment", { "/a": [301, "/a#b"] }],
  ["by way of another", { "/a": [301, "/b"], "/b": [307, "/a"] }],
] as const)("a loop %s is detected", async (_, targets) => {
  const url = await redirecting(targets);
  expect(failureOf(await fetchDocument(`${url}/a`))).toMatchObject({
    reason: "redirects",
    findings: [{ code: "fetch/redirect-loop" }],
  });
});

describe("a redirect that cannot be followed", () => {
  test.each([
    [undefined, "redirects", "fetch/redirect-target"],
    ["http://", "redirects", "fetch/redirect-target"],
    ["http://a b/", "redirects", "fetch/redirect-target"],
    ["http://%ff@127.0.0.1/", "redirects", "fetch/redirect-target"],
    ["file:///etc/passwd", "scheme", "fetch/redirect-scheme"],
    ["ftp://127.0.0.1/catalog.rdf", "scheme", "fetch/redirect-scheme"],
    ["data:text/turtle,", "scheme", "fetch/redirect-scheme"],
    ["javascript:alert(1)", "scheme", "fetch/redirect-scheme"],
  ])("%s", async (location, reason, code) => {
    const url = await redirecting({ "/old": [301, location] });
    expect(failureOf(await fetchDocument(`${url}/old`))).toMatchObject({
      reason,
      url: `${url}/old`,
      findings: [{ code }],
    });
  });
});

test("a failure at the end of the way tells the way", async () => {
  const url = await redirecting({ "/old": [302, "/new"], "/new": [404] });
  expect(failureOf(await fetchDocument(`${url}/old`))).toMatchObject({
    url: `${url}/new`,
    status: 404,
    redirects: [{ from: `${url}/old`, to: `${url}/new`, status: 302 }],
    findings: [{ args: { url: `${url}/new` }, place: { file: `${url}/old` } }],
  });
});

test("a target in UTF-8 or Latin-1 keeps its bytes", async () => {
  const url = await serveRaw((socket) => {
    socket.write("HTTP/1.1 301 Moved\r\nContent-Length: 0\r\nConnection: close\r\nLocation: http://127.0.0.1:9/");
    socket.write("å", "utf8");
    socket.write("å", "latin1");
    socket.end("\r\n\r\n");
  });
  expect(failureOf(await fetchDocument(url)).redirects).toMatchObject([{ to: "http://127.0.0.1:9/%C3%A5%E5" }]);
});

test("user name and password are sent but never shown", async () => {
  const authorizations: (string | undefined)[] = [];
  const url = await serve(({ url, headers }, response) => {
    authorizations.push(headers.authorization);
    response.writeHead(url === "/old" ? 302 : 404, { Location: "/new" }).end();
  });
  const fetched = await fetchDocument(`${url.replace("//", "//anna:hemligt@")}/old`);
  expect(codesOf(fetched)).toEqual(["fetch/not-found"]);
  const basic = `Basic ${Buffer.from("anna:hemligt").toString("base64")}`;
  expect(authorizations).toEqual([basic, basic]);
  expect(JSON.stringify(fetched)).not.toMatch(/anna|hemligt/);
});
