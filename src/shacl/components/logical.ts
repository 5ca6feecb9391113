import type { Shape } from "../shape.js";
import { type Component, conforms, eachValue } from "./component.js";

/** A component that asks to how many shapes of a list a value conforms. */
function ofShapes(
  name: string,
  parameter: string,
  message: string,
  holds: (shapes: readonly Shape[], conformsTo: (shape: Shape) => boolean) => boolean,
): Component {
  return {
    name,
    parameter,
    kind: "shapes",
    repeatable: true,
    message,
    compile: eachValue((use) => {
      const shapes = use.members.map((member) => use.shape(member));
      return (value, run) => holds(shapes, (shape) => conforms(shape, value, run));
    }),
  };
}

/** Logical constraint components (SHACL §4.6). */
export const logical: readonly Component[] = [
  {
    name: "Not",
    parameter: "not",
    kind: "shape",
    repeatable: true,
    message: "The value must not conform to {$not}",
    compile: eachValue((use) => {
      const shape = use.shape(use.value);
      return (value, run) => !conforms(shape, value, run);
    }),
  },
  ofShapes("And", "and", "The value must conform to all of the given shapes", (shapes, conformsTo) =>
    shapes.every(conformsTo),
  ),
  ofShapes("Or", "or", "The value must conform to at least one of the given shapes", (shapes, conformsTo) =>
    shapes.some(conformsTo),
  ),
  ofShapes(
    "Xone",
    "xone",
    "The value must conform to exactly one of the given shapes",
    (shapes, conformsTo) => shapes.filter(conformsTo).length === 1,
  ),
];
