import { iriForms, literalForms } from "../model/forms.js";
import { alternatives, type ClassName, type Kind } from "../model/kinds.js";
import { prefixedName } from "../model/namespaces.js";
import { classDef } from "../model/profile.js";
import type { Label } from "../model/rows.js";
import type { ObjectTerm } from "../rdf/term.js";
import { isWellFormed } from "../rdf/xsd.js";
import { judgeConcept } from "./concepts.js";
import { type Observation, observation, type Topic } from "./observation.js";
import type { Property } from "./profile-results.js";
import type { Subjects } from "./subjects.js";

/** A value that does not conform, and what is known of it. */
export interface Misfit {
  readonly value: ObjectTerm;
  readonly property: Property;
  readonly topic: Topic;
  readonly subjects: Subjects;
  /** Every alternative that the value could have been. */
  readonly kinds: readonly Kind[];
}

type Judge<K extends Kind["kind"]> = (kind: Extract<Kind, { kind: K }>, misfit: Misfit) => Observation | undefined;

const A_TEXT: Label = { sv: "text med språk", en: "text with a language" };

/** What is wrong with a value that should have been of a kind. */
const judges: { readonly [K in Exclude<Kind["kind"], "either">]: Judge<K> } = {
  text: (_, misfit) => {
    const { value, property, topic } = misfit;
    return value.termType === "Literal" && value.language === ""
      ? observation("profile/language-missing", { ...property, value: value.value }, topic)
      : wrongForm(misfit, A_TEXT, '"Badplatser"@sv');
  },
  literal: ({ form }, misfit) => {
    const { value, property, topic } = misfit;
    const expected = literalForms[form];
    const datatype = expected.datatypes.find((iri) => value.termType === "Literal" && isWellFormed(value.value, iri));
    const hasForm = !("pattern" in expected) || new RegExp(expected.pattern, "u").test(value.value);
    return datatype === undefined || !hasForm
      ? wrongForm(misfit, expected, expected.example)
      : observation("profile/datatype", { ...property, value: value.value, datatype: prefixedName(datatype) }, topic);
  },
  iri: ({ form }, misfit) => wrongForm(misfit, iriForms[form], iriForms[form].example),
  concept: (_, misfit) => judgeConcept(misfit),
  ref: ({ classes }, misfit) => judgeNode(classes, misfit),
  node: (kind, misfit) => judgeNode([kind.class], misfit),
};

/** Which kind the author of a term most likely meant, the likeliest first. */
const likeliest: Readonly<Record<ObjectTerm["termType"], readonly Kind["kind"][]>> = {
  Literal: ["concept", "literal", "text", "iri", "ref", "node"],
  NamedNode: ["concept", "iri", "ref", "node", "text", "literal"],
  BlankNode: ["node", "ref", "concept", "iri", "text", "literal"],
};

/**
 * What is wrong with a value, as the likeliest of the kinds that it could have been; undefined where another shape
 * says it better.
 */
export function judgeValue(value: ObjectTerm, property: Property, kind: Kind, topic: Topic, subjects: Subjects) {
  const kinds = alternatives(kind);
  const order = likeliest[value.termType];
  const [meant] = [...kinds].sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind));
  const judge = judges[meant!.kind as Exclude<Kind["kind"], "either">] as Judge<Kind["kind"]>;
  return judge(meant!, { value, property, topic, subjects, kinds });
}

function wrongForm({ value, property, topic }: Misfit, { sv, en }: Label, example: string) {
  return observation("profile/form", { ...property, value: shown(value), expected: { sv, en }, example }, topic);
}

function judgeNode(classes: readonly ClassName[], { value, property, topic, subjects }: Misfit) {
  if (value.termType === "Literal") {
    return observation("profile/node", { ...property, value: value.value, classes }, topic);
  }
  const node = subjects.graph.node(value);
  if (node === undefined && value.termType === "NamedNode") {
    return observation("profile/not-described", { ...property, value: value.value, classes }, topic);
  }
  const actual = subjects.classOf(value);
  if (actual === undefined || !classes.includes(actual)) {
    const iri = value.termType === "NamedNode" ? { value: value.value } : {};
    return observation("profile/class", { ...property, ...iri, classes, ...(actual && { actual }) }, topic);
  }
  // Of the main classes, harvest/blank-node says the same of the node itself.
  return classDef(actual).word === undefined
    ? observation("profile/blank", { ...property, classes }, topic)
    : undefined;
}

/** A blank node's label means nothing to anyone. */
const shown = (value: ObjectTerm): string => (value.termType === "BlankNode" ? "[ … ]" : value.value);
