import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { UsageError } from "../../src/commands/usage-error.js";
import { readRdf } from "../../src/rdf/read/index.js";
import { canonical } from "../serialize/read-back.js";
import { changed } from "../validate/faults/mutate.js";
import { run } from "./run.js";

const folder = mkdtempSync(join(tmpdir(), "skordeklar-"));
afterAll(() => rmSync(folder, { recursive: true }));

const at = (name: string): string => join(folder, name);
function write(name: string, text: string): string {
  writeFileSync(at(name), text);
  return at(name);
}

const statements = async (path: string): Promise<string> =>
  canonical((await readRdf(readFileSync(path), { file: path })).graph);

const good = changed([
  "",
  "+",
  ':dataset-bath <https://a.example/ns#own> "kept"@sv , [ <https://a.example/ns#more> 1 ] .',
]);
const faulty = changed([":dataset-bath", "dcterms:title", null]);

describe("validate", () => {
  it("finds nothing in a good feed, and says that it can be harvested", async () => {
    const { status, out } = await run("validate", [write("good.ttl", changed(["", "+", ""]))]);
    expect(status).toBe(0);
    expect(out).toContain("No errors or warnings in 1 file (5 datasets, 1 data service, 1 series).");
    expect(out).toContain("The feed can be harvested as it is.");
  });

  it("names what a finding is about, and gives the line", async () => {
    const path = write("title.ttl", changed([":dataset-bath", "dcterms:issued", '"i våras"']));
    const { status, out } = await run("validate", [path]);
    const line =
      readFileSync(path, "utf8")
        .split("\n")
        .findIndex((text) => text.includes("i våras")) + 1;
    expect(status).toBe(1);
    expect(out).toMatch(new RegExp(`\\b${line}:\\d+  error`));
    expect(out).toContain("https://data.tierp.example/dataset-bath dcterms:issued");
  });

  it("names it by its title too", async () => {
    const { out } = await run("validate", [write("theme.ttl", changed([":dataset-bath", "dcat:theme", null]))]);
    expect(out).toContain("The dataset “Badplatser” lacks `theme`");
  });

  it("folds repeats", async () => {
    const many = Array.from({ length: 37 }, (_, index) => `:n${index} a dcat:Distribution .`).join("\n");
    const { out } = await run("validate", [write("many.ttl", changed(["", "+", many]))]);
    expect(out).toContain("… and 34 more of the same kind:");
  });

  it("finds the same in every syntax", async () => {
    const source = write("faulty.ttl", faulty);
    const expected = JSON.parse((await run("validate", [source], { report: "json" })).out).summary;
    for (const name of ["faulty.rdf", "faulty.jsonld", "faulty.nt"]) {
      await run("convert", [source, at(name)]);
      const { out, status } = await run("validate", [at(name)], { report: "json" });
      const { summary, findings } = JSON.parse(out);
      expect([name, status, summary]).toEqual([name, 1, expected]);
      expect(findings[0].line).toBeGreaterThan(0);
    }
  });

  it("takes a catalogue in YAML beside a feed", async () => {
    const { status, out } = await run("validate", ["tests/cases/_base", write("beside.ttl", faulty)]);
    expect(status).toBe(1);
    expect(out).toContain("lacks `title`");
  });

  it("fetches an address, by its content type, and not when offline", async () => {
    const server = createServer((_, response) => {
      response.setHeader("Content-Type", "text/turtle; charset=utf-8");
      response.end(faulty);
    });
    await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/feed`;
    try {
      const fetched = await run("validate", [url]);
      expect(fetched.status).toBe(1);
      expect(fetched.out).toContain("lacks `title`");
      const offline = await run("validate", [url], { offline: true, report: "json" });
      expect(offline.status).toBe(1);
      expect(JSON.parse(offline.out).findings.map(({ code }: { code: string }) => code)).toEqual(["fetch/offline"]);
    } finally {
      server.close();
    }
  });

  it("tells one error of a document that cannot be read", async () => {
    const { status, out } = await run("validate", [write("broken.ttl", "<a> <b> .")], { report: "json" });
    expect(status).toBe(1);
    expect(JSON.parse(out).findings.map(({ code }: { code: string }) => code)).toEqual(["rdf/syntax"]);
  });
});

describe("convert", () => {
  it("keeps every statement on the way through all syntaxes", async () => {
    const names = ["start.ttl", "1.rdf", "2.jsonld", "3.nt", "4.ttl"];
    write(names[0]!, good);
    for (const [index, name] of names.slice(1).entries()) {
      const { status } = await run("convert", [at(names[index]!), at(name)]);
      expect([name, status]).toEqual([name, 0]);
      expect(await statements(at(name))).toBe(await statements(at(names[0]!)));
    }
  });

  it("keeps the prefixes of the source", async () => {
    const source = write(
      "prefix.ttl",
      '@prefix dct: <http://purl.org/dc/terms/> .\n@prefix min: <https://min.example/> .\nmin:x dct:title "X"@sv .\n',
    );
    await run("convert", [source, at("prefix.rdf")]);
    expect(readFileSync(at("prefix.rdf"), "utf8")).toContain('xmlns:dct="http://purl.org/dc/terms/"');
    const { out, err } = await run("convert", [source, "-"], { format: "turtle" });
    expect(out).toContain('min:x dct:title "X"@sv');
    expect(err).toBe("");
  });

  it.each([
    ["TriG", "graphs.trig"],
    ["N-Quads", "graphs.nq"],
  ])("reads %s, and tells that named graphs were put together", async (_, name) => {
    const statement = '<https://a.example/x> <https://a.example/p> "1"';
    const text = name.endsWith("nq")
      ? `${statement} <https://a.example/g> .\n`
      : `<https://a.example/g> { ${statement} }\n`;
    const { status, out } = await run("convert", [write(name, text), at(`${name}.nt`)]);
    expect(status).toBe(0);
    expect(readFileSync(at(`${name}.nt`), "utf8")).toBe(`${statement} .\n`);
    expect(out).toContain("named graph");
  });

  it.each([
    ["a syntax error", "<https://a.example/x> <https://a.example/p> ."],
    ["an address that is none", "<https://a.example/x> <https://a.example/p> <https://a.example/%zz> ."],
    ["an address without a base", "<x> <https://a.example/p> 1 ."],
  ])("writes nothing where the source has %s, and leaves what was there", async (_, text) => {
    const target = write("there.nt", "before");
    const { status, out } = await run("convert", [write("ill.ttl", text), target]);
    expect(status).toBe(1);
    expect(readFileSync(target, "utf8")).toBe("before");
    expect(out).toContain("Nothing was written");
  });

  it("keeps a value of the wrong form, and says so", async () => {
    const text = '<https://a.example/x> <https://a.example/p> "x"^^<http://www.w3.org/2001/XMLSchema#date> .';
    const { status } = await run("convert", [write("date.ttl", text), at("date.nt")]);
    expect(status).toBe(0);
    expect(readFileSync(at("date.nt"), "utf8").trim()).toBe(text);
  });

  it("asks for a format that nothing tells", async () => {
    await expect(run("convert", [write("x.ttl", good), at("x.txt")])).rejects.toThrow(UsageError);
    await expect(run("convert", [at("absent.ttl"), at("x.nt")])).rejects.toThrow(UsageError);
  });
});

