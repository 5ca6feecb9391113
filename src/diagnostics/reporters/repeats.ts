import type { Diagnostic } from "../diagnostic.js";

/** More findings of one kind than this are not all told in full. */
const REPEATED = 5;

/** So many of a repeated kind are told in full. */
const SHOWN = 3;

/** A finding that is told in full, and the others of its kind that are only listed after it. */
export interface Told {
  readonly diagnostic: Diagnostic;
  readonly others: readonly Diagnostic[];
}

/**
 * Folds repeats: of findings with the same code about the same property, in more than five places, the first three are
 * told and the third carries the others. The order is kept.
 */
export function foldRepeats(diagnostics: readonly Diagnostic[]): Told[] {
  const kinds = new Map<string, Diagnostic[]>();
  for (const diagnostic of diagnostics) {
    const known = kinds.get(kindOf(diagnostic));
    if (known === undefined) kinds.set(kindOf(diagnostic), [diagnostic]);
    else known.push(diagnostic);
  }
  const others = new Map<Diagnostic, Diagnostic[]>();
  const left = new Set<Diagnostic>();
  for (const kind of kinds.values()) {
    if (kind.length <= REPEATED) continue;
    const rest = kind.slice(SHOWN);
    others.set(kind[SHOWN - 1]!, rest);
    for (const diagnostic of rest) left.add(diagnostic);
  }
  return diagnostics
    .filter((diagnostic) => !left.has(diagnostic))
    .map((diagnostic) => ({ diagnostic, others: others.get(diagnostic) ?? [] }));
}

const kindOf = ({ code, property }: Diagnostic): string => `${code} ${property ?? ""}`;

/** `file:line` for each finding, the lines of one file together: `a.yaml:3, 8` and `b.yaml:4`. */
export function placesOf(diagnostics: readonly Pick<Diagnostic, "file" | "line" | "entity">[]): string[] {
  const lines = new Map<string, number[]>();
  for (const { file, line, entity } of diagnostics) {
    const name = file ?? entity ?? "–";
    if (!lines.has(name)) lines.set(name, []);
    if (line !== undefined) lines.get(name)!.push(line);
  }
  return [...lines].map(([name, of]) => (of.length > 0 ? `${name}:${[...new Set(of)].join(", ")}` : name));
}
