import { type Finding, finding } from "../../diagnostics/finding.js";
import { encodeIri, iriProblem } from "../../rdf/iri.js";
import { type At, about, named } from "./context.js";

/** Whether a text starts as an absolute IRI does: with a scheme. */
export const isAbsolute = (text: string): boolean => /^[A-Za-z][A-Za-z0-9+.-]*:[^\s]/.test(text);

/** An address without the angle brackets that mail programs put around it, and with slashes the right way. */
const withoutDress = (text: string): string =>
  text.replace(/^<(.*)>$/, "$1").replace(/^(https?:)[\\/]{2}.*/i, (address) => address.replaceAll("\\", "/"));

const WINDOWS_PATH = /^[A-Za-z]:[\\/]/;

/** A text as an IRI, if RFC 3987 lets it be one; else why not, with the form that would be right. */
export function acceptIri(raw: string, at: At): { readonly value: string } | { readonly problem: Finding } {
  const text = raw.trim();
  const problem = iriProblem(text);
  if (problem === undefined) return { value: text };
  if (problem.problem === "relative" || problem.problem === "scheme" || WINDOWS_PATH.test(text)) {
    const meant = text.replace(/^https?:\/(?!\/)/i, "").replace(/^(?=[\w-]+(\.[\w-]+)+(\/|$))/, "https://");
    const suggestions = /^https:/.test(meant) && iriProblem(meant) === undefined ? [meant] : [];
    return { problem: finding("catalogue/no-scheme", { ...named(at), value: text, suggestions }, about(at, text)) };
  }
  const args = { ...named(at), value: text, problem: problem.problem, encoded: encodeIri(withoutDress(text)) };
  return { problem: finding("catalogue/address", args, about(at, text)) };
}
