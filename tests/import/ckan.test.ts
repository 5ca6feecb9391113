import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, expect, it } from "vitest";
import { parse } from "yaml";
import { isCkanAddress } from "../../src/import/ckan/pages.js";
import { importGraph, readCkanSite, readSource, type SourceContent } from "../../src/import/index.js";

const dataset = (id: string, more: object = {}) => ({
  id,
  name: `dataset-${id}`,
  title: `Badplatser ${id}`,
  notes: "Kommunala badplatser.",
  state: "active",
  private: false,
  license_id: "cc-by-4.0",
  license_url: "https://creativecommons.org/licenses/by/4.0/",
  metadata_created: "2020-02-03T04:05:06.123456",
  metadata_modified: "2021-02-03T04:05:06.123456",
  maintainer: "Datagruppen",
  maintainer_email: "data@hemmesta.example",
  organization: { id: "org-1", name: "hemmesta", title: "Hemmesta kommun", description: "En kommun." },
  tags: [{ name: "bad", display_name: "bad" }, { name: "sommar" }],
  groups: [
    { name: "envi", title: "Miljö" },
    { name: "egen", title: "Vår egen grupp" },
  ],
  extras: [
    { key: "frequency", value: "http://publications.europa.eu/resource/authority/frequency/ANNUAL" },
    { key: "spatial", value: '{"type":"Polygon","coordinates":[[[17,59],[18,59],[18,60],[17,60],[17,59]]]}' },
    { key: "language", value: '["sv", "en"]' },
    { key: "temporal_start", value: "2020-01-01" },
    { key: "odd_thing", value: "vad är detta" },
  ],
  resources: [
    {
      id: `${id}-r`,
      name: "Fil",
      url: "https://data.hemmesta.example/bad.csv",
      format: "CSV",
      size: 2048,
      hash: "da39a3ee5e6b4b0d3255bfef95601890afd80709",
      license_id: "cc-zero",
    },
    { id: `${id}-s`, name: "Karta", url: "https://data.hemmesta.example/bad.json", mimetype: "application/geo+json" },
  ],
  ...more,
});

const answer = (datasets: object[], count = datasets.length) =>
  JSON.stringify({ help: "x", success: true, result: { count, results: datasets } }, null, 1);

function folderOf({ graph }: SourceContent): Record<string, Record<string, unknown>> {
  const { files } = importGraph(graph, { source: "x", language: "sv", prefixes: {} });
  return Object.fromEntries(files.map(({ path, text }) => [path, parse(text)]));
}

it("reads datasets, resources, organisations, contacts and the extras of ckanext-dcat", async () => {
  const content = await readSource({
    bytes: Buffer.from(
      answer([
        dataset("a", { extras: [...dataset("a").extras, { key: "uri", value: "https://hemmesta.example/set/a" }] }),
      ]),
    ),
    file: "ckan.json",
  });
  expect(content.findings.map(({ code, args }) => [code, (args as { key?: string }).key])).toEqual([
    ["import/not-understood", "odd_thing"],
    ["import/not-understood", "groups"],
  ]);
  const files = folderOf(content);
  expect(files["datasets/badplatser-a.yaml"]).toMatchObject({
    uri: "https://hemmesta.example/set/a",
    title: "Badplatser a",
    publisher: "hemmesta-kommun",
    contactPoint: "datagruppen",
    keyword: ["bad", "sommar"],
    theme: "Miljö",
    issued: "2020-02-03",
    language: ["svenska", "engelska"],
    spatial: { bbox: [17, 59, 18, 60] },
    frequency: "årligen",
    distributions: [
      { uri: "https://hemmesta.example/set/a/resource/a-r", byteSize: 2048, format: "csv", license: "CC0" },
      { license: "CC BY 4.0" },
    ],
  });
});

it("leaves out what is private or not published, and tells so", async () => {
  const datasets = [dataset("a"), dataset("b", { private: true }), dataset("c", { state: "draft" })];
  const { findings, graph } = await readSource({ bytes: Buffer.from(answer(datasets)), file: "ckan.json" });
  expect(findings.filter(({ code }) => code === "import/ckan-skipped").map(({ place }) => place?.path)).toEqual([
    ["result", "results", 1],
    ["result", "results", 2],
  ]);
  expect(
    [...graph.nodes()].filter(
      ({ subject }) => subject.value.includes("/dataset/") && !subject.value.includes("distribution"),
    ),
  ).toHaveLength(1);
});

it("tells at the JSON path what cannot be read", async () => {
  const text = answer([dataset("a", { extras: [{ key: "issued", value: "i fjol" }] })]);
  const { findings } = await readSource({ bytes: Buffer.from(text), file: "ckan.json" });
  const found = findings.find(({ code }) => code === "catalogue/form");
  expect(found?.place).toEqual({ file: "ckan.json", path: ["result", "results", 0, "extras", 0] });
});

it("tells of an answer that is one page of several, a refusal, and JSON that is none", async () => {
  const codes = async (text: string) =>
    (await readSource({ bytes: Buffer.from(text), file: "ckan.json" })).findings.map(({ code }) => code);
  expect(await codes(answer([dataset("a")], 70))).toContain("import/ckan-part");
  expect(await codes('{"success": false, "error": {"message": "Not found"}}')).toEqual(["import/ckan-refused"]);
  expect(await codes('{"success": true, "result": {')).toEqual(["import/json"]);
});

it("knows the addresses of the API", () => {
  expect(isCkanAddress("https://ckan.example/api/3/action/package_search?q=bad")).toBe(true);
  expect(isCkanAddress("https://ckan.example/sub/api/action/package_show?id=a")).toBe(true);
  expect(isCkanAddress("https://ckan.example/catalog.rdf")).toBe(false);
});

const servers: Server[] = [];
afterAll(() => {
  for (const server of servers) server.close();
});

it("fetches page after page from an address", async () => {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url!);
    const start = Number(new URL(request.url!, "http://x").searchParams.get("start") ?? 0);
    response
      .setHeader("Content-Type", "application/json")
      .end(answer([dataset(`n${start}`), dataset(`n${start + 1}`)].slice(0, 3 - start), 3));
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const content = await readCkanSite(`${base}/api/3/action/package_search`, (work) =>
    work(new AbortController().signal),
  );
  expect(asked).toEqual(["/api/3/action/package_search?rows=1000", "/api/3/action/package_search?rows=1000&start=2"]);
  const files = folderOf(content);
  expect(Object.keys(files).filter((path) => path.startsWith("datasets/"))).toHaveLength(3);
  expect(files["datasets/n0.yaml"]).toMatchObject({ distributions: [{}, {}] });
  expect(content.findings[0]?.place?.file).toMatch(/#\/result\/results\/0\/extras\/4$/);
});
