import { type Finding, finding, type Place } from "../../diagnostics/finding.js";
import type { ClassName } from "../../model/kinds.js";
import { classDef } from "../../model/profile.js";
import { within } from "../origins.js";
import { isPlaceholder } from "../values/placeholder.js";
import type { YamlMap, YamlValue } from "../yaml/index.js";
import { readFile } from "./file.js";
import { readOrganizationNumber } from "./organization-number.js";

/** A key that is no property, as it was written. */
export interface AuthoringInput {
  /** Folder of the catalogue. */
  readonly root: string;
  readonly raw: YamlValue;
  readonly place: Place;
  /** Everything that is written of the same entity. */
  readonly draft: YamlMap;
  readonly entity: string;
}

/** What such a key gives: an IRI instead of a minted one, and values for properties that are not written. */
export interface AuthoringResult {
  readonly iri?: string;
  readonly values?: YamlMap;
  readonly findings?: readonly Finding[];
}

/** The readers of the profile's authoring keys that give something; the others are read where they are used. */
const readers: Readonly<Record<string, (input: AuthoringInput) => AuthoringResult>> = {
  file: readFile,
  organizationNumber: readOrganizationNumber,
};

/** What the keys give when nothing is wrong with them, so that its absence need not be reported when something is. */
const gives: Readonly<Record<string, readonly string[]>> = {
  file: ["byteSize", "checksum", "format"],
  organizationNumber: ["identifier"],
};

/** The properties that an authoring key gives values for. */
export const givenBy = (key: string): readonly string[] => (Object.hasOwn(gives, key) ? gives[key]! : []);

/** What the authoring keys of an entity give, together. */
export interface Authored {
  readonly iri?: string;
  /** The key that gave it. */
  readonly iriKey?: string;
  readonly values: YamlMap;
  /** Properties that would have values if nothing were wrong. */
  readonly excused: readonly string[];
}

/** Reads all authoring keys of an entity; what is wrong with them is reported. */
export function readAuthoringKeys(
  context: { readonly root: string; readonly report: (finding: Finding) => void },
  name: ClassName,
  draft: YamlMap,
  place: Place,
  entity: string,
): Authored {
  let named: Pick<Authored, "iri" | "iriKey"> = {};
  let values: YamlMap = {};
  const excused: string[] = [];
  for (const [key, { label }] of Object.entries(classDef(name).authoring ?? {})) {
    const raw = draft[key];
    const reader = readers[key];
    if (reader === undefined || raw === undefined || raw === null) continue;
    const at = within(place, key);
    if (typeof raw === "string" && isPlaceholder(raw)) {
      context.report(finding("catalogue/placeholder", { key, label }, { place: at, entity, class: name }));
      excused.push(...givenBy(key));
      continue;
    }
    const result = reader({ root: context.root, raw, draft, place: at, entity });
    for (const found of result.findings ?? []) context.report(found);
    if (result.findings !== undefined) excused.push(...givenBy(key));
    if (result.iri !== undefined) named = { iri: result.iri, iriKey: key };
    values = { ...values, ...result.values };
  }
  return { ...named, values, excused };
}
