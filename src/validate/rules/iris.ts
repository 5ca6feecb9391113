import type { Graph } from "../../rdf/graph.js";
import { encodeIri, iriProblem } from "../../rdf/iri.js";
import type { ObjectTerm } from "../../rdf/term.js";
import { type Observation, observation, type Topic } from "../observation.js";
import type { Subjects } from "../subjects.js";
import { subjectOf } from "./rule.js";

/** Every IRI is absolute and valid by RFC 3987 (harvesting rule 3); each faulty one is told once, where it first stands. */
export function* iris(graph: Graph, subjects: Subjects): Iterable<Observation> {
  const seen = new Set<string>();
  for (const { subject, properties } of graph.nodes()) {
    yield* check(subject, { focus: subject });
    for (const [predicate, objects] of properties) {
      for (const value of objects) yield* check(value, { focus: subject, predicate, value });
    }
  }

  function* check(term: ObjectTerm, topic: Topic): Iterable<Observation> {
    if (term.termType !== "NamedNode" || seen.has(term.value)) return;
    seen.add(term.value);
    const found = iriProblem(term.value);
    if (found === undefined) return;
    const encoded = encodeIri(term.value);
    yield observation(
      "harvest/iri",
      {
        ...subjectOf(topic.focus as never, subjects),
        iri: term.value,
        problem: found.problem,
        ...(iriProblem(encoded) === undefined && { suggestion: encoded }),
      },
      topic,
    );
  }
}
