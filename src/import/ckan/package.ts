import type { YamlValue } from "../../catalogue/yaml/index.js";
import type { Place } from "../../diagnostics/finding.js";
import type { ClassName } from "../../model/kinds.js";
import { classDef } from "../../model/profile.js";
import { dataTheme } from "../../model/vocabularies/data-theme.js";
import { licence } from "../../model/vocabularies/licence.js";
import { findConcept } from "../../model/vocabulary.js";
import type { Collector } from "../collector.js";
import type { Writable } from "../transcript.js";
import { contactOf, publisherOf } from "./agents.js";
import { fields, licenceIds, notAboutData } from "./fields.js";
import type { Unknown } from "./unknown.js";
import { isJsonMap, type Json, type JsonMap, listOf, locationOf, mapOf, textOf, textWith } from "./values.js";

/** What the descriptions of a site have in common. */
export interface Site {
  readonly collector: Collector;
  readonly unknown: Unknown;
  /** The address of the site, ending with a slash; undefined where only a file is known. */
  readonly url?: string;
}

/** Fields by name, with where they stand: those of the thing itself, then its extras. */
type Written = ReadonlyMap<string, { readonly value: Json; readonly place: Place }>;

const within = (place: Place, ...steps: (string | number)[]): Place => ({
  file: place.file,
  path: [...(place.path ?? []), ...steps],
});

/** Adds a dataset of CKAN, its resources, and the organisations and contacts that it names. */
export function addPackage(site: Site, dataset: JsonMap, place: Place): void {
  const { collector } = site;
  const written = gather(dataset, place);
  const map: Writable = {};
  readFields("Dataset", written, map, site);
  const at = (name: string): Place => written.get(name)?.place ?? place;
  const value = (name: string): Json | undefined => written.get(name)?.value;
  const put = (key: string, of: string, what: YamlValue | undefined) => {
    if (map[key] === undefined) collector.put(map, key, what, at(of));
  };
  const uri = textOf(map.uri as string) || (site.url && `${site.url}dataset/${textOf(dataset.id)}`);
  put("uri", "id", uri || undefined);
  put("issued", "metadata_created", textOf(value("metadata_created")).slice(0, 10));
  overwrite(map, "title", textWith(value("title"), value("title_translated")), collector, at("title_translated"));
  overwrite(map, "description", textWith(value("notes"), value("notes_translated")), collector, at("notes_translated"));
  put("keyword", "tags", keywords(dataset.tags, value("tags_translated")));
  put("theme", "groups", themes(dataset.groups, within(place, "groups"), site));
  put("spatial", "spatial", spatial(value("spatial")));
  put("temporal", "temporal_start", temporal(textOf(value("temporal_start")), textOf(value("temporal_end"))));
  const text = (name: string) => textOf(value(name));
  put("publisher", "publisher_name", publisherOf(site, dataset, text, at));
  put("contactPoint", "contact_email", contactOf(site, text, at));
  const resources = Array.isArray(dataset.resources) ? (dataset.resources as readonly Json[]).filter(isJsonMap) : [];
  const distributions = resources.map((resource, index) =>
    distribution(site, resource, within(place, "resources", index), { uri: uri || "", licence: licenceOf(written) }),
  );
  if (distributions.length > 0) collector.put(map, "distributions", distributions, within(place, "resources"));
  collector.add("Dataset", textOf(dataset.id) || textOf(dataset.name), textOf(dataset.name), map, place);
}

function gather(thing: JsonMap, place: Place): Written {
  const own = Object.entries(thing).map(([key, value]) => [key, { value, place: within(place, key) }] as const);
  const extras = Array.isArray(thing.extras) ? (thing.extras as readonly Json[]) : [];
  const named = extras.flatMap((extra, index) =>
    isJsonMap(extra) && textOf(extra.key) !== ""
      ? [[textOf(extra.key), { value: extra.value ?? null, place: within(place, "extras", index) }] as const]
      : [],
  );
  return new Map([...own, ...named]);
}

