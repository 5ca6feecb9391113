import type { Quad } from "@rdfjs/types";
import { namedNode, quad } from "./data-factory.js";
import { type ObjectTerm, type Subject, termKey } from "./term.js";

/** The statements about one subject: predicate IRI → distinct objects, both in the order in which they were added. */
export interface GraphNode {
  readonly subject: Subject;
  readonly properties: ReadonlyMap<string, readonly ObjectTerm[]>;
}

/** What is found where there is nothing, without making a new array every time. */
const NONE: readonly never[] = [];

/** Above this many objects of one property, duplicates are found by key instead of by comparing one by one. */
const SCAN_LIMIT = 8;

class Node implements GraphNode {
  readonly properties = new Map<string, ObjectTerm[]>();
  private seen: Map<string, Set<string>> | undefined;

  constructor(readonly subject: Subject) {}

  add(predicate: string, object: ObjectTerm): boolean {
    const objects = this.properties.get(predicate);
    if (objects === undefined) {
      this.properties.set(predicate, [object]);
      return true;
    }
    if (objects.length < SCAN_LIMIT) {
      for (const known of objects) if (known === object || known.equals(object)) return false;
    } else if (!this.firstSight(predicate, objects, object)) return false;
    objects.push(object);
    return true;
  }

  private firstSight(predicate: string, objects: readonly ObjectTerm[], object: ObjectTerm): boolean {
    this.seen ??= new Map();
    let keys = this.seen.get(predicate);
    if (keys === undefined) {
      keys = new Set(objects.map(termKey));
      this.seen.set(predicate, keys);
    }
    const before = keys.size;
    return keys.add(termKey(object)).size > before;
  }
}

/**
 * An RDF graph as an index, subject → predicate → objects: the one structure that the encoder fills and that
 * validation and serialization read. It keeps the order in which statements were added and holds each once.
 *
 * A general store (n3.Store, an rdf-ext dataset) was measured to cost 7–17 times the time and 4–6 times the memory,
 * for look-ups by every pattern that nothing here needs.
 */
export class Graph implements Iterable<Quad> {
  private readonly all: Node[] = [];
  /** Two indexes, by IRI and by label, since to make a key for a blank node costs more than to look it up. */
  private readonly named = new Map<string, Node>();
  private readonly blank = new Map<string, Node>();
  private readonly inverse = new Map<string, Map<string, Subject[]>>();
  private withPredicate: ReadonlyMap<string, readonly GraphNode[]> | undefined;
  private count = 0;
  /** The node that was added to last: statements most often come subject by subject. */
  private latest: Node | undefined;
  /** What was asked for last, and what was found: whoever looks at one property of a term most often looks at more. */
  private asked: ObjectTerm | undefined;
  private answer: GraphNode | undefined;

  /** The graph of all statements in `quads`, whatever named graph they stand in. */
  static from(quads: Iterable<Quad>): Graph {
    const graph = new Graph();
    for (const quad of quads) graph.add(quad.subject as Subject, quad.predicate.value, quad.object as ObjectTerm);
    return graph;
  }

  /** How many statements there are. */
  get size(): number {
    return this.count;
  }

  /** Adds a statement; one that is there already changes nothing. */
  add(subject: Subject, predicate: string, object: ObjectTerm): void {
    const node = this.latest?.subject === subject ? this.latest : this.nodeOf(subject);
    this.latest = node;
    if (!node.add(predicate, object)) return;
    this.count++;
    this.asked = undefined;
    if (this.withPredicate === undefined) return;
    this.withPredicate = undefined;
    this.inverse.clear();
  }

  private nodeOf(subject: Subject): Node {
    const index = subject.termType === "NamedNode" ? this.named : this.blank;
    let node = index.get(subject.value);
    if (node === undefined) {
      node = new Node(subject);
      index.set(subject.value, node);
      this.all.push(node);
    }
    return node;
  }

  /** What is said of a term, or undefined where nothing is; nothing ever is of a literal. */
  node(subject: ObjectTerm): GraphNode | undefined {
    if (subject !== this.asked) {
      this.asked = subject;
      if (subject.termType === "NamedNode") this.answer = this.named.get(subject.value);
      else this.answer = subject.termType === "BlankNode" ? this.blank.get(subject.value) : undefined;
    }
    return this.answer;
  }

  /** Every subject with its statements. */
  nodes(): Iterable<GraphNode> {
    return this.all;
  }

  /** The nodes that have a property. The first call walks the graph once, for every predicate. */
  nodesWith(predicate: string): readonly GraphNode[] {
    this.withPredicate ??= byPredicate(this.all);
    return this.withPredicate.get(predicate) ?? NONE;
  }

  /** The objects of one property of one term; empty where there are none. */
  objects(subject: ObjectTerm, predicate: string): readonly ObjectTerm[] {
    return this.node(subject)?.properties.get(predicate) ?? NONE;
  }

  /** The subjects that have `object` as a value of `predicate`. The first call for a predicate walks its nodes once. */
  subjects(predicate: string, object: ObjectTerm): readonly Subject[] {
    let byObject = this.inverse.get(predicate);
    if (byObject === undefined) {
      byObject = new Map();
      for (const node of this.nodesWith(predicate)) {
        for (const value of node.properties.get(predicate)!) {
          const key = termKey(value);
          const known = byObject.get(key);
          if (known === undefined) byObject.set(key, [node.subject]);
          else known.push(node.subject);
        }
      }
      this.inverse.set(predicate, byObject);
    }
    return byObject.get(termKey(object)) ?? NONE;
  }

  *[Symbol.iterator](): IterableIterator<Quad> {
    for (const node of this.all) {
      for (const [predicate, objects] of node.properties) {
        const term = namedNode(predicate);
        for (const object of objects) yield quad(node.subject, term, object);
      }
    }
  }
}

function byPredicate(nodes: readonly GraphNode[]): Map<string, GraphNode[]> {
  const found = new Map<string, GraphNode[]>();
  for (const node of nodes) {
    for (const predicate of node.properties.keys()) {
      const known = found.get(predicate);
      if (known === undefined) found.set(predicate, [node]);
      else known.push(node);
    }
  }
  return found;
}
