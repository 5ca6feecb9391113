import { existsSync, readFileSync, rmSync } from "node:fs";
import type { IncomingMessage, ServerResponse } from "node:http";
import { join } from "node:path";
import { expect, it } from "vitest";
import { serve } from "../fetch/server.js";
import { folderWith, linesOf, NOW, nt, regionIn, regionYaml, told, turtle, write } from "./support.js";

const LATER = new Date("2024-11-23T04:00:00Z");
/** Far shorter than any real one, so that a server that is slower need not be waited for. */
const fetch = { timeouts: { connect: 2000, headers: 150, idle: 150, body: 2000 } };
const GOOD = turtle({ host: "b.example" });

type Answer = (request: IncomingMessage, response: ServerResponse) => void;
const answering =
  (body: string, type = "text/turtle"): Answer =>
  (_, response) =>
    response.setHeader("content-type", type).end(body);
const good = answering(GOOD);

/** A region of a sound file, a feed and another file; the feed was sound once. */
async function regionWithFeed(combine = "") {
  let answer: Answer = good;
  const requests: IncomingMessage[] = [];
  const base = await serve((request, response) => {
    requests.push(request);
    answer(request, response);
  });
  const yaml = `members:\n  - path: a.ttl\n  - { url: ${base}/feed, name: Feed }\n  - path: c.ttl\n${combine}`;
  const folder = folderWith({
    "catalog.yaml": regionYaml(yaml),
    "a.ttl": turtle({ host: "a.example" }),
    "c.ttl": turtle({ host: "c.example" }),
  });
  const first = await regionIn(folder, { fetch });
  expect(first.contributions.map(({ status }) => status)).toEqual(["fresh", "fresh", "fresh"]);
  await first.save();
  const next = (as: Answer) => {
    answer = as;
    return regionIn(folder, { fetch, now: LATER });
  };
  return { folder, first, next, requests };
}

const damages: readonly (readonly [string, Answer, RegExp])[] = [
  ["gone", (_, response) => response.writeHead(410).end(), /410|removed|gone/i],
  ["not found", (_, response) => response.writeHead(404).end(), /404|not (?:there|found)|nothing/i],
  ["down", (request) => request.socket.destroy(), /./],
  ["a web page", answering("<!doctype html><html><body>Hej</body></html>", "text/html"), /web page/i],
  [
    "truncated on the way",
    (_, response) => {
      response
        .writeHead(200, { "content-type": "text/turtle", "content-length": GOOD.length })
        .write(GOOD.slice(0, 900));
      setTimeout(() => response.destroy(), 20);
    },
    /./,
  ],
  ["truncated in the file", answering(GOOD.slice(0, -200)), /Turtle/],
  ["invalid", answering(GOOD.replace(/dcterms:title "one"@sv ;/, "")), /title/i],
  [
    "ten times slower than the time-out",
    (_, response) => void setTimeout(() => response.end(GOOD), 1500),
    /0[.,]15|second|time/i,
  ],
  [
    "suddenly empty",
    answering(turtle({ host: "b.example", datasets: {} })),
    /The catalogue is suddenly empty: last time it had 2 datasets and services/,
  ],
  [
    "renamed throughout",
    answering(GOOD.replaceAll("b.example/dataset", "b.example/data")),
    /All 2 identifiers have changed/,
  ],
];

it.each(damages)(
  "a feed that is %s: its last good version, and the others byte by byte as they were",
  async (_, damage, why) => {
    const { first, next } = await regionWithFeed();
    const region = await next(damage);
    expect(nt(region.graph)).toBe(nt(first.graph));
    const [kept, ...more] = told(region, "region/member-kept");
    expect(more).toEqual([]);
    expect(kept).toMatchObject({
      severity: "warning",
      member: "Feed",
      file: expect.stringMatching(/catalog\.yaml$/),
      line: 10,
    });
    expect(kept!.message).toMatch(/^Feed is shown as it was on 2024-11-20 \(3 days old\): /);
    expect(kept!.message).toMatch(why);
    expect(kept!.message).not.toContain("\n");
    expect(region.findings.filter(({ severity }) => severity === "error")).toEqual([]);
    // What was damaged is not taken for the last good version.
    await region.save();
    expect(nt((await next(good)).graph)).toBe(nt(first.graph));
  },
);

