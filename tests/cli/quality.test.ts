import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, onTestFinished, test } from "vitest";
import type { Io } from "../../src/commands/io.js";
import { run } from "../../src/commands/quality.js";
import { loadCatalogue, serialize } from "../../src/library.js";
import type { Sheet } from "../../src/quality/report/index.js";

const TIERP = fileURLToPath(new URL("../../catalogs/tierp", import.meta.url));

async function quality(path: string): Promise<{ status: number; sheet: Sheet }> {
  let printed = "";
  const io: Io = {
    tool: { name: "skordeklar", version: "0.0.0" },
    language: "sv",
    colour: false,
    width: 80,
    out: (text) => {
      printed += text;
    },
    guard: (work) => work(new AbortController().signal),
  };
  const status = await run([path], { report: "json", verbose: false, links: false }, io);
  return { status, sheet: JSON.parse(printed).catalogues[0] };
}

function temporary(name: string, text: string): string {
  const folder = mkdtempSync(join(tmpdir(), "skordeklar-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  writeFileSync(join(folder, name), text);
  return join(folder, name);
}

test("a catalogue scores the same in YAML as in RDF", async () => {
  const yaml = await quality(TIERP);
  const rdf = await quality(temporary("catalog.rdf", await serialize(await loadCatalogue(TIERP), "rdfxml")));
  expect([yaml.status, rdf.status]).toEqual([0, 0]);
  expect(yaml.sheet.score.points).toBeGreaterThan(200);
  expect(rdf.sheet.score).toEqual(yaml.sheet.score);
});

test("improvements name the lines of the files", async () => {
  const { sheet } = await quality(TIERP);
  const size = sheet.improvements.find(({ key }) => key === "byteSize")!;
  expect(size.places.map(({ file, line }) => [file?.replace(/.*\//, ""), line])).toContainEqual([
    "lekplatser.yaml",
    34,
  ]);
});

test("what cannot be read is told", async () => {
  const { status, sheet } = await quality(temporary("catalog.ttl", "<a> <b> "));
  expect({ status, errors: sheet.errors, datasets: sheet.score.datasets }).toEqual({
    status: 1,
    errors: 1,
    datasets: 0,
  });
});

test("a feed is measured where it is published", async () => {
  const text = await serialize(await loadCatalogue(TIERP), "rdfxml");
  const server = createServer(({ url }, response) => {
    response.writeHead(url === "/dcat" ? 200 : 404, { "content-type": "application/rdf+xml" }).end(text);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => void server.close());
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  expect((await quality(`${origin}/dcat`)).sheet.score).toEqual((await quality(TIERP)).sheet.score);
  expect((await quality(`${origin}/borta`)).status).toBe(1);
});
