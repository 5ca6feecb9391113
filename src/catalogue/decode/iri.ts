import { type Finding, finding } from "../../diagnostics/finding.js";
import { encodeIri, iriProblem } from "../../rdf/iri.js";
import { type At, about, named } from "./context.js";

/** Whether a text starts as an absolute IRI does: with a scheme. */
export const isAbsolute = (text: string): boolean => /^[A-Za-z][A-Za-z0-9+.-]*:[^\s]/.test(text);

/** A text as an IRI, if RFC 3987 lets it be one; else why not, with the form that would be right. */
export function acceptIri(raw: string, at: At): { readonly value: string } | { readonly problem: Finding } {
  const text = raw.trim();
  const problem = iriProblem(text);
  if (problem === undefined) return { value: text };
  if (problem.problem === "relative" || problem.problem === "scheme") {
    const suggestions = /^[\w-]+(\.[\w-]+)+(\/|$)/.test(text) ? [`https://${text}`] : [];
    return { problem: finding("catalogue/no-scheme", { ...named(at), value: text, suggestions }, about(at, text)) };
  }
  const args = { ...named(at), value: text, problem: problem.problem, encoded: encodeIri(text) };
  return { problem: finding("catalogue/address", args, about(at, text)) };
}
