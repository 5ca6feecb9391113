import { alternatives, type Kind } from "../../model/kinds.js";
import { dcterms } from "../../model/namespaces.js";
import { classes, rowsOf } from "../../model/profile.js";
import { canonicalIri } from "../../model/vocabularies/canonical.js";
import { vocabularies } from "../../model/vocabularies/index.js";
import { legacyValues } from "../../model/vocabularies/legacy-values.js";
import { findConcept, type Vocabulary } from "../../model/vocabulary.js";
import { literal, namedNode } from "../../rdf/data-factory.js";
import type { Graph } from "../../rdf/graph.js";
import type { ObjectTerm } from "../../rdf/term.js";
import { shown } from "../changes.js";
import { rewrite } from "../rewrite.js";
import type { Step } from "./step.js";

/** The properties whose values come from lists; specifications are written on the portal in one way alone, too. */
const conceptProperties: ReadonlySet<string> = new Set([
  dcterms("conformsTo"),
  ...classes.flatMap(([name]) =>
    rowsOf(name)
      .filter(([, { values }]) => alternatives(values.kind).some(({ kind }) => kind === "concept"))
      .map(([, { predicate }]) => predicate),
  ),
]);

/**
 * Values of today's lists, as they write them: those of earlier lists (cld frequencies, r5r availability, ADMS status),
 * IRIs in other forms (https, no slash, `deed`, the EU's licence list), and words that name one value of the list.
 */
export const renameConcepts: Step = (graph, { changes }) => {
  const renamed = renamedIris(graph);
  return rewrite(graph, ([subject, predicate, object], { kinds }) => {
    const newSubject =
      renamed.has(subject.value) && subject.termType === "NamedNode" ? namedNode(renamed.get(subject.value)!) : subject;
    const newObject = todays(object, kinds, renamed);
    if (newSubject === subject && newObject === object) return undefined;
    if (newObject !== object) changes.add("upgrade/value", shown(object), shown(newObject));
    return [[newSubject, predicate, newObject]];
  });
};

function renamedIris(graph: Graph): Map<string, string> {
  const renamed = new Map<string, string>();
  for (const { properties } of graph.nodes()) {
    for (const [predicate, objects] of properties) {
      if (!conceptProperties.has(predicate)) continue;
      for (const { termType, value } of objects) {
        const wanted = termType === "NamedNode" ? (legacyValues.get(value) ?? canonicalIri(value)) : value;
        if (wanted !== value) renamed.set(value, wanted);
      }
    }
  }
  return renamed;
}

function todays(object: ObjectTerm, kinds: readonly Kind[], renamed: ReadonlyMap<string, string>): ObjectTerm {
  if (object.termType === "BlankNode") return object;
  if (object.termType === "NamedNode") {
    const wanted = renamed.get(object.value);
    return wanted === undefined ? object : namedNode(wanted);
  }
  for (const kind of kinds) {
    if (kind.kind !== "concept") continue;
    const list: Vocabulary = vocabularies[kind.vocabulary];
    const name = canonicalIri(legacyValues.get(object.value) ?? object.value);
    const concept = findConcept(list, name);
    if (concept === undefined) continue;
    const wanted = list.literal ? literal(concept.iri) : namedNode(concept.iri);
    return wanted.equals(object) ? object : wanted;
  }
  return object;
}
