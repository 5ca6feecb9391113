import { nearest } from "./nearest.js";
import type { Concept, Vocabulary } from "./vocabulary.js";

/** A concept, and how many wider ones there are above it. */
export interface Placed {
  readonly concept: Concept;
  readonly depth: number;
}

/** The concepts that a search may mean: those of which some name contains it, else those with a name that is near. */
export function searchConcepts({ concepts }: Vocabulary, text: string): readonly Concept[] {
  const wanted = text.trim().toLowerCase();
  const namesOf = ({ code, sv, en, iri, aliases = [] }: Concept) => [code, sv, en, iri, ...aliases];
  const containing = concepts.filter((concept) => namesOf(concept).some((name) => name.toLowerCase().includes(wanted)));
  if (containing.length > 0) return containing;
  const near = new Set(nearest(text, concepts.flatMap(namesOf)));
  return concepts.filter((concept) => namesOf(concept).some((name) => near.has(name)));
}

/** Concepts with the narrower ones after each; one whose wider concept is not among them stands at the top. */
export function inOrder(concepts: readonly Concept[]): Placed[] {
  const all = new Set(concepts.map(({ iri }) => iri));
  const under = (broader: string | undefined, depth: number): Placed[] =>
    concepts
      .filter((concept) => (all.has(concept.broader ?? "") ? concept.broader : undefined) === broader)
      .flatMap((concept) => [{ concept, depth }, ...under(concept.iri, depth + 1)]);
  return under(undefined, 0);
}
