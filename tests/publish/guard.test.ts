import { describe, expect, test } from "vitest";
import { compareGraphs } from "../../src/diff/index.js";
import { guardedAgainst, type Limit } from "../../src/publish/index.js";
import { graphOf } from "../diff/graphs.js";

const base = "https://d.example/";
const catalogue = (iri = `${base}catalog`, publisher = "a") =>
  `<${iri}> a dcat:Catalog ; dcterms:title "Öppna data"@sv ; dcterms:publisher <${base}${publisher}> .`;
const dataset = (id: string, title = id, publisher = "a") =>
  `<${base}${id}> a dcat:Dataset ; dcterms:title "${title}"@sv ; dcterms:publisher <${base}${publisher}> .`;

const found = (before: string, after: string, maxRemoved: Limit = { percent: 10 }) =>
  guardedAgainst(compareGraphs(graphOf(before), graphOf(after)), { maxRemoved }).map(({ code, args }) => ({
    code,
    args,
  }));
const ten = Array.from({ length: 10 }, (_, index) => dataset(`d${index}`));

describe("the guard", () => {
  test("lets through what is added, changed in words, or within the limit", () => {
    expect(found(catalogue(), catalogue() + dataset("d"))).toEqual([]);
    expect(found(dataset("d", "Bad"), dataset("d", "Badplatser"))).toEqual([]);
    expect(found(ten.join("\n"), ten.slice(1).join("\n"))).toEqual([]);
  });

  test.each([
    [{ percent: 10 }, 2, "10 %"],
    [{ count: 3 }, 4, "3"],
    [{ count: 0 }, 1, "0"],
  ] as const)("with the limit %j, refuses that %i of ten disappear", (maxRemoved, count, limit) => {
    const names = ten.slice(0, count).map((_, index) => `d${index}`);
    const args = { count, total: 10, limit, names };
    expect(found(ten.join("\n"), ten.slice(count).join("\n"), maxRemoved)).toEqual([{ code: "publish/removed", args }]);
    expect(found(ten.join("\n"), ten.slice(count - 1).join("\n"), maxRemoved)).toEqual([]);
  });

  test("refuses an IRI that changes", () => {
    const args = { name: "Badplatser", from: `${base}bad`, to: `${base}badplatser` };
    expect(found(dataset("bad", "Badplatser"), dataset("badplatser", "Badplatser"))).toEqual([
      { code: "publish/iri-changed", args },
    ]);
  });

  test("refuses another publisher", () => {
    const args = { name: "d", from: `${base}a`, to: `${base}b` };
    expect(found(dataset("d"), dataset("d", "d", "b"))).toEqual([{ code: "publish/publisher-changed", args }]);
  });

  test.each([
    ["with the same title", catalogue(`${base}k`)],
    ["with another title", catalogue(`${base}k`).replace("Öppna", "Alla")],
  ])("refuses another IRI of the catalogue, %s", (_, after) => {
    expect(found(catalogue(), after)).toMatchObject([
      { code: "publish/catalogue-iri", args: { from: `${base}catalog`, to: `${base}k` } },
    ]);
  });
});
