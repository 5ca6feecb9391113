import { finding } from "../../diagnostics/finding.js";
import { prefixedName } from "../../model/namespaces.js";
import { literal, namedNode } from "../../rdf/data-factory.js";
import { encodeIri, iriProblem } from "../../rdf/iri.js";
import { isLanguageTag, nearestLanguageTag } from "../../rdf/language-tag.js";
import type { ObjectTerm } from "../../rdf/term.js";
import { type Changes, shown } from "../changes.js";
import { rewrite } from "../rewrite.js";
import type { Step } from "./step.js";

/** What no syntax of RDF can hold everywhere: control characters and non-characters (XML 1.0 §2.2). */
const UNWRITABLE = /[^\P{Cc}\t\n\r]|[\ufffe\uffff]|\p{Cs}/gu;

/** IRIs that are valid by RFC 3987, language tags by BCP 47 and texts that can be written; what cannot be mended goes. */
export const mendTerms: Step = (graph, { changes, report }) =>
  rewrite(graph, ([subject, predicate, object]) => {
    const newSubject = mend(subject, changes);
    const newObject = mend(object, changes);
    if (newSubject === undefined || newObject === undefined || iriProblem(predicate) !== undefined) {
      const args = { subject: subject.value, property: prefixedName(predicate), value: object.value };
      report(finding("upgrade/left-out", args, { entity: subject.value }));
      return [];
    }
    return newSubject === subject && newObject === object ? undefined : [[newSubject, predicate, newObject]];
  });

function mend<T extends ObjectTerm>(term: T, changes: Changes): T | undefined {
  const mended = withoutFault(term);
  if (mended !== undefined && mended !== term) changes.add("upgrade/form", shown(term), shown(mended));
  return mended as T | undefined;
}

function withoutFault(term: ObjectTerm): ObjectTerm | undefined {
  if (term.termType === "BlankNode") return term;
  if (term.termType === "Literal") return mendLiteral(term);
  const wanted = encodeIri(term.value);
  if (iriProblem(wanted) !== undefined) return undefined;
  return wanted === term.value ? term : namedNode(wanted);
}

function mendLiteral(term: Extract<ObjectTerm, { termType: "Literal" }>): ObjectTerm {
  const value = term.value.replace(UNWRITABLE, "");
  const { language } = term;
  const tag = language === "" || isLanguageTag(language) ? language : (nearestLanguageTag(language) ?? "");
  if (value === term.value && tag === language) return term;
  if (tag !== "") return literal(value, tag);
  return language === "" ? literal(value, term.datatype) : literal(value);
}
