import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { filesIn, folderWith } from "./catalogues.js";
import { skordeklar } from "./run.js";

const FEED = `@prefix dcat: <http://www.w3.org/ns/dcat#> .
@prefix dcterms: <http://purl.org/dc/terms/> .
<https://data.tierp.example/catalog> a dcat:Catalog ; dcterms:title "Öppna data"@sv ;
  dcat:dataset <https://data.tierp.example/dataset/badplatser> .
<https://data.tierp.example/dataset/badplatser> a dcat:Dataset ; dcterms:title "Badplatser" .
`;

const withFeed = (text = FEED): string => folderWith({ ".": { "feed.ttl": text } });

describe("skordeklar import", () => {
  it("writes a catalogue folder, and tells what it wrote and what to do next", async () => {
    const cwd = withFeed();
    const { status, stdout } = await skordeklar(["import", "feed.ttl", "-o", "tierp"], { cwd });
    expect(status).toBe(0);
    expect(filesIn(join(cwd, "tierp"))).toEqual(["catalog.yaml", "datasets/badplatser.yaml"]);
    expect(readFileSync(join(cwd, "tierp/datasets/badplatser.yaml"), "utf8")).toBe("title: Badplatser\n");
    expect(stdout).toContain("En text utan språk i källan räknas nu som svenska");
    expect(stdout).toMatch(/tierp\/datasets\/badplatser\.yaml/);
    expect(stdout).toMatch(/Nästa steg: .*`skordeklar\s+validate`/s);
    const { stdout: built } = await skordeklar(["build", "tierp", "--lang", "en"], { cwd });
    expect(built).toContain("1 dataset");
  });

  it.each(["sv", "en"])("has help (%s)", async (language) => {
    const { stdout } = await skordeklar(["import", "--help", "--lang", language]);
    await expect(stdout).toMatchFileSnapshot(`help/import.${language}.txt`);
  });

  it("writes nothing with --dry-run", async () => {
    const cwd = withFeed();
    const { status, stdout } = await skordeklar(["import", "feed.ttl", "-o", "tierp", "--dry-run", "--lang=en"], {
      cwd,
    });
    expect(status).toBe(0);
    expect(stdout).toContain("Files that would be written");
    expect(filesIn(cwd)).toEqual(["feed.ttl"]);
  });

  it("leaves a folder alone that is not empty, unless it is forced, and then what it does not write itself", async () => {
    const cwd = withFeed();
    mkdirSync(join(cwd, "tierp/datasets"), { recursive: true });
    writeFileSync(join(cwd, "tierp/catalog.yaml"), "min");
    writeFileSync(join(cwd, "tierp/datasets/egen.yaml"), "min");
    const refused = await skordeklar(["import", "feed.ttl", "-o", "tierp"], { cwd });
    expect(refused.status).toBe(2);
    expect(refused.stderr).toContain("`catalog.yaml`, `datasets/egen.yaml`");
    expect(readFileSync(join(cwd, "tierp/catalog.yaml"), "utf8")).toBe("min");
    const forced = await skordeklar(["import", "feed.ttl", "-o", "tierp", "--force"], { cwd });
    expect(forced.status).toBe(0);
    expect(forced.stdout).toContain("`datasets/egen.yaml`");
    expect(readFileSync(join(cwd, "tierp/catalog.yaml"), "utf8")).toContain("base: https://data.tierp.example/");
    expect(readFileSync(join(cwd, "tierp/datasets/egen.yaml"), "utf8")).toBe("min");
  });

  it("takes what is right in a source with errors; with --strict it ends with 1", async () => {
    const cwd = withFeed(
      `${FEED}<https://data.tierp.example/catalog> dcterms:issued "i går"^^<http://www.w3.org/2001/XMLSchema#date> .`,
    );
    const lenient = await skordeklar(["import", "feed.ttl", "-o", "tierp"], { cwd });
    expect(lenient.status).toBe(0);
    expect(lenient.stdout).toContain("rdf/datatype");
    expect(readFileSync(join(cwd, "tierp/extra.ttl"), "utf8")).toContain("i går");
    expect((await skordeklar(["import", "feed.ttl", "-o", "tierp2", "--strict"], { cwd })).status).toBe(1);
    expect(filesIn(join(cwd, "tierp2"))).toContain("catalog.yaml");
  });

  it("writes nothing where the source cannot be read", async () => {
    const cwd = withFeed("<https://a.example/> <");
    const { status, stdout } = await skordeklar(["import", "feed.ttl", "-o", "tierp", "--report", "json"], { cwd });
    expect(status).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({
      summary: { errors: 1 },
      findings: [{ code: "rdf/syntax", line: 1 }],
      outputs: [],
    });
    expect(filesIn(cwd)).toEqual(["feed.ttl"]);
  });

  it.each([
    [["import", "feed.ttl"], "-o catalogs/tierp"],
    [["import", "saknas.ttl", "-o", "tierp"], "saknas.ttl"],
    [["import", ".", "-o", "tierp"], "är en mapp"],
  ])("%j is wrong use", async (args, told) => {
    const { status, stderr } = await skordeklar(args, { cwd: withFeed() });
    expect(status).toBe(2);
    expect(stderr).toContain(told);
  });

  it("fetches a web address", async () => {
    const server = createServer((_, response) => response.setHeader("content-type", "text/turtle").end(FEED));
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    onTestFinished(() => void server.close());
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/katalog`;
    const cwd = withFeed();
    const { status } = await skordeklar(["import", url, "-o", "tierp"], { cwd });
    expect(status).toBe(0);
    expect(readFileSync(join(cwd, "tierp/catalog.yaml"), "utf8")).toContain(`# Importerad från ${url}\n`);
    const gone = await skordeklar(["import", `${url.replace(/:\d+/, ":1")}`, "-o", "borta"], { cwd });
    expect(gone.status).toBe(1);
    expect(gone.stdout).toContain("fetch/");
  });
});
