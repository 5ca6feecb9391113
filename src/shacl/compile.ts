import type { Literal, Term } from "@rdfjs/types";
import type { Graph } from "../rdf/graph.js";
import { type ObjectTerm, type Subject, termKey } from "../rdf/term.js";
import type { Classes } from "./classes.js";
import type { Component, Use } from "./components/component.js";
import { COMPONENTS } from "./components/index.js";
import { readParameter } from "./components/parameters.js";
import { type Path, pathText, readPath } from "./paths.js";
import type { ProblemCode, ShapesProblem } from "./problems.js";
import type { Constraint, Shape } from "./shape.js";
import { compilePath } from "./steps.js";
import { sh, xsd } from "./vocabulary.js";

const INDEX_BY_PARAMETER: ReadonlyMap<string, number> = new Map(
  COMPONENTS.map(({ parameter }, index) => [sh(parameter), index]),
);

/** Compiles the shapes of a graph, each once, and gathers what is wrong with them. */
export class Compiler {
  readonly problems: ShapesProblem[] = [];
  private readonly compiled = new Map<string, Shape>();
  private readonly open = new Set<string>();

  constructor(
    private readonly graph: Graph,
    private readonly classes: Classes,
  ) {}

  /** The compiled shapes so far, those that were only referred to among them. */
  get shapes(): Iterable<Shape> {
    return this.compiled.values();
  }

  /** The compiled form of a shape. */
  shape(term: Subject): Shape {
    const key = termKey(term);
    const known = this.compiled.get(key);
    if (known !== undefined) {
      if (this.open.has(key)) this.report(term, "recursive", "refers to itself, which SHACL leaves undefined");
      return known;
    }
    const shape = this.frame(term);
    this.compiled.set(key, shape);
    this.open.add(key);
    for (const component of this.componentsOf(term)) this.addConstraints(shape, component);
    for (const property of this.graph.objects(term, sh("property"))) this.addProperty(shape, property);
    this.open.delete(key);
    return shape;
  }

  /** Notes that a shape is ill-formed or recursive. */
  report(shape: Subject, code: ProblemCode, why: string): void {
    const message = `${this.nameOf(shape)} ${code === "recursive" ? why : `is ill-formed: ${why}`}`;
    if (this.problems.some((problem) => problem.message === message && problem.shape.equals(shape))) return;
    this.problems.push({ shape, code, message });
  }

  private nameOf(shape: Subject): string {
    if (shape.termType === "NamedNode") return `The shape <${shape.value}>`;
    const [path] = this.graph.objects(shape, sh("path"));
    const read = path && readPath(this.graph, path);
    return read ? `A property shape for ${pathText(read)}` : `A shape without an IRI (_:${shape.value})`;
  }

  /** A shape with everything but its constraints. */
  private frame(term: Subject): Shape {
    const path = this.pathOf(term);
    const deactivated = this.single(term, "deactivated", (value) => isTyped(value, xsd.boolean), "true or false");
    const severity = this.single(term, "severity", (value) => value.termType === "NamedNode", "an IRI");
    const messages = this.graph.objects(term, sh("message"));
    const texts = messages.filter((message): message is Literal => isTyped(message, xsd.string) || isTagged(message));
    if (texts.length < messages.length) this.report(term, "ill-formed", "sh:message must be text");
    return {
      term,
      path,
      step: path && compilePath(path),
      severity: severity?.value ?? sh("Violation"),
      messages: texts,
      deactivated: deactivated?.value === "true",
      checks: [],
      checksWhenAbsent: [],
      groups: [],
    };
  }

  private pathOf(term: Subject): Path | undefined {
    const [node, ...more] = this.graph.objects(term, sh("path"));
    if (more.length > 0) this.report(term, "ill-formed", "it has more than one sh:path");
    if (node === undefined) {
      if (this.classes.isInstance(term, sh("PropertyShape"))) {
        this.report(term, "ill-formed", "a property shape needs a sh:path");
      }
      return undefined;
    }
    if (this.classes.isInstance(term, sh("NodeShape"))) {
      this.report(term, "ill-formed", "a node shape cannot have a sh:path");
    }
    const path = readPath(this.graph, node);
    if (path === undefined) this.report(term, "ill-formed", "its sh:path is not a property path");
    return path;
  }

