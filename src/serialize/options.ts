/** The names by which the syntaxes are asked for. */
export type FormatName = "rdfxml" | "turtle" | "jsonld" | "ntriples";

/** A name that stands for a property or a class in a JSON-LD context (JSON-LD 1.1 §4.1). */
export interface ContextTerm {
  /** The short name: a letter, then letters, digits, `_` and `-`. A term of another form is left out. */
  readonly term: string;
  /** The property or class that it stands for. */
  readonly iri: string;
  /** What plain strings under the term are read as: `@id` for IRIs, or the IRI of a datatype. */
  readonly type?: "@id" | string;
  /** `@language` where the texts are written as a map from language tag to text. */
  readonly container?: "@language";
}

/** What a writer is told besides the graph. */
export interface WriteOptions {
  /**
   * Prefix → namespace IRI. Only those that are used are declared. A prefix serves where it is an ASCII name and its
   * namespace ends in `#`, `/` or `:`, as those of all vocabularies do; any other is passed over.
   */
  readonly prefixes: Readonly<Record<string, string>>;
  /** The terms that JSON-LD may use; other syntaxes have none. */
  readonly context?: readonly ContextTerm[];
}
