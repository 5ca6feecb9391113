import { existsSync, readFileSync, realpathSync } from "node:fs";
import { isAbsolute, join, normalize } from "node:path";
import { listFiles } from "../catalogue/files.js";
import { isMap, readYaml, type YamlMap } from "../catalogue/yaml/index.js";
import { type Finding, finding } from "../diagnostics/finding.js";
import type { Member, MemberSource } from "./member.js";
import { shownSource } from "./member.js";
import type { Selection } from "./selection.js";
import { keyOf, type ListedMember, nameOf, type RegionSettings, readSettings } from "./settings.js";

/** A region's folder and what its catalog.yaml says. */
export interface RegionFile {
  readonly root: string;
  readonly settings: RegionSettings;
}

/** The members of a region and of the regions among them, one level deep, in the order in which they are listed. */
export interface Expanded {
  readonly members: readonly Member[];
  /** The aliases of all those regions; the outermost one decides. */
  readonly aliases: ReadonlyMap<string, string>;
}

/**
 * Follows the members that are regions. A region that is a member of itself, however many steps away, is refused with
 * the chain shown; a member that is listed twice counts where it is listed first.
 */
export function expandMembers(region: RegionFile, name: string, report: (finding: Finding) => void): Expanded {
  const members: Member[] = [];
  const aliases = new Map(region.settings.aliases);
  const seen = new Map<string, string>();
  const keys = new Set<string>();

  const uniqueKey = (wanted: string): string => {
    let key = wanted;
    for (let count = 2; keys.has(key); count++) key = `${wanted}-${count}`;
    keys.add(key);
    return key;
  };

  const add = (listed: ListedMember, source: MemberSource, selections: readonly Selection[], isRegion: boolean) => {
    const memberName = nameOf(listed);
    const identity = "url" in source ? source.url : real(source.path);
    const other = seen.get(identity);
    if (other !== undefined) {
      report(finding("region/member-twice", { member: memberName, other }, { place: listed.place }));
      return;
    }
    seen.set(identity, memberName);
    const { upgrade, place } = listed;
    const key = uniqueKey(keyOf(memberName));
    members.push({ name: memberName, key, source, upgrade, selections, place, ...(isRegion && { isRegion }) });
  };

  const visit = ({ root, settings }: RegionFile, selections: readonly Selection[], chain: readonly Step[]): void => {
    for (const listed of settings.members) {
      const all = [...selections, ...listed.selections];
      if (listed.url !== undefined) {
        add(listed, { url: listed.url }, all, false);
        continue;
      }
      const path = normalize(isAbsolute(listed.path!) ? listed.path! : join(root, listed.path!)).replace(/[\\/]+$/, "");
      const step: Step = { path: real(path), name: nameOf(listed) };
      const start = chain.findIndex((earlier) => earlier.path === step.path);
      if (start >= 0) {
        const names = [...chain.slice(start), step].map((link) => link.name);
        report(finding("region/cycle", { chain: names }, { place: listed.place }));
        continue;
      }
      const sections = regionSections(path);
      add(listed, { path }, all, sections !== undefined);
      if (sections === undefined) continue;
      const inner = readSettings(sections.value, sections.file, report);
      for (const [iri, id] of inner.aliases) if (!aliases.has(iri) && id.includes(":")) aliases.set(iri, id);
      visit({ root: sections.root, settings: inner }, [...all, ...inner.selections], [...chain, step]);
    }
  };
  visit(region, region.settings.selections, [{ path: real(region.root), name }]);
  return { members, aliases };
}

interface Step {
  readonly path: string;
  readonly name: string;
}

/** One name for each place, whatever links lead to it. A path that leads nowhere stays as it is. */
const real = (path: string): string => {
  const folder = path.replace(/[\\/]catalog\.ya?ml$/i, "");
  return existsSync(folder) ? realpathSync(folder) : folder;
};

/** What catalog.yaml at a path says, where it has members; only that file is read. */
function regionSections(path: string): { root: string; file: string; value: YamlMap } | undefined {
  const listed = /\.(?:rdf|owl|xml|ttl|nt|trig|nq|jsonld|json)$/i.test(path) ? undefined : listFiles(path);
  const main = listed?.files[0];
  if (listed === undefined || main === undefined) return undefined;
  const bytes = readFileSync(main.path);
  // Most members are no regions; to look for the word is much cheaper than to parse a catalogue.
  if (!/^members\s*:/m.test(bytes.toString("utf8"))) return undefined;
  const read = readYaml(bytes, main.shown);
  if (!("value" in read) || !isMap(read.value) || !("members" in read.value)) return undefined;
  return { root: listed.root, file: main.shown, value: read.value };
}

/** The path or address of a member, for people. */
export const sourceOf = ({ source }: Member): string => shownSource(source);
