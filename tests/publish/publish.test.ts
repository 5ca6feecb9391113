import { mkdirSync, readFileSync, symlinkSync, utimesSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { OutputError } from "../../src/output/error.js";
import { temporaryOf } from "../../src/output/stage.js";
import { LockedError, publish, recover } from "../../src/publish/index.js";
import { formerOf, type Plan, writePlan } from "../../src/publish/plan.js";
import { filesIn, folderWith } from "../cli/catalogues.js";

/** No process has this number: it is above what Linux, macOS and Windows give. */
const NOBODY = 2 ** 30;
const LOCK = ".skordeklar.lock";

const setIn = (folder: string, text: string) =>
  ["a", "b"].map((name) => ({ path: join(folder, name), chunks: [text] }));
const textsIn = (folder: string) => filesIn(folder).map((file) => [file, readFileSync(join(folder, file), "utf8")]);
const lockOf = (owner: object) => JSON.stringify({ token: "cafe", pid: NOBODY, host: hostname(), ...owner });

describe("publish", () => {
  test("replaces a set, tells sizes and hashes, and gives them to the manifest", async () => {
    const folder = folderWith({ "": { a: "old" } });
    const manifest = {
      path: join(folder, "m"),
      text: (all: readonly { bytes: number }[]) => all.map((one) => one.bytes).join(),
    };
    const written = await publish(folder, setIn(folder, "å"), { manifest });
    // printf 'å' | sha256sum
    const sha256 = "e83979df9d36090142f23051f8e8d7ad48e5c20dff5c9e7b92ca3454f67469f9";
    expect(written).toMatchObject([
      { bytes: 2, sha256 },
      { bytes: 2, sha256 },
    ]);
    expect(textsIn(folder)).toEqual([
      ["a", "å"],
      ["b", "å"],
      ["m", "2,2"],
    ]);
  });

  test("puts back what has been replaced where one file cannot be", async () => {
    const folder = folderWith({ "": { a: "old" } });
    const files = setIn(folder, "new");
    const late = {
      path: join(folder, "c"),
      *chunks() {
        yield "new";
        // Between staging and placing, something gets in the way.
        mkdirSync(join(folder, "b/x"), { recursive: true });
      },
    };
    const failing = publish(folder, [...files, { path: late.path, chunks: late.chunks() }]);
    await expect(failing).rejects.toThrow(OutputError);
    expect(textsIn(folder)).toEqual([["a", "old"]]);
  });

  test("what a maker throws leaves the former set and nothing else", async () => {
    const folder = folderWith({ "": { a: "old" } });
    function* chunks(): Iterable<string> {
      yield "half";
      throw new RangeError("no more");
    }
    const files = [...setIn(folder, "new"), { path: join(folder, "c"), chunks: chunks() }];
    await expect(publish(folder, files)).rejects.toThrow(RangeError);
    expect(textsIn(folder)).toEqual([["a", "old"]]);
  });

  test.skipIf(process.platform === "win32")("replaces what links point at", async () => {
    const folder = folderWith({ real: { a: "old" }, out: { b: "old" } });
    symlinkSync(join(folder, "real/a"), join(folder, "out/a"));
    await publish(join(folder, "out"), setIn(join(folder, "out"), "new"));
    expect(textsIn(join(folder, "real"))).toEqual([["a", "new"]]);
  });
});

describe("two writers", () => {
  test("the second is refused, and the first is not disturbed", async () => {
    const folder = folderWith({ "": { a: "old" } });
    let second: Promise<unknown> | undefined;
    function* chunks(): Iterable<string> {
      second = publish(folder, setIn(folder, "second"));
      second.catch(() => {});
      yield "first";
    }
    await publish(folder, [{ path: join(folder, "a"), chunks: chunks() }]);
    await expect(second).rejects.toThrow(LockedError);
    expect(textsIn(folder)).toEqual([["a", "first"]]);
  });

  test.each([
    ["of a process that is gone", lockOf({})],
    ["of our own number in another life", lockOf({ pid: process.pid })],
  ])("a lock %s is taken over", async (_, lock) => {
    const folder = folderWith({ "": { [LOCK]: lock } });
    await publish(folder, setIn(folder, "new"));
    expect(filesIn(folder)).toEqual(["a", "b"]);
  });

  test.each([
    ["a live process", { pid: process.ppid }],
    ["another computer", { host: "annan.example" }],
  ])("the lock of %s is respected until it has been silent for minutes", async (_, owner) => {
    const folder = folderWith({ "": { [LOCK]: lockOf(owner) } });
    await expect(publish(folder, setIn(folder, "new"))).rejects.toMatchObject({ owner });
    expect(filesIn(folder)).toEqual([LOCK]);
    const then = new Date(Date.now() - 5 * 60_000);
    utimesSync(join(folder, LOCK), then, then);
    await publish(folder, setIn(folder, "new"));
    expect(filesIn(folder)).toEqual(["a", "b"]);
  });
});

describe("recover", () => {
  /** A folder as a kill leaves it in a phase, when the first file has been placed. */
  async function cutOff(phase: Plan["phase"]): Promise<string> {
    const folder = folderWith({ "": { a: phase === "writing" ? "old" : "new", b: "old", [LOCK]: lockOf({}) } });
    const [a, b] = ["a", "b"].map((name) => join(folder, name)) as [string, string];
    await writePlan(folder, { phase, token: "cafe", targets: [a, b], fresh: [] });
    writeFileSync(temporaryOf(b, "cafe"), phase === "writing" ? "hal" : "new");
    if (phase !== "writing") for (const target of [a, b]) writeFileSync(formerOf(target, "cafe"), "old");
    return folder;
  }

  test.each([
    ["writing", "old"],
    ["placing", "new"],
    ["undoing", "old"],
  ] as const)("cut off while %s, the %s set is whole", async (phase, text) => {
    const folder = await cutOff(phase);
    await recover(folder);
    expect(textsIn(folder)).toEqual([
      ["a", text],
      ["b", text],
    ]);
  });

  test("leaves a writer at work alone, and folders that are not there", async () => {
    const folder = folderWith({ "": { [LOCK]: lockOf({ pid: process.ppid }) } });
    await recover(folder);
    await recover(join(folder, "nix"));
    expect(filesIn(folder)).toEqual([LOCK]);
  });
});
