import { type Finding, finding } from "../diagnostics/finding.js";
import { dcterms, foaf, owl, rdf, vcard } from "../model/namespaces.js";
import type { Label } from "../model/rows.js";
import type { GraphNode } from "../rdf/graph.js";
import { type ObjectTerm, termKey } from "../rdf/term.js";
import type { Source } from "./source.js";

/** A description of something by one source. */
export interface Description {
  readonly node: GraphNode;
  readonly source: Source;
}

/** What of an agent or contact point has to be the same wherever it is said, and what that is called. */
const DECISIVE: ReadonlyMap<string, Label> = new Map([
  [foaf("name"), { sv: "namn", en: "names" }],
  [dcterms("type"), { sv: "typer", en: "types" }],
  [foaf("mbox"), { sv: "e-postadresser", en: "email addresses" }],
  [vcard("fn"), { sv: "namn", en: "names" }],
  [vcard("hasEmail"), { sv: "e-postadresser", en: "email addresses" }],
]);

/** What may be gathered from all descriptions without contradiction. */
const GATHERED: ReadonlySet<string> = new Set([owl("sameAs"), dcterms("identifier"), rdf("type")]);

/** One statement of a merged description, and the source that it is taken from. */
export interface Told {
  readonly predicate: string;
  readonly object: ObjectTerm;
  readonly source: Source;
}

/**
 * One description made of several, the one that counts most first: each property, and of texts each language, is taken
 * from the first that has it.
 * @param report is told where descriptions contradict each other
 */
export function oneDescription(
  descriptions: readonly Description[],
  report: (conflict: Conflict) => void,
): readonly Told[] {
  const told: Told[] = [];
  /** Who said what first, by property and language. */
  const slots = new Map<string, { readonly source: Source; readonly values: Set<string> }>();
  for (const { node, source } of descriptions) {
    for (const [predicate, objects] of node.properties) {
      for (const object of objects) {
        const slot = slotOf(predicate, object);
        const first = slots.get(slot) ?? { source, values: new Set<string>() };
        slots.set(slot, first);
        if (first.source === source) {
          first.values.add(termKey(object));
          told.push({ predicate, object, source });
        } else if (DECISIVE.has(predicate) && !first.values.has(termKey(object))) {
          report({
            predicate,
            used: [...first.values][0]!,
            usedIn: first.source,
            unused: object,
            unusedIn: source,
            node,
          });
        }
      }
    }
  }
  return told;
}

/** What only one description may fill: gathered properties have a slot for each value. */
function slotOf(predicate: string, object: ObjectTerm): string {
  if (GATHERED.has(predicate)) return `${predicate} ${termKey(object)}`;
  return object.termType === "Literal" ? `${predicate} @${object.language}` : predicate;
}

/** Two sources that say different things of one agent or contact point. */
export interface Conflict {
  readonly predicate: string;
  readonly used: string;
  readonly usedIn: Source;
  readonly unused: ObjectTerm;
  readonly unusedIn: Source;
  readonly node: GraphNode;
}

/**
 * @param iri what both describe
 * @param shownPlace turns a place into `file:line`
 */
export function conflictFinding(iri: string, conflict: Conflict, shownPlace: ShownPlace): Finding {
  const { predicate, used, usedIn, unused, unusedIn, node } = conflict;
  const place = unusedIn.placeOf(node.subject.value);
  const args = {
    iri,
    what: DECISIVE.get(predicate)!,
    used: bare(used),
    usedIn: usedIn.name,
    usedPlace: shownPlace(usedIn.placeOf(iri)) ?? "",
    unused: unused.value,
    unusedIn: unusedIn.name,
  };
  return {
    ...finding("region/conflict", args, { entity: iri, property: predicate, ...(place && { place }) }),
    member: unusedIn.name,
  };
}

export type ShownPlace = (place: Finding["place"]) => string | undefined;

/** A term's key without the signs around it. */
const bare = (key: string): string => /^"([\s\S]*)"(?:@.*|\^\^.*)?$/.exec(key)?.[1] ?? key;
