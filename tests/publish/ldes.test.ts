import { Parser } from "n3";
import { expect, test } from "vitest";
import { compareGraphs, isSame } from "../../src/diff/index.js";
import { type FeedState, makeFeed, parseState } from "../../src/publish/ldes/index.js";
import { Graph } from "../../src/rdf/graph.js";
import { graphOf } from "../diff/graphs.js";

const BASE = "https://d.example/";
const AS = "https://www.w3.org/ns/activitystreams#";
const NONE: FeedState = { events: [] };
const moment = (day: number) => new Date(Date.UTC(2026, 0, day));

const DATASET = `<${BASE}bad> a dcat:Dataset ; dcterms:title "Badplatser"@sv ; dcat:distribution <${BASE}bad/csv> ;
  dcterms:temporal [ a dcterms:PeriodOfTime ; dcat:startDate "2020" ] ; dcterms:conformsTo <${BASE}standard> .
<${BASE}standard> a dcterms:Standard ; dcterms:title "Kolumner"@sv .
<${BASE}bad/csv> a dcat:Distribution ; dcat:accessURL <${BASE}bad.csv> .
`;
const CATALOG = `<${BASE}catalog> a dcat:Catalog ; dcat:dataset <${BASE}bad> .\n`;

const feedOf = (turtle: string, before = NONE, day = 1) => {
  const { feed, state } = makeFeed(graphOf(turtle), before, `${BASE}catalog`, moment(day));
  return { text: [...feed].join(""), state: parseState(state)! };
};

interface Member {
  readonly entity: string;
  readonly type: string;
  readonly published: string;
  readonly payload: Graph;
}

/** The members of a feed, as a harvester reads them. */
function membersOf(text: string): Member[] {
  const quads = new Parser({ format: "TriG", baseIRI: `${BASE}feed.trig` }).parse(text);
  const value = (subject: string, predicate: string) =>
    quads.find((quad) => quad.subject.value === subject && quad.predicate.value === predicate)!.object.value;
  return quads
    .filter(({ predicate }) => predicate.value.endsWith("#member"))
    .map(({ object: { value: event } }) => ({
      entity: value(event, `${AS}object`),
      type: value(event, "http://www.w3.org/1999/02/22-rdf-syntax-ns#type").replace(AS, ""),
      published: value(event, `${AS}published`),
      payload: Graph.from(quads.filter(({ graph }) => graph.value === event)),
    }));
}

/** What a harvester that has read the feed holds. */
const harvested = (text: string): Graph => Graph.from(membersOf(text).flatMap(({ payload }) => [...payload]));

test("the payloads make up the catalogue, each entity before what refers to it", () => {
  const { text } = feedOf(CATALOG + DATASET);
  expect(isSame(compareGraphs(graphOf(CATALOG + DATASET), harvested(text)))).toBe(true);
  expect(membersOf(text).map(({ entity, type }) => [type, entity.slice(BASE.length)])).toEqual([
    ["Create", "bad/csv"],
    ["Create", "bad"],
    ["Create", "catalog"],
  ]);
});

test("what has not changed keeps its event, and the feed its bytes", () => {
  const first = feedOf(CATALOG + DATASET);
  expect(feedOf(CATALOG + DATASET, first.state, 2)).toEqual(first);
});

test("what changes or goes gets a new event, and deletions stay", () => {
  const first = feedOf(CATALOG + DATASET);
  const second = feedOf(CATALOG + DATASET.replace("2020", "2021").replace(/<\S+bad\/csv> a .*\n/, ""), first.state, 2);
  const events = (text: string) => membersOf(text).map(({ entity, type, published }) => [type, entity, published]);
  const [then, now] = [moment(1).toISOString(), moment(2).toISOString()];
  const expected = [
    ["Update", `${BASE}bad`, now],
    ["Create", `${BASE}catalog`, then],
    ["Delete", `${BASE}bad/csv`, now],
  ];
  expect(events(second.text)).toEqual(expected);
  expect(membersOf(second.text).at(-1)!.payload.size).toBe(0);
  const third = feedOf(CATALOG, second.state, 3);
  expect(events(third.text)).toContainEqual(["Delete", `${BASE}bad/csv`, now]);
});

test("an event's IRI is used once, even where an entity becomes what it was, and time never goes back", () => {
  const states = [feedOf(DATASET).state];
  for (const year of ["2021", "2020", "2021"]) {
    states.push(feedOf(DATASET.replace("2020", year), states.at(-1)!, -1).state);
  }
  const iris = states.map(({ events }) => events.find(({ entity }) => entity === `${BASE}bad`)!);
  expect(new Set(iris.map(({ iri }) => iri)).size).toBe(4);
  expect(new Set(iris.map(({ published }) => published))).toEqual(new Set([moment(1).toISOString()]));
});

test.each(["", "null", "[]", '{"events":[{}]}', "{"])("%j is no state", (text) => {
  expect(parseState(text)).toBeUndefined();
});
