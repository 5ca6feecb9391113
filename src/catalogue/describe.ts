import { type Finding, finding, type Place } from "../diagnostics/finding.js";
import type { ClassName } from "../model/kinds.js";
import { classDef } from "../model/profile.js";
import { readAuthoringKeys } from "./authoring/index.js";
import { givenIri } from "./given-iri.js";
import { type Described, isId, mint, toId } from "./registry.js";
import { isMap, type YamlValue } from "./yaml/index.js";

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
  const { values, excused, ...authored } = readAuthoringKeys({ root, report }, name, raw, place, minted);
  const given = givenIri(raw, place, report);
  const named = given === undefined ? { iri: minted, ...authored } : { iri: given, iriKey: "uri" };
  return { class: name, ...(id !== undefined && { id }), ...named, raw, derived: values, excused, place };
}
