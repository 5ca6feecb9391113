import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { Io } from "../../src/commands/io.js";
import { type LinksOptions, run } from "../../src/commands/links.js";
import { run as quality } from "../../src/commands/quality.js";
import { folderWith, good } from "../cli/catalogues.js";
import { serve } from "../fetch/server.js";

const OPTIONS: LinksOptions = {
  maxDead: "0",
  maxAge: "24",
  timeout: "2",
  allowPrivate: true,
  report: "json",
  verbose: false,
};

function ioOf(language: Io["language"] = "sv") {
  const texts = { out: "", err: "" };
  const io: Io = {
    tool: { name: "skordeklar", version: "0.0.0" },
    language,
    colour: false,
    width: 80,
    out: (text) => {
      texts.out += text;
    },
    err: (text) => {
      texts.err += text;
    },
    guard: (work) => work(new AbortController().signal),
  };
  return { io, texts };
}

async function links(path: string, options: Partial<LinksOptions> = {}) {
  const { io, texts } = ioOf();
  const status = await run([path], { ...OPTIONS, ...options }, io);
  return { status, ...texts, report: options.report ? undefined : JSON.parse(texts.out) };
}

/** A catalogue whose addresses are on a server that answers each path in its own way. */
async function catalogue() {
  const requests: string[] = [];
  const origin = await serve((request, response) => {
    requests.push(request.url!);
    const status = { "/borta.csv": 404, "/hemlig": 403, "/flyttad": 301 }[request.url!] ?? 200;
    const type = request.url === "/sida.csv" ? "text/html" : "text/csv";
    response.writeHead(status, { "content-type": type, location: "/ny" });
    response.end(request.method === "HEAD" ? undefined : "<!doctype html>");
  });
  const dataset = `title: Badplatser
description: Kommunens badplatser.
landingPage: ${origin}/flyttad
distributions:
  - title: Badplatser som CSV
    accessURL: ${origin}/bra.csv
    downloadURL: ${origin}/borta.csv
    format: csv
  - id: sida
    title: Sidan
    accessURL: ${origin}/hemlig
    downloadURL: ${origin}/sida.csv
    format: csv
`;
  const service = `title: API
endpointURL: ${origin}/anropas-inte
endpointDescription: ${origin}/openapi.json
`;
  const cwd = folderWith({
    tierp: { ...good, "datasets/badplatser.yaml": dataset, "services/api.yaml": service },
  });
  return { folder: join(cwd, "tierp"), requests, origin };
}

describe("links", () => {
  test("tells dead from forbidden from moved, at the line where each is written", async () => {
    const { folder, requests } = await catalogue();
    const { status, report, err } = await links(folder);
    const found = report.findings.map((one: Record<string, unknown>) => [
      one.severity,
      one.code,
      `${String(one.file).slice(folder.length + 1)}:${one.line}`,
    ]);
    expect(found).toEqual([
      ["info", "links/moved", "datasets/badplatser.yaml:3"],
      ["error", "fetch/not-found", "datasets/badplatser.yaml:7"],
      ["warning", "fetch/forbidden", "datasets/badplatser.yaml:11"],
      ["warning", "links/html", "datasets/badplatser.yaml:12"],
      ["warning", "links/cors", "services/api.yaml:3"],
    ]);
    expect(report.summary).toMatchObject({
      ...{ errors: 1, warnings: 3, infos: 1, files: 2, links: 6 },
      ...{ "links-alive": 3, "links-moved": 1, "links-forbidden": 1, "links-dead": 1 },
    });
    expect(status).toBe(1);
    expect(requests).not.toContain("/anropas-inte");
    expect(err).toContain("Adresser som kontrollerats: 6 (3 svarar, 1 flyttade,");
  });

  test.each([
    ["0", 1],
    ["1", 0],
    ["16%", 1],
    ["17%", 0],
  ])("with --max-dead %s, one dead of six ends with %i", async (maxDead, status) => {
    const { folder } = await catalogue();
    expect((await links(folder, { maxDead })).status).toBe(status);
  });

  test("asks again only for what did not answer, or is too old", async () => {
    const { folder, requests } = await catalogue();
    await links(folder);
    requests.length = 0;
    const again = await links(folder, { report: "pretty" });
    expect(new Set(requests)).toEqual(new Set(["/borta.csv", "/hemlig"]));
    expect(again.out.replace(/\s+/g, " ")).toContain("4 av svaren är från en tidigare kontroll, det äldsta nyss");
    requests.length = 0;
    await links(folder, { maxAge: "0" });
    expect(new Set(requests).size).toBe(7);
    writeFileSync(join(folder, ".skordeklar/links.json"), "{");
    expect((await links(folder)).report.summary.links).toBe(6);
    expect(readFileSync(join(folder, ".skordeklar/.gitignore"), "utf8")).toBe("*\n");
  });

  test("does not ask this computer unless it may", async () => {
    const { folder, requests } = await catalogue();
    const { report } = await links(folder, { allowPrivate: false });
    expect(new Set(report.findings.map(({ code }: { code: string }) => code))).toEqual(
      new Set(["fetch/private-address"]),
    );
    expect(requests).toEqual([]);
  });

  test("does not understand half a number", async () => {
    for (const maxDead of ["x", "-1", "101%", "5 %", ""]) {
      await expect(links(".", { maxDead })).rejects.toMatchObject({ code: "bad-threshold" });
    }
  });
});

describe("quality --links", () => {
  const options = { report: "json", verbose: false, links: true } as const;

  test("counts what links found, and asks for nothing", async () => {
    const { folder, requests } = await catalogue();
    await links(folder);
    requests.length = 0;
    const { io, texts } = ioOf("en");
    const without = ioOf();
    await quality([folder], options, io);
    await quality([folder], { ...options, links: false }, without.io);
    expect(requests).toEqual([]);
    expect(texts.err).toBe("The links were checked with `skordeklar links` just now.\n");
    expect(texts.out).not.toBe(without.texts.out);
    expect(without.texts.err).toBe("");
  });

  test("asks for the check where there was none", async () => {
    const { folder } = await catalogue();
    await expect(quality([folder], options, ioOf().io)).rejects.toMatchObject({ code: "no-link-check" });
  });
});
