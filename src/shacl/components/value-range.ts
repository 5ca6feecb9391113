import { compareRead, type Ordering, readValue } from "../../rdf/xsd.js";
import { type Component, eachValue } from "./component.js";

/** A bound on values: which orderings of value and bound are within it. What cannot be compared is outside. */
function bound(name: string, parameter: string, wording: string, within: readonly (Ordering | undefined)[]): Component {
  return {
    name,
    parameter,
    kind: "literal",
    message: `The value must be ${wording} {$${parameter}}`,
    compile: eachValue((use) => {
      const limit = use.value.termType === "Literal" ? readValue(use.value) : undefined;
      return (value) => value.termType === "Literal" && within.includes(compareRead(readValue(value), limit));
    }),
  };
}

/** Value range constraint components (SHACL §4.3). */
export const valueRange: readonly Component[] = [
  bound("MinExclusive", "minExclusive", "greater than", [1]),
  bound("MinInclusive", "minInclusive", "greater than or equal to", [1, 0]),
  bound("MaxExclusive", "maxExclusive", "less than", [-1]),
  bound("MaxInclusive", "maxInclusive", "less than or equal to", [-1, 0]),
];
