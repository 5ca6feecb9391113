import type { Term } from "@rdfjs/types";
import type { Finding } from "../../diagnostics/finding.js";
import type { Graph } from "../graph.js";
import type { Provenance } from "../provenance.js";

export type RdfFormat = "rdfxml" | "turtle" | "ntriples" | "trig" | "nquads" | "jsonld";

/** What a document says, where it says it, and what is wrong with how it says it. */
export interface RdfDocument {
  readonly format: RdfFormat;
  /** All statements, whatever graph they stand in; none where the document is ill-formed. */
  readonly graph: Graph;
  /** The graphs that the document gives a name, by term key. */
  readonly graphs: ReadonlyMap<string, Graph>;
  /** The abbreviations that the document declares: prefix → namespace. */
  readonly prefixes: Readonly<Record<string, string>>;
  readonly findings: readonly Finding[];
  /**
   * The line of a statement; without a value, or where it is not found, that of the property's first; without that,
   * the one on which the subject is first described. Undefined where the document does not describe the subject.
   */
  lineOf(subject: Term, predicate?: string, value?: Term): number | undefined;
  /** The same as places, and which properties the findings are about. */
  provenance(): Provenance;
}
