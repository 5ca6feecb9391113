import { DataFactory } from "n3";
import { describe, expect, test } from "vitest";
import { Graph } from "../../src/rdf/graph.js";
import { formats, serializeToString } from "../../src/serialize/index.js";
import { Nesting } from "../../src/serialize/nesting.js";
import { parse } from "./fixture.js";
import { readers } from "./read-back.js";

const blank = (label: string) => DataFactory.blankNode(label);
const graphOf = (turtle: string) => parse(`PREFIX : <https://d.example/> ${turtle}`);

/** The top level of a document, as `label` or `-` for a blank node without one; IRIs by their last letters. */
function outline(turtle: string): string[] {
  const nesting = new Nesting(graphOf(turtle));
  return [...nesting.roots()].map(({ subject }) =>
    subject.termType === "BlankNode" ? (nesting.label(subject) ?? "-") : subject.value.replace(/.*\//, ":"),
  );
}

describe("a blank node", () => {
  test("stands inside its only referrer, however deep", () => {
    expect(outline(":a :p _:x . _:x :p _:y . _:y :p 1 .")).toEqual([":a"]);
    expect(outline("_:y :p 1 . _:x :p _:y . :a :p _:x .")).toEqual([":a"]);
  });

  test("stands by itself, with a label, where several statements refer to it", () => {
    expect(outline(":a :p _:x . :b :p _:x . _:x :p 1 .")).toEqual([":a", ":b", "x"]);
    expect(outline(":a :p _:x ; :q _:x . _:x :p 1 .")).toEqual([":a", "x"]);
  });

  test("stands by itself, without a label, where none does", () => {
    expect(outline("_:x :p 1 . _:y :p _:z .")).toEqual(["-", "-"]);
  });

  test("gives a cycle its way in, the others stand inside", () => {
    expect(outline("_:x :p _:y . _:y :p _:z . _:z :p _:x .")).toEqual(["x"]);
    expect(outline("_:x :p _:x .")).toEqual(["x"]);
    expect(outline("_:x :p _:y . _:y :p _:x ; :q _:z . _:z :p 1 . :a :p _:z .")).toEqual(["x", "z", ":a"]);
  });

  test("needs no statements of its own", () => {
    const nesting = new Nesting(graphOf(":a :p _:x, _:y . :b :p _:y ."));
    expect(nesting.isInside(blank("x"))).toBe(true);
    expect([nesting.isInside(blank("y")), nesting.label(blank("y"))]).toEqual([false, "y"]);
  });

  test("keeps a label that all syntaxes accept and gets a free one otherwise", () => {
    const graph = new Graph();
    for (const label of ["ok_1-a", "1", "b1", "å ä", "x.y"]) {
      graph.add(blank(label), "https://d.example/p", blank(label));
    }
    const nesting = new Nesting(graph);
    expect([...graph.nodes()].map(({ subject }) => nesting.label(subject as never))).toEqual([
      ...["ok_1-a", "b2", "b1", "b3", "b4"],
    ]);
  });
});

describe.each(Object.values(formats))("in $label", ({ name }) => {
  test("a chain of blank nodes may have any length", async () => {
    const length = 20_000;
    const graph = new Graph();
    for (let i = 0; i < length; i++) graph.add(blank(`n${i}`), "https://d.example/next", blank(`n${i + 1}`));
    const quads = await readers[name](serializeToString(graph, name, { prefixes: {} }));
    expect(quads).toHaveLength(length);
  });
});
