import type { BlankNode } from "@rdfjs/types";
import type { Graph, GraphNode } from "../rdf/graph.js";
import type { Subject } from "../rdf/term.js";
import { blankLabels } from "./labels.js";

/** Writers call themselves for a nested node, so a chain of blank nodes is broken here before it can exhaust the stack. */
const MAX_DEPTH = 32;

type Place = "inside" | "top";

/**
 * Where each blank node of a graph is written: inside the only statement that refers to it, or by itself. A node
 * that several statements refer to stands by itself under a label, and so does one in each cycle.
 */
export class Nesting {
  /** How many statements refer to a blank node, by its label. */
  private readonly references = new Map<string, number>();
  /** The blank nodes that the statements of a node refer to. */
  private readonly blanks = new Map<GraphNode, BlankNode[]>();
  private readonly places = new Map<string, Place>();
  private readonly labelOf: (blank: BlankNode) => string;

  /** Walks the graph once, and then from blank node to blank node. */
  constructor(private readonly graph: Graph) {
    this.labelOf = blankLabels(graph);
    this.countReferences();
    for (const node of graph.nodes()) if (!this.isReferredToOnce(node.subject)) this.place(node);
    // What no path from such a node reaches hangs in a cycle; the first of its nodes becomes the way in.
    for (const node of graph.nodes()) {
      if (node.subject.termType === "BlankNode" && !this.places.has(node.subject.value)) this.place(node);
    }
  }

  /** The nodes that stand by themselves, in graph order. */
  *roots(): Generator<GraphNode, void, undefined> {
    for (const node of this.graph.nodes()) {
      if (node.subject.termType === "NamedNode" || !this.isInside(node.subject)) yield node;
    }
  }

  /** True of a blank node that is written where it is referred to. */
  isInside(blank: BlankNode): boolean {
    return this.places.get(blank.value) === "inside";
  }

  /** The label of a blank node without `_:`, or undefined where nothing needs to refer to it by one. */
  label(blank: BlankNode): string | undefined {
    return this.isInside(blank) || !this.references.has(blank.value) ? undefined : this.labelOf(blank);
  }

  private countReferences(): void {
    for (const node of this.graph.nodes()) {
      const blanks = blankObjects(node);
      if (blanks.length > 0) this.blanks.set(node, blanks);
      for (const { value } of blanks) this.references.set(value, (this.references.get(value) ?? 0) + 1);
    }
  }

  private isReferredToOnce(subject: Subject): boolean {
    return subject.termType === "BlankNode" && this.references.get(subject.value) === 1;
  }

  private place(root: GraphNode): void {
    if (root.subject.termType === "BlankNode") this.places.set(root.subject.value, "top");
    if (!this.blanks.has(root)) return;
    const waiting: [node: GraphNode, depth: number][] = [[root, 0]];
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      const [node, depth] = next;
      for (const blank of this.blanks.get(node) ?? []) {
        if (!this.isReferredToOnce(blank) || this.places.has(blank.value)) continue;
        const inside = depth < MAX_DEPTH;
        this.places.set(blank.value, inside ? "inside" : "top");
        const child = this.graph.node(blank);
        if (child !== undefined) waiting.push([child, inside ? depth + 1 : 0]);
      }
    }
  }
}

function blankObjects(node: GraphNode): BlankNode[] {
  const blanks: BlankNode[] = [];
  for (const objects of node.properties.values()) {
    for (const object of objects) if (object.termType === "BlankNode") blanks.push(object);
  }
  return blanks;
}
