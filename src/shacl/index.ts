/**
 * A validator for SHACL Core (https://www.w3.org/TR/shacl/): shapes are compiled once, results are data.
 *
 *     const shapes = compileShapes(shapesQuads);
 *     for (const result of shapes.validate(dataQuads)) console.log(result.focusNode.value, result.component);
 */
export type { Path } from "./paths.js";
export { type ProblemCode, ShapesError, type ShapesProblem } from "./problems.js";
export { conforms, toReport } from "./report.js";
export type { ValidationResult } from "./result.js";
export { compileShapes, type Shapes, type UnsupportedFeature } from "./shapes.js";
export { type EngineOutcome, validateWithEngine } from "./sparql.js";
