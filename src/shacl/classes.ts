import type { Graph } from "../rdf/graph.js";
import { type ObjectTerm, termKey } from "../rdf/term.js";
import { rdf, rdfs } from "./vocabulary.js";

/**
 * Which node is an instance of which class (SHACL §1.1, "SHACL instance"): types stand in the data, the hierarchy of
 * classes in the data and in the shapes, since profiles publish it with either.
 */
export class Classes {
  private readonly above = new Map<string, ReadonlySet<string>>();

  constructor(
    private readonly data: Graph,
    private readonly shapes: Graph,
  ) {}

  /** Whether `node` has a type that is the class or, however indirectly, a subclass of it. */
  isInstance(node: ObjectTerm, classKey: string): boolean {
    for (const type of this.data.objects(node, rdf.type)) {
      const key = termKey(type);
      if (key === classKey || this.superclasses(type, key).has(classKey)) return true;
    }
    return false;
  }

  /** The keys of a class and of all classes above it. */
  superclasses(type: ObjectTerm, key = termKey(type)): ReadonlySet<string> {
    let known = this.above.get(key);
    if (known === undefined) {
      known = new Set(closure(type, (node) => this.both((graph) => graph.objects(node, rdfs.subClassOf))).keys());
      this.above.set(key, known);
    }
    return known;
  }

  private both(look: (graph: Graph) => readonly ObjectTerm[]): readonly ObjectTerm[] {
    return this.data === this.shapes ? look(this.data) : [...look(this.data), ...look(this.shapes)];
  }
}

function closure(start: ObjectTerm, next: (node: ObjectTerm) => readonly ObjectTerm[]): Map<string, ObjectTerm> {
  const found = new Map([[termKey(start), start]]);
  for (const node of found.values()) {
    for (const reached of next(node)) {
      const key = termKey(reached);
      if (!found.has(key)) found.set(key, reached);
    }
  }
  return found;
}
