import type { Graph } from "../rdf/graph.js";
import type { ObjectTerm, Subject } from "../rdf/term.js";
import type { Classes } from "./classes.js";
import { owl, rdf, rdfs, sh } from "./vocabulary.js";

/** A declaration of focus nodes. */
export interface Target {
  readonly kind: TargetKind;
  /** The node, class or predicate of the declaration. */
  readonly of: ObjectTerm;
}

type TargetKind = "node" | "class" | "subjectsOf" | "objectsOf";

/** The ways of declaring a target (SHACL §2.1.3), by predicate. */
const DECLARATIONS: Readonly<Record<string, TargetKind>> = {
  [sh("targetNode")]: "node",
  [sh("targetClass")]: "class",
  [sh("targetSubjectsOf")]: "subjectsOf",
  [sh("targetObjectsOf")]: "objectsOf",
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
  for (const [predicate, kind] of Object.entries(DECLARATIONS)) {
    for (const of of shapes.objects(shape, predicate)) {
      if (of.termType === "BlankNode" || (kind !== "node" && of.termType !== "NamedNode")) {
        reject(`${predicate} must be ${kind === "node" ? "an IRI or a literal" : "an IRI"}`);
      } else targets.push({ kind, of });
    }
  }
  if (isClass(shapes, classes, shape)) targets.push({ kind: "class", of: shape });
  return targets;
}

/** A shape that is also a class has its instances as targets (SHACL §2.1.3.3); so does one that is an OWL class. */
function isClass(shapes: Graph, classes: Classes, shape: Subject): boolean {
  if (shape.termType !== "NamedNode") return false;
  const types = shapes.objects(shape, rdf.type);
  return types.some((type) => type.value === owl.class) || classes.isInstance(shape, rdfs.class);
}
