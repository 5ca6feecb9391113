import type { GraphNode } from "../rdf/graph.js";
import { type ObjectTerm, termKey } from "../rdf/term.js";
import type { Classes } from "./classes.js";
import type { ValidationResult } from "./result.js";
import { applyShape, type Run, type Shape } from "./shape.js";
import { Collector } from "./sink.js";
import type { Target } from "./targets.js";
import { rdf } from "./vocabulary.js";

/** A shape and where its focus nodes are. */
export interface TargetedShape {
  readonly shape: Shape;
  readonly targets: readonly Target[];
}

/** One target of a shape. */
interface Place {
  readonly shape: Shape;
  readonly target: Target;
}

/**
 * Validates every focus node (SHACL §2.1.3) against every shape that it is meant for: node by node, so that what is
 * known of a node serves all shapes at once. Results come as they are found.
 */
export function* validateFocusNodes(targeted: readonly TargetedShape[], run: Run): Iterable<ValidationResult> {
  const places = targeted.map(({ shape, targets }) => targets.map((target): Place => ({ shape, target })));
  const isMet = ({ target }: Place) => target.kind === "class" || target.kind === "subjectsOf";
  const met = new Places(places.filter((own) => own.every(isMet)).flat(), run.classes);
  const sink = new Collector();
  for (const node of run.data.nodes()) {
    for (const { shape } of met.of(node)) {
      applyShape(shape, node.subject, run, sink);
      if (sink.failed) yield* sink.take();
    }
  }
  for (const own of places) {
    if (own.every(isMet)) continue;
    for (const focus of listedNodes(own, run).values()) {
      applyShape(own[0]!.shape, focus, run, sink);
      if (sink.failed) yield* sink.take();
    }
  }
}

/** Finds the places of a node by its types and its properties. */
class Places {
  private readonly byClass: ReadonlyMap<string, readonly Place[]>;
  private readonly byPredicate: ReadonlyMap<string, readonly Place[]>;
  /** Found before, by types and predicates: thousands of nodes are alike. */
  private readonly known = new Map<string, readonly Place[]>();

  constructor(
    places: readonly Place[],
    private readonly classes: Classes,
  ) {
    const by = (kind: Target["kind"]) => grouped(places.filter(({ target }) => target.kind === kind));
    this.byClass = by("class");
    this.byPredicate = by("subjectsOf");
  }

  of({ properties }: GraphNode): readonly Place[] {
    const types = properties.get(rdf.type) ?? [];
    let key = types.length === 1 ? termKey(types[0]!) : types.map(termKey).join(" ");
    for (const predicate of this.byPredicate.keys()) if (properties.has(predicate)) key += ` ${predicate}`;
    let places = this.known.get(key);
    if (places === undefined) {
      places = this.find(types, properties);
      this.known.set(key, places);
    }
    return places;
  }

  private find(types: readonly ObjectTerm[], properties: GraphNode["properties"]): readonly Place[] {
    const classes = types.flatMap((type) => [...this.classes.superclasses(type)]);
    const predicates = [...this.byPredicate.keys()].filter((predicate) => properties.has(predicate));
    return firstOfEachShape([
      ...classes.flatMap((name) => this.byClass.get(name) ?? []),
      ...predicates.flatMap((predicate) => this.byPredicate.get(predicate)!),
    ]);
  }
}

function grouped(places: readonly Place[]): Map<string, Place[]> {
  const byTerm = new Map<string, Place[]>();
  for (const place of places) {
    const known = byTerm.get(place.target.of.value);
    if (known === undefined) byTerm.set(place.target.of.value, [place]);
    else known.push(place);
  }
  return byTerm;
}

/** A node is validated once, however many targets of a shape it is in. */
function firstOfEachShape(places: readonly Place[]): readonly Place[] {
  const shapes = new Set<Shape>();
  return places.filter(({ shape }) => shapes.size < shapes.add(shape).size);
}

/** The focus nodes, by key, of a shape with targets that are not met by looking at each node of the data. */
function listedNodes(places: readonly Place[], run: Run): Map<string, ObjectTerm> {
  const found = new Map<string, ObjectTerm>();
  for (const { target } of places) for (const node of focusNodes(target, run)) found.set(termKey(node), node);
  return found;
}

function* focusNodes({ kind, of }: Target, { data, classes }: Run): Iterable<ObjectTerm> {
  if (kind === "node") yield of;
  else if (kind === "objectsOf") {
    for (const node of data.nodesWith(of.value)) yield* node.properties.get(of.value)!;
  } else if (kind === "subjectsOf") {
    for (const { subject } of data.nodesWith(of.value)) yield subject;
  } else {
    for (const { subject } of data.nodesWith(rdf.type)) if (classes.isInstance(subject, of.value)) yield subject;
  }
}
