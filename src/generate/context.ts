import { literalForms } from "../model/forms.js";
import { alternatives, type Kind } from "../model/kinds.js";
import { rdf, xsd } from "../model/namespaces.js";
import { classes } from "../model/profile.js";
import { vocabularies } from "../model/vocabularies/index.js";
import type { Vocabulary } from "../model/vocabulary.js";
import type { ContextTerm } from "../serialize/options.js";

/** How plain strings under a term are read: `@language`, `@id`, or a datatype's IRI; undefined: as they are. */
type Coercion = string | undefined;

/**
 * The names that JSON-LD documents use for the profile's classes and properties (JSON-LD 1.1 §4.1): the local names of
 * their IRIs. Of two IRIs with the same local name, the first in the table has it; the other is written with its prefix.
 *
 * @returns the terms in the order of the profile table
 */
export function jsonLdContext(): readonly ContextTerm[] {
  const coercions = new Map<string, Set<Coercion>>();
  for (const [, def] of classes) coercions.set(def.iri, new Set([undefined]));
  for (const [, def] of classes) {
    for (const { predicate, values } of Object.values(def.rows)) {
      // JSON-LD has a name of its own for it: @type.
      if (predicate === rdf("type")) continue;
      const known = coercions.get(predicate) ?? new Set();
      coercions.set(predicate, known);
      for (const kind of alternatives(values.kind)) known.add(coercionOf(kind));
    }
  }
  const taken = new Set<string>();
  return [...coercions]
    .filter(([iri]) => !taken.has(localName(iri)) && taken.add(localName(iri)))
    .map(([iri, ways]) => ({ term: localName(iri), iri, ...definition(ways) }));
}

/** What a term's definition says besides its IRI: nothing where rows disagree, so that each value tells what it is. */
function definition(ways: ReadonlySet<Coercion>): Pick<ContextTerm, "type" | "container"> {
  const [way] = ways;
  if (ways.size !== 1 || way === undefined) return {};
  return way === "@language" ? { container: way } : { type: way };
}

function coercionOf(kind: Kind): Coercion {
  switch (kind.kind) {
    case "text":
      return "@language";
    case "literal": {
      const [datatype, another] = literalForms[kind.form].datatypes as readonly string[];
      return another !== undefined || datatype === xsd("string") ? undefined : datatype;
    }
    case "concept":
      return (vocabularies[kind.vocabulary] as Vocabulary).literal ? undefined : "@id";
    default:
      return "@id";
  }
}

const localName = (iri: string): string => iri.slice(Math.max(iri.lastIndexOf("#"), iri.lastIndexOf("/")) + 1);
