import { literalForms } from "../../model/forms.js";
import type { Kind } from "../../model/kinds.js";
import { geosparql, prefixedName, rdf, xsd } from "../../model/namespaces.js";
import { literal, namedNode } from "../../rdf/data-factory.js";
import type { ObjectTerm } from "../../rdf/term.js";
import { isWkt } from "../../rdf/wkt.js";
import { isWellFormed } from "../../rdf/xsd.js";
import { shown } from "../changes.js";
import { rewrite } from "../rewrite.js";
import type { Step } from "./step.js";

type Literal = Extract<ObjectTerm, { termType: "Literal" }>;

/** How other ways of writing a value are written in a datatype; the value stays the same. */
const respelt: Readonly<Record<string, (text: string) => string>> = {
  [xsd("nonNegativeInteger")]: (text) => text.replace(/^\+?(\d+)(?:\.0*)?$/, "$1"),
  [xsd("dateTime")]: (text) => text.replace(/^(\d{4}-\d\d-\d\d) (\d\d:\d\d:\d\d)/, "$1T$2"),
};

/**
 * Values with the datatype that the profile gives them, where their text has its form: dates as xsd:string or the
 * wrong date type, sizes as xsd:decimal (DCAT 2) for xsd:nonNegativeInteger (DCAT 3), WKT without its datatype,
 * identifiers as xsd:anyURI.
 */
export const setDatatypes: Step = (graph, { changes }) =>
  rewrite(graph, ([subject, predicate, object], { kinds, row }) => {
    const [kind] = kinds;
    if (object.termType !== "Literal" || kinds.length !== 1 || kind?.kind !== "literal") return undefined;
    if (row?.languageTag !== undefined && object.language !== "") return undefined;
    const wanted = typed(object, kind);
    if (wanted === undefined || wanted.equals(object)) return undefined;
    changes.add("upgrade/datatype", `${prefixedName(predicate)} ${told(object)}`, told(wanted));
    return [[subject, predicate, wanted]];
  });

/** Dates and numbers differ in every place, datatypes do not: what is told of a well-formed value is its datatype. */
function told(value: Literal): string {
  return value.datatype.value === rdf("langString") ? `"…"@${value.language}` : shown(literal("…", value.datatype));
}

function typed(
  { value, language, datatype }: Literal,
  { form }: Extract<Kind, { kind: "literal" }>,
): Literal | undefined {
  const { datatypes, pattern } = { pattern: undefined, ...literalForms[form] };
  const allowed: readonly string[] = datatypes;
  if (language === "" && allowed.includes(datatype.value) && isOf(value, datatype.value)) return undefined;
  for (const iri of datatypes) {
    const text = (respelt[iri] ?? ((same: string) => same))(iri === xsd("string") ? value : value.trim());
    const fits = isOf(text, iri) && (pattern === undefined || new RegExp(pattern).test(text));
    if (fits) return literal(text, namedNode(iri)) as Literal;
  }
  return undefined;
}

const isOf = (text: string, datatype: string): boolean =>
  datatype === geosparql("wktLiteral") ? isWkt(text) : isWellFormed(text, datatype);
