import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Finding, Place } from "../diagnostics/finding.js";
import { prefixes } from "../model/namespaces.js";
import { type NewFile, writeFiles } from "../output/write.js";
import { readTurtle } from "../rdf/read-turtle.js";
import { serialize, serializeToString } from "../serialize/index.js";
import { digest } from "./input.js";
import type { Contribution, Covers, Member, Version } from "./member.js";
import { withOwnBlanks } from "./own-blanks.js";

/** The folder beside catalog.yaml that the last good versions lie in. */
export const STATE_FOLDER = join(".skordeklar", "members");

/** Raised when the files change form; those of another form are as good as none. */
const VERSION = 1;

/** What is kept of a member's last good version, beside its statements. */
export interface Kept {
  readonly version: typeof VERSION;
  readonly member: string;
  /** The address that it was fetched from, if it was. */
  readonly url?: string;
  /** When it was read, as ISO 8601. */
  readonly date: string;
  /** Digest of everything that it was made of. */
  readonly input: string;
  /** SHA-256 of the statements, as the file has them. */
  readonly hash: string;
  readonly etag?: string;
  readonly lastModified?: string;
  /** IRIs of the datasets and services. */
  readonly entries: readonly string[];
  readonly findings: readonly Finding[];
  readonly places: Readonly<Record<string, Place>>;
  readonly covers: Covers;
}

/** The last good versions of a region's members: for each, N-Triples (RDF 1.1, canonical form) and a file of JSON. */
export class State {
  private readonly folder: string;

  constructor(root: string) {
    this.folder = join(root, STATE_FOLDER);
  }

  /** What is kept of a member; undefined where nothing is, or what is there cannot be used. */
  find({ key }: Member): Kept | undefined {
    const path = this.path(key, "json");
    if (!existsSync(path)) return undefined;
    try {
      const kept = JSON.parse(readFileSync(path, "utf8")) as Kept;
      const isWhole = kept.version === VERSION && Array.isArray(kept.entries) && existsSync(this.path(key, "nt"));
      return isWhole ? kept : undefined;
    } catch {
      return undefined;
    }
  }

  /** The version that is kept; undefined where the file of statements is not the one that was written. */
  read(member: Member, kept: Kept): Version | undefined {
    const text = readFileSync(this.path(member.key, "nt"), "utf8");
    if (digest(text) !== kept.hash) return undefined;
    const { covers } = kept;
    const { findings, places } = inFolder(kept, (file) => fromMember(file, member));
    return { graph: withOwnBlanks(readTurtle(text), member.key), findings, places, covers };
  }

  /**
   * Keeps the versions that were found sound in this run; what has not changed is left alone.
   * @throws OutputError where the system refuses
   */
  async save(
    contributions: readonly Contribution[],
    entriesOf: EntriesOf,
    now: Date,
    signal?: AbortSignal,
  ): Promise<void> {
    for (const { member, version, news } of contributions) {
      if (version === undefined || news === undefined) continue;
      await writeFiles(this.filesFor(member, version, news, entriesOf, now), signal);
    }
  }

  private filesFor(
    member: Member,
    { graph, findings, places, covers }: Version,
    news: NonNullable<Contribution["news"]>,
    entriesOf: EntriesOf,
    now: Date,
  ): NewFile[] {
    const { source } = member;
    const kept: Kept = {
      version: VERSION,
      member: member.name,
      ...("url" in source && { url: source.url }),
      date: now.toISOString(),
      hash: digest(serializeToString(graph, "ntriples", { prefixes })),
      ...news,
      entries: entriesOf(graph),
      ...inFolder({ findings, places }, (file) => toMember(file, member)),
      covers,
    };
    // The statements come last: until both are new, the digest of the one does not fit the other, and neither is used.
    return [
      { path: this.path(member.key, "json"), chunks: [`${JSON.stringify(kept, null, 1)}\n`] },
      { path: this.path(member.key, "nt"), chunks: serialize(graph, "ntriples", { prefixes }) },
    ];
  }

  private path(key: string, extension: string): string {
    return join(this.folder, `${key}.${extension}`);
  }
}

export type EntriesOf = (graph: Version["graph"]) => string[];

/** Files of a member are kept by their paths in it, since what leads there depends on where the command is run. */
const toMember = (file: string, member: Member): string => {
  const folder = folderOf(member);
  return folder !== undefined && file.startsWith(folder) ? `.${file.slice(folder.length)}` : file;
};

const fromMember = (file: string, member: Member): string => {
  const folder = folderOf(member);
  return folder !== undefined && /^\.(?:\/|$)/.test(file) ? folder + file.slice(1) : file;
};

const folderOf = ({ source }: Member): string | undefined =>
  "path" in source ? source.path.replaceAll("\\", "/").replace(/\/catalog\.ya?ml$/, "") : undefined;

function inFolder(
  { findings, places }: Pick<Version, "findings" | "places">,
  rename: (file: string) => string,
): Pick<Version, "findings" | "places"> {
  const moved = (place: Place): Place => ({ ...place, file: rename(place.file) });
  return {
    findings: findings.map((found) => (found.place === undefined ? found : { ...found, place: moved(found.place) })),
    places: Object.fromEntries(Object.entries(places).map(([iri, place]) => [iri, moved(place)])),
  };
}
