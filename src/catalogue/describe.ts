import { type Finding, finding, type Place } from "../diagnostics/finding.js";
import type { ClassName } from "../model/kinds.js";
import { classDef } from "../model/profile.js";
import { encodeIri, iriProblem } from "../rdf/iri.js";
import { readAuthoringKeys } from "./authoring/index.js";
import { within } from "./origins.js";
import { type Described, isId, mint, toId } from "./registry.js";
import { isMap, type YamlMap, type YamlValue } from "./yaml/index.js";

interface Surroundings {
  readonly root: string;
  readonly base: string;
  readonly report: (finding: Finding) => void;
}

/**
 * Names what is described somewhere: its id checked, its IRI as `uri:` gives it, else as another key does (an
 * organisation number), else minted.
 * @returns undefined where nothing that could be described was written; why has been reported
 */
export function describe(
  { root, base, report }: Surroundings,
  name: ClassName,
  id: string | undefined,
  raw: YamlValue,
  place: Place,
): Described | undefined {
  const { label, rows, word } = classDef(name);
  if (!isMap(raw)) {
    report(
      finding(
        "catalogue/not-a-map",
        { key: id ?? word ?? "", label, class: label, keys: Object.keys(rows) },
        { place },
      ),
    );
    return undefined;
  }
  if (id !== undefined && !isId(id)) {
    const suggestions = [toId(id)].filter((text) => text !== "");
    report(finding("catalogue/id", { id, suggestions }, { place: { ...place, on: "key" }, class: name }));
  }
  const minted = mint(name, id === undefined || isId(id) ? id : toId(id), base);
  const { iri, values } = readAuthoringKeys({ root, report }, name, raw, place, minted);
  const entity = givenIri(raw, place, report) ?? iri ?? minted;
  return { class: name, ...(id !== undefined && { id }), iri: entity, raw, derived: values, place };
}

function givenIri(raw: YamlMap, place: Place, report: (finding: Finding) => void): string | undefined {
  const { uri } = raw;
  if (uri === undefined || uri === null) return undefined;
  const problem = typeof uri === "string" ? iriProblem(uri.trim()) : undefined;
  if (typeof uri === "string" && problem === undefined) return uri.trim();
  const value = typeof uri === "string" ? uri : JSON.stringify(uri);
  const args = { value, encoded: typeof uri === "string" ? encodeIri(uri.trim()) : "" };
  report(finding("catalogue/uri", args, { place: within(place, "uri"), value }));
  return undefined;
}
