import { type Finding, finding } from "../diagnostics/finding.js";

/**
 * What makes it probable that a member was emptied or renamed by accident: it had datasets and has none, or none of
 * those that it had is there under its IRI any more.
 */
export function suddenChange(now: readonly string[], before: readonly string[]): Finding | undefined {
  if (before.length === 0) return undefined;
  if (now.length === 0) return finding("region/suddenly-empty", { before: before.length });
  const present = new Set(now);
  if (before.some((iri) => present.has(iri))) return undefined;
  return finding("region/all-changed", { before: before.length, from: before[0]!, to: now[0]! });
}
