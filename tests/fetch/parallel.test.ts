import { setImmediate as tick } from "node:timers/promises";
import { expect, test } from "vitest";
import { inParallel } from "../../src/fetch/index.js";

const numbers = Array.from({ length: 40 }, (_, number) => number);
const parity = (number: number) => (number % 2 === 0 ? "even" : "odd");

/** Work that takes a while, the later items less, and counts how much of it goes on. */
function counted() {
  const running = new Map<string, number>();
  const most = new Map<string, number>();
  const count = (name: string, change: number) => {
    running.set(name, (running.get(name) ?? 0) + change);
    most.set(name, Math.max(most.get(name) ?? 0, running.get(name)!));
  };
  const work = async (number: number): Promise<number> => {
    for (const name of ["all", parity(number)]) count(name, 1);
    for (let turn = number; turn < numbers.length; turn++) await tick();
    for (const name of ["all", parity(number)]) count(name, -1);
    return number * 10;
  };
  return { work, most };
}

test("the outcomes stand in the order of the items, and the limit is used and kept", async () => {
  const { work, most } = counted();
  expect(await inParallel(numbers, { limit: 7 }, work)).toEqual(numbers.map((number) => number * 10));
  expect(most.get("all")).toBe(7);
});

test("a group has a limit of its own, and does not keep others waiting", async () => {
  const { work, most } = counted();
  const perGroup = { limit: 2, groupOf: parity };
  expect(await inParallel(numbers, { limit: 3, perGroup }, work)).toHaveLength(numbers.length);
  expect(Object.fromEntries(most)).toEqual({ all: 3, even: 2, odd: 2 });
  const begun: number[] = [];
  const slowOdd = (number: number) =>
    new Promise<void>((resolve) => {
      begun.push(number);
      if (parity(number) === "even") resolve();
    });
  void inParallel(numbers, { limit: 3, perGroup }, slowOdd);
  for (let turn = 0; turn < 100; turn++) await tick();
  expect(begun.filter((number) => parity(number) === "even")).toHaveLength(20);
  expect(begun.filter((number) => parity(number) === "odd")).toEqual([1, 3]);
});

test("work is begun in the order of the items", async () => {
  const begun: number[] = [];
  await inParallel(numbers, { limit: 4 }, async (number) => {
    begun.push(number);
    await tick();
  });
  expect(begun).toEqual(numbers);
});

test("after a failure no more is begun, and what goes on is waited for", async () => {
  const ended: number[] = [];
  const outcome = inParallel(numbers, { limit: 3 }, async (number) => {
    if (number === 1) throw new Error("one");
    for (let turn = 0; turn < 5; turn++) await tick();
    ended.push(number);
  });
  await expect(outcome).rejects.toThrow("one");
  expect(ended).toEqual([0, 2]);
});

test("nothing to do", async () => {
  expect(await inParallel([], { limit: 3 }, async () => 1)).toEqual([]);
});
