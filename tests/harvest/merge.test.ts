import { expect, test } from "vitest";
import { merge } from "../../src/harvest/merge.js";
import { namedNode } from "../../src/rdf/data-factory.js";
import { readRdf } from "../../src/rdf/read/index.js";
import type { ObjectTerm, Subject } from "../../src/rdf/term.js";

const read = (file: string, turtle: string) => readRdf(new TextEncoder().encode(turtle), { file });

const P = "https://x.example/p";
const thing = (name: string) => namedNode(`https://x.example/${name}`);

test("blank nodes of different documents stay apart, and keep their lines", async () => {
  const { graph, provenance } = merge([
    await read("a.ttl", `<https://x.example/a> <${P}> _:b .\n_:b <${P}> "ett" .\n`),
    await read("b.ttl", `\n\n<https://x.example/b> <${P}> _:b .\n_:b <${P}> "två" .\n`),
  ]);
  const [first, second] = ["a", "b"].map((name) => graph.objects(thing(name), P)[0] as Subject);
  const said = (node: Subject) => graph.objects(node, P).map(({ value }: ObjectTerm) => value);
  expect([said(first!), said(second!)]).toEqual([["ett"], ["två"]]);
  expect(provenance.place(first!, P)).toEqual({ file: "a.ttl", line: 2 });
  expect(provenance.place(second!, P)).toEqual({ file: "b.ttl", line: 4 });
});

test("a statement is placed in the document that makes it", async () => {
  const { graph, provenance } = merge([
    await read("a.ttl", `<https://x.example/a> <${P}> "ett" .`),
    await read("b.ttl", `<https://x.example/a> <${P}> "ett", "två" .`),
  ]);
  expect(graph.size).toBe(2);
  const places = graph.objects(thing("a"), P).map((object) => provenance.place(thing("a"), P, object)?.file);
  expect(places).toEqual(["a.ttl", "b.ttl"]);
  expect(provenance.place(thing("c"))).toBeUndefined();
});
