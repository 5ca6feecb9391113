import type { NamedNode, Quad } from "@rdfjs/types";
import type { ObjectTerm, Subject } from "../rdf/term.js";
import { COMPONENTS } from "./components/index.js";
import { type EngineParts, type EngineResult, importEngine } from "./engine.js";
import { type Path, pathText } from "./paths.js";
import type { ValidationResult } from "./result.js";
import { TARGET_PREDICATES } from "./targets.js";
import { owl, rdf, rdfs, sh } from "./vocabulary.js";

/** What came of handing shapes to the engine: its results, or the news that it is not there. */
export type EngineOutcome =
  | { readonly status: "validated"; readonly results: readonly ValidationResult[] }
  | { readonly status: "not-installed" };

/**
 * Validates what SHACL Core does not know, SPARQL constraints (SHACL §5.1) and SPARQL targets, with the optional
 * package shacl-engine. What Core does know is left out of its results: {@link compileShapes} answers for that.
 * Custom constraint components and sh:js are beyond the engine as well.
 * @param shapes the shapes graph
 * @param data the data graph
 * @param importParts how the packages are imported, for hosts that bring their own
 * @returns the additional results, or `not-installed` where a package cannot be found
 * @throws what the engine throws, such as for a query that is not SPARQL
 */
export async function validateWithEngine(
  shapes: Iterable<Quad>,
  data: Iterable<Quad>,
  importParts: () => Promise<EngineParts> = importEngine,
): Promise<EngineOutcome> {
  const engine = await loadEngine(importParts);
  if (engine === undefined) return { status: "not-installed" };
  const shapesQuads = [...shapes];
  const dataQuads = [...data];
  const results = await engine(
    shapesQuads.filter((quad) => !isSparqlTarget(quad)),
    dataQuads,
  );
  const beyondCore = results.filter((result) => !CORE.has(result.constraintComponent.value));
  const targeted = shapesQuads.some(isSparqlTarget)
    ? await engine(
        shapesQuads.filter((quad) => !isCoreTarget(quad)),
        dataQuads,
      )
    : [];
  return { status: "validated", results: [...beyondCore, ...targeted].map(toResult) };
}

const CORE: ReadonlySet<string> = new Set(COMPONENTS.map(({ name }) => sh(`${name}ConstraintComponent`)));

const isSparqlTarget = (quad: Quad): boolean => quad.predicate.value === sh("target");

const CORE_TARGETS: ReadonlySet<string> = new Set(TARGET_PREDICATES);
const CLASSES: ReadonlySet<string> = new Set([rdfs.class, owl.class]);

const isCoreTarget = (quad: Quad): boolean =>
  CORE_TARGETS.has(quad.predicate.value) || (quad.predicate.value === rdf.type && CLASSES.has(quad.object.value));

type Engine = (shapes: readonly Quad[], data: readonly Quad[]) => Promise<readonly EngineResult[]>;

async function loadEngine(importParts: () => Promise<EngineParts>): Promise<Engine | undefined> {
  try {
    const { Validator, ...options } = await importParts();
    const { factory } = options;
    return async (shapes, data) => {
      const validator = new Validator(factory.dataset([...shapes]), options);
      return (await validator.validate({ dataset: factory.dataset([...data]) })).results;
    };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ERR_MODULE_NOT_FOUND") return undefined;
    throw error;
  }
}

function toResult(result: EngineResult): ValidationResult {
  const path = result.path && toPath(result.path);
  return {
    focusNode: result.focusNode.terms[0] as ObjectTerm,
    path: path?.kind === "predicate" ? path.predicate : undefined,
    pathText: path ? pathText(path) : "",
    propertyPath: path,
    value: result.value?.terms[0] as ObjectTerm | undefined,
    sourceShape: result.shape.ptr.terms[0] as Subject,
    component: result.constraintComponent.value,
    severity: result.severity.value,
    messages: result.message,
    defaultMessage: undefined,
    details: [],
    parameters: {},
  };
}

function toPath(steps: NonNullable<EngineResult["path"]>): Path | undefined {
  const members = steps.map((step): Path => {
    const predicates = step.predicates.map((predicate: NamedNode): Path => ({ kind: "predicate", predicate }));
    const of: Path = predicates.length === 1 ? predicates[0]! : { kind: "alternative", members: predicates };
    const directed: Path = step.start === "object" ? { kind: "inverse", of } : of;
    return step.quantifier === "one" ? directed : { kind: step.quantifier, of: directed };
  });
  return members.length > 1 ? { kind: "sequence", members } : members[0];
}
