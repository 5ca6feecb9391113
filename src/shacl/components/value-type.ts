import { termKey } from "../../rdf/term.js";
import { isWellFormed } from "../../rdf/xsd.js";
import { sh } from "../vocabulary.js";
import { type Component, eachValue } from "./component.js";

const NODE_KINDS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    BlankNode: ["BlankNode"],
    IRI: ["NamedNode"],
    Literal: ["Literal"],
    BlankNodeOrIRI: ["BlankNode", "NamedNode"],
    BlankNodeOrLiteral: ["BlankNode", "Literal"],
    IRIOrLiteral: ["NamedNode", "Literal"],
  }).map(([name, types]) => [sh(name), new Set(types)]),
);

/** Value type constraint components (SHACL §4.1). */
export const valueType: readonly Component[] = [
  {
    name: "Class",
    parameter: "class",
    kind: "iri",
    repeatable: true,
    message: "The value must be an instance of {$class}",
    compile: eachValue((use) => {
      const key = termKey(use.value);
      return (value, run) => run.classes.isInstance(value, key);
    }),
  },
  {
    name: "Datatype",
    parameter: "datatype",
    kind: "iri",
    message: "The value must be a well-formed literal of datatype {$datatype}",
    compile: eachValue((use) => {
      const datatype = use.value.value;
      return (value) =>
        value.termType === "Literal" && value.datatype.value === datatype && isWellFormed(value.value, datatype);
    }),
  },
  {
    name: "NodeKind",
    parameter: "nodeKind",
    kind: "nodeKind",
    message: "The value must be of node kind {$nodeKind}",
    compile: eachValue((use) => {
      const allowed = NODE_KINDS.get(use.value.value);
      return (value) => allowed?.has(value.termType) ?? false;
    }),
  },
];
