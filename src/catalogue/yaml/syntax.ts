import { type Document, isAlias, isCollection, isScalar, type Node, visit, type YAMLError } from "yaml";
import { type Finding, finding } from "../../diagnostics/finding.js";

/** What a slip is, as `yaml/syntax` words it, and where it was made. */
export interface Slip {
  /** The parser's code, or a name for what it has no code of its own for. */
  readonly problem: string;
  readonly offset: number;
}

/** Slips that show in the text where the parser stops, the surest first. */
const telling: readonly (readonly [problem: string, line: RegExp])[] = [
  ["merge-conflict", /^(<{7}|={7}|>{7})( |$)/],
  ["code-fence", /^```/],
  ["dash", /^\s*-[^\s-]/],
];

/** Slips that the parser tells in its message alone. */
const told: readonly (readonly [problem: string, message: RegExp])[] = [
  ["after-value", /at node end$/],
  ["TAG_RESOLVE_FAILED", /^Tags and anchors must be separated/],
];

/**
 * What is behind an error of the parser. It notices a bracket or quote that is not closed where the file ceases to make
 * sense; the slip was made where it was opened.
 */
export function explainSyntax(
  { code, pos: [offset], message }: YAMLError,
  document: Document.Parsed,
  text: string,
): Slip {
  const isAround = ({ range }: Node) => range != null && range[0] < offset && range[1] >= offset;
  if (/^Missing closing/.test(message)) {
    const quoted = find(document, (node) => isScalar(node) && /^QUOTE/.test(node.type ?? "") && isAround(node));
    return { problem: "unclosed-quote", offset: quoted?.range?.[0] ?? offset };
  }
  if (/^Flow (map|sequence) .*(indented|end with)/.test(message)) {
    const flow = find(document, (node) => isCollection(node) && node.flow === true && isAround(node));
    return { problem: "unclosed-bracket", offset: flow?.range?.[0] ?? offset };
  }
  const lineStart = text.lastIndexOf("\n", offset - 1) + 1;
  const line = /^.*/.exec(text.slice(lineStart))![0];
  const next = /^( +)(?=\S)/.exec(text.slice(lineStart + line.length + 1))?.[1];
  // A line too far in continues the value before it, which the parser then takes for a key within a value.
  if (code === "BLOCK_AS_IMPLICIT_KEY" && !/: .*: /.test(line) && next && next.length > line.search(/\S/)) {
    return { problem: "too-far-in", offset: lineStart + line.length + 1 + next.length };
  }
  const [problem = code] =
    telling.find(([, form]) => form.test(line)) ?? told.find(([, form]) => form.test(message)) ?? [];
  return { problem, offset };
}

/** The last node in the document, so the innermost, that is as asked. */
function find(document: Document.Parsed, isWanted: (node: Node) => boolean): Node | undefined {
  let found: Node | undefined;
  visit(document, {
    Node: (_, node) => {
      if (isWanted(node)) found = node;
    },
  });
  return found;
}

/** Every `*name` that no `&name` stands before. */
export function unresolvedAliases(document: Document.Parsed, text: string, file: string): Finding[] {
  const anchors = new Set<string>();
  const findings: Finding[] = [];
  visit(document, {
    Node: (_, node) => {
      if (!isAlias(node)) {
        if (node.anchor) anchors.add(node.anchor);
      } else if (!anchors.has(node.source)) {
        const place = { file, ...lineAndColumn(text, node.range?.[0] ?? 0) };
        findings.push(finding("yaml/alias", { name: node.source }, { place }));
      }
    },
  });
  return findings;
}

/** The 1-based line and column of an offset. */
export function lineAndColumn(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset);
  const lastBreak = before.lastIndexOf("\n");
  return { line: before.split("\n").length, column: offset - lastBreak };
}
