import { type Finding, finding, type Place } from "../diagnostics/finding.js";
import type { ClassName } from "../model/kinds.js";
import { classDef, classes } from "../model/profile.js";
import { iriProblem } from "../rdf/iri.js";
import { keysOf } from "./decode/keys.js";
import { meantBy } from "./everyday.js";
import { GUARD } from "./guard.js";
import { within } from "./origins.js";
import { SITE } from "./site.js";
import { isPlaceholder } from "./values/placeholder.js";
import { isMap, type YamlMap, type YamlValue } from "./yaml/index.js";

/** The parts of catalog.yaml. */
export interface Sections {
  readonly catalog: YamlMap;
  readonly defaults: YamlMap;
  /** Entities by id, under the names of the collections. */
  readonly collections: ReadonlyMap<string, YamlMap>;
  /** What was written so that it cannot be read, and thus need not be reported as missing. */
  readonly lost: Lost;
}

interface Lost {
  readonly collections: ReadonlySet<string>;
  /** What may have been meant as `defaults:`. */
  readonly defaults: readonly YamlMap[];
  /** Keys of the catalogue that stand beside `catalog:` instead of under it. */
  readonly catalogKeys: readonly string[];
}

const collections = classes.flatMap(([, { collection, label }]) => (collection ? [{ collection, label }] : []));
/** The class of what stands under `catalog:`. */
const OWN: ClassName = "Catalog";
const LABEL = { sv: "Katalogfil", en: "Catalogue file" };
/** What makes a region of a catalogue: read by src/region. */
const REGION_KEYS = ["members", "combine", "aliases", "include", "exclude"];
const names = ["catalog", "defaults", GUARD, SITE, ...collections.map(({ collection }) => collection)];

/** Takes catalog.yaml apart; undefined where it holds no catalogue, which is reported. */
export function readSections(value: YamlValue, place: Place, report: (finding: Finding) => void): Sections | undefined {
  if (!isMap(value) || !isMap(value.catalog)) {
    const at = isMap(value) && "catalog" in value ? within(place, "catalog") : place;
    report(finding("catalogue/no-catalog", {}, { place: at }));
    return undefined;
  }
  const lost = { collections: new Set<string>(), defaults: [] as YamlMap[], catalogKeys: [] as string[] };
  for (const [key, section] of Object.entries(value)) {
    if (names.includes(key) || (REGION_KEYS.includes(key) && "members" in value)) continue;
    const isCatalogKey = keysOf(OWN).includes(key);
    const suggestions = isCatalogKey ? [] : meantBy(key, names, 1);
    if (isCatalogKey) lost.catalogKeys.push(key);
    for (const name of suggestions) lost.collections.add(name);
    if (suggestions.includes("defaults") && isMap(section)) lost.defaults.push(section);
    const args = { key, class: LABEL, suggestions, ...(isCatalogKey && { belongsTo: classDef(OWN).label }) };
    report(finding("catalogue/unknown-key", args, { place: { ...within(place, key), on: "key" } }));
  }
  const map = (name: string, label: { sv: string; en: string }): YamlMap => {
    const section = value[name];
    if (section === undefined || section === null || isMap(section)) return section ?? {};
    report(
      finding(
        "catalogue/not-a-map",
        { key: name, label, class: label, keys: [], isSection: true },
        { place: within(place, name) },
      ),
    );
    lost.collections.add(name);
    return {};
  };
  return {
    catalog: value.catalog,
    defaults: map("defaults", { sv: "Förval", en: "Defaults" }),
    collections: new Map(collections.map(({ collection, label }) => [collection, map(collection, label)])),
    lost,
  };
}

/** The keys of catalog.yaml that make it a region's; undefined where it lists no members. */
export function regionSections(value: YamlValue | undefined): YamlMap | undefined {
  if (!isMap(value) || !("members" in value)) return undefined;
  return Object.fromEntries(Object.entries(value).filter(([key]) => REGION_KEYS.includes(key)));
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
  const value = text === "" && base != null ? JSON.stringify(base) : text;
  const meant = acceptBase(`https://${text.replace(/^[a-z]+:\/*/i, "").replace(/[?#].*$/, "")}`);
  const suggestions = meant !== undefined && /^https:\/\/[\w-]+(\.[\w-]+)+\//.test(meant) ? [meant] : [];
  report(finding("catalogue/base", { value, suggestions }, { place: within(place, "base"), value }));
  return NO_BASE;
}
