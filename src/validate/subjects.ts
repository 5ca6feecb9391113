import type { ClassName } from "../model/kinds.js";
import { dcterms, foaf, rdf, vcard } from "../model/namespaces.js";
import { classes, typesOf } from "../model/profile.js";
import type { Graph } from "../rdf/graph.js";
import { type ObjectTerm, type Subject, termKey } from "../rdf/term.js";

const CLASS_OF_TYPE: ReadonlyMap<string, ClassName> = new Map(
  classes.flatMap(([name]) => typesOf(name).map((type) => [type, name] as const)),
);

/** What things call themselves. */
const NAMES = [dcterms("title"), foaf("name"), vcard("fn")];

/** What can be told of a node in a graph: what it is, what it is called, what it stands in. */
export class Subjects {
  private parents: Map<string, Subject> | undefined;

  constructor(readonly graph: Graph) {}

  /** The class of the profile that a node is of: by the first of its types that the profile knows. */
  classOf(node: ObjectTerm): ClassName | undefined {
    for (const type of this.graph.objects(node, rdf("type"))) {
      const name = CLASS_OF_TYPE.get(type.value);
      if (name !== undefined) return name;
    }
    return undefined;
  }

  /** Title or name of a node: the Swedish one, else the first. */
  nameOf(node: ObjectTerm): string | undefined {
    let first: string | undefined;
    for (const predicate of NAMES) {
      for (const term of this.graph.objects(node, predicate)) {
        if (term.termType !== "Literal") continue;
        if (term.language === "sv") return term.value;
        first ??= term.value;
      }
    }
    return first;
  }

  /** The IRI of a node; for a blank node that of the nearest node with one that it stands in. */
  entityOf(node: ObjectTerm): string | undefined {
    const seen = new Set<string>();
    for (let at: ObjectTerm | undefined = node; at !== undefined; at = this.parentOf(at)) {
      if (at.termType === "NamedNode") return at.value;
      if (seen.has(termKey(at))) return undefined;
      seen.add(termKey(at));
    }
    return undefined;
  }

  private parentOf(node: ObjectTerm): Subject | undefined {
    this.parents ??= blankParents(this.graph);
    return this.parents.get(termKey(node));
  }
}

/** The first subject that points at each blank node. */
function blankParents(graph: Graph): Map<string, Subject> {
  const parents = new Map<string, Subject>();
  for (const { subject, properties } of graph.nodes()) {
    for (const objects of properties.values()) {
      for (const object of objects) {
        if (object.termType === "BlankNode" && !parents.has(termKey(object))) parents.set(termKey(object), subject);
      }
    }
  }
  return parents;
}
