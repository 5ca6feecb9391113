import type { ClassName } from "../model/kinds.js";
import { owl } from "../model/namespaces.js";
import { numberInIri } from "../validate/rules/organisation-number.js";
import { numberOf } from "../validate/rules/organisation-twice.js";
import type { Source } from "./source.js";
import { Groups } from "./groups.js";

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
    for (const group of groups.all()) {
      // An IRI that nobody describes (an entry of Wikidata) stays what it is, unless the region says otherwise.
      const members = group.filter((iri) => described.has(iri) || aliases.has(iri));
      const name = chosen(
        members.filter((iri) => described.has(iri)),
        wanted,
      );
      for (const iri of members) if (name !== undefined && iri !== name) canonical.set(iri, name);
    }
  }
  return canonical;
}

/**
 * The IRI that a group goes by: the one that an alias leads to, else the organisation's on the data portal (harvesting
 * rule 6), else that of the first description.
 */
function chosen(described: readonly string[], wanted: ReadonlySet<string>): string | undefined {
  const onPortal = described.filter((iri) => numberInIri(iri) !== undefined);
  return described.find((iri) => wanted.has(iri)) ?? onPortal[0] ?? described[0];
}

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
