import type { TitlePart } from "../../diagnostics/messages/recommendation.js";
import { dcat, dcterms, foaf } from "../../model/namespaces.js";
import type { Graph } from "../../rdf/graph.js";
import { type ObjectTerm, type Subject, termKey } from "../../rdf/term.js";
import { type Observation, observation } from "../observation.js";
import type { Subjects } from "../subjects.js";
import { instancesOf, subjectOf } from "./rule.js";

const YEAR = /\b(?:19|20)\d\d\b/;
const FORMAT =
  /\b(?:csv|(?:geo)?json|xml|xlsx?|excel|pdf|gml|km[lz]|gpkg|geopackage|shape(?:fil)?|w(?:ms|mts|fs|cs))\b/i;

type Find = (title: string, subject: Subject) => string | undefined;

/** What a title had better not contain, and how to find it there. */
const partsIn = (graph: Graph, names: PublisherNames): readonly (readonly [TitlePart, Find])[] => [
  ["publisher", (title, subject) => names.in(title, subject)],
  // What tells the datasets of a series apart is often the year.
  [
    "year",
    (title, subject) => (graph.objects(subject, dcat("inSeries")).length > 0 ? undefined : YEAR.exec(title)?.[0]),
  ],
  ["format", (title) => FORMAT.exec(title)?.[0]],
];

/** A title tells what data are about, without publisher, year or format (recommendation 1). */
export function* titleContent(graph: Graph, subjects: Subjects): Iterable<Observation> {
  const predicate = dcterms("title");
  const parts = partsIn(graph, new PublisherNames(graph));
  for (const subject of instancesOf(graph, "Dataset", "DatasetSeries")) {
    for (const value of graph.objects(subject, predicate)) {
      for (const [part, find] of parts) {
        const found = find(value.value, subject);
        if (found === undefined) continue;
        const args = { ...subjectOf(subject, subjects), value: value.value, part, found };
        yield observation("recommendation/title-content", args, { focus: subject, predicate, value });
      }
    }
  }
}

/** The names of publishers, of which a catalogue has few for many datasets. */
class PublisherNames {
  private readonly known = new Map<string, readonly (readonly [name: string, lowerCase: string])[]>();

  constructor(private readonly graph: Graph) {}

  /** The name of a publisher of the subject that is in the title, whatever its letter case. */
  in(title: string, subject: Subject): string | undefined {
    const lowerCase = title.toLowerCase();
    for (const publisher of this.graph.objects(subject, dcterms("publisher"))) {
      const found = this.of(publisher).find(([, name]) => lowerCase.includes(name));
      if (found !== undefined) return found[0];
    }
    return undefined;
  }

  private of(publisher: ObjectTerm) {
    const key = termKey(publisher);
    let names = this.known.get(key);
    if (names === undefined) {
      const written = this.graph.objects(publisher, foaf("name")).map(({ value }) => value.trim());
      names = written.filter((name) => name !== "").map((name) => [name, name.toLowerCase()] as const);
      this.known.set(key, names);
    }
    return names;
  }
}