describe("upgrade", () => {
  const old = changed([":dataset-bath", "dcterms:hasVersion", "<https://a.example/2>"]);

  it("writes the new feed and the log, and has nothing to do the second time", async () => {
    const { status, out } = await run("upgrade", [write("old.ttl", old)], { output: at("new.rdf") });
    expect(status).toBe(0);
    expect(out).toContain("`dcterms:hasVersion` is now `dcat:hasVersion`.");
    expect(out).toContain("The property has another name in DCAT 3");
    const again = await run("upgrade", [at("new.rdf")], { output: at("again.rdf"), report: "json" });
    expect(JSON.parse(again.out).findings).toEqual([]);
    expect(readFileSync(at("again.rdf"), "utf8")).toBe(readFileSync(at("new.rdf"), "utf8"));
  });

  it("only tells, where that is asked for", async () => {
    const { status, out } = await run("upgrade", [write("dry.ttl", old)], { output: at("dry.rdf"), dryRun: true });
    expect(status).toBe(0);
    expect(out).toContain("dcat:hasVersion");
    expect(existsSync(at("dry.rdf"))).toBe(false);
  });

  it("tells what is left for a person", async () => {
    const source = write("left.ttl", changed(["tierp:", "dcterms:type", null]));
    const { out } = await run("upgrade", [source], { dryRun: true, report: "json" }, "sv");
    const codes = JSON.parse(out).findings.map(({ code }: { code: string }) => code);
    expect(codes).toEqual(["upgrade/agent-type", "profile/missing"]);
  });

  it("writes to standard output with the log beside it", async () => {
    const { out, err } = await run("upgrade", [write("out.ttl", old)], { output: "-", format: "ntriples" });
    expect(out).toContain("<http://www.w3.org/ns/dcat#hasVersion> <https://a.example/2> .");
    expect(err).toContain("dcat:hasVersion");
  });

  it("writes nothing of a source that cannot be read, and asks for a file to write", async () => {
    const { status } = await run("upgrade", [write("broken.rdf", "<rdf:RDF")], { output: at("unwritten.ttl") });
    expect(status).toBe(1);
    expect(existsSync(at("unwritten.ttl"))).toBe(false);
    await expect(run("upgrade", [at("old.ttl")])).rejects.toThrow(UsageError);
  });
});
