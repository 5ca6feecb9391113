import type { Graph } from "../rdf/graph.js";
import { type ObjectTerm, type Subject, termKey } from "../rdf/term.js";
import type { Classes } from "./classes.js";
import type { Run } from "./shape.js";
import { owl, rdf, rdfs, sh } from "./vocabulary.js";

/** Finds focus nodes in the data, each once. */
export type Target = (run: Run) => Iterable<ObjectTerm>;

const byClass =
  (of: ObjectTerm): Target =>
  (run) =>
    run.classes.instances(of);

function* subjectsOf(data: Graph, predicate: string): Iterable<ObjectTerm> {
  for (const node of data.nodes()) if (node.properties.has(predicate)) yield node.subject;
}

function objectsOf(data: Graph, predicate: string): Iterable<ObjectTerm> {
  const found = new Map<string, ObjectTerm>();
  for (const node of data.nodes()) {
    for (const object of node.properties.get(predicate) ?? []) found.set(termKey(object), object);
  }
  return found.values();
}

/** The ways of declaring a target (SHACL §2.1.3), by predicate. */
const DECLARATIONS: Readonly<Record<string, { iri: boolean; compile: (value: ObjectTerm) => Target }>> = {
  [sh("targetNode")]: { iri: false, compile: (node) => () => [node] },
  [sh("targetClass")]: { iri: true, compile: byClass },
  [sh("targetSubjectsOf")]: { iri: true, compile: (predicate) => (run) => subjectsOf(run.data, predicate.value) },
  [sh("targetObjectsOf")]: { iri: true, compile: (predicate) => (run) => objectsOf(run.data, predicate.value) },
};

export const TARGET_PREDICATES: readonly string[] = Object.keys(DECLARATIONS);

/** The targets of a shape in the order of the declarations; `reject` hears of values that cannot be targets. */
export function readTargets(
  shapes: Graph,
  classes: Classes,
  shape: Subject,
  reject: (why: string) => void,
): readonly Target[] {
  const targets: Target[] = [];
  for (const [predicate, { iri, compile }] of Object.entries(DECLARATIONS)) {
    for (const value of shapes.objects(shape, predicate)) {
      if (value.termType === "BlankNode" || (iri && value.termType !== "NamedNode")) {
        reject(`${predicate} must be ${iri ? "an IRI" : "an IRI or a literal"}`);
      } else targets.push(compile(value));
    }
  }
  if (isClass(shapes, classes, shape)) targets.push(byClass(shape));
  return targets;
}

/** A shape that is also a class has its instances as targets (SHACL §2.1.3.3); so does one that is an OWL class. */
function isClass(shapes: Graph, classes: Classes, shape: Subject): boolean {
  if (shape.termType !== "NamedNode") return false;
  const types = shapes.objects(shape, rdf.type);
  return types.some((type) => type.value === owl.class) || classes.isInstance(shape, rdfs.class);
}

/** The focus nodes of some targets, each once, in the order of the targets and then of the data. */
export function* focusNodes(targets: readonly Target[], run: Run): Iterable<ObjectTerm> {
  const seen = targets.length > 1 ? new Set<string>() : undefined;
  for (const target of targets) {
    for (const node of target(run)) {
      if (seen !== undefined) {
        const key = termKey(node);
        if (seen.has(key)) continue;
        seen.add(key);
      }
      yield node;
    }
  }
}
