import type { TitlePart } from "../../diagnostics/messages/recommendation.js";
import { dcat, dcterms, foaf } from "../../model/namespaces.js";
import type { Graph } from "../../rdf/graph.js";
import type { Subject } from "../../rdf/term.js";
import { type Observation, observation } from "../observation.js";
import type { Subjects } from "../subjects.js";
import { instancesOf, subjectOf } from "./rule.js";

const YEAR = /\b(?:19|20)\d\d\b/;
const FORMAT =
  /\b(?:csv|(?:geo)?json|xml|xlsx?|excel|pdf|gml|km[lz]|gpkg|geopackage|shape(?:fil)?|w(?:ms|mts|fs|cs))\b/i;

/** What a title had better not contain, and how to find it there. */
const parts: Readonly<Record<TitlePart, (title: string, subject: Subject, graph: Graph) => string | undefined>> = {
  publisher: (title, subject, graph) =>
    publisherNames(subject, graph).find((name) => title.toLowerCase().includes(name.toLowerCase())),
  // What tells the datasets of a series apart is often the year.
  year: (title, subject, graph) =>
    graph.objects(subject, dcat("inSeries")).length > 0 ? undefined : YEAR.exec(title)?.[0],
  format: (title) => FORMAT.exec(title)?.[0],
};

/** A title tells what data are about, without publisher, year or format (recommendation 1). */
export function* titleContent(graph: Graph, subjects: Subjects): Iterable<Observation> {
  const predicate = dcterms("title");
  for (const subject of instancesOf(graph, "Dataset", "DatasetSeries")) {
    for (const value of graph.objects(subject, predicate)) {
      for (const [part, find] of Object.entries(parts)) {
        const found = find(value.value, subject, graph);
        if (found === undefined) continue;
        const args = { ...subjectOf(subject, subjects), value: value.value, part: part as TitlePart, found };
        yield observation("recommendation/title-content", args, { focus: subject, predicate, value });
      }
    }
  }
}

function publisherNames(subject: Subject, graph: Graph): string[] {
  const publishers = graph.objects(subject, dcterms("publisher"));
  const names = publishers.flatMap((publisher) => graph.objects(publisher, foaf("name")));
  return names.map(({ value }) => value.trim()).filter((name) => name !== "");
}
