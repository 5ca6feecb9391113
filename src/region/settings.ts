import { within } from "../catalogue/origins.js";
import { toId } from "../catalogue/registry.js";
import { isList, isMap, type YamlMap, type YamlValue } from "../catalogue/yaml/index.js";
import { type Finding, finding, type Place } from "../diagnostics/finding.js";
import { nearest } from "../model/nearest.js";
import { readSelection, type Selection } from "./selection.js";

/** How members become one: typed parts, one catalogue, or references that the portal follows by itself. */
export const forms = ["parts", "merged", "references"] as const;
export type Form = (typeof forms)[number];

/** What becomes of a member that cannot be read or has errors. */
export const remedies = ["keep-last", "skip", "fail"] as const;
export type Remedy = (typeof remedies)[number];

/** A member as it is written, before its path is found. */
export interface ListedMember {
  readonly name?: string;
  readonly path?: string;
  readonly url?: string;
  readonly upgrade: boolean;
  readonly selections: readonly Selection[];
  readonly place: Place;
}

/** What catalog.yaml says of a region besides its catalogue. */
export interface RegionSettings {
  readonly members: readonly ListedMember[];
  readonly as: Form;
  readonly onError: Remedy;
  /** Another IRI of an agent or contact point → the id or IRI that the region knows it by. */
  readonly aliases: ReadonlyMap<string, string>;
  readonly selections: readonly Selection[];
}

type Report = (finding: Finding) => void;

/** The keys of a member. */
const MEMBER_KEYS = ["path", "url", "name", "upgrade", "include", "exclude"];
const COMBINE_KEYS = ["as", "onError"];
const MEMBER = { sv: "Medlem", en: "Member" };
const COMBINE = { sv: "Sammanslagning", en: "Combination" };

/**
 * Reads the region's keys of catalog.yaml.
 * @param file the catalogue's own file, as shown to the user
 */
export function readSettings(sections: YamlMap, file: string, report: Report): RegionSettings {
  const place: Place = { file, path: [] };
  const combine = mapOf(sections.combine, "combine", place, report);
  checkKeys(combine, COMBINE_KEYS, COMBINE, within(place, "combine"), report);
  const aliases = mapOf(sections.aliases, "aliases", place, report);
  const at = within(place, "combine");
  return {
    members: readMembers(sections.members, within(place, "members"), report),
    as: choice(combine.as, forms, "as", at, report),
    onError: choice(combine.onError, remedies, "onError", at, report),
    aliases: new Map(Object.entries(aliases).flatMap(([iri, id]) => (typeof id === "string" ? [[iri, id]] : []))),
    selections: readSelection(sections, place, report),
  };
}

function readMembers(value: YamlValue | undefined, place: Place, report: Report): ListedMember[] {
  if (!isList(value) || value.length === 0) {
    report(finding("region/members", {}, { place }));
    return [];
  }
  return value.flatMap((item, index) => readMember(item, within(place, index), report));
}

function readMember(value: YamlValue, place: Place, report: Report): ListedMember[] {
  const member = isMap(value) ? value : {};
  checkKeys(member, MEMBER_KEYS, MEMBER, place, report);
  const [path, url, name] = [text(member.path), text(member.url), text(member.name)];
  if ((path === undefined) === (url === undefined) || (url !== undefined && !/^https?:\/\/[^/]/i.test(url))) {
    report(finding("region/member-source", {}, { place }));
    return [];
  }
  const upgrade = choice(member.upgrade, ["false", "true"], "upgrade", place, report) === "true";
  const source = path === undefined ? { url: url! } : { path };
  return [{ ...source, ...(name && { name }), upgrade, selections: readSelection(member, place, report), place }];
}

/** What a member is called where it has no name: its folder or file, or its host. */
export function nameOf({ name, path, url }: ListedMember): string {
  if (name !== undefined) return name;
  if (url !== undefined) return URL.canParse(url) ? new URL(url).host : url;
  return path!.replace(/[\\/]+(?:catalog\.ya?ml)?$/i, "").replace(/^.*[\\/]/, "") || path!;
}

/** A name as a file name. */
export const keyOf = (name: string): string => toId(name).replace(/[^a-z0-9._-]+/g, "-") || "member";

const text = (value: YamlValue | undefined): string | undefined =>
  typeof value === "string" && value.trim() !== "" ? value.trim() : undefined;

/** One of a few words; the first of them where nothing is written. */
function choice<T extends string>(
  value: YamlValue | undefined,
  allowed: readonly [T, ...T[]],
  key: string,
  place: Place,
  report: Report,
): T {
  if (value === undefined || value === null) return allowed[0];
  const found = allowed.find((word) => word === value);
  if (found !== undefined) return found;
  const shown = typeof value === "string" ? value : JSON.stringify(value);
  report(finding("region/setting", { key, value: shown, allowed }, { place: within(place, key), value: shown }));
  return allowed[0];
}

function mapOf(value: YamlValue | undefined, key: string, place: Place, report: Report): YamlMap {
  if (value === undefined || value === null) return {};
  if (isMap(value)) return value;
  const args = { key, value: JSON.stringify(value), allowed: [] };
  report(finding("region/setting", args, { place: within(place, key) }));
  return {};
}

function checkKeys(map: YamlMap, allowed: readonly string[], label: typeof MEMBER, place: Place, report: Report): void {
  for (const key of Object.keys(map)) {
    if (allowed.includes(key)) continue;
    const args = { key, class: label, suggestions: nearest(key, allowed, 1) };
    report(finding("catalogue/unknown-key", args, { place: { ...within(place, key), on: "key" } }));
  }
}
