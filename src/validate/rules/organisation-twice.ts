import type { SharedTrait } from "../../diagnostics/messages/harvest.js";
import { dcterms, foaf, owl } from "../../model/namespaces.js";
import type { Graph } from "../../rdf/graph.js";
import type { Subject } from "../../rdf/term.js";
import { type Observation, observation } from "../observation.js";
import type { Subjects } from "../subjects.js";
import { checkDigit, numberInIri } from "./organisation-number.js";
import { instancesOf, subjectOf } from "./rule.js";

/** What two descriptions of one organisation have in common, the surest first. */
const traits: readonly (readonly [SharedTrait, (agent: Subject, graph: Graph) => readonly string[]])[] = [
  ["number", (agent, graph) => [numberOf(agent, graph) ?? []].flat()],
  ["sameAs", (agent, graph) => [agent.value, ...graph.objects(agent, owl("sameAs")).map(({ value }) => value)]],
  ["name", (agent, graph) => graph.objects(agent, foaf("name")).map(({ value }) => value.trim().toLowerCase())],
];

/**
 * One organisation has one identifier (harvesting rules 5 and 7): two agents are the same when they share a number,
 * point at each other with owl:sameAs, or share a name while not both have a number.
 */
export function* organisationTwice(graph: Graph, subjects: Subjects): Iterable<Observation> {
  const agents = instancesOf(graph, "Agent").filter(({ termType }) => termType === "NamedNode");
  const told = new Set<Subject>();
  for (const [shared, valuesOf] of traits) {
    const firstWith = new Map<string, Subject>();
    for (const agent of agents) {
      const twin = valuesOf(agent, graph)
        .map((value) => claim(firstWith, value, agent))
        .find((first) => first !== agent && !(shared === "name" && bothNumbered(first, agent, graph)));
      if (twin === undefined || told.has(agent)) continue;
      told.add(agent);
      const args = { ...subjectOf(agent, subjects), other: twin.value, shared };
      yield observation("harvest/organisation-twice", args, { focus: agent });
    }
  }
}

/** The first agent that had a value: this one, where none had it before. */
function claim(firstWith: Map<string, Subject>, value: string, agent: Subject): Subject {
  const first = firstWith.get(value) ?? agent;
  firstWith.set(value, first);
  return first;
}

const bothNumbered = (a: Subject, b: Subject, graph: Graph): boolean =>
  numberOf(a, graph) !== undefined && numberOf(b, graph) !== undefined;

/**
 * The organisation number of an agent, from its IRI or its identifier. One whose IRI has a suffix shares its number
 * with others by design: the whole IRI is its number then.
 */
export function numberOf(agent: Subject, graph: Graph): string | undefined {
  const inIri = numberInIri(agent.value);
  if (inIri !== undefined) return agent.value.endsWith(inIri) ? inIri : agent.value;
  for (const { value } of graph.objects(agent, dcterms("identifier"))) {
    const [, first, last] = /^(?:SE)?([0-9]{6})-?([0-9]{4})$/.exec(value.trim()) ?? [];
    const number = `${first}${last}`;
    if (first !== undefined && number.endsWith(checkDigit(number))) return number;
  }
  return undefined;
}
