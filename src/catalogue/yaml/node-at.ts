import { type Document, isMap, isNode, isPair, isScalar, isSeq, type Node, type YAMLMap, type YAMLSeq } from "yaml";
import type { Path } from "../../diagnostics/finding.js";

/** What a path leads to in a document. */
export interface NodeAt {
  /** The value; the key itself where it has none. */
  readonly node: unknown;
  /** The key that the value stands under, where the last step was one. */
  readonly key: Node | undefined;
  /** The map or list that the value stands in. */
  readonly holder: YAMLMap | YAMLSeq | undefined;
}

/**
 * Follows a path through a document. A step that is not written is passed over, so that a path of the model also fits
 * the shorter forms in which a value may be written: `title.sv` a plain title, `keyword.sv.0` a plain list,
 * `telephone.0.number` a plain number; and a value that is missing is found at what it is missing from.
 */
export function nodeAt(document: Document.Parsed, path: Path): NodeAt {
  let found: NodeAt = { node: document.contents, key: undefined, holder: undefined };
  for (const step of path) {
    const { node } = found;
    const pair = isMap(node)
      ? node.items.find((item) => isScalar(item.key) && item.key.value === String(step))
      : undefined;
    if (isPair(pair)) {
      const key = pair.key as Node;
      const value = isNode(pair.value) && !isEmptyScalar(pair.value) ? pair.value : key;
      found = { node: value, key, holder: node as YAMLMap };
    } else if (isSeq(node) && typeof step === "number" && node.items[step] !== undefined) {
      found = { node: node.items[step], key: undefined, holder: node };
    }
  }
  return found;
}

const isEmptyScalar = (node: Node): boolean => isScalar(node) && node.range?.[0] === node.range?.[1];
