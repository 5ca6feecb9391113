import { dcterms } from "../../model/namespaces.js";
import type { Graph } from "../../rdf/graph.js";
import type { Subject } from "../../rdf/term.js";
import { type Observation, observation } from "../observation.js";
import type { Subjects } from "../subjects.js";
import { instancesOf, subjectOf } from "./rule.js";

const UUID = /^(?:urn:uuid:)?([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/i;

/** The portal takes datasets and services with the same UUID as dcterms:identifier for one thing (harvesting rule 10). */
export function* identifierTwice(graph: Graph, subjects: Subjects): Iterable<Observation> {
  const predicate = dcterms("identifier");
  const firstWith = new Map<string, Subject>();
  for (const subject of instancesOf(graph, "Dataset", "DatasetSeries", "DataService")) {
    for (const value of graph.objects(subject, predicate)) {
      const uuid = UUID.exec(value.value)?.[1]?.toLowerCase();
      if (uuid === undefined) continue;
      const first = firstWith.get(uuid);
      if (first === undefined) firstWith.set(uuid, subject);
      else if (first !== subject) {
        const args = { ...subjectOf(subject, subjects), identifier: value.value, other: first.value };
        yield observation("harvest/identifier-twice", args, { focus: subject, predicate, value });
      }
    }
  }
}
