import type { SaxesTagNS } from "@rubensworks/saxes";
import type { IActiveTag } from "rdfxml-streaming-parser";
import { rdf } from "../../model/namespaces.js";
import type { Problem } from "./syntax-fault.js";

const RDF = rdf("");
const SUBJECT_ATTRIBUTES = ["about", "ID", "nodeID"];

/** Whether an element is rdf:RDF, which stands around descriptions. */
export const isRdfRoot = ({ uri, local }: SaxesTagNS): boolean => uri === RDF && local === "RDF";

/** Whether an element says what it describes. */
export const namesSubject = ({ attributes }: SaxesTagNS): boolean =>
  Object.values(attributes).some(({ uri, local }) => uri === RDF && SUBJECT_ATTRIBUTES.includes(local));

/** The rules of RDF/XML's grammar (RDF 1.1 XML Syntax §7.2) that the parser does not ask for, in the order of asking. */
const RULES: readonly ((tag: SaxesTagNS, parent: IActiveTag | undefined) => Problem | undefined)[] = [
  (tag, parent) => {
    if (parent !== undefined || isRdfRoot(tag) || namesSubject(tag)) return undefined;
    return { problem: "not-rdf", detail: "the outermost element is not rdf:RDF", name: tag.name };
  },
  (tag) =>
    tag.uri === "" ? { problem: "no-namespace", detail: "element without namespace", name: tag.name } : undefined,
  (tag) => {
    if (isRdfRoot(tag)) return undefined;
    for (const name in tag.attributes) {
      if (isBare(tag.attributes[name]!))
        return { problem: "bare-attribute", detail: "attribute without namespace", name };
    }
    return undefined;
  },
  (tag, parent) => {
    if (!parent?.predicate || parent.childrenCollectionSubject) return undefined;
    const text = parent.text?.trim();
    if (text) return { problem: "stray-text", detail: "text before an element", name: text.slice(0, 40) };
    return parent.hadChildren
      ? { problem: "second-element", detail: "second element in a property", name: tag.name }
      : undefined;
  },
];

const isBare = ({ prefix, uri, name }: SaxesTagNS["attributes"][string]): boolean =>
  prefix === "" && uri === "" && name !== "xmlns";

/** What is wrong with an element where it stands; what stands in an XML literal is nobody's business. */
export function grammarProblem(tag: SaxesTagNS, parent: IActiveTag | undefined): Problem | undefined {
  if (parent?.childrenStringTags) return undefined;
  for (const rule of RULES) {
    const problem = rule(tag, parent);
    if (problem) return problem;
  }
  return undefined;
}
