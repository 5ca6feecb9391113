import * as fc from "fast-check";
import { expect, test } from "vitest";
import { unifiedDiff } from "../../src/fix/diff.js";

test("shows what changes with three lines around it", () => {
  const before = "1\n2\n3\n4\n5\n6\n7\n8\n9\n";
  const after = "1\n2\n3\n4\nfem\n6\n7\n8\n9\n";
  expect(unifiedDiff("a.yaml", before, after)).toBe(
    "--- a.yaml\n+++ a.yaml\n@@ -2,7 +2,7 @@\n 2\n 3\n 4\n-5\n+fem\n 6\n 7\n 8\n",
  );
});

test("tells that a last line has no end", () => {
  expect(unifiedDiff("a", "x", "x\n")).toBe("--- a\n+++ a\n@@ -1,1 +1,1 @@\n-x\n\\ No newline at end of file\n+x\n");
});

test("is empty where nothing changes", () => {
  expect(unifiedDiff("a", "x\n", "x\n")).toBe("");
});

/** Makes the change that a difference describes, as `patch` does. */
function patch(before: string, diff: string): string {
  const old = before.split("\n").slice(0, -1);
  const result: string[] = [];
  let at = 0;
  for (const line of diff.split("\n").slice(2, -1)) {
    const head = /^@@ -(\d+),(\d+) \+\d+,\d+ @@$/.exec(line);
    if (head !== null) {
      const start = Number(head[2]) === 0 ? Number(head[1]) : Number(head[1]) - 1;
      while (at < start) result.push(old[at++]!);
    } else if (line.startsWith("+")) result.push(line.slice(1));
    else {
      expect(old[at]).toBe(line.slice(1));
      if (line.startsWith(" ")) result.push(old[at]!);
      at++;
    }
  }
  return [...result, ...old.slice(at)].map((line) => `${line}\n`).join("");
}

test("applied to the old text, it gives the new", () => {
  const text = fc
    .array(fc.constantFrom("a", "b", "c", ""), { maxLength: 30 })
    .map((lines) => lines.map((line) => `${line}\n`).join(""));
  fc.assert(
    fc.property(text, text, (before, after) => {
      expect(patch(before, unifiedDiff("f", before, after))).toBe(after);
    }),
  );
});
