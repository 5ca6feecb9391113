import type { Graph } from "../rdf/graph.js";
import type { Subject } from "../rdf/term.js";
import type { Classes } from "./classes.js";
import { COMPONENTS } from "./components/index.js";
import { TARGET_PREDICATES } from "./targets.js";
import { sh } from "./vocabulary.js";

/** Parameters of SHACL Core, by IRI. */
const PARAMETERS: ReadonlySet<string> = new Set([
  sh("property"),
  ...COMPONENTS.flatMap(({ parameter, others }) => [parameter, ...Object.keys(others ?? {})].map(sh)),
]);

/** What a shape may say in the SHACL vocabulary without being asked to check it. */
const DESCRIPTIVE = ["path", "severity", "message", "deactivated", "name", "description", "order", "group"];
const KNOWN: ReadonlySet<string> = new Set([
  ...PARAMETERS,
  ...TARGET_PREDICATES,
  ...[...DESCRIPTIVE, "defaultValue", "declare", "shapesGraph", "suggestedShapesGraph"].map(sh),
]);

/** Predicates that make their subject a shape, though it takes more than SHACL Core to understand it. */
const ADVANCED = ["sparql", "js", "expression", "target", "rule", "values"].map(sh);

/** Parameters that constraint components of the shapes graph's own declare (SHACL §6.2). */
export function customParameters(shapes: Graph): ReadonlySet<string> {
  const found = new Set<string>();
  for (const node of shapes.nodesWith(sh("parameter"))) {
    for (const parameter of node.properties.get(sh("parameter"))!) {
      for (const path of shapes.objects(parameter, sh("path"))) if (!KNOWN.has(path.value)) found.add(path.value);
    }
  }
  return found;
}

/** Every node that is a shape by its type or by what is said of it (SHACL §2.1), in the order of the graph. */
export function* findShapes(shapes: Graph, classes: Classes, custom: ReadonlySet<string>): Iterable<Subject> {
  const marks = new Set([...PARAMETERS, ...TARGET_PREDICATES, ...ADVANCED, ...custom]);
  for (const { subject, properties } of shapes.nodes()) {
    const marked = [...properties.keys()].some((predicate) => marks.has(predicate));
    if (marked || [sh("NodeShape"), sh("PropertyShape")].some((type) => classes.isInstance(subject, type))) {
      yield subject;
    }
  }
}

/** The predicates of a shape that ask for something SHACL Core does not know: a custom parameter, sh:sparql, a typo. */
export function unknownPredicates(shapes: Graph, shape: Subject, custom: ReadonlySet<string>): string[] {
  const predicates = [...(shapes.node(shape)?.properties.keys() ?? [])];
  return predicates.filter((iri) => custom.has(iri) || (iri.startsWith(sh("")) && !KNOWN.has(iri)));
}
