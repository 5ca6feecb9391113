import { dcat } from "../../model/namespaces.js";
import { rowsOf } from "../../model/profile.js";
import type { Graph } from "../../rdf/graph.js";
import { type ObjectTerm, type Subject, termKey } from "../../rdf/term.js";
import { type Observation, observation } from "../observation.js";
import type { Subjects } from "../subjects.js";
import { instancesOf, subjectOf } from "./rule.js";

/** What all datasets of a series have the same of, by key. */
const ALIKE: ReadonlySet<string> = new Set([
  "publisher",
  "keyword",
  "theme",
  "applicableLegislation",
  "hvdCategory",
  "subject",
  "conformsTo",
  "landingPage",
  "relation",
  "qualifiedRelation",
  "documentation",
]);

const alikeRows = rowsOf("Dataset").filter(([key]) => ALIKE.has(key));

/**
 * The datasets of a series are alike in everything but what it is split by (recommendations 15–21). In SHACL each
 * member would have to be compared with all others; here each is compared with the first.
 */
export function* seriesMembers(graph: Graph, subjects: Subjects): Iterable<Observation> {
  for (const series of instancesOf(graph, "DatasetSeries")) {
    const [first, ...others] = graph.subjects(dcat("inSeries"), series);
    if (first === undefined) continue;
    for (const [key, { predicate }] of alikeRows) {
      const expected = fingerprint(first, predicate, graph);
      const different = others.find((member) => fingerprint(member, predicate, graph) !== expected);
      if (different === undefined) continue;
      const args = { ...subjectOf(series, subjects), key, different: subjects.nameOf(different) ?? different.value };
      yield observation("recommendation/series-members", args, { focus: different, predicate });
    }
  }
}

/** The values of a property in a form that is the same for the same values, whatever their order. */
const fingerprint = (node: ObjectTerm, predicate: string, graph: Graph): string =>
  graph
    .objects(node, predicate)
    .map((value) => (value.termType === "BlankNode" ? contents(value, graph) : termKey(value)))
    .sort()
    .join("\n");

/** A blank node has no name to compare, so what is said of it stands for it. */
function contents(node: Subject, graph: Graph): string {
  const properties = [...(graph.node(node)?.properties ?? [])];
  return properties
    .map(([predicate, values]) => `${predicate} ${values.map(termKey).sort().join(" ")}`)
    .sort()
    .join(" ; ");
}
