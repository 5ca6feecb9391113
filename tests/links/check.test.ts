import type { RequestListener } from "node:http";
import { describe, expect, test } from "vitest";
import type { Mention } from "../../src/links/index.js";
import { checkLinks, type LinkOutcome } from "../../src/links/index.js";
import { namedNode } from "../../src/rdf/data-factory.js";
import { serve } from "../fetch/server.js";

const DEFAULTS = {
  allowPrivate: true,
  timeout: 400,
  slow: 150,
  patience: 3000,
  known: new Map<string, LinkOutcome>(),
  signal: new AbortController().signal,
};

const mention = (url: string, promise?: Mention["promise"]): Mention => ({
  url,
  subject: namedNode("https://data.example/d"),
  predicate: "http://www.w3.org/ns/dcat#accessURL",
  object: namedNode(url),
  ...(promise && { promise }),
});

async function check(urls: readonly (string | Mention)[], options: Partial<typeof DEFAULTS> = {}) {
  const mentions = urls.map((url) => (typeof url === "string" ? mention(url) : url));
  return [...(await checkLinks(mentions, { ...DEFAULTS, ...options })).values()];
}

const answering = async (answer: RequestListener) => (await check([`${await serve(answer)}/a`]))[0]!;

const withStatus =
  (status: number, headers: Record<string, string> = {}): RequestListener =>
  (_, response) =>
    void response.writeHead(status, headers).end();

describe("the state of an address", () => {
  test.each([
    [200, "alive"],
    [204, "alive"],
    [401, "forbidden"],
    [403, "forbidden"],
    [404, "dead"],
    [410, "dead"],
    [451, "forbidden"],
    [500, "dead"],
  ])("that answers %i is %s", async (status, state) => {
    expect(await answering(withStatus(status))).toMatchObject({ state, status });
  });

  test("where nobody listens is dead", async () => {
    const [outcome] = await check(["http://127.0.0.1:1/a"]);
    expect(outcome).toMatchObject({ state: "dead", failure: { code: "fetch/refused" } });
    expect(outcome).not.toHaveProperty("status");
  });

  test("on an internal network is not asked for unless that is allowed", async () => {
    let requests = 0;
    const origin = await serve((_, response) => {
      requests++;
      response.end();
    });
    const [outcome] = await check([`${origin}/a`], { allowPrivate: false });
    expect(outcome).toMatchObject({ state: "dead", failure: { code: "fetch/private-address" } });
    expect(requests).toBe(0);
  });

  test("that answers late is slow", async () => {
    const outcome = await answering((_, response) => void setTimeout(() => response.end(), 200));
    expect(outcome).toMatchObject({ state: "slow", status: 200 });
    expect(outcome.milliseconds).toBeGreaterThanOrEqual(195);
  });

  test("that does not answer in time is slow, with no status", async () => {
    const outcome = await answering(() => {});
    expect(outcome).toMatchObject({ state: "slow", failure: { code: "fetch/timeout" } });
    expect(outcome).not.toHaveProperty("status");
  });

  test("that has moved for good names the new address, and only as far as it is for good", async () => {
    const hops: Record<string, [number, string]> = { "/a": [301, "/b"], "/b": [308, "/c"], "/c": [307, "/d"] };
    const outcome = await answering((request, response) => {
      const [status, location] = hops[request.url!] ?? [200, ""];
      response.writeHead(status, location ? { location } : {}).end();
    });
    expect(outcome).toMatchObject({ state: "moved", status: 200, movedTo: expect.stringMatching(/\/c$/) });
    const temporary = await answering((request, response) => {
      response.writeHead(request.url === "/a" ? 302 : 200, { location: "/b" }).end();
    });
    expect(temporary.state).toBe("alive");
  });

  test("whose server does not know HEAD is found by GET, of which little is read", async () => {
    let sent = 0;
    const outcome = await answering((request, response) => {
      if (request.method === "HEAD") return void response.writeHead(405).end();
      const more = () => {
        while (!response.destroyed && sent < 50_000_000) {
          sent += 65_536;
          if (!response.write(Buffer.alloc(65_536))) return void response.once("drain", more);
        }
        response.end();
      };
      more();
    });
    expect(outcome).toMatchObject({ state: "alive", status: 200 });
    expect(sent).toBeLessThan(20_000_000);
  });
});

