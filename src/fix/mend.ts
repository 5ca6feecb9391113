import { isMap, isScalar, isSeq } from "yaml";
import type { NodeAt } from "../catalogue/yaml/index.js";
import type { Finding } from "../diagnostics/finding.js";
import type { Code } from "../diagnostics/messages/index.js";
import type { Edit } from "./edit.js";
import { isPlainSight, writeScalar } from "./scalar.js";

/** Where a finding is, in the text of its file. */
export interface Site extends NodeAt {
  readonly text: string;
}

/** What is done about a finding: the edits, and what they change in words. */
export interface Mended {
  readonly edits: readonly Edit[];
  readonly from: string;
  readonly to: string;
}

/** Mends a finding in the text of its file; undefined where it is not certain how. */
export type Mend<C extends Code> = (finding: Finding<C>, site: Site) => Mended | undefined;

/** The scalar that a finding is about, on one line; undefined where something else stands in its place. */
function scalarOf({ value }: Finding, { node, text }: Site) {
  return value !== undefined && isPlainSight(node, text) && node.value.trim() === value.trim() ? node : undefined;
}

/** A repair that puts one value in the place of another. */
export function replaceValue<C extends Code>(meant: (finding: Finding<C>) => string | undefined): Mend<C> {
  return (finding, site) => {
    const scalar = scalarOf(finding as Finding, site);
    const to = scalar && meant(finding);
    if (to === undefined) return undefined;
    const [start, end] = scalar!.range;
    const text = writeScalar(to, scalar!.type, site.holder?.flow === true);
    return { edits: [{ start, end, text }], from: scalar!.value, to };
  };
}

/**
 * A repair that renames a key. It is none where the right key is there already, or another wrong one means the same.
 * @param meaning from the finding to what any key beside it means, and the wrong key itself
 */
export function renameKey<C extends Code>(
  meaning: (finding: Finding<C>) => { readonly key: string; readonly meant: (key: string) => string | undefined },
): Mend<C> {
  return (finding, { key: node, holder, text }) => {
    const { key, meant } = meaning(finding);
    const to = meant(key);
    if (to === undefined || !isPlainSight(node, text) || node.value !== key || !isMap(holder)) return undefined;
    const others = holder.items.flatMap((item) => (isScalar(item.key) && item.key !== node ? [item.key.value] : []));
    if (others.some((other) => typeof other === "string" && (other === to || meant(other) === to))) return undefined;
    // In its old quotes: between braces, a key without them would have to be followed by a space.
    const written = writeScalar(to, node.type, holder.flow === true);
    return { edits: [{ start: node.range[0], end: node.range[1], text: written }], from: key, to };
  };
}

/** A repair that makes several values of one. */
export function splitValue<C extends Code>(parts: (finding: Finding<C>) => readonly string[] | undefined): Mend<C> {
  return (finding, site) => {
    const scalar = scalarOf(finding as Finding, site);
    const values = scalar && parts(finding);
    if (values === undefined) return undefined;
    const [start, end] = scalar!.range;
    const { holder, text } = site;
    const mended = (edits: readonly Edit[]): Mended => ({ edits, from: scalar!.value, to: values.join(" | ") });
    if (isSeq(holder) && !holder.flow) {
      const edits = newItems(text, start, end, values);
      return edits && mended(edits);
    }
    const list = values.map((value) => writeScalar(value, "PLAIN", true)).join(", ");
    return mended([{ start, end, text: isSeq(holder) ? list : `[${list}]` }]);
  };
}

/** The first value in its old place, a comment after it included, and the others on lines of their own below. */
function newItems(text: string, start: number, end: number, [first, ...others]: readonly string[]): Edit[] | undefined {
  const lineStart = text.lastIndexOf("\n", start - 1) + 1;
  const dash = text.slice(lineStart, start);
  if (!/^\s*-\s+$/.test(dash)) return undefined;
  const nextLine = text.indexOf("\n", end);
  const hasReturn = nextLine > 0 && text[nextLine - 1] === "\r";
  const lineEnd = nextLine < 0 ? text.length : nextLine - (hasReturn ? 1 : 0);
  const eol = text.includes("\r\n") ? "\r\n" : "\n";
  const lines = others.map((value) => eol + dash + writeScalar(value, "PLAIN", false)).join("");
  return [{ start, end: lineEnd, text: writeScalar(first!, "PLAIN", false) + text.slice(end, lineEnd) + lines }];
}
