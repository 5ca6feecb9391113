import { finding } from "../../diagnostics/finding.js";
import { prefixedName, xsd } from "../../model/namespaces.js";
import { literal } from "../../rdf/data-factory.js";
import { rewrite } from "../rewrite.js";
import type { Step } from "./step.js";

/** What a text without language is taken for: what a plain text in YAML means too. */
const LANGUAGE = "sv";

/**
 * Makes Swedish of the texts without language (DCAT-AP-SE 3.0: language is mandatory, and recommended for foaf:name). It
 * is told as a warning, since only a person knows which language it is.
 */
export const tagTexts: Step = (graph, { report }) => {
  const names = new Set<string>();
  let count = 0;
  const tagged = rewrite(graph, ([subject, predicate, object], { row }) => {
    const isBare = object.termType === "Literal" && object.datatype.value === xsd("string");
    if (!isBare || row?.values.kind.kind !== "text") return undefined;
    count++;
    names.add(prefixedName(predicate));
    return [[subject, predicate, literal(object.value, LANGUAGE)]];
  });
  if (count > 0) report(finding("upgrade/made-swedish", { count, properties: [...names] }));
  return tagged;
};
