import type { Literal } from "@rdfjs/types";
import { type Finding, finding } from "../diagnostics/finding.js";
import type { ShapeMessages } from "../diagnostics/messages/shapes.js";
import { prefixedName, sh } from "../model/namespaces.js";
import type { Graph } from "../rdf/graph.js";
import type { Provenance } from "../rdf/provenance.js";
import type { ObjectTerm } from "../rdf/term.js";
import {
  compileShapes,
  type Shapes,
  ShapesError,
  type UnsupportedFeature,
  type ValidationResult,
  validateWithEngine,
} from "../shacl/index.js";
import { type Observation, observation, toFinding } from "./observation.js";
import { severityOf } from "./severity.js";
import { Subjects } from "./subjects.js";

/**
 * Validates a graph against shapes that a user brings: SHACL Core here, SPARQL with the optional engine.
 * @param importEngine how the engine's packages are imported, where not from those installed
 * @returns a finding for each result, worded by the shape's sh:message; findings instead of results for shapes that
 * are ill-formed, and one for each thing that was not evaluated
 */
export async function validateWithShapes(
  graph: Graph,
  userShapes: Graph,
  { provenance, importEngine }: { readonly provenance: Provenance; readonly importEngine?: ImportEngine },
): Promise<Finding[]> {
  const compiled = compile(userShapes);
  if (Array.isArray(compiled)) return compiled;
  const subjects = new Subjects(graph);
  const { findings, results } = await beyondCore(compiled.unsupported, userShapes, graph, importEngine);
  const found = [...compiled.validate(graph), ...results];
  return [
    ...compiled.imports.map((iri) => finding("shapes/import", { iri })),
    ...findings,
    ...found.map((result) => toFinding(observe(result), subjects, provenance)),
  ];
}

type ImportEngine = Parameters<typeof validateWithEngine>[2];

function compile(userShapes: Graph): Shapes | Finding[] {
  try {
    return compileShapes(userShapes);
  } catch (error) {
    if (!(error instanceof ShapesError)) throw error;
    return error.problems.map(({ message }) => finding("shapes/ill-formed", { detail: message }));
  }
}

/** What the optional engine knows beyond SHACL Core. */
const ENGINE_FEATURES: ReadonlySet<string> = new Set([sh("sparql"), sh("target")]);

interface Outcome {
  readonly findings: readonly Finding[];
  readonly results: readonly ValidationResult[];
}

async function beyondCore(
  unsupported: readonly UnsupportedFeature[],
  shapes: Graph,
  graph: Graph,
  importEngine: ImportEngine,
): Promise<Outcome> {
  const [forEngine, others] = [true, false].map((known) =>
    unsupported.filter(({ predicate }) => ENGINE_FEATURES.has(predicate) === known),
  ) as [UnsupportedFeature[], UnsupportedFeature[]];
  const named = new Subjects(shapes);
  const untold = (features: readonly UnsupportedFeature[]) => features.map((feature) => notEvaluated(feature, named));
  if (forEngine.length === 0) return { findings: untold(others), results: [] };
  try {
    const outcome = await validateWithEngine(shapes, graph, importEngine);
    return outcome.status === "validated"
      ? { findings: untold(others), results: outcome.results }
      : { findings: untold(unsupported), results: [] };
  } catch (error) {
    // The engine throws for what users write, such as a query that is no SPARQL.
    const failure = finding("shapes/ill-formed", { detail: (error as Error).message });
    return { findings: [failure, ...untold(others)], results: [] };
  }
}

const notEvaluated = ({ shape, predicate }: UnsupportedFeature, shapes: Subjects): Finding =>
  finding("shapes/not-evaluated", {
    // A shape without a name is known by the one that it stands in.
    shape: shapes.entityOf(shape as ObjectTerm) ?? shape.value,
    feature: prefixedName(predicate),
    engine: ENGINE_FEATURES.has(predicate),
  });

function observe(result: ValidationResult): Observation {
  const { focusNode: focus, path, value, sourceShape, defaultMessage, pathText } = result;
  const messages = result.messages.length > 0 ? result.messages : defaultMessage ? [defaultMessage] : [];
  const topic = { focus, predicate: path?.value, value: path && value, severity: severityOf(result.severity) };
  const shape = sourceShape.termType === "NamedNode" ? sourceShape.value : pathText;
  return observation("shapes/user", { shape, messages: byLanguage(messages) }, topic);
}

const byLanguage = (messages: readonly Literal[]): ShapeMessages =>
  Object.fromEntries(messages.map(({ language, value }) => [language.toLowerCase().split("-")[0]!, value]));
