import { type Finding, finding, type Place } from "../diagnostics/finding.js";
import { nearest } from "../model/nearest.js";
import { classDef, classes } from "../model/profile.js";
import { iriProblem } from "../rdf/iri.js";
import { within } from "./origins.js";
import { isPlaceholder } from "./values/placeholder.js";
import { isMap, type YamlMap, type YamlValue } from "./yaml/index.js";

/** The parts of catalog.yaml. */
export interface Sections {
  readonly catalog: YamlMap;
  readonly defaults: YamlMap;
  /** Entities by id, under the names of the collections. */
  readonly collections: ReadonlyMap<string, YamlMap>;
}

const collections = classes.flatMap(([, { collection, label }]) => (collection ? [{ collection, label }] : []));
const LABEL = { sv: "Katalogfil", en: "Catalogue file" };
const names = ["catalog", "defaults", ...collections.map(({ collection }) => collection)];

/** Takes catalog.yaml apart; undefined where it holds no catalogue, which is reported. */
export function readSections(value: YamlValue, place: Place, report: (finding: Finding) => void): Sections | undefined {
  if (!isMap(value) || !isMap(value.catalog)) {
    const at = isMap(value) && "catalog" in value ? within(place, "catalog") : place;
    report(finding("catalogue/no-catalog", {}, { place: at }));
    return undefined;
  }
  for (const key of Object.keys(value)) {
    if (names.includes(key)) continue;
    const args = { key, class: LABEL, suggestions: nearest(key, names, 1) };
    report(finding("catalogue/unknown-key", args, { place: { ...within(place, key), on: "key" } }));
  }
  const map = (name: string, label: { sv: string; en: string }): YamlMap => {
    const section = value[name];
    if (section === undefined || section === null || isMap(section)) return section ?? {};
    report(
      finding("catalogue/not-a-map", { key: name, label, class: label, keys: [] }, { place: within(place, name) }),
    );
    return {};
  };
  return {
    catalog: value.catalog,
    defaults: map("defaults", { sv: "Förval", en: "Defaults" }),
    collections: new Map(collections.map(({ collection, label }) => [collection, map(collection, label)])),
  };
}

/** Stands in for a base that is missing or wrong, so that the rest can be read; nothing is written then. */
const NO_BASE = "https://base.invalid/";

/** A base address, ending with a slash; undefined where the text is none. */
export function acceptBase(text: string): string | undefined {
  if (!/^https?:\/\/[^/?#]+/i.test(text) || /[?#]/.test(text) || iriProblem(text) !== undefined) return undefined;
  return text.endsWith("/") ? text : `${text}/`;
}

/** The address under which identifiers are minted, ending with a slash. */
export function readBase(catalog: YamlMap, place: Place, report: (finding: Finding) => void): string {
  const { base } = catalog;
  const text = typeof base === "string" ? base.trim() : "";
  const accepted = acceptBase(text);
  if (accepted !== undefined) return accepted;
  if (isPlaceholder(text)) {
    const args = { key: "base", label: classDef("Catalog").authoring!.base!.label };
    report(finding("catalogue/placeholder", args, { place: within(place, "base") }));
    return NO_BASE;
  }
  const suggestions = /^[\w-]+(\.[\w-]+)+/.test(text) ? [`https://${text.replace(/\/?$/, "/")}`] : [];
  report(finding("catalogue/base", { value: text, suggestions }, { place: within(place, "base"), value: text }));
  return NO_BASE;
}
