import { namedNode } from "../../rdf/data-factory.js";
import { type Subject, termKey } from "../../rdf/term.js";
import { sh } from "../vocabulary.js";
import { type Component, eachValue, type Use } from "./component.js";

/** What a closed shape allows: the predicates that its property shapes have as their path, and those it ignores. */
function allowedPredicates(use: Use, own: Subject): Set<string> {
  const ignored = use.constraint.parameters[sh("ignoredProperties")] ?? [];
  const allowed = new Set(ignored.map((predicate) => predicate.value));
  for (const property of use.shapesGraph.objects(own, sh("property"))) {
    for (const path of use.shapesGraph.objects(property, sh("path"))) {
      if (path.termType === "NamedNode") allowed.add(path.value);
    }
  }
  return allowed;
}

/** Other constraint components (SHACL §4.8). */
export const other: readonly Component[] = [
  {
    name: "Closed",
    parameter: "closed",
    kind: "boolean",
    others: { ignoredProperties: "iris" },
    message: "The property is not among those that the shape allows",
    compile(use) {
      if (use.value.value !== "true") return undefined;
      const { constraint } = use;
      const allowed = allowedPredicates(use, constraint.shape.term);
      return (focus, values, run, sink) => {
        for (const node of values) {
          for (const [iri, objects] of run.data.node(node)?.properties ?? []) {
            if (allowed.has(iri)) continue;
            const predicate = namedNode(iri);
            for (const object of objects) sink.report(constraint, focus, object, { predicate });
          }
        }
      };
    },
  },
  {
    name: "HasValue",
    parameter: "hasValue",
    kind: "term",
    repeatable: true,
    seesAbsence: true,
    message: "One of the values must be {$hasValue}",
    compile({ constraint, value }) {
      const wanted = termKey(value);
      return (focus, values, _run, sink) => {
        if (!values.some((candidate) => termKey(candidate) === wanted)) sink.report(constraint, focus);
      };
    },
  },
  {
    name: "In",
    parameter: "in",
    kind: "terms",
    message: "The value must be one of {$in}",
    compile: eachValue(({ members }) => {
      const keys = new Set(members.map(termKey));
      return (value) => keys.has(termKey(value));
    }),
  },
];
