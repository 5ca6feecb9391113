import { dcat } from "../../model/namespaces.js";
import type { Graph } from "../../rdf/graph.js";
import { type ObjectTerm, termKey } from "../../rdf/term.js";
import { type Observation, observation } from "../observation.js";
import type { Subjects } from "../subjects.js";
import { instancesOf, subjectOf } from "./rule.js";

/** An API over several datasets of a series serves the series (recommendations 15–21). */
export function* seriesService(graph: Graph, subjects: Subjects): Iterable<Observation> {
  const predicate = dcat("servesDataset");
  for (const service of instancesOf(graph, "DataService")) {
    const served = graph.objects(service, predicate);
    const whole = new Set(served.map(termKey));
    for (const { series, members } of bySeries(served, graph)) {
      if (members < 2 || whole.has(termKey(series))) continue;
      const args = { ...subjectOf(service, subjects), members, series: subjects.nameOf(series) ?? series.value };
      yield observation("recommendation/series-service", args, { focus: service, predicate });
    }
  }
}

/** The series that datasets are in, with how many of them are. */
function bySeries(datasets: readonly ObjectTerm[], graph: Graph) {
  const found = new Map<string, { readonly series: ObjectTerm; members: number }>();
  for (const dataset of datasets) {
    for (const series of graph.objects(dataset, dcat("inSeries"))) {
      const entry = found.get(termKey(series)) ?? { series, members: 0 };
      entry.members++;
      found.set(termKey(series), entry);
    }
  }
  return found.values();
}
