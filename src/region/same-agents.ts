import type { ClassName } from "../model/kinds.js";
import { dcterms, owl } from "../model/namespaces.js";
import type { Graph } from "../rdf/graph.js";
import type { Subject } from "../rdf/term.js";
import { numberInIri } from "../validate/rules/organisation-number.js";
import { numberOf } from "../validate/rules/organisation-twice.js";
import { Groups } from "./groups.js";
import type { Source } from "./source.js";

/** The IRI that something goes by, for every other IRI that it has. */
export type Canonical = ReadonlyMap<string, string>;

/**
 * Finds the agents, and the contact points, that are one and the same: by IRI, owl:sameAs, organisation number (agents
 * only) or a declared alias. An agent is never the same as a contact point (harvesting rule 5).
 * @param aliases other IRI → IRI
 */
export function sameAgents(sources: readonly Source[], aliases: ReadonlyMap<string, string>): Canonical {
  const canonical = new Map<string, string>();
  for (const name of ["Agent", "ContactPoint"] as const) {
    const described = describedAs(name, sources);
    const groups = new Groups();
    for (const [iri, holders] of described) {
      groups.add(iri);
      for (const { graph } of holders) {
        const subject = graph.node({ termType: "NamedNode", value: iri } as never)!.subject;
        for (const { value } of graph.objects(subject, owl("sameAs"))) groups.join(iri, value);
        const number = name === "Agent" ? numberOf(subject, graph) : undefined;
        if (number !== undefined) groups.join(iri, `number ${number}`);
      }
    }
    for (const [alias, iri] of aliases) if (described.has(alias) || described.has(iri)) groups.join(alias, iri);
    const wanted = new Set(aliases.values());
    const own = new Set(sources.flatMap(({ graph, catalogues: [main] }) => publishersOf(main, graph)));
    for (const group of groups.all()) {
      // An IRI that nobody describes (an entry of Wikidata) stays what it is, unless the region says otherwise.
      const members = group.filter((iri) => described.has(iri) || aliases.has(iri));
      const name = chosen(
        members.filter((iri) => described.has(iri)),
        wanted,
        own,
      );
      for (const iri of members) if (name !== undefined && iri !== name) canonical.set(iri, name);
    }
  }
  return canonical;
}

/**
 * The IRI that a group goes by: the one that an alias leads to, else the organisation's on the data portal (harvesting
 * rule 6), else the one that its own catalogue uses, else that of the first description.
 */
function chosen(
  described: readonly string[],
  wanted: ReadonlySet<string>,
  own: ReadonlySet<string>,
): string | undefined {
  const tests = [
    (iri: string) => wanted.has(iri),
    (iri: string) => numberInIri(iri) !== undefined,
    (iri: string) => own.has(iri),
    () => true,
  ];
  for (const test of tests) {
    const found = described.find(test);
    if (found !== undefined) return found;
  }
  return undefined;
}

const publishersOf = (catalogue: Subject | undefined, graph: Graph): string[] =>
  catalogue === undefined ? [] : graph.objects(catalogue, dcterms("publisher")).map(({ value }) => value);

/** The IRIs described as of a class, in the order of the sources, with those that describe them. */
export function describedAs(name: ClassName, sources: readonly Source[]): Map<string, Source[]> {
  const found = new Map<string, Source[]>();
  for (const source of sources) {
    for (const { subject } of source.graph.nodes()) {
      if (subject.termType !== "NamedNode" || source.subjects.classOf(subject) !== name) continue;
      const holders = found.get(subject.value);
      if (holders === undefined) found.set(subject.value, [source]);
      else holders.push(source);
    }
  }
  return found;
}
