import type { NamedNode, Quad, Term } from "@rdfjs/types";
import { Graph } from "../rdf/graph.js";
import { Classes } from "./classes.js";
import { Compiler } from "./compile.js";
import { customParameters, findShapes, unknownPredicates } from "./discover.js";
import { type TargetedShape, validateFocusNodes } from "./focus.js";
import { ShapesError } from "./problems.js";
import type { ValidationResult } from "./result.js";
import { readTargets } from "./targets.js";
import { owl, sh } from "./vocabulary.js";

/** Something that a shapes graph asks for and SHACL Core does not know. */
export interface UnsupportedFeature {
  readonly shape: Term;
  readonly predicate: string;
}

/** Shapes that are ready to validate data with. */
export interface Shapes {
  /**
   * Validates data. Results come as they are found: node by node in the order of the data, for each in the order of
   * the shapes that are meant for its types, then for its properties; last those of shapes that list their focus nodes
   * (sh:targetNode, sh:targetObjectsOf). Iterating again validates again; the data must not change meanwhile.
   */
  validate(data: Graph | Iterable<Quad>): Iterable<ValidationResult>;
  /** What is not checked: sh:sparql, sh:js, sh:target, custom constraint components, misspelt names, sh:entailment. */
  readonly unsupported: readonly UnsupportedFeature[];
  /** Graphs that the shapes graph imports (owl:imports). Nothing is fetched: add their statements to include them. */
  readonly imports: readonly string[];
}

/**
 * Compiles the shapes of a shapes graph, to be used on any amount of data.
 * @param shapes the shapes graph, with all that it imports
 * @throws ShapesError where a shape is ill-formed or recursive (SHACL §3.4: a processor may report a failure)
 */
export function compileShapes(shapes: Graph | Iterable<Quad>): Shapes {
  const graph = toGraph(shapes);
  const classes = new Classes(graph, graph);
  const compiler = new Compiler(graph, classes);
  const custom = customParameters(graph);
  const targeted: TargetedShape[] = [];
  for (const term of findShapes(graph, classes, custom)) {
    const shape = compiler.shape(term);
    const targets = readTargets(graph, classes, term, (why) => compiler.report(term, "ill-formed", why));
    if (targets.length > 0 && !shape.deactivated) targeted.push({ shape, targets });
  }
  if (compiler.problems.length > 0) throw new ShapesError(compiler.problems);
  const unknown = [...compiler.shapes].flatMap(({ term }) =>
    unknownPredicates(graph, term, custom).map((predicate) => ({ shape: term, predicate })),
  );
  return {
    validate: (data) => validate(graph, targeted, data),
    unsupported: [...unknown, ...entailments(graph)],
    imports: objectsOf(graph, owl.imports),
  };
}

function validate(shapesGraph: Graph, targeted: readonly TargetedShape[], data: Graph | Iterable<Quad>) {
  const graph = toGraph(data);
  return {
    *[Symbol.iterator](): Iterator<ValidationResult> {
      yield* validateFocusNodes(targeted, { data: graph, classes: new Classes(graph, shapesGraph) });
    },
  };
}

const toGraph = (quads: Graph | Iterable<Quad>): Graph => (quads instanceof Graph ? quads : Graph.from(quads));

/** A processor that does not support a demanded entailment must say so (SHACL §3.2). */
function entailments(graph: Graph): UnsupportedFeature[] {
  const predicate = sh("entailment");
  return graph.nodesWith(predicate).map(({ subject }) => ({ shape: subject, predicate }));
}

function objectsOf(graph: Graph, predicate: string): string[] {
  const objects = graph.nodesWith(predicate).flatMap((node) => node.properties.get(predicate)!);
  return [
    ...new Set(objects.filter((term): term is NamedNode => term.termType === "NamedNode").map(({ value }) => value)),
  ];
}
