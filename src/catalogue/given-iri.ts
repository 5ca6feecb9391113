import { type Finding, finding, type Place } from "../diagnostics/finding.js";
import { encodeIri, iriProblem } from "../rdf/iri.js";
import { within } from "./origins.js";
import type { YamlMap } from "./yaml/index.js";

/** The IRI that is written as `uri:`; undefined where none is, or none that can be one, which is reported. */
export function givenIri(raw: YamlMap, place: Place, report: (finding: Finding) => void): string | undefined {
  const { uri } = raw;
  if (uri === undefined || uri === null) return undefined;
  const problem = typeof uri === "string" ? iriProblem(uri.trim()) : undefined;
  if (typeof uri === "string" && problem === undefined) return uri.trim();
  const value = typeof uri === "string" ? uri : JSON.stringify(uri);
  const args = { value, encoded: typeof uri === "string" ? encodeIri(uri.trim()) : "" };
  report(finding("catalogue/uri", args, { place: within(place, "uri"), value }));
  return undefined;
}
