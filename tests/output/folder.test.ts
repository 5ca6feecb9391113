import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { OutputError } from "../../src/output/error.js";
import { writeFolder } from "../../src/output/folder.js";

let root: string;
let folder: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "skordeklar-folder-"));
  folder = join(root, "site");
});
afterEach(() => rmSync(root, { recursive: true }));

const page = (content: string) => [{ path: "a/b.html", content }];

it("replaces a folder as a whole, and leaves nothing beside it", async () => {
  await writeFolder(folder, [...page("1"), { path: "old.html", content: "x" }]);
  const { files, bytes } = await writeFolder(folder, page("åäö"));
  expect(readFileSync(join(folder, "a/b.html"), "utf8")).toBe("åäö");
  expect(existsSync(join(folder, "old.html"))).toBe(false);
  expect(readdirSync(root)).toEqual(["site"]);
  expect(files).toBe(2);
  expect(bytes).toBeGreaterThan(6);
});

it("leaves the old folder as it was where something fails, or it is called off", async () => {
  await writeFolder(folder, page("1"));
  function* failing() {
    yield* page("2");
    throw new Error("broken");
  }
  await expect(writeFolder(folder, failing())).rejects.toThrow("broken");
  await expect(writeFolder(folder, page("3"), AbortSignal.abort(new Error("off")))).rejects.toThrow("off");
  expect(readFileSync(join(folder, "a/b.html"), "utf8")).toBe("1");
  expect(readdirSync(root)).toEqual(["site"]);
});

it("touches no folder that someone else has filled", async () => {
  mkdirSync(folder);
  await writeFolder(folder, page("1"));
  rmSync(folder, { recursive: true });
  mkdirSync(folder);
  writeFileSync(join(folder, "mine.txt"), "mine");
  const error = await writeFolder(folder, page("2")).catch((caught: unknown) => caught);
  expect(error).toBeInstanceOf(OutputError);
  expect(error).toMatchObject({ path: folder, code: "ENOTEMPTY" });
  expect(readdirSync(folder)).toEqual(["mine.txt"]);
});
