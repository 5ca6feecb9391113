import { type IriFormName, iriForms } from "../../model/forms.js";
import { namedNode } from "../../rdf/data-factory.js";
import { iriProblem } from "../../rdf/iri.js";
import { shown } from "../changes.js";
import { rewrite } from "../rewrite.js";
import type { Step } from "./step.js";

/** How the text of a literal becomes an IRI of a form, where not by itself. */
const schemes: Partial<Record<IriFormName, (text: string) => string>> = {
  email: (text) => `mailto:${text.replace(/^mailto:/i, "")}`,
  telephone: (text) => `tel:${text.replace(/^tel:/i, "").replace(/[\s\u00a0/-]/g, "")}`,
};

/** The IRI that a text means, in a form; undefined where it means none. */
export function addressOf(text: string, form: IriFormName): string | undefined {
  const iri = schemes[form]?.(text.trim()) ?? text.trim();
  const { pattern } = { pattern: undefined, ...iriForms[form] };
  return iriProblem(iri) === undefined && (pattern === undefined || new RegExp(pattern).test(iri)) ? iri : undefined;
}

/** Addresses as IRIs, not as texts (DCAT-AP 1.0 let both pass; xsd:anyURI literals are common from CKAN). */
export const writeAddresses: Step = (graph, { changes }) =>
  rewrite(graph, ([subject, predicate, object], { kinds }) => {
    if (object.termType !== "Literal" || kinds.some(({ kind }) => kind === "literal" || kind === "text"))
      return undefined;
    for (const kind of kinds) {
      const iri = kind.kind === "iri" ? addressOf(object.value, kind.form) : undefined;
      if (iri === undefined) continue;
      changes.add("upgrade/address", shown(object), `<${iri}>`);
      return [[subject, predicate, namedNode(iri)]];
    }
    return undefined;
  });
