import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { bad, folderWith, good } from "../cli/catalogues.js";
import { skordeklar } from "../cli/run.js";

it("writes pages beside the files of RDF that they lead to", async () => {
  const cwd = folderWith({ tierp: good });
  const { status, stdout } = await skordeklar(["build", "tierp", "-f", "html", "--report", "json"], { cwd });
  expect(status).toBe(0);
  const { outputs } = JSON.parse(stdout) as { outputs: { file: string; format: string }[] };
  expect(outputs.map(({ format }) => format)).toEqual(["rdfxml", "turtle", "jsonld", "html"]);
  const text = readFileSync(join(cwd, outputs.at(-1)!.file), "utf8");
  for (const [, link] of text.matchAll(/<link rel="alternate" type="[^"]*" title="[^"]*" href="([^"]*)">/g)) {
    expect(existsSync(join(cwd, "dist/site", link!))).toBe(true);
  }
  expect(existsSync(join(cwd, "dist/site/dataset/badplatser.html"))).toBe(true);
  expect(existsSync(join(cwd, "dist/workshop"))).toBe(false);
}, 30_000);

it("writes the workshop even where errors keep everything else from being written", async () => {
  const cwd = folderWith({ tierp: bad });
  const { status } = await skordeklar(["build", "tierp", "-f", "html", "--workshop"], { cwd });
  expect(status).toBe(1);
  expect(existsSync(join(cwd, "dist/site"))).toBe(false);
  expect(readFileSync(join(cwd, "dist/workshop/index.html"), "utf8")).toContain("<mark>");
}, 30_000);

it("touches no folder of pages that someone else made", async () => {
  const cwd = folderWith({ tierp: good, dist: { "site/index.html": "mine" } });
  const { status, stderr } = await skordeklar(["build", "tierp", "-f", "html", "--lang", "en"], { cwd });
  expect(status).toBe(2);
  expect(stderr).toContain("a folder that someone else wrote is there");
  expect(readFileSync(join(cwd, "dist/site/index.html"), "utf8")).toBe("mine");
}, 30_000);
