import * as fc from "fast-check";
import { DataFactory } from "n3";
import { describe, expect, test } from "vitest";
import { dcat, dcterms } from "../../src/model/namespaces.js";
import { assess } from "../../src/quality/index.js";
import { indicators, MAX_POINTS } from "../../src/quality/indicators.js";
import { percentOf, ratingOf, type Score } from "../../src/quality/score.js";
import { Graph } from "../../src/rdf/graph.js";
import { readTurtle } from "../../src/rdf/read-turtle.js";
import { BY_HAND, CATALOGUE, LINKS, POINTS, STARS } from "./by-hand.js";

const graph = readTurtle(CATALOGUE);
const measured = assess(graph, { links: LINKS });
const offline = assess(graph);
const datasetA = (quality: typeof measured): Score => quality.datasets.find(({ name }) => name === "A")!.score;

/** The rows of the table that was made by hand, and the same columns from a score. */
const rows = BY_HAND.trim()
  .split("\n")
  .map((line) =>
    line
      .trim()
      .split(/\s+/)
      .filter((word) => word !== "-"),
  );
const column = (score: Score) =>
  Object.fromEntries(
    score.dimensions
      .flatMap((dimension) => dimension.indicators)
      .map(({ id, passed, of, points }) => [id, [`${passed}/${of}`, points]]),
  );

describe("a small catalogue, indicator by indicator", () => {
  test.each(rows)("%s", (id, share, points, shareOfA, pointsOfA) => {
    expect(column(measured.whole)[id!]).toEqual([share, Number(points)]);
    expect(column(datasetA(measured))[id!]).toEqual([shareOfA, Number(pointsOfA)]);
  });

  test("the table leaves no indicator out but that of conformance, which is not measured", () => {
    const told = rows.map(([id]) => id);
    const untold = Object.entries(column(measured.whole)).filter(([id]) => !told.includes(id));
    expect(untold).toEqual([["dcatApCompliance", ["0/2", undefined]]]);
  });

  test("the sums", () => {
    expect([offline, measured].map(({ whole }) => whole.points)).toEqual(Object.values(POINTS.catalogue));
    expect([offline, measured].map((quality) => datasetA(quality).points)).toEqual(Object.values(POINTS.datasetA));
    expect([offline, measured].map(({ whole }) => whole.measurable)).toEqual([295, 375]);
    expect([measured.whole.stars, datasetA(measured).stars]).toEqual([STARS.catalogue, STARS.datasetA]);
  });

  test("links are measured only where they are told", () => {
    const ids = (quality: typeof measured) =>
      Object.entries(column(quality.whole))
        .filter(([, [, points]]) => points === undefined)
        .map(([id]) => id);
    expect(ids(offline)).toEqual(["accessUrlStatus", "downloadUrlStatus", "dcatApCompliance"]);
    expect(ids(measured)).toEqual(["dcatApCompliance"]);
  });

  test("each publisher has the score of its datasets", () => {
    expect(offline.publishers.map(({ name, score }) => [name, score.datasets, score.distributions])).toEqual([
      ["Tierps kommun", 1, 2],
      ["Heby kommun", 1, 2],
    ]);
  });
});

test("the table of indicators has the points of the methodology", () => {
  const all = [...indicators.dataset, ...indicators.distribution];
  const sums = new Map<string, number>();
  for (const { dimension, points } of all) sums.set(dimension, (sums.get(dimension) ?? 0) + points);
  expect(Object.fromEntries(sums)).toEqual({
    findability: 100,
    accessibility: 100,
    interoperability: 110,
    reusability: 75,
    contextuality: 20,
  });
  expect(all.reduce((sum, { points }) => sum + points, 0)).toBe(MAX_POINTS);
});

test("the ratings begin where the methodology says", () => {
  expect([0, 120, 121, 220, 221, 350, 351, 405].map(ratingOf)).toEqual([
    ...["bad", "bad", "sufficient", "sufficient", "good", "good", "excellent", "excellent"],
  ]);
});

test("percentages are those that the portal shows", () => {
  expect(percentOf(161).toFixed(1)).toBe("39.8");
  expect(percentOf(246).toFixed(1)).toBe("60.7");
});

test("nothing at all scores nothing", () => {
  const { whole, improvements } = assess(new Graph());
  expect(whole).toMatchObject({ points: 0, measurable: 295, stars: undefined, rating: "bad" });
  expect(improvements).toEqual([]);
});

