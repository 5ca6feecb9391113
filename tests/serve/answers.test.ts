import { gunzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { ask, serving, setOf } from "./request.js";

const PATH = "/datasets/dcat";

async function served(text = "åäö") {
  const set = await setOf(text);
  const origin = await serving(() => set);
  return (path = PATH, options: Parameters<typeof ask>[1] = {}) => ask(origin + path, options);
}

describe("the syntax", () => {
  test.each([
    [undefined, "rdfxml"],
    ["*/*", "rdfxml"],
    ["", "rdfxml"],
    ["text/turtle", "turtle"],
    ["TEXT/Turtle;Q=1.0", "turtle"],
    ["application/ld+json", "jsonld"],
    ["application/json", "jsonld"],
    ["text/xml", "rdfxml"],
    ["application/n-triples", "ntriples"],
    ["text/turtle;q=0.5, application/ld+json;q=0.9", "jsonld"],
    ["text/html, */*;q=0.1", "rdfxml"],
    ["text/*", "turtle"],
    ["application/rdf+xml;q=0, */*;q=0.5", "turtle"],
    ["text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,*/*;q=0.8", "rdfxml"],
    ["text/turtle;q=high", "turtle"],
  ])("for Accept %j is %s", async (accept, format) => {
    const get = await served();
    const { status, bytes } = await get(PATH, { headers: accept === undefined ? {} : { accept } });
    expect([status, bytes.toString()]).toEqual([200, `${format} åäö`]);
  });

  test("is 406 with what there is, where none is taken", async () => {
    const get = await served();
    for (const accept of ["text/csv", "*/*;q=0"]) {
      const { status, bytes } = await get(PATH, { headers: { accept } });
      expect([status, bytes.toString()]).toEqual([
        406,
        "Available as application/rdf+xml, text/turtle, application/ld+json, application/n-triples.\n",
      ]);
    }
  });

  test.each([
    ["rdf", "application/rdf+xml"],
    ["ttl", "text/turtle; charset=utf-8"],
    ["jsonld", "application/ld+json"],
    ["nt", "application/n-triples"],
  ])("at .%s is %s, whatever is accepted", async (extension, type) => {
    const get = await served();
    const { status, headers } = await get(`${PATH}.${extension}?v=1`, { headers: { accept: "text/csv" } });
    expect([status, headers["content-type"]]).toEqual([200, type]);
    expect(headers.vary).toBe("Accept-Encoding");
  });
});

describe("the headers", () => {
  test("tell what it is, how old it is, and that anyone may read it", async () => {
    const { headers } = await (await served())();
    expect(headers).toMatchObject({
      "content-type": "application/rdf+xml",
      "content-length": String(Buffer.byteLength("rdfxml åäö")),
      "content-location": "/datasets/dcat.rdf",
      "last-modified": "Fri, 02 Jan 2026 03:04:05 GMT",
      "access-control-allow-origin": "*",
      "cache-control": "no-cache",
      vary: "Accept, Accept-Encoding",
    });
    expect(headers.etag).toMatch(/^"[\w-]{27}"$/);
  });

  test("of HEAD are those of GET, without the body", async () => {
    const get = await served();
    const [whole, head] = [await get(), await get(PATH, { method: "HEAD" })];
    const { date: _, ...expected } = whole.headers;
    expect(head.headers).toMatchObject(expected);
    expect([head.status, head.bytes.length]).toEqual([200, 0]);
  });

  test("answer a browser that asks first", async () => {
    const { status, headers } = await (await served())(PATH, { method: "OPTIONS" });
    expect([status, headers["access-control-allow-methods"]]).toEqual([204, "GET, HEAD, OPTIONS"]);
  });
});

describe("what a client has already", () => {
  test("is not sent again: by tag, or by time where it sends no tag", async () => {
    const get = await served();
    const { etag, "last-modified": modified } = (await get()).headers as { etag: string; "last-modified": string };
    const status = async (headers: Record<string, string>) => (await get(PATH, { headers })).status;
    expect(await status({ "if-none-match": etag })).toBe(304);
    expect(await status({ "if-none-match": `"x", W/${etag}` })).toBe(304);
    expect(await status({ "if-none-match": "*" })).toBe(304);
    expect(await status({ "if-none-match": '"x"' })).toBe(200);
    expect(await status({ "if-modified-since": modified })).toBe(304);
    expect(await status({ "if-modified-since": "Fri, 02 Jan 2026 03:04:04 GMT" })).toBe(200);
    expect(await status({ "if-modified-since": "yesterday" })).toBe(200);
    expect(await status({ "if-none-match": '"x"', "if-modified-since": modified })).toBe(200);
  });

  test("in another syntax or coding is another thing, with another tag", async () => {
    const get = await served();
    const { etag } = (await get()).headers as { etag: string };
    const others = [{ accept: "text/turtle" }, { "accept-encoding": "gzip" }];
    for (const headers of others) {
      expect((await get(PATH, { headers: { ...headers, "if-none-match": etag } })).status).toBe(200);
    }
  });

  test("304 has the tag and no body", async () => {
    const get = await served();
    const { etag } = (await get()).headers as { etag: string };
    const { headers, bytes } = await get(PATH, { headers: { "if-none-match": etag } });
    expect([headers.etag, headers["content-type"], bytes.length]).toEqual([etag, undefined, 0]);
  });

  test("stays as old as it was when it is built again with the same bytes", async () => {
    const first = await setOf("a");
    const again = await setOf("a", new Date("2027-01-01"), first);
    expect(again.map(({ modified }) => modified)).toEqual(first.map(({ modified }) => modified));
    const changed = await setOf("b", new Date("2027-01-01"), first);
    expect(changed[0]!.modified).toEqual(new Date("2027-01-01"));
  });
});

describe("gzip", () => {
  test.each([
    ["gzip", true],
    ["deflate, GZIP;q=0.5", true],
    ["*", true],
    ["gzip;q=0", false],
    ["gzip;q=0, *", false],
    ["br", false],
  ])("for Accept-Encoding %j: %s", async (encoding, isGzipped) => {
    const get = await served("a".repeat(10_000));
    const { headers, bytes } = await get(PATH, { headers: { "accept-encoding": encoding } });
    expect(headers["content-encoding"]).toBe(isGzipped ? "gzip" : undefined);
    expect((isGzipped ? gunzipSync(bytes) : bytes).toString()).toBe(`rdfxml ${"a".repeat(10_000)}`);
    expect(Number(headers["content-length"])).toBe(bytes.length);
  });
});

describe("other requests", () => {
  test("for what is not there are 404, with what is", async () => {
    const get = await served();
    for (const path of ["/", "/datasets", `${PATH}.html`, `${PATH}/`, "/%", "//", `${PATH}.RDF`]) {
      const { status, bytes } = await get(path);
      expect(status, path).toBe(404);
      expect(bytes.toString()).toContain("Try /datasets/dcat, /datasets/dcat.rdf,");
    }
  });

  test("that would change something are 405", async () => {
    const get = await served();
    for (const method of ["POST", "PUT", "DELETE"]) {
      const { status, headers } = await get(PATH, { method });
      expect([status, headers.allow]).toEqual([405, "GET, HEAD, OPTIONS"]);
    }
  });

  test("while there is nothing to serve are 503, with when to ask again", async () => {
    const origin = await serving(() => undefined);
    const { status, headers } = await ask(origin + PATH);
    expect([status, headers["retry-after"]]).toEqual([503, "5"]);
  });
});
