import type { NamedNode } from "@rdfjs/types";
import type { Graph } from "../rdf/graph.js";
import { type ObjectTerm, termKey } from "../rdf/term.js";
import { readList } from "./lists.js";
import { rdf, sh } from "./vocabulary.js";

/** A SHACL property path (SHACL §2.3.1). */
export type Path =
  | { readonly kind: "predicate"; readonly predicate: NamedNode }
  | { readonly kind: "inverse" | Repetition; readonly of: Path }
  | { readonly kind: "sequence" | "alternative"; readonly members: readonly Path[] };

export type Repetition = "zeroOrMore" | "oneOrMore" | "zeroOrOne";

const UNARY: readonly (readonly [string, "inverse" | Repetition])[] = [
  [sh("inversePath"), "inverse"],
  [sh("zeroOrMorePath"), "zeroOrMore"],
  [sh("oneOrMorePath"), "oneOrMore"],
  [sh("zeroOrOnePath"), "zeroOrOne"],
];

/**
 * Reads the path that `node` stands for in a shapes graph. A blank node that is several kinds of path at once is
 * read as the first of: list, alternative, inverse, repetition.
 * @returns undefined where it is no well-formed path
 */
export function readPath(shapes: Graph, node: ObjectTerm, open: ReadonlySet<string> = new Set()): Path | undefined {
  if (node.termType === "NamedNode") return { kind: "predicate", predicate: node };
  const key = termKey(node);
  if (node.termType === "Literal" || open.has(key)) return undefined;
  const within = new Set(open).add(key);
  if (shapes.objects(node, rdf.first).length > 0) return readMembers(shapes, "sequence", node, within);
  const alternative = only(shapes, node, sh("alternativePath"));
  if (alternative !== undefined) return readMembers(shapes, "alternative", alternative, within);
  for (const [predicate, kind] of UNARY) {
    const inner = only(shapes, node, predicate);
    const of = inner && readPath(shapes, inner, within);
    if (of !== undefined) return { kind, of };
  }
  return undefined;
}

function only(shapes: Graph, node: ObjectTerm, predicate: string): ObjectTerm | undefined {
  const values = shapes.objects(node, predicate);
  return values.length === 1 ? values[0] : undefined;
}

function readMembers(shapes: Graph, kind: "sequence" | "alternative", head: ObjectTerm, open: ReadonlySet<string>) {
  const list = readList(shapes, head);
  if (list === undefined || list.length < 2) return undefined;
  const members: Path[] = [];
  for (const item of list) {
    const member = readPath(shapes, item, open);
    if (member === undefined) return undefined;
    members.push(member);
  }
  return { kind, members };
}

/** Operators of SPARQL's path syntax (SPARQL 1.1 §9.1), and how tightly they bind. */
const SUFFIX: Readonly<Record<Repetition, string>> = { zeroOrMore: "*", oneOrMore: "+", zeroOrOne: "?" };
const JOIN = { sequence: "/", alternative: "|" } as const;
const BINDING: Readonly<Record<Path["kind"], number>> = {
  alternative: 0,
  sequence: 1,
  inverse: 2,
  zeroOrMore: 3,
  oneOrMore: 3,
  zeroOrOne: 3,
  predicate: 4,
};

/** A path as SPARQL writes it, with full IRIs: `<http://a>/^<http://b>`. */
export function pathText(path: Path): string {
  const inner = (part: Path): string =>
    BINDING[part.kind] > BINDING[path.kind] ? pathText(part) : `(${pathText(part)})`;
  switch (path.kind) {
    case "predicate":
      return `<${path.predicate.value}>`;
    case "inverse":
      return `^${inner(path.of)}`;
    case "sequence":
    case "alternative":
      return path.members.map(inner).join(JOIN[path.kind]);
    default:
      return inner(path.of) + SUFFIX[path.kind];
  }
}
