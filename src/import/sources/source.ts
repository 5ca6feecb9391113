import type { Finding } from "../../diagnostics/finding.js";
import type { Graph } from "../../rdf/graph.js";

/** What is to be imported, as it was read from a file or fetched. */
export interface SourceInput {
  readonly bytes: Uint8Array;
  /** The path or address, for findings, and for the extension where there is no content type. */
  readonly file: string;
  readonly contentType?: string;
  /** The address that relative ones are relative to. */
  readonly base?: string;
}

/** What a source says, as RDF; things without identifiers are blank nodes, and get theirs later. */
export interface SourceContent {
  /** Empty where the source could not be read, which a finding tells. */
  readonly graph: Graph;
  /** Abbreviations that the source has for what the profile does not know. */
  readonly prefixes: Readonly<Record<string, string>>;
  readonly findings: readonly Finding[];
}

/** One kind of thing that catalogues are imported from. */
export interface Source {
  /** Whether something is of this kind. */
  readonly recognises: (input: SourceInput) => boolean;
  /** Loads what reads it, only when it is needed. Nothing in the input makes that throw. */
  readonly load: () => Promise<(input: SourceInput) => Promise<SourceContent>>;
}
