import type { Severity } from "../finding.js";

/** What is told of a finding: what is wrong, why it matters, what to do. Whole sentences, no RDF term without its everyday word. */
export interface Wording {
  readonly what: string;
  readonly why?: string;
  readonly fix: string;
}

export type Language = "sv" | "en";

/** The wording of one code in both languages, made from the finding's arguments. */
export interface Message<Args> {
  readonly severity: Severity;
  readonly sv: (args: Args) => Wording;
  readonly en: (args: Args) => Wording;
}

/** Declares a message; the type argument is what its findings carry. */
export const message = <Args = Record<never, never>>(
  severity: Severity,
  sv: (args: Args) => Wording,
  en: (args: Args) => Wording,
): Message<Args> => ({ severity, sv, en });

/** `Menade du `a` eller `b`? ` / `Did you mean `a` or `b`? `, or nothing where there is nothing to suggest. */
export function didYouMean(suggestions: readonly string[], language: Language): string {
  if (suggestions.length === 0) return "";
  const [question, or] = language === "sv" ? ["Menade du", "eller"] : ["Did you mean", "or"];
  const quoted = suggestions.map((suggestion) => `\`${suggestion}\``);
  const last = quoted.pop();
  return `${question} ${quoted.length > 0 ? `${quoted.join(", ")} ${or} ` : ""}${last}? `;
}
