import { lineOf, type Position, positionAt } from "./position.js";
import { type Problem, SyntaxFault } from "./syntax-fault.js";
import type { Token } from "./turtle.js";

export interface N3Error extends Error {
  readonly context?: { readonly token?: Token; readonly line: number; readonly previousToken?: Token };
}

/** n3's words → what is wrong, the first that fits; `name` is what the message is about. */
const PROBLEMS: readonly (readonly [RegExp, Problem["problem"]])[] = [
  [/^Undefined prefix "(?<name>[^":]*)/, "undefined-prefix"],
  [/^Invalid IRI/, "iri"],
  [/^Detected language tag|^Unexpected "@(?!prefix|base)/i, "language-tag"],
  [/^Unexpected ""|^Unexpected "'/, "string"],
  [/^Unexpected "</, "iri"],
  [/^Expected punctuation|^Expected declaration to end|^Expected entity but got [.;,]/, "punctuation"],
];

/** What n3 reports, as a fault with its place. */
export function turtleFault(error: N3Error, text: string): SyntaxFault {
  const detail = error.message.replace(/ on line \d+\.$/, "");
  const { token, previousToken, line = 1 } = error.context ?? {};
  if (token?.type === "eof") return new SyntaxFault({ problem: "truncated", detail }, positionAt(text, text.length));
  const [pattern, problem] = problemOf(detail, previousToken);
  const position = token === undefined ? behind(previousToken, line, text) : at(token);
  const name = problem === "language-tag" ? tagAt(text, position) : pattern.exec(detail)?.groups?.name;
  // What is missing is missing after the token before.
  const missing = previousToken !== undefined && /^Expected (?:punctuation|declaration)/.test(detail);
  return new SyntaxFault(
    { problem, detail, ...((name || problem === "undefined-prefix") && { name: name ?? "" }) },
    missing ? after(previousToken) : position,
  );
}

/** A tag that the lexer takes for ended, as `@sv` in `@sv_SE`, shows as an error about what is left of it. */
function problemOf(detail: string, previous: Token | undefined): (typeof PROBLEMS)[number] {
  if (previous?.type === "langcode" && /^Unexpected "[^\s.;,]/.test(detail)) return [/^/, "language-tag"];
  return PROBLEMS.find(([pattern]) => pattern.test(detail)) ?? [/^/, "other"];
}

const at = ({ line, start }: Token): Position => ({ line, column: start + 1 });

const after = ({ line, end, endLine = line }: Token): Position => ({ line: endLine, column: end + 1 });

/** The first thing on a line that stands behind the last token that was understood. */
function behind(previous: Token | undefined, line: number, text: string): Position {
  const from = previous && (previous.endLine ?? previous.line) === line ? previous.end : 0;
  const space = lineOf(text, line).slice(from).search(/\S/);
  return { line, column: from + Math.max(space, 0) + 1 };
}

/** The whole word that a language tag is part of. */
function tagAt(text: string, { line, column }: Position): string | undefined {
  const source = lineOf(text, line);
  const start = source.lastIndexOf("@", column - 1);
  return /^@([^\s,;.]*)/.exec(source.slice(Math.max(start, 0)))?.[1];
}
