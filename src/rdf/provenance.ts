import type { Term } from "@rdfjs/types";
import type { Place } from "../diagnostics/finding.js";

/**
 * Where statements came from, as a table beside the graph: the model and the quads stay plain. Made by whoever filled
 * the graph: the encoder (paths in YAML) or a parser (lines in an RDF file).
 */
export interface Provenance {
  /** Where a value was written, else its property, else its subject; undefined where nothing is known of them. */
  place(subject: Term, predicate?: string, value?: Term): Place | undefined;
  /** Whether reading already reported something about this property of this subject, so that it need not be said twice. */
  reported(subject: Term, predicate: string): boolean;
}

/** In place of a predicate: what gives a subject its IRI. */
export const IDENTITY = "@id";

/** For a graph of which nothing is known but its statements. */
export const noProvenance: Provenance = { place: () => undefined, reported: () => false };