describe("what an address gives", () => {
  const page = "<!doctype html><title>Logga in</title>";
  const csv = { data: "text/csv" };

  async function given(type: string, body: string, headers: Record<string, string> = {}) {
    const origin = await serve((request, response) => {
      response.writeHead(200, { "content-type": type, ...headers }).end(request.method === "HEAD" ? undefined : body);
    });
    return (await check([mention(`${origin}/a.csv`, csv)]))[0]!;
  }

  test("is a web page where it says so and looks so", async () => {
    expect((await given("text/html; charset=utf-8", page)).isHtml).toBe(true);
    expect((await given("text/html", "namn;plats\nLyan;Tierp\n")).isHtml).toBe(false);
    expect((await given("text/csv", page)).isHtml).toBe(false);
  });

  test("may be read by other sites where it says so to one of them", async () => {
    const isShared = async (headers: Record<string, string>) =>
      (await given("application/json", "{}", headers)).isShared;
    expect(await isShared({ "access-control-allow-origin": "*" })).toBe(true);
    expect(await isShared({ "access-control-allow-origin": "https://www.dataportal.se" })).toBe(true);
    expect(await isShared({ "access-control-allow-origin": "https://annan.example" })).toBe(false);
    expect(await isShared({})).toBe(false);
  });
});

describe("politeness", () => {
  test("asks for each address once, whatever the fragment, and tells how far it has come", async () => {
    const requests: string[] = [];
    const origin = await serve((request, response) => {
      requests.push(`${request.method} ${request.url}`);
      response.end();
    });
    const told: string[] = [];
    const mentions = ["/a", "/a#x", "/b", "/a"].map((path) => mention(origin + path));
    const outcomes = await checkLinks(mentions, {
      ...DEFAULTS,
      onProgress: (done, total) => told.push(`${done}/${total}`),
    });
    expect(requests.sort()).toEqual(["HEAD /a", "HEAD /b"]);
    expect([...outcomes.keys()]).toEqual([`${origin}/a`, `${origin}/b`]);
    expect(told).toEqual(["1/2", "2/2"]);
  });

  test("makes two requests at a time to one host, whatever the number of addresses", async () => {
    let [now, most] = [0, 0];
    const origin = await serve((_, response) => {
      most = Math.max(most, ++now);
      setTimeout(() => {
        now--;
        response.end();
      }, 10);
    });
    await check(Array.from({ length: 20 }, (_, index) => `${origin}/${index}`));
    expect(most).toBe(2);
  });

  test("gives a server the time that it asks for, for all its addresses", async () => {
    const times: number[] = [];
    let refused = false;
    const origin = await serve((_, response) => {
      times.push(performance.now());
      const status = refused ? 200 : 429;
      refused = true;
      response.writeHead(status, { "retry-after": "1" }).end();
    });
    const [first] = await check([`${origin}/a`]);
    expect(first).toMatchObject({ state: "alive", status: 200 });
    expect(times[1]! - times[0]!).toBeGreaterThanOrEqual(990);
    expect(first!.milliseconds).toBeLessThan(500);
  });

  test("gives up on a server that asks for more time than there is", async () => {
    let requests = 0;
    const outcome = await answering((_, response) => {
      requests++;
      response.writeHead(503, { "retry-after": "3600" }).end();
    });
    expect([requests, outcome.state, outcome.status]).toEqual([1, "busy", 503]);
  });

  test("asks for nothing that is known", async () => {
    const known: LinkOutcome = { state: "alive", status: 200, milliseconds: 1, checked: "2026-01-01T00:00:00.000Z" };
    const outcomes = await check(["http://127.0.0.1:1/a"], { known: new Map([["http://127.0.0.1:1/a", known]]) });
    expect(outcomes).toEqual([known]);
  });

  test("ends at once when it is told to", async () => {
    const origin = await serve(() => {});
    const signal = AbortSignal.timeout(50);
    await expect(check([`${origin}/a`], { signal })).rejects.toThrow("timeout");
  });
});
