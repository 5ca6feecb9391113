import { termKey } from "../../rdf/term.js";
import { compareValues, type Ordering } from "../../rdf/xsd.js";
import type { Component } from "./component.js";

/** One result for every pair whose order is not as wanted, or that cannot be compared (SHACL §4.5.3). */
function inOrder(
  name: string,
  parameter: string,
  wording: string,
  wanted: readonly (Ordering | undefined)[],
): Component {
  return {
    name,
    parameter,
    kind: "iri",
    repeatable: true,
    propertyOnly: true,
    message: `The value must be ${wording} the value of {$${parameter}}`,
    compile({ constraint, value: { value: predicate } }) {
      return (focus, values, run, sink) => {
        for (const other of run.data.objects(focus, predicate)) {
          for (const value of values) {
            const literals = value.termType === "Literal" && other.termType === "Literal";
            if (!literals || !wanted.includes(compareValues(value, other))) sink.report(constraint, focus, value);
          }
        }
      };
    },
  };
}

/** Property pair constraint components (SHACL §4.5). */
export const propertyPair: readonly Component[] = [
  {
    name: "Equals",
    parameter: "equals",
    kind: "iri",
    repeatable: true,
    seesAbsence: true,
    message: "The values must be those of {$equals}",
    compile({ constraint, value: { value: predicate } }) {
      return (focus, values, run, sink) => {
        const others = run.data.objects(focus, predicate);
        const otherKeys = new Set(others.map(termKey));
        const keys = new Set(values.map(termKey));
        for (const value of values) if (!otherKeys.has(termKey(value))) sink.report(constraint, focus, value);
        for (const other of others) if (!keys.has(termKey(other))) sink.report(constraint, focus, other);
      };
    },
  },
  {
    name: "Disjoint",
    parameter: "disjoint",
    kind: "iri",
    repeatable: true,
    message: "The value must not be a value of {$disjoint}",
    compile({ constraint, value: { value: predicate } }) {
      return (focus, values, run, sink) => {
        const others = run.data.objects(focus, predicate);
        if (others.length === 0) return;
        const keys = new Set(others.map(termKey));
        for (const value of values) if (keys.has(termKey(value))) sink.report(constraint, focus, value);
      };
    },
  },
  inOrder("LessThan", "lessThan", "less than", [-1]),
  inOrder("LessThanOrEquals", "lessThanOrEquals", "less than or equal to", [-1, 0]),
];
