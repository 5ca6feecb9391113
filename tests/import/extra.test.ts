import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { provenanceOf, readCatalogue } from "../../src/catalogue/index.js";
import { namedNode } from "../../src/rdf/data-factory.js";
import { encode } from "../../src/rdf/encode.js";

const folder = mkdtempSync(join(tmpdir(), "skordeklar-"));
afterAll(() => rmSync(folder, { recursive: true }));

const IRI = "https://data.tierp.example/catalog";
const NOTE = "https://okand.example/note";

function read(extra: string | Uint8Array) {
  writeFileSync(join(folder, "catalog.yaml"), "catalog:\n  base: https://data.tierp.example/\n  title: Öppna data\n");
  writeFileSync(join(folder, "extra.ttl"), extra);
  const loaded = readCatalogue(folder);
  return { loaded, ...encode(loaded.entities, loaded.extra.graph) };
}

it("adds its statements to those of the catalogue, with their lines", () => {
  const { loaded, graph, subjects } = read(`# kommentar\n<${IRI}> <${NOTE}> [ <${NOTE}> "i en nod" ] .\n`);
  const [node] = graph.objects(namedNode(IRI), NOTE);
  expect(graph.objects(node!, NOTE).map(({ value }) => value)).toEqual(["i en nod"]);
  expect(loaded.findings).toEqual([]);
  const provenance = provenanceOf(subjects, loaded.origins, loaded.extra);
  const file = join(folder, "extra.ttl");
  expect(provenance.place(namedNode(IRI), NOTE, node)).toEqual({ file, line: 2 });
  expect(provenance.place(node!)).toEqual({ file, line: 2 });
  expect(provenance.place(namedNode(IRI), "http://purl.org/dc/terms/title")).toMatchObject({
    file: join(folder, "catalog.yaml"),
  });
});

it("has blank nodes of its own, whatever they are called", () => {
  const label = "b0123456789abcdef";
  const { loaded } = read(`_:${label} <${NOTE}> "x" .`);
  expect([...loaded.extra.graph].map(({ subject }) => subject.value)).toEqual([`x${label}`]);
});

it.each([
  ["what is not Turtle", `<${IRI}> <${NOTE}> .\n`, "rdf/syntax", 1],
  ["an IRI that is not whole", `\n<${IRI}> <${NOTE}> <foo> .\n`, "rdf/relative-iri", 2],
  [
    "a value that is none of its type",
    `<${IRI}> <${NOTE}> "x"^^<http://www.w3.org/2001/XMLSchema#date> .`,
    "rdf/datatype",
    1,
  ],
])("tells the line of %s", (_, extra, code, line) => {
  const { loaded } = read(extra);
  expect(loaded.findings).toMatchObject([{ code, place: { file: join(folder, "extra.ttl"), line } }]);
});

it("tells of bytes that are no UTF-8", () => {
  expect(read(new Uint8Array([0xff, 0xff])).loaded.findings).toMatchObject([{ code: "rdf/encoding" }]);
});