  private single(term: Subject, name: string, test: (value: ObjectTerm) => boolean, wording: string) {
    const [value, ...more] = this.graph.objects(term, sh(name));
    if (more.length > 0) this.report(term, "ill-formed", `it has more than one sh:${name}`);
    if (value !== undefined && !test(value)) this.report(term, "ill-formed", `sh:${name} must be ${wording}`);
    return value;
  }

  /** The components whose parameters a shape has, in their own order. */
  private componentsOf(term: Subject): readonly Component[] {
    const predicates = [...(this.graph.node(term)?.properties.keys() ?? [])];
    const indices = predicates.flatMap((predicate) => INDEX_BY_PARAMETER.get(predicate) ?? []);
    return indices.sort((a, b) => a - b).map((index) => COMPONENTS[index]!);
  }

  private addConstraints(shape: Shape, component: Component): void {
    const values = this.graph.objects(shape.term, sh(component.parameter));
    const reject = (why: string) => this.report(shape.term, "ill-formed", why);
    if (values.length > 1 && !component.repeatable) reject(`it has more than one sh:${component.parameter}`);
    const isNodeShape = this.graph.objects(shape.term, sh("path")).length === 0;
    if (component.propertyOnly && isNodeShape) reject(`sh:${component.parameter} belongs in a property shape`);
    for (const value of values) {
      const read = readParameter(this.graph, value, component.kind);
      if (read.members === undefined) {
        reject(`sh:${component.parameter} must be ${read.expected}`);
        continue;
      }
      const parameters = { [sh(component.parameter)]: read.members, ...this.otherParameters(shape, component, reject) };
      const constraint: Constraint = { shape, component, parameters };
      const use: Use = {
        constraint,
        value,
        members: read.members,
        shapesGraph: this.graph,
        other: (parameter) => parameters[sh(parameter)]?.[0],
        shape: (term) => this.shape(term as Subject),
        reject,
      };
      const check = component.compile(use);
      if (check === undefined) continue;
      shape.checks.push(check);
      if (component.seesAbsence) shape.checksWhenAbsent.push(check);
    }
  }

  private otherParameters(shape: Shape, component: Component, reject: (why: string) => void) {
    const parameters: Record<string, readonly ObjectTerm[]> = {};
    for (const [name, kind] of Object.entries(component.others ?? {})) {
      const [value, ...more] = this.graph.objects(shape.term, sh(name));
      if (value === undefined) continue;
      if (more.length > 0) reject(`it has more than one sh:${name}`);
      const read = readParameter(this.graph, value, kind);
      if (read.members === undefined) reject(`sh:${name} must be ${read.expected}`);
      else parameters[sh(name)] = read.members;
    }
    return parameters;
  }

  private addProperty(shape: Shape, term: ObjectTerm): void {
    if (term.termType === "Literal" || this.graph.objects(term, sh("path")).length === 0) {
      this.report(shape.term, "ill-formed", "sh:property must be a property shape, with a sh:path");
      return;
    }
    const property = this.shape(term);
    if (property.deactivated || property.path === undefined || property.step === undefined) return;
    const text = pathText(property.path);
    let group = shape.groups.find((known) => known.text === text);
    if (group === undefined) {
      const predicate = property.path.kind === "predicate" ? property.path.predicate.value : undefined;
      group = { text, predicate, step: property.step, shapes: [], whenAbsent: [] };
      shape.groups.push(group);
    }
    group.shapes.push(property);
    if (property.checksWhenAbsent.length > 0) group.whenAbsent.push(property);
  }
}

const isTyped = (term: Term, datatype: string): boolean =>
  term.termType === "Literal" && term.datatype.value === datatype;
const isTagged = (term: Term): boolean => term.termType === "Literal" && term.language !== "";
