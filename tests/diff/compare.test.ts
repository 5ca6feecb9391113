import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compareGraphs, compareWords, isSame } from "../../src/diff/index.js";
import { diffReporters } from "../../src/diff/report/index.js";
import { blankNode } from "../../src/rdf/data-factory.js";
import { encode } from "../../src/rdf/encode.js";
import { Graph } from "../../src/rdf/graph.js";
import { catalogues } from "../support/arbitrary-catalogue.js";
import { graphOf } from "./graphs.js";

const BASE = "https://d.example/";
const DATASET = `<${BASE}bad> a dcat:Dataset ; dcterms:title "Badplatser i Tierp"@sv ;
  dcat:theme <${BASE}ENVI> ; dcat:distribution <${BASE}bad/csv> ;
  dcterms:temporal [ a dcterms:PeriodOfTime ; dcat:startDate "2020" ; dcat:endDate "2021" ] .
<${BASE}bad/csv> a dcat:Distribution ; dcterms:title "Tabell"@sv ; dcat:accessURL <${BASE}filer/bad.csv> .`;

const compare = (before: string, after: string) => compareGraphs(graphOf(before), graphOf(after));

/** The same statements in the opposite order, with other labels of blank nodes. */
function reversed(graph: Graph): Graph {
  const relabelled = <T extends { termType: string; value: string }>(term: T) =>
    term.termType === "BlankNode" ? blankNode(`other${term.value}`) : term;
  return Graph.from(
    [...graph]
      .reverse()
      .map((quad) => ({ ...quad, subject: relabelled(quad.subject), object: relabelled(quad.object) }) as never),
  );
}

describe("compareGraphs", () => {
  test("order and labels of blank nodes make no difference", () => {
    fc.assert(
      fc.property(catalogues(), (entities) => {
        const { graph } = encode(entities);
        expect(isSame(compareGraphs(graph, reversed(graph)))).toBe(true);
      }),
      { numRuns: 25 },
    );
  });

  test("any statement that is left out is a difference", () => {
    fc.assert(
      fc.property(catalogues(), fc.nat(), (entities, number) => {
        const quads = [...encode(entities).graph];
        const less = quads.filter((_, index) => index !== number % quads.length);
        expect(isSame(compareGraphs(Graph.from(quads), Graph.from(less)))).toBe(false);
      }),
      { numRuns: 25 },
    );
  });

  test("tells a changed text word by word, and other values before and after", () => {
    const after = DATASET.replace("Badplatser i Tierp", "Alla badplatser i Tierp").replace("ENVI", "REGI");
    const { changed, ...rest } = compare(DATASET, after);
    expect(rest).toMatchObject({ added: [], removed: [], renamed: [] });
    expect(changed).toMatchObject([
      {
        iri: `${BASE}bad`,
        class: "Dataset",
        properties: [
          {
            label: { sv: "Titel" },
            removed: [],
            added: [],
            texts: [
              {
                language: "sv",
                parts: [
                  { change: "removed", text: "Badplatser" },
                  { change: "added", text: "Alla badplatser" },
                  { change: "same", text: " i Tierp" },
                ],
              },
            ],
          },
          {
            label: { sv: "Kategori" },
            removed: [{ text: `${BASE}ENVI` }],
            added: [{ text: `${BASE}REGI` }],
            texts: [],
          },
        ],
      },
    ]);
  });

  test("a blank node is compared by its content", () => {
    const [change] = compare(DATASET, DATASET.replace('"2021"', '"2022"')).changed;
    expect(change!.properties).toMatchObject([
      {
        removed: [{ text: "[ dcat:endDate 2021; dcat:startDate 2020 ]" }],
        added: [{ text: "[ dcat:endDate 2022; dcat:startDate 2020 ]" }],
      },
    ]);
  });

  test("what is gone or new is told once, and not of what lists it", () => {
    const before = `<${BASE}catalog> a dcat:Catalog ; dcat:dataset <${BASE}bad> .\n${DATASET}`;
    const after = `<${BASE}catalog> a dcat:Catalog ; dcat:dataset <${BASE}lek> .
      <${BASE}lek> a dcat:Dataset ; dcterms:title "Lekplatser"@sv .`;
    const { added, removed, changed, renamed } = compare(before, after);
    expect(removed.map(({ iri }) => iri)).toEqual([`${BASE}bad`, `${BASE}bad/csv`]);
    expect(added.map(({ iri }) => iri)).toEqual([`${BASE}lek`]);
    expect([...changed, ...renamed]).toEqual([]);
  });

  test("the same title and data under another IRI is a renaming, without consequences elsewhere", () => {
    const refer = (id: string) => `<${BASE}serie> a dcat:DatasetSeries ; dcterms:relation <${BASE}${id}> .\n`;
    const after =
      refer("badplatser") +
      DATASET.replaceAll(`${BASE}bad`, `${BASE}badplatser`).replace(`${BASE}filer/badplatser`, `${BASE}filer/bad`);
    const { renamed, ...rest } = compare(refer("bad") + DATASET, after);
    expect(renamed.map(({ from, iri }) => [from, iri])).toEqual([
      [`${BASE}bad`, `${BASE}badplatser`],
      [`${BASE}bad/csv`, `${BASE}badplatser/csv`],
    ]);
    expect(rest).toMatchObject({ added: [], removed: [], changed: [] });
  });

  test("other data under the same title is something else", () => {
    const after = DATASET.replaceAll(`${BASE}bad`, `${BASE}x`);
    const { renamed, added, removed } = compare(DATASET, after.replace("filer/bad", "filer/annan"));
    expect([renamed.length, added.length, removed.length]).toEqual([0, 2, 2]);
  });

  test("blank nodes in a circle and one within the other do not keep it from ending", () => {
    const circle = '_:a dcterms:relation _:b . _:b dcterms:relation _:a ; dcterms:title "x" .';
    expect(isSame(compare(circle, circle))).toBe(true);
    const doubled = Array.from(
      { length: 60 },
      (_, n) => `_:b${n} dcterms:relation _:b${n + 1} ; foaf:page _:b${n + 1} .`,
    );
    expect(isSame(compare(doubled.join("\n"), doubled.join("\n")))).toBe(true);
    const deep = Array.from({ length: 20_000 }, (_, n) => `_:b${n} dcterms:relation _:b${n + 1} .`).join("\n");
    expect(isSame(compare(deep, deep))).toBe(true);
  });
});

