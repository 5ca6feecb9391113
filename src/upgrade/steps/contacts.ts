import { dcat, dcterms, foaf, prefixedName, rdf, vcard } from "../../model/namespaces.js";
import { literal, namedNode } from "../../rdf/data-factory.js";
import type { ObjectTerm } from "../../rdf/term.js";
import { shown } from "../changes.js";
import { nodeFor, rewrite, type Statement } from "../rewrite.js";
import { addressOf } from "./addresses.js";
import type { Step } from "./step.js";

const FN = vcard("fn");

/** Properties that a name of a contact point was put in, the best first. */
const NAMES = [vcard("organization-name"), vcard("formatted-name"), foaf("name"), dcterms("title")];

/**
 * Contact points as vcard has them since 2014: described, with a name under vcard:fn, an e-mail address that is the
 * value itself, and a telephone number in a node of its own. What a plain text does not say is left to a person.
 */
export const describeContacts: Step = (graph, { changes }) =>
  rewrite(graph, (statement, { class: name }) => {
    const [subject, predicate, object] = statement;
    const told = (form: string, to: readonly Statement[] | undefined) => {
      if (to !== undefined) changes.add("upgrade/contact", `${prefixedName(predicate)} ${shown(object)}`, form);
      return to;
    };
    if (predicate === dcat("contactPoint")) return told("dcat:contactPoint [ vcard:fn … ]", described(statement));
    if (name !== "ContactPoint") return undefined;
    if (predicate === vcard("hasTelephone"))
      return told("vcard:hasTelephone [ vcard:hasValue … ]", telephone(statement));
    if (predicate === vcard("hasEmail") && object.termType === "BlankNode") {
      const [value] = graph.objects(object, vcard("hasValue"));
      const iri = value && addressOf(value.value, "email");
      return told(`vcard:hasEmail <${iri}>`, iri === undefined ? undefined : [[subject, predicate, namedNode(iri)]]);
    }
    const best = NAMES.find((one) => graph.objects(subject, one).length > 0);
    if (predicate === best && graph.objects(subject, FN).length === 0)
      return told(`vcard:fn ${shown(object)}`, [[subject, FN, object]]);
    return undefined;
  });

/** A contact point for what is only an e-mail address or a name. */
function described([subject, predicate, object]: Statement): readonly Statement[] | undefined {
  const isAddress = object.termType === "NamedNode" && /^mailto:/i.test(object.value);
  if (object.termType !== "Literal" && !isAddress) return undefined;
  const node = nodeFor(subject, predicate, object);
  const email = addressOf(object.value, "email");
  const name = object.value.replace(/^mailto:/i, "").trim();
  return [
    [subject, predicate, node],
    [node, rdf("type"), namedNode(vcard("Kind"))],
    [node, FN, literal(name)],
    ...(email === undefined ? [] : [[node, vcard("hasEmail"), namedNode(email) as ObjectTerm] as const]),
  ];
}

function telephone([subject, predicate, object]: Statement): readonly Statement[] | undefined {
  const iri = object.termType === "BlankNode" ? undefined : addressOf(object.value, "telephone");
  if (iri === undefined) return undefined;
  const node = nodeFor(subject, predicate, object);
  return [
    [subject, predicate, node],
    [node, rdf("type"), namedNode(vcard("Voice"))],
    [node, vcard("hasValue"), namedNode(iri)],
  ];
}
