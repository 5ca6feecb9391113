import type { Graph } from "../../rdf/graph.js";
import { encodeIri, type IriProblem, iriProblem } from "../../rdf/iri.js";
import type { ObjectTerm, Subject } from "../../rdf/term.js";
import { type Observation, observation, type Topic } from "../observation.js";
import type { Subjects } from "../subjects.js";
import { subjectOf } from "./rule.js";

/** Every IRI is absolute and valid by RFC 3987 (harvesting rule 3); each faulty one is told once, where it first stands. */
export function iris(graph: Graph, subjects: Subjects): Iterable<Observation> {
  const found: Observation[] = [];
  const seen = new Set<string>();
  const check = (term: ObjectTerm, subject: Subject, predicate?: string): void => {
    if (term.termType !== "NamedNode" || seen.size === seen.add(term.value).size) return;
    const problem = iriProblem(term.value);
    if (problem === undefined) return;
    const topic = predicate === undefined ? { focus: subject } : { focus: subject, predicate, value: term };
    found.push(observe(term.value, problem, topic, subjects));
  };
  for (const { subject, properties } of graph.nodes()) {
    check(subject, subject);
    for (const [predicate, objects] of properties) for (const value of objects) check(value, subject, predicate);
  }
  return found;
}

function observe(iri: string, { problem }: IriProblem, topic: Topic, subjects: Subjects): Observation {
  const encoded = encodeIri(iri);
  const suggestion = iriProblem(encoded) === undefined && { suggestion: encoded };
  const args = { ...subjectOf(topic.focus as Subject, subjects), iri, problem, ...suggestion };
  return observation("harvest/iri", args, topic);
}