/** Takes over the fields that the table knows, and notes those that nothing knows. */
function readFields(name: ClassName, written: Written, map: Writable, { collector, unknown }: Site): void {
  for (const [given, { value, place }] of written) {
    const field = Object.hasOwn(fields[name]!, given) ? fields[name]![given]! : undefined;
    if (field === undefined) {
      if (!notAboutData.has(given)) unknown.note(given, value, place);
      continue;
    }
    const { key, as } = field;
    if (map[key] !== undefined) continue;
    const many = key !== "uri" && classDef(name).rows[key]!.values.many;
    const values = as === "list" ? listOf(value) : [textOf(value)];
    const kept = as === "address" ? values.filter((text) => /^https?:\/\//i.test(text)) : values;
    const filled = kept.filter((text) => text !== "");
    collector.put(map, key, many && filled.length > 1 ? filled : filled[0], place);
  }
}

function distribution(
  site: Site,
  resource: JsonMap,
  place: Place,
  dataset: { readonly uri: string; readonly licence: { value: string; place: Place } | undefined },
): Writable {
  const { collector } = site;
  const map: Writable = {};
  const written = gather(resource, place);
  readFields("Distribution", new Map([...written].filter(([key]) => key !== "url")), map, site);
  const put = (key: string, what: YamlValue | undefined, at: Place) => {
    if (map[key] === undefined) collector.put(map, key, what, at);
  };
  const id = textOf(resource.id);
  put("uri", dataset.uri !== "" && id !== "" ? `${dataset.uri}/resource/${id}` : undefined, place);
  put("accessURL", textOf(resource.url), within(place, "url"));
  const format = textOf(resource.mimetype) || textOf(resource.format);
  put("format", format.toLowerCase(), within(place, resource.mimetype ? "mimetype" : "format"));
  const own = licenceOf(written) ?? dataset.licence;
  if (own !== undefined) put("license", own.value, own.place);
  const hash = textOf(resource.hash).toLowerCase();
  const isSha1 = /^[0-9a-f]{40}$/.test(hash);
  put("checksum", isSha1 ? hash : undefined, within(place, "hash"));
  overwrite(map, "title", textWith(resource.name, resource.name_translated), collector, within(place, "name"));
  const description = textWith(resource.description, resource.description_translated);
  overwrite(map, "description", description, collector, within(place, "description"));
  return map;
}

function overwrite(map: Writable, key: string, value: YamlValue | undefined, collector: Collector, place: Place): void {
  if (value !== undefined) collector.put(map, key, value, place);
}

/** A licence by its id, else its address, else its name. */
function licenceOf(written: Written): { value: string; place: Place } | undefined {
  const candidates = ["license_url", "license_id", "license_title"]
    .map((key) => written.get(key))
    .filter((field) => field !== undefined && textOf(field.value) !== "" && textOf(field.value) !== "notspecified")
    .map((field) => ({ value: textOf(field!.value), place: field!.place }));
  for (const { value, place } of candidates) {
    const known = findConcept(licence, value)?.code ?? licenceIds[value];
    if (known !== undefined) return { value: known, place };
  }
  return candidates[0];
}

function keywords(tags: Json | undefined, translations: Json | undefined): YamlValue | undefined {
  const translated = mapOf(translations);
  if (translated !== undefined) {
    const lists = Object.entries(translated).map(([tag, list]) => [tag, listOf(list)] as const);
    return Object.fromEntries(lists.filter(([, list]) => list.length > 0));
  }
  const named = Array.isArray(tags) ? (tags as readonly Json[]).map(nameOf).filter((name) => name !== "") : [];
  return named.length === 0 ? undefined : named;
}

const nameOf = (thing: Json): string =>
  isJsonMap(thing) ? textOf(thing.display_name) || textOf(thing.title) || textOf(thing.name) : textOf(thing);

/** Groups are often the themes of the EU; those that are not are noted. */
function themes(groups: Json | undefined, place: Place, { unknown }: Site): YamlValue | undefined {
  const found: string[] = [];
  for (const [index, group] of (Array.isArray(groups) ? (groups as readonly Json[]) : []).entries()) {
    if (!isJsonMap(group)) continue;
    const names = [group.display_name, group.title, group.name].map(textOf);
    const concept = names.map((name) => findConcept(dataTheme, name)).find((one) => one !== undefined);
    if (concept !== undefined) found.push(concept.sv);
    else unknown.note("groups", nameOf(group), within(place, index));
  }
  return found.length === 0 ? undefined : found;
}

function spatial(value: Json | undefined): YamlValue | undefined {
  const geometry = mapOf(value);
  if (geometry !== undefined) return locationOf(geometry);
  return textOf(value);
}

function temporal(start: string, end: string): YamlValue | undefined {
  if (start === "" && end === "") return undefined;
  return { ...(start !== "" && { start }), ...(end !== "" && { end }) };
}
