import type { ClassName } from "../../model/kinds.js";
import { rdf } from "../../model/namespaces.js";
import { typesOf } from "../../model/profile.js";
import type { Graph } from "../../rdf/graph.js";
import { type Subject, termKey } from "../../rdf/term.js";
import type { Observation } from "../observation.js";
import type { Subjects } from "../subjects.js";

/** A rule that SHACL Core cannot say: looks at a whole graph and tells what it finds. */
export type Rule = (graph: Graph, subjects: Subjects) => Iterable<Observation>;

/** Everything of a class, each once, in the graph's order of types. */
export function instancesOf(graph: Graph, ...names: readonly ClassName[]): Subject[] {
  const found = new Map<string, Subject>();
  for (const type of names.flatMap(typesOf)) {
    for (const subject of graph.subjects(rdf("type"), { termType: "NamedNode", value: type } as never)) {
      found.set(termKey(subject), subject);
    }
  }
  return [...found.values()];
}

/** Who an observation is about, for its message. */
export function subjectOf(node: Subject, subjects: Subjects): { class?: ClassName; name?: string } {
  const className = subjects.classOf(node);
  const name = subjects.nameOf(node);
  return { ...(className && { class: className }), ...(name !== undefined && { name }) };
}
