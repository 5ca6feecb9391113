import { dcterms, foaf, owl, prefixedName } from "../../model/namespaces.js";
import { luhnHolds, organizationIri } from "../../model/organization-number.js";
import { namedNode } from "../../rdf/data-factory.js";
import type { Graph } from "../../rdf/graph.js";
import { type ObjectTerm, type Subject, termKey } from "../../rdf/term.js";
import { classify } from "../classify.js";
import { rewrite } from "../rewrite.js";
import type { Step } from "./step.js";

const PORTAL = /^http:\/\/dataportal\.se\/organisation\/SE(\d{10})$/;
const NUMBER = /^(?:SE)?(\d{6})-?(\d{4})$/;

/**
 * The dataportal's IRI for organisations that say their number themselves (harvesting guide: publishers): with
 * dcterms:identifier, or by being the same as one that has it. Where two agents would get one IRI but have different
 * names, or the IRI is taken, nothing is certain and nothing is changed.
 */
export const nameOrganisations: Step = (graph, { changes }) => {
  const claims = new Map<string, Subject[]>();
  for (const { subject, class: name } of classify(graph).values()) {
    if (name !== "Agent" || /^https?:\/\/(?:www\.)?dataportal\.se\/organisation\//.test(subject.value)) continue;
    const iri = ownIri(subject, graph);
    if (iri !== undefined) claims.set(iri, [...(claims.get(iri) ?? []), subject]);
  }
  const renamed = new Map<string, ObjectTerm>();
  for (const [iri, subjects] of claims) {
    const names = new Set(subjects.map((subject) => nameKey(subject, graph)));
    if (names.size > 1 || graph.node(namedNode(iri)) !== undefined) continue;
    for (const subject of subjects) {
      renamed.set(termKey(subject), namedNode(iri));
      changes.add(
        "upgrade/organisation",
        subject.termType === "NamedNode" ? prefixedName(subject.value) : "[ … ]",
        iri,
      );
    }
  }
  if (renamed.size === 0) return graph;
  const term = <T extends ObjectTerm>(old: T): T =>
    old.termType === "Literal" ? old : ((renamed.get(termKey(old)) as T) ?? old);
  return rewrite(graph, ([subject, predicate, object]) =>
    // That it is the same as itself needs no saying.
    predicate === owl("sameAs") && term(subject).equals(object) ? [] : [[term(subject), predicate, term(object)]],
  );
};

function ownIri(subject: Subject, graph: Graph): string | undefined {
  const numbers = new Set([
    ...graph.objects(subject, owl("sameAs")).flatMap(({ value }) => PORTAL.exec(value)?.[1] ?? []),
    ...graph.objects(subject, dcterms("identifier")).flatMap(({ value }) => {
      const [, first, last] = NUMBER.exec(value.trim()) ?? [];
      return first === undefined ? [] : [`${first}${last}`];
    }),
  ]);
  const [number, ...more] = numbers;
  return number !== undefined && more.length === 0 && luhnHolds(number) ? organizationIri(number) : undefined;
}

const nameKey = (subject: Subject, graph: Graph): string =>
  graph.objects(subject, foaf("name")).map(termKey).sort().join("\n");
