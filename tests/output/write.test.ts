import { lstatSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { foldersFor } from "../../src/output/plan.js";
import { writeFiles } from "../../src/output/write.js";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "skordeklar-write-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

const at = (name: string) => join(folder, name);
const read = (name: string) => readFileSync(at(name), "utf8");

test("writes all files, making folders, and tells their size in bytes", async () => {
  const files = [
    { path: at("a/b/c.txt"), chunks: ["å", "ä", "ö"] },
    { path: at("tom.txt"), chunks: [] },
  ];
  expect(await writeFiles(files)).toEqual([6, 0]);
  expect([read("a/b/c.txt"), read("tom.txt")]).toEqual(["åäö", ""]);
  expect(readdirSync(at("a/b"))).toEqual(["c.txt"]);
});

test("a file is its old self until the whole new one is there", async () => {
  writeFileSync(at("x"), "old");
  const seen: string[] = [];
  function* chunks() {
    for (const chunk of ["new", "er"]) {
      seen.push(read("x"));
      yield chunk;
    }
    seen.push(read("x"));
  }
  await writeFiles([{ path: at("x"), chunks: chunks() }]);
  expect(seen).toEqual(["old", "old", "old"]);
  expect(read("x")).toBe("newer");
});

test("what the text's maker throws changes nothing and leaves nothing", async () => {
  writeFileSync(at("a"), "old");
  function* failing() {
    yield "half";
    throw new RangeError("no more");
  }
  const files = [
    { path: at("a"), chunks: ["new"] },
    { path: at("b"), chunks: failing() },
  ];
  await expect(writeFiles(files)).rejects.toThrow(RangeError);
  expect(readdirSync(folder)).toEqual(["a"]);
  expect(read("a")).toBe("old");
});

test("an aborted signal changes nothing and leaves nothing", async () => {
  const controller = new AbortController();
  function* interrupted() {
    yield "half";
    controller.abort();
    yield "whole";
  }
  const files = [{ path: at("a"), chunks: interrupted() }];
  await expect(writeFiles(files, controller.signal)).rejects.toThrow(/abort/i);
  expect(readdirSync(folder)).toEqual([]);
});

test("names the file and the system's reason", async () => {
  writeFileSync(at("file"), "");
  const files = [{ path: at("file/catalog.rdf"), chunks: ["x"] }];
  await expect(writeFiles(files)).rejects.toMatchObject({ path: at("file/catalog.rdf"), code: "EEXIST" });
});

test.skipIf(process.platform === "win32")("replaces what a symbolic link points at, not the link", async () => {
  writeFileSync(at("real"), "old");
  symlinkSync("real", at("link"));
  await writeFiles([{ path: at("link"), chunks: ["new"] }]);
  expect(lstatSync(at("link")).isSymbolicLink()).toBe(true);
  expect(read("real")).toBe("new");
});

test("one catalogue has the folder for itself, several have one each, and equal names are noticed", () => {
  expect(foldersFor(["tierp"], "dist")).toEqual(["dist"]);
  expect(foldersFor(["tierp", "heby", "TIERP"], "dist")).toEqual([
    join("dist", "tierp"),
    join("dist", "heby"),
    undefined,
  ]);
});
