import { describe, expect, it } from "vitest";
import { correct } from "./faults/correct.js";
import * as harvest from "./faults/harvest.js";
import { highValue, services } from "./faults/hvd.js";
import { type Change, changed, findingsOf } from "./faults/mutate.js";
import * as profile from "./faults/profile.js";
import * as recommendations from "./faults/recommendations.js";

const faults: Record<string, readonly Change[]> = { ...profile, ...harvest, highValue, services, ...recommendations };

/** What a change is called: where it is, and what. */
const named = (changes: readonly Change[]) =>
  changes.map((change) => ({ name: `${change[0]} ${change[1]} ${change[2] ?? "–"}`.slice(0, 120), change }));

it("in a good feed nothing is found", async () => {
  expect(await findingsOf(changed(["", "+", ""]))).toEqual([]);
});

describe.each(Object.entries(faults))("one fault in a good feed: %s", (_, changes) => {
  it.each(named(changes))("$name", async ({ change }) => {
    const [, , , ...expected] = change;
    expect(expected).not.toEqual([]);
    expect(await findingsOf(changed(change))).toEqual(expected.sort());
  });
});

describe("another feed that is right", () => {
  it.each(named(correct))("$name", async ({ change }) => {
    expect(await findingsOf(changed(change))).toEqual([]);
  });
});

it("there are enough of both to tell a judge by", () => {
  expect(Object.values(faults).flat().length).toBeGreaterThan(200);
  expect(correct.length).toBeGreaterThan(40);
});
