import { once } from "node:events";
import { connect } from "node:net";
import { setTimeout as wait } from "node:timers/promises";
import { expect, test } from "vitest";
import { ask, serving, setOf } from "./request.js";

const READERS = 200;
const BUILDS = 20;

/** Large enough that an answer is sent in many parts. */
const textOf = (build: number) => `${build} `.repeat(100_000);

test("no reader gets parts of two builds, however many read while the set is replaced", async () => {
  let set = await setOf(textOf(0));
  const origin = await serving(() => set);
  let building = true;
  const builds = (async () => {
    for (let build = 1; build < BUILDS; build++) {
      set = await setOf(textOf(build));
      await wait(10);
    }
    building = false;
  })();
  const seen = new Set<string>();
  const reader = async (index: number) => {
    do {
      const accept = index % 2 === 0 ? "application/rdf+xml" : "text/turtle";
      const { status, bytes, headers } = await ask(`${origin}/datasets/dcat`, { headers: { accept } });
      const [format, ...words] = bytes.toString().trimEnd().split(" ");
      const [build] = words;
      expect([status, format, words.length]).toEqual([200, index % 2 === 0 ? "rdfxml" : "turtle", 100_000]);
      expect(words.every((word) => word === build)).toBe(true);
      expect(Number(headers["content-length"])).toBe(bytes.length);
      seen.add(build!);
    } while (building);
  };
  await Promise.all([builds, ...Array.from({ length: READERS }, (_, index) => reader(index))]);
  expect(seen.size).toBeGreaterThan(1);
});

test("a reader that is slow gets the whole of what it began to read", async () => {
  let set = await setOf(textOf(1).repeat(20));
  const length = set[0]!.plain.bytes.length;
  const origin = await serving(() => set);
  const socket = connect(Number(new URL(origin).port), "127.0.0.1");
  socket.write("GET /datasets/dcat HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
  await once(socket, "readable");
  set = await setOf(textOf(2));
  let text = "";
  for await (const chunk of socket.setEncoding("utf8")) text += chunk;
  const body = text.slice(text.indexOf("\r\n\r\n") + 4);
  expect(body.length).toBe(length);
  expect(body).not.toContain("2");
});
