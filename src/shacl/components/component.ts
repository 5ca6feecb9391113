import type { Graph } from "../../rdf/graph.js";
import type { ObjectTerm } from "../../rdf/term.js";
import type { Check, Constraint, Run, Shape } from "../shape.js";
import { applyShape } from "../shape.js";
import { Probe } from "../sink.js";
import type { ParameterKind } from "./parameters.js";

/** What a component gets to compile one value of its parameter. */
export interface Use {
  readonly constraint: Constraint;
  /** The value of the parameter; for a list, its head. */
  readonly value: ObjectTerm;
  /** The members of a list, or the value alone. */
  readonly members: readonly ObjectTerm[];
  readonly shapesGraph: Graph;
  /** The single value of one of the component's other parameters. */
  other(parameter: string): ObjectTerm | undefined;
  /** The compiled form of a shape that the parameter refers to. */
  shape(term: ObjectTerm): Shape;
  /** Declares the constraint ill-formed. */
  reject(why: string): void;
}

/** A constraint component (SHACL §4): one row of the registry. Names are local names in the SHACL vocabulary. */
export interface Component {
  /** The component's IRI without `sh:` and `ConstraintComponent`. */
  readonly name: string;
  /** The parameter that makes a constraint, one for each of its values. */
  readonly parameter: string;
  /** What the parameter's values must be. */
  readonly kind: ParameterKind;
  /** Whether a shape may have several values of the parameter. */
  readonly repeatable?: true;
  /** Parameters that only modify the constraint, at most one value each. */
  readonly others?: Readonly<Record<string, ParameterKind>>;
  /** Whether it makes no sense in a node shape. */
  readonly propertyOnly?: true;
  /** Whether it can fail where there is no value at all. */
  readonly seesAbsence?: true;
  /** What a failure means, in English, with placeholders. */
  readonly message: string;
  /** Makes the check; undefined where the constraint demands nothing. */
  compile(use: Use): Check | undefined;
}

/** Makes a `compile` for components that judge every value by itself. */
export function eachValue(prepare: (use: Use) => (value: ObjectTerm, run: Run) => boolean): Component["compile"] {
  return (use) => {
    const { constraint } = use;
    const holds = prepare(use);
    return (focus, values, run, sink) => {
      for (const value of values) if (!holds(value, run)) sink.report(constraint, focus, value);
    };
  };
}

/** Whether a node conforms to a shape: validating it gives no result, of whatever severity (SHACL §3.4.2). */
export function conforms(shape: Shape, node: ObjectTerm, run: Run): boolean {
  const probe = new Probe();
  applyShape(shape, node, run, probe);
  return !probe.failed;
}