const iri = DataFactory.namedNode;
const values = fc.constantFrom(
  iri("http://publications.europa.eu/resource/authority/file-type/CSV"),
  iri("http://publications.europa.eu/resource/authority/access-right/PUBLIC"),
  iri("https://creativecommons.org/licenses/by/4.0"),
  iri("https://data.tierp.example/page"),
  iri("https://data.tierp.example/gone"),
  DataFactory.literal("text/csv"),
  DataFactory.literal("application/pdf"),
  DataFactory.literal("no/such"),
  DataFactory.literal(""),
);
const nodes = ["a", "b", "a1", "a2", "b1", "b2"].map((name) => iri(`https://data.tierp.example/${name}`));
const predicates = [...indicators.dataset, ...indicators.distribution]
  .map(({ predicate }) => predicate)
  .filter((predicate) => predicate !== "");
const statement = fc.tuple(fc.constantFrom(...nodes), fc.constantFrom(...predicates), values);

test("a further property never lowers any score, and none leaves its bounds", () => {
  fc.assert(
    fc.property(fc.array(statement, { minLength: 1, maxLength: 12 }), fc.boolean(), (statements, withLinks) => {
      const growing = new Graph();
      for (const node of nodes.slice(0, 2)) {
        growing.add(node, "http://www.w3.org/1999/02/22-rdf-syntax-ns#type", iri(dcat("Dataset")));
      }
      const [a, b, ...distributions] = nodes;
      for (const [index, part] of distributions.entries()) growing.add(index < 2 ? a! : b!, dcat("distribution"), part);
      const links = withLinks ? LINKS : undefined;
      const scores = () => {
        const { whole, datasets } = assess(growing, { links });
        return [whole, ...datasets.map(({ score }) => score)];
      };
      let before = scores();
      for (const [subject, predicate, object] of statements) {
        growing.add(subject, predicate, object);
        const after = scores();
        for (const [index, score] of after.entries()) {
          expect(score.points).toBeGreaterThanOrEqual(before[index]!.points - 1e-9);
          expect(score.stars ?? 0).toBeGreaterThanOrEqual(before[index]!.stars ?? 0);
          expect(score.points).toBeLessThanOrEqual(score.measurable);
        }
        before = after;
      }
    }),
    { numRuns: 60 },
  );
});

describe("improvements", () => {
  test("say what each change gives the whole", () => {
    const theme = offline.improvements.find(({ key }) => key === "theme");
    expect(theme).toMatchObject({ kind: "add", gain: 15, once: false });
    expect(theme!.nodes.map(({ value }) => value)).toEqual(["https://data.tierp.example/b"]);
  });

  test("count a property and its vocabulary as one change", () => {
    const licence = offline.improvements.filter(({ key }) => key === "license");
    expect(licence.map(({ kind, gain, indicators: ids }) => [kind, gain, ids])).toEqual([
      ["add", 7.5, ["licence", "licenceVocabulary"]],
      ["better", 2.5, ["licenceVocabulary"]],
    ]);
  });

  test("made, give exactly what they promise", () => {
    const { improvements, whole } = offline;
    const spatial = improvements.find(({ key }) => key === "spatial")!;
    const better = readTurtle(CATALOGUE);
    for (const node of spatial.nodes) better.add(node, dcterms("spatial"), iri("http://sws.geonames.org/2666199"));
    expect(assess(better).whole.points).toBeCloseTo(whole.points + spatial.gain);
  });

  test("never ask for what the profile does not have", () => {
    expect(offline.improvements.flatMap(({ indicators: ids }) => ids)).not.toContain("mediaType");
  });

  test("ask no files of an API, and no downloads of protected data", () => {
    const special = readTurtle(`${CATALOGUE}
      :b2 dcat:accessService :api .
      :a dct:accessRights right:RESTRICTED .`);
    const asked = assess(special).improvements.filter(({ key }) => key === "downloadURL" || key === "byteSize");
    const nodesOf = (key: string) => asked.filter((one) => one.key === key).flatMap(({ nodes: all }) => all);
    expect(nodesOf("downloadURL").map(({ value }) => value)).toEqual(["https://data.tierp.example/b1"]);
    expect(nodesOf("byteSize").map(({ value }) => value)).not.toContain("https://data.tierp.example/b2");
  });
});
