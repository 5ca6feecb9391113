import { type Finding, finding } from "../diagnostics/finding.js";
import { foaf } from "../model/namespaces.js";
import { namedNode } from "../rdf/data-factory.js";
import { numberOf } from "../validate/rules/organisation-twice.js";
import { type Canonical, describedAs } from "./same-agents.js";
import type { Source } from "./source.js";

/** Agents with the same name that nothing else says are the same: the portal would show the organisation twice. */
export function sameNames(sources: readonly Source[], agents: Canonical): Finding[] {
  const firstWith = new Map<string, { readonly iri: string; readonly source: Source; readonly isNumbered: boolean }>();
  const findings: Finding[] = [];
  const told = new Set<string>();
  for (const [iri, [source]] of describedAs("Agent", sources)) {
    if (agents.has(iri) || source === undefined) continue;
    const isNumbered = numberOf(namedNode(iri), source.graph) !== undefined;
    for (const { value } of source.graph.objects(namedNode(iri), foaf("name"))) {
      const name = value.trim().toLowerCase();
      const first = firstWith.get(name);
      if (first === undefined) firstWith.set(name, { iri, source, isNumbered });
      else if (first.iri !== iri && !(first.isNumbered && isNumbered) && !told.has(iri)) {
        told.add(iri);
        const place = source.placeOf(iri);
        const args = { name: value, iri, member: source.name, other: first.iri, otherMember: first.source.name };
        const about = { entity: iri, ...(place && { place }) };
        findings.push({ ...finding("region/same-name", args, about), member: source.name });
      }
    }
  }
  return findings;
}
