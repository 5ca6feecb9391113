import type { Literal } from "@rdfjs/types";
import type { Graph, GraphNode } from "../rdf/graph.js";
import type { ObjectTerm, Subject } from "../rdf/term.js";
import type { Classes } from "./classes.js";
import type { Component } from "./components/component.js";
import type { Path } from "./paths.js";
import type { Sink } from "./sink.js";
import type { Step } from "./steps.js";

/** What one validation reads. */
export interface Run {
  readonly data: Graph;
  readonly classes: Classes;
}

/** One use of a constraint component by a shape, with the values of its parameters by IRI (lists as their members). */
export interface Constraint {
  readonly shape: Shape;
  readonly component: Component;
  readonly parameters: Readonly<Record<string, readonly ObjectTerm[]>>;
}

/** A compiled constraint: looks at the value nodes of a focus node and tells the sink what does not hold. */
export type Check = (focus: ObjectTerm, values: readonly ObjectTerm[], run: Run, sink: Sink) => void;

/** The property shapes of one shape that share a path, which is walked once for all of them. */
export interface PropertyGroup {
  /** The path, as text. */
  readonly text: string;
  /** Set where the path is a single predicate. */
  readonly predicate: string | undefined;
  readonly step: Step;
  readonly shapes: Shape[];
  /** Those that have something to say where there are no values. */
  readonly whenAbsent: Shape[];
}

/** A compiled shape; a property shape where it has a path. */
export interface Shape {
  readonly term: Subject;
  readonly path: Path | undefined;
  readonly step: Step | undefined;
  readonly severity: string;
  readonly messages: readonly Literal[];
  readonly deactivated: boolean;
  readonly checks: Check[];
  /** The checks that can fail without a value: counts, sh:hasValue, sh:equals. */
  readonly checksWhenAbsent: Check[];
  readonly groups: PropertyGroup[];
}

const NONE: readonly ObjectTerm[] = [];

/** Validates one focus node against a shape (SHACL §3.4). */
export function applyShape(shape: Shape, focus: ObjectTerm, run: Run, sink: Sink): void {
  if (shape.deactivated) return;
  if (shape.step !== undefined) {
    applyToValues(shape, focus, shape.step(run.data, focus), run, sink);
    return;
  }
  if (shape.checks.length > 0) runChecks(shape.checks, focus, [focus], run, sink);
  if (shape.groups.length > 0) applyProperties(shape.groups, focus, run, sink);
}

function runChecks(checks: readonly Check[], focus: ObjectTerm, values: readonly ObjectTerm[], run: Run, sink: Sink) {
  for (const check of checks) {
    if (sink.isSatisfied) return;
    check(focus, values, run, sink);
  }
}

function applyToValues(shape: Shape, focus: ObjectTerm, values: readonly ObjectTerm[], run: Run, sink: Sink): void {
  runChecks(values.length > 0 ? shape.checks : shape.checksWhenAbsent, focus, values, run, sink);
  if (shape.groups.length > 0) for (const value of values) applyProperties(shape.groups, value, run, sink);
}

function applyProperties(groups: readonly PropertyGroup[], focus: ObjectTerm, run: Run, sink: Sink): void {
  const node = run.data.node(focus);
  for (const group of groups) {
    const values = valuesOf(group, focus, node, run);
    for (const shape of values.length > 0 ? group.shapes : group.whenAbsent) {
      if (sink.isSatisfied) return;
      applyToValues(shape, focus, values, run, sink);
    }
  }
}

function valuesOf(group: PropertyGroup, focus: ObjectTerm, node: GraphNode | undefined, run: Run) {
  if (group.predicate === undefined) return group.step(run.data, focus);
  return node?.properties.get(group.predicate) ?? NONE;
}