test("compareWords: the parts make up both texts", () => {
  const text = fc.array(fc.constantFrom("bad", "plats", " ", ", ", "å", "\n")).map((words) => words.join(""));
  fc.assert(
    fc.property(text, text, (before, after) => {
      const parts = compareWords(before, after);
      const without = (change: string) => parts.filter((part) => part.change !== change).map((part) => part.text);
      expect(without("added").join("")).toBe(before);
      expect(without("removed").join("")).toBe(after);
    }),
  );
  expect(compareWords("samma", "samma")).toEqual([{ change: "same", text: "samma" }]);
});

describe("the report", () => {
  const after = `${DATASET.replace("Badplatser i Tierp", "Badplatser <b> *Heby* @alla")}
    <${BASE}lek> a dcat:Dataset ; dcterms:title "Lekplatser"@sv .`;
  const report = (form: keyof typeof diffReporters, from = DATASET) =>
    diffReporters[form](compare(from, after), { language: "sv", colour: false, width: 80 });

  test("as text", () => {
    expect(report("text")).toBe(`Tillagda (1)
  + Datamängd: Lekplatser
      ${BASE}lek

Ändrade (1)
  ~ Datamängd: Badplatser <b> *Heby* @alla
      ${BASE}bad
      Titel (sv): Badplatser [-i Tierp-]{+<b> *Heby* @alla+}
`);
    expect(report("text", after)).toBe("Ingen skillnad: båda säger samma sak.\n");
  });

  test("as Markdown, in which texts are no markup and mention nobody", () => {
    expect(report("markdown")).toContain(
      "Titel (sv): Badplatser <del>i Tierp</del><ins>&lt;b\\> \\*Heby\\* &#64;alla</ins>",
    );
  });

  test("as JSON", () => {
    expect(JSON.parse(report("json"))).toMatchObject({ same: false, added: [{ iri: `${BASE}lek`, class: "Dataset" }] });
    expect(JSON.parse(report("json", after))).toMatchObject({ same: true, changed: [] });
  });
});
