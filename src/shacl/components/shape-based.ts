import { type ObjectTerm, type Subject, termKey } from "../../rdf/term.js";
import { applyShape, type Shape } from "../shape.js";
import { sh } from "../vocabulary.js";
import { type Component, conforms, type Use } from "./component.js";

/**
 * The qualified value shapes that stand beside this one in the property shapes of the same shape, which a value must
 * not conform to where sh:qualifiedValueShapesDisjoint is true (SHACL §4.7.3, "sibling shapes").
 */
function siblings(use: Use, own: Subject, qualified: ObjectTerm): Shape[] {
  if (use.other("qualifiedValueShapesDisjoint")?.value !== "true") return [];
  const { shapesGraph } = use;
  const found = new Map<string, ObjectTerm>();
  for (const parent of shapesGraph.subjects(sh("property"), own)) {
    for (const property of shapesGraph.objects(parent, sh("property"))) {
      for (const shape of shapesGraph.objects(property, sh("qualifiedValueShape"))) found.set(termKey(shape), shape);
    }
  }
  found.delete(termKey(qualified));
  return [...found.values()].map((shape) => use.shape(shape));
}

function qualifiedCount(
  side: "Min" | "Max",
  wording: string,
  enough: (count: number, limit: number) => boolean,
): Component {
  const parameter = `qualified${side}Count`;
  return {
    name: `Qualified${side}Count`,
    parameter,
    kind: "integer",
    others: { qualifiedValueShape: "shape", qualifiedValueShapesDisjoint: "boolean" },
    seesAbsence: true,
    message: `There must be ${wording} {$${parameter}} value(s) that conform to {$qualifiedValueShape}`,
    compile(use) {
      const { constraint } = use;
      const qualified = use.other("qualifiedValueShape");
      if (qualified === undefined) return undefined;
      if (constraint.shape.path === undefined) {
        use.reject("sh:qualifiedValueShape belongs in a property shape");
        return undefined;
      }
      const shape = use.shape(qualified);
      const others = siblings(use, constraint.shape.term, qualified);
      const limit = Number(use.value.value);
      return (focus, values, run, sink) => {
        let count = 0;
        for (const value of values) {
          if (conforms(shape, value, run) && !others.some((other) => conforms(other, value, run))) count++;
        }
        if (!enough(count, limit)) sink.report(constraint, focus);
      };
    },
  };
}

/** Shape-based constraint components (SHACL §4.7); sh:property makes no results of its own and is the compiler's. */
export const shapeBased: readonly Component[] = [
  {
    name: "Node",
    parameter: "node",
    kind: "shape",
    repeatable: true,
    message: "The value must conform to {$node}",
    compile(use) {
      const { constraint } = use;
      const shape = use.shape(use.value);
      return (focus, values, run, sink) => {
        for (const value of values) {
          const nested = sink.nested();
          applyShape(shape, value, run, nested);
          if (nested.failed) sink.report(constraint, focus, value, { details: nested.results });
        }
      };
    },
  },
  qualifiedCount("Min", "at least", (count, limit) => count >= limit),
  qualifiedCount("Max", "at most", (count, limit) => count <= limit),
];
