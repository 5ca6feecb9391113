import { type Finding, finding } from "../diagnostics/finding.js";
import { rdf } from "../model/namespaces.js";
import type { GraphNode } from "../rdf/graph.js";
import type { RdfDocument } from "../rdf/read/index.js";
import { termKey } from "../rdf/term.js";
import { subjectOf } from "../validate/rules/rule.js";
import { Subjects } from "../validate/subjects.js";

/** A document of a harvest, by the address that it was asked for at. */
export interface Fetched {
  readonly asked: string;
  readonly document: RdfDocument;
}

/**
 * Things that several documents describe, each in its own words: the portal makes one thing of them by their IRI
 * (harvesting rules 5, 7 and 10), so it has every name and every text of both, or those of one.
 */
export function describedTwice(documents: readonly Fetched[]): Finding[] {
  const first = new Map<string, { readonly asked: string; readonly said: string }>();
  const findings: Finding[] = [];
  for (const { asked, document } of documents) {
    const subjects = new Subjects(document.graph);
    const provenance = document.provenance();
    for (const node of document.graph.nodes()) {
      const { subject } = node;
      if (subject.termType !== "NamedNode" || subjects.classOf(subject) === undefined || isBare(node)) continue;
      const known = first.get(subject.value);
      const said = contentOf(node);
      if (known === undefined) first.set(subject.value, { asked, said });
      else if (known.asked !== asked && known.said !== said) {
        const place = provenance.place(subject) ?? { file: asked };
        const args = { ...subjectOf(subject, subjects), iri: subject.value, other: known.asked };
        findings.push(finding("rehearsal/described-twice", args, { entity: subject.value, place }));
      }
    }
  }
  return findings;
}

/** No more is said of it than its type: it is mentioned, not described. */
const isBare = ({ properties }: GraphNode): boolean => [...properties.keys()].every((one) => one === rdf("type"));

/** What is said of a thing, whatever the order; blank nodes count by their being there. */
function contentOf({ properties }: GraphNode): string {
  const statements = [...properties].flatMap(([predicate, objects]) =>
    objects.map((object) => `${predicate} ${object.termType === "BlankNode" ? "_" : termKey(object)}`),
  );
  return statements.sort().join("\n");
}