it.each(damages)(
  "a feed that is %s, of which nothing is kept: left out, and the others as they were",
  async (name, damage) => {
    const { folder, first, next } = await regionWithFeed();
    rmSync(join(folder, ".skordeklar"), { recursive: true });
    const region = await next(damage);
    // Without a last version there is nothing to compare with.
    if (name === "renamed throughout") return expect(region.contributions[1]!.status).toBe("fresh");
    expect(region.contributions.map(({ status }) => status)).toEqual(["fresh", "absent", "fresh"]);
    for (const host of ["a.example", "c.example"]) {
      expect(linesOf(region.graph, host)).toEqual(linesOf(first.graph, host));
      expect(linesOf(region.graph, host).length).toBeGreaterThan(10);
    }
    expect(linesOf(region.graph, "b.example")).toEqual([]);
    expect(told(region, "region/member-left-out").map(({ member }) => member)).toEqual(["Feed"]);
  },
);

it("with `onError: fail`, an error of a member is an error of the region", async () => {
  const { next } = await regionWithFeed("combine: { onError: fail }\n");
  const region = await next((_, response) => response.writeHead(404).end());
  expect(told(region, "region/member-failed")).toMatchObject([{ severity: "error", member: "Feed" }]);
});

it("with `onError: skip`, it is left out although a good version is kept", async () => {
  const { next } = await regionWithFeed("combine: { onError: skip }\n");
  const region = await next((_, response) => response.writeHead(404).end());
  expect(region.contributions[1]).toMatchObject({ status: "absent" });
});

it("a feed that has not changed is not sent again, and one that says so is taken from what is kept", async () => {
  const tagged: Answer = ({ headers }, response) => {
    if (headers["if-none-match"] === '"1"') return response.writeHead(304).end();
    return response.writeHead(200, { "content-type": "text/turtle", etag: '"1"' }).end(GOOD);
  };
  const { folder, first, next, requests } = await regionWithFeed();
  rmSync(join(folder, ".skordeklar"), { recursive: true });
  await (await next(tagged)).save();
  const again = await next(tagged);
  expect(requests.at(-1)!.headers["if-none-match"]).toBe('"1"');
  expect(again.contributions[1]).toMatchObject({ status: "fresh", unchanged: true });
  expect(nt(again.graph)).toBe(nt(first.graph));
});

it("a kept version that was damaged on the disk is asked for again", async () => {
  const { folder, first, next } = await regionWithFeed();
  write(folder, { ".skordeklar/members/feed.nt": "<a> <b> <c> .\n" });
  expect(nt((await next(good)).graph)).toBe(nt(first.graph));
});

it("a change in one member makes only that member be judged again", async () => {
  const { folder, next } = await regionWithFeed();
  write(folder, { "a.ttl": turtle({ host: "a.example", datasets: { one: {}, new: {} } }) });
  await next(good);
  let judged = 0;
  const region = await regionIn(folder, { fetch, now: LATER, onJudge: () => judged++ });
  // The region's own catalogue, and the member.
  expect(judged).toBe(2);
  expect(region.contributions.map(({ unchanged }) => unchanged)).toEqual([false, true, true]);
});

it("what is kept is dated when it was read, and not written again while it is the same", async () => {
  const { folder, next } = await regionWithFeed();
  const path = join(folder, ".skordeklar/members/feed.json");
  const before = readFileSync(path, "utf8");
  expect(JSON.parse(before)).toMatchObject({ member: "Feed", date: NOW.toISOString() });
  await (await next(good)).save();
  expect(readFileSync(path, "utf8")).toBe(before);
  expect(existsSync(join(folder, ".skordeklar/members/a.ttl.nt"))).toBe(true);
});

it("a member that moves from the region to its own address keeps its identifiers and what is kept of it", async () => {
  const { folder, first, next } = await regionWithFeed();
  const yaml = readFileSync(join(folder, "catalog.yaml"), "utf8").replace(
    /\{ url: \S+, name: Feed \}/,
    "{ path: b.ttl, name: Feed }",
  );
  write(folder, { "catalog.yaml": yaml, "b.ttl": GOOD });
  expect(nt((await next(good)).graph)).toBe(nt(first.graph));
  rmSync(join(folder, "b.ttl"));
  const gone = await next(good);
  expect(nt(gone.graph)).toBe(nt(first.graph));
  expect(told(gone, "region/member-kept")).toHaveLength(1);
});

it.each(["", "{", '{ "version": 1 }', "[]"])("a kept file that says %j is as good as none", async (text) => {
  const { folder, first, next } = await regionWithFeed();
  write(folder, { ".skordeklar/members/feed.json": text });
  expect(nt((await next(good)).graph)).toBe(nt(first.graph));
});
