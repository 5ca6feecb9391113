import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { skordeklar } from "../cli/run.js";

const cwd = mkdtempSync(join(tmpdir(), "skordeklar-"));
afterAll(() => rmSync(cwd, { recursive: true }));

const guide = readFileSync(new URL("../../docs/sv/flytta-fran-annat-verktyg.md", import.meta.url), "utf8");

it("the commands of the guide work with the files that it shows", async () => {
  const blocks = [...guide.matchAll(/^```(\w+)(?: title="([^"]+)")?\n(.*?)^```$/gms)];
  const commands = blocks.filter(([, language]) => language === "sh");
  expect(commands.length).toBeGreaterThan(5);
  for (const [, language, file, body] of blocks) {
    if (file !== undefined) writeFileSync(join(cwd, file), body!);
    if (language !== "sh") continue;
    const [name, ...args] = body!.trim().split(/\s+/);
    expect(name).toBe("skordeklar");
    const { status, stdout, stderr } = await skordeklar(args, { cwd });
    expect({ body, status, stderr, stdout }).toMatchObject({ status: 0, stderr: "" });
    expect(stdout).not.toMatch(/^fel/m);
  }
}, 60_000);
