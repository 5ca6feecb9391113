import { alternatives, type ClassName } from "../model/kinds.js";
import { rdf } from "../model/namespaces.js";
import { classDef, classes, rowsOf, typesOf } from "../model/profile.js";
import type { Row } from "../model/rows.js";
import type { Graph } from "../rdf/graph.js";
import { type ObjectTerm, type Subject, termKey } from "../rdf/term.js";

const TYPE = rdf("type");

/** Something that the profile has a class for. */
export interface Thing {
  readonly subject: Subject;
  readonly class: ClassName;
}

/** Whether a thing gets an identifier, and with it a place of its own in a catalogue: a dataset, an agent. */
export const hasIdentifier = ({ class: name }: Thing): boolean => typeof classDef(name).identity === "object";

/** The order in which a thing of several classes is given one: DCAT 3 makes every catalogue and series a dataset as well
 * (§6.3, §6.7), so that one says the least. */
const names = classes.map(([name]) => name).filter((name) => name !== "Dataset");
const classOfType: ReadonlyMap<string, ClassName> = new Map(
  classes.flatMap(([name]) => typesOf(name).map((type) => [type, name] as const)),
);
const rank: ReadonlyMap<ClassName, number> = new Map(
  [...names, "Dataset" as const].map((name, index) => [name, index]),
);

/**
 * The things that a graph describes, by term key, in graph order: by their types; those without a known type by what
 * refers to them (the publisher of a dataset is an agent).
 */
export function classify(graph: Graph): Map<string, Thing> {
  const things = new Map<string, Thing>();
  const queue: Thing[] = [];
  const add = (subject: Subject, name: ClassName): void => {
    const key = termKey(subject);
    if (things.has(key)) return;
    const thing = { subject, class: name };
    things.set(key, thing);
    queue.push(thing);
  };
  for (const { subject, properties } of graph.nodes()) {
    const known = (properties.get(TYPE) ?? []).flatMap(({ value }) => classOfType.get(value) ?? []);
    const [name] = known.sort((a, b) => rank.get(a)! - rank.get(b)!);
    if (name !== undefined) add(subject, name);
  }
  for (const { subject, class: name } of queue) {
    for (const [, row] of rowsOf(name)) {
      const target = targetOf(row);
      if (target === undefined) continue;
      for (const object of graph.objects(subject, row.predicate)) {
        if (isUntyped(graph, object) && canBe(target, object)) add(object, target);
      }
    }
  }
  return things;
}

/** The class of what a row refers to or holds. */
function targetOf({ values }: Row): ClassName | undefined {
  for (const kind of alternatives(values.kind)) {
    if (kind.kind === "ref") return kind.classes[0];
    if (kind.kind === "node") return kind.class;
  }
  return undefined;
}

/** Of things without identifiers, only what stands in its place is told by it: an IRI may be something of its own. */
const canBe = (name: ClassName, { termType }: ObjectTerm): boolean =>
  termType === "BlankNode" || typeof classDef(name).identity === "object";

const isUntyped = (graph: Graph, object: ObjectTerm): object is Subject =>
  object.termType !== "Literal" && graph.node(object) !== undefined && graph.objects(object, TYPE).length === 0;
