import type { Graph } from "../rdf/graph.js";
import type { ObjectTerm } from "../rdf/term.js";
import { isLocalName, isPlainName } from "./names.js";
import type { ContextTerm, WriteOptions } from "./options.js";
import { Prefixes } from "./prefixes.js";
import { RDF_TYPE, writtenDatatype } from "./shorthand.js";

/** A key under which some values of one property can be written. */
export interface Slot {
  readonly key: string;
  /** What a plain string under the key is read as: `@id`, a datatype, or (undefined) xsd:string. */
  readonly coercion: string | undefined;
  /** True where the values form a map from language tag to text. */
  readonly byLanguage: boolean;
  fits(value: ObjectTerm): boolean;
}

/** A well-formed tag (BCP 47 §2.1 in outline): another, such as `@none`, would be no language in a language map. */
const LANGUAGE_TAG = /^[A-Za-z]{1,8}(?:-[A-Za-z0-9]{1,8})*$/;

/** The names of one JSON-LD document: its context, and how IRIs and properties are written under it. */
export class JsonLdNames {
  private readonly prefixes: Prefixes;
  private readonly terms: readonly ContextTerm[];
  /** Terms for classes and datatypes. */
  private readonly nouns = new Map<string, string>();
  private readonly slotsOf = new Map<string, readonly Slot[]>();

  constructor(graph: Graph, options: WriteOptions) {
    const { vocabulary, schemes } = survey(graph);
    const terms = new Map<string, ContextTerm>();
    for (const term of options.context ?? []) {
      if (isPlainName(term.term) && !terms.has(term.term)) terms.set(term.term, term);
    }
    this.terms = [...terms.values()].filter(({ iri }) => vocabulary.has(iri));
    for (const term of this.terms) if (isUncoerced(term)) this.nouns.set(term.iri, term.term);
    // A prefix may be neither a term's name nor the scheme of an IRI, which would be read as a compact IRI.
    this.prefixes = new Prefixes(options.prefixes, isLocalName, (prefix) => !terms.has(prefix) && !schemes.has(prefix));
    for (const iri of vocabulary) this.compact(iri);
  }

  /**
   * A class or datatype: its term, else a compact IRI, else in full. (The IRIs of things are always written in full:
   * programs that read the document as mere JSON follow them.)
   */
  name(iri: string): string {
    return this.nouns.get(iri) ?? this.compact(iri);
  }

  /** The value of `@context`: the prefixes and terms that occur, each sorted. */
  context(): Record<string, string | Record<string, string>> {
    const terms = [...this.terms].sort((a, b) => (a.term < b.term ? -1 : 1));
    const definitions = terms.map((term) => [term.term, this.definition(term)] as const);
    return Object.fromEntries([...this.prefixes.declarations(), ...definitions]);
  }

  /**
   * The keys for the values of a property, the preferred first. The last one is the property's own name, under which
   * no string is coerced, and fits every value.
   */
  slots(predicate: string): readonly Slot[] {
    let slots = this.slotsOf.get(predicate);
    if (slots === undefined) {
      const terms = this.terms.filter((term) => term.iri === predicate);
      slots = [...terms.map(slotOf), slotOf({ term: this.compact(predicate), iri: predicate })];
      this.slotsOf.set(predicate, slots);
    }
    return slots;
  }

  private compact(iri: string): string {
    return this.prefixes.name(iri) ?? iri;
  }

  private definition({ iri, type, container }: ContextTerm): Record<string, string> {
    const id = { "@id": this.compact(iri) };
    if (container !== undefined) return { ...id, "@container": container };
    return type === undefined ? id : { ...id, "@type": type.startsWith("@") ? type : this.compact(type) };
  }
}

function isUncoerced(term: ContextTerm): boolean {
  return term.type === undefined && term.container === undefined;
}

function slotOf({ term, type, container }: ContextTerm): Slot {
  if (container !== undefined) return { key: term, coercion: undefined, byLanguage: true, fits: hasLanguage };
  const fits =
    type === undefined
      ? () => true
      : type === "@id"
        ? (value: ObjectTerm) => value.termType !== "Literal"
        : (value: ObjectTerm) => value.termType === "Literal" && value.language === "" && value.datatype.value === type;
  return { key: term, coercion: type, byLanguage: false, fits };
}

function hasLanguage(value: ObjectTerm): boolean {
  return value.termType === "Literal" && LANGUAGE_TAG.test(value.language);
}

/** The IRIs that are written as names, and the schemes of all IRIs that a prefix of the same name would capture. */
function survey(graph: Graph): { vocabulary: Set<string>; schemes: Set<string> } {
  const vocabulary = new Set<string>();
  const schemes = new Set<string>();
  const note = (iri: string): void => {
    const colon = iri.indexOf(":");
    // JSON-LD 1.1 API §5.2.2: what has `//` after the colon is never a compact IRI.
    if (!iri.startsWith("//", colon + 1)) schemes.add(iri.slice(0, colon));
  };
  for (const { subject, properties } of graph.nodes()) {
    if (subject.termType === "NamedNode") note(subject.value);
    for (const [predicate, objects] of properties) {
      if (predicate !== RDF_TYPE) vocabulary.add(predicate);
      for (const object of objects) {
        if (object.termType === "Literal" && object.language === "") {
          const datatype = writtenDatatype(object);
          if (datatype !== undefined) vocabulary.add(datatype);
        }
        if (predicate === RDF_TYPE) vocabulary.add(object.termType === "NamedNode" ? object.value : RDF_TYPE);
        else if (object.termType === "NamedNode") note(object.value);
      }
    }
  }
  for (const iri of vocabulary) note(iri);
  return { vocabulary, schemes };
}
