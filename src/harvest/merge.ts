import type { Term } from "@rdfjs/types";
import type { Place } from "../diagnostics/finding.js";
import { blankNode } from "../rdf/data-factory.js";
import { Graph } from "../rdf/graph.js";
import type { Provenance } from "../rdf/provenance.js";
import type { RdfDocument } from "../rdf/read/index.js";
import type { ObjectTerm, Subject } from "../rdf/term.js";

/** The statements of several documents as one graph, which remembers where each statement stands. */
export interface Merged {
  readonly graph: Graph;
  readonly provenance: Provenance;
}

/** Blank nodes of different documents are different nodes, whatever their labels: each gets its document's number. */
const labelOf = (label: string, index: number): string => `d${index}.${label}`;

/** Merges documents, as the portal does with a catalogue and its parts. */
export function merge(documents: readonly RdfDocument[]): Merged {
  const graph = new Graph();
  documents.forEach((document, index) => {
    const own = <T extends Subject | ObjectTerm>(term: T): T =>
      term.termType === "BlankNode" ? (blankNode(labelOf(term.value, index)) as typeof term) : term;
    for (const { subject, properties } of document.graph.nodes()) {
      const renamed = own(subject);
      for (const [predicate, objects] of properties)
        for (const object of objects) graph.add(renamed, predicate, own(object));
    }
  });
  return { graph, provenance: provenanceOf(documents) };
}

/** A term as a document has it; undefined for another document's blank node. */
function within<T extends Term>(term: T, index: number): T | undefined {
  if (term.termType !== "BlankNode") return term;
  const prefix = labelOf("", index);
  return term.value.startsWith(prefix) ? (blankNode(term.value.slice(prefix.length)) as Term as T) : undefined;
}

function provenanceOf(documents: readonly RdfDocument[]): Provenance {
  const all = documents.map((document) => ({ graph: document.graph, provenance: document.provenance() }));
  /** How much of a statement a document has: the whole, the property, or the subject. */
  const share = (graph: Graph, subject: Subject, predicate?: string, value?: Term): number => {
    const objects = predicate === undefined ? [] : graph.objects(subject, predicate);
    return Number(graph.node(subject) !== undefined) + Number(objects.length > 0) + Number(has(objects, value));
  };
  return {
    place(subject, predicate, value): Place | undefined {
      let best: { readonly share: number; readonly place: Place | undefined } = { share: 0, place: undefined };
      for (const [index, { graph, provenance }] of all.entries()) {
        const own = within(subject, index) as Subject | undefined;
        const object = value && within(value, index);
        const found = own === undefined ? 0 : share(graph, own, predicate, object);
        if (found > best.share) best = { share: found, place: provenance.place(own!, predicate, object) };
      }
      return best.place;
    },
    reported: (subject, predicate) =>
      all.some(({ provenance }, index) => {
        const own = within(subject, index);
        return own !== undefined && provenance.reported(own, predicate);
      }),
  };
}

const has = (objects: readonly ObjectTerm[], value: Term | undefined): boolean =>
  value !== undefined && objects.some((object) => object.equals(value));
