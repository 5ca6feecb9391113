import { type Finding, finding } from "../diagnostics/finding.js";
import { type FetchedDocument, type FetchOptions, fetchDocument, inParallel, RDF_TYPES } from "../fetch/index.js";
import { entriesOf } from "./entries.js";
import { failed } from "./failed.js";
import { digest, inputOf } from "./input.js";
import type { Contribution, Member, News, Version } from "./member.js";
import { type FetchedFeed, readVersion, shownFile, type Validate } from "./read-version.js";
import type { Remedy } from "./settings.js";
import type { Kept, State } from "./state.js";
import { suddenChange } from "./sudden-change.js";

/** What members are loaded with. */
export interface LoadOptions {
  readonly validate: Validate;
  /** What a judgement depends on besides the member: the tool's version, and the user's own shapes. */
  readonly context: string;
  readonly onError: Remedy;
  readonly now: Date;
  /** Further limits; those below hold where nothing else is said. */
  readonly fetch?: FetchOptions;
  readonly onMember?: (read: number, total: number) => void;
}

/** So many members are read at a time, and so many of them from one host. */
const PARALLEL = { limit: 8, perGroup: { limit: 2, groupOf: hostOf } };
/** A feed of 25,000 datasets is some 60 MiB. */
const LIMITS = { maxBytes: 128 * 2 ** 20, timeouts: { connect: 10_000, headers: 30_000, idle: 20_000, body: 120_000 } };

/** Reads every member by itself. The contributions are in the order of the members, whichever was there first. */
export async function loadMembers(
  members: readonly Member[],
  state: State,
  options: LoadOptions,
): Promise<Contribution[]> {
  let read = 0;
  return inParallel(members, PARALLEL, async (member) => {
    const contribution = await load(member, state.find(member), state, options);
    options.onMember?.(++read, members.length);
    return contribution;
  });
}

function hostOf({ source, key }: Member): string {
  if ("path" in source) return `file:${key}`;
  return URL.canParse(source.url) ? new URL(source.url).host : source.url;
}

async function load(member: Member, kept: Kept | undefined, state: State, options: LoadOptions): Promise<Contribution> {
  const arrived = await arrive(member, kept, options);
  if ("failure" in arrived) return failed(member, arrived.failure, state, options);
  const { feed, input, news } = arrived;
  if (kept !== undefined && (input === undefined || input === kept.input)) {
    const version = state.read(member, kept);
    if (version !== undefined) return sound(member, version, arrived.findings, { date: kept.date, unchanged: true });
    // The kept file is damaged: a feed that only said that nothing is new has to be asked for all of it.
    if (input === undefined) return load(member, undefined, state, options);
  }
  const version = await readVersion(member, feed, options.validate);
  const isGuarded = kept !== undefined && options.onError === "keep-last" && version.graph.size > 0;
  const change = isGuarded ? suddenChange(entriesOf(version.graph), kept.entries) : undefined;
  const errors = version.findings.filter(({ severity }) => severity === "error");
  const reasons = change === undefined ? errors : [{ ...change, place: member.place }, ...errors];
  if (reasons.length > 0) return failed(member, [...arrived.findings, ...reasons], state, options);
  return sound(member, version, arrived.findings, { date: options.now.toISOString(), unchanged: false, news: news! });
}

const sound = (
  member: Member,
  version: Version,
  findings: readonly Finding[],
  more: Pick<Contribution, "date" | "unchanged" | "news">,
): Contribution => ({ member, status: "fresh", version, findings: [...findings, ...version.findings], ...more });

/** What was found at a member's source, before it is read. */
type Arrival =
  | { readonly failure: readonly Finding[] }
  | {
      readonly feed?: FetchedFeed;
      /** Undefined where the server says that nothing has changed. */
      readonly input?: string;
      readonly news?: News;
      readonly findings: readonly Finding[];
    };

async function arrive(member: Member, kept: Kept | undefined, { context, fetch }: LoadOptions): Promise<Arrival> {
  const { source, upgrade } = member;
  const judgedBy = digest(context, String(upgrade));
  if ("path" in source) {
    const input = inputOf(source.path);
    if (input === undefined) {
      const place = { file: shownFile(member) };
      return { failure: [finding("catalogue/not-found", { path: place.file, suggestions: [] }, { place })] };
    }
    const own = digest(input, judgedBy);
    return { input: own, news: { input: own }, findings: [] };
  }
  // What was judged by other rules has to be judged anew, so all of it is asked for.
  const isComparable = kept?.url === source.url && kept.input.endsWith(judgedBy);
  const fetched = await fetchDocument(source.url, {
    accept: RDF_TYPES,
    ...LIMITS,
    ...fetch,
    ...(isComparable && kept?.etag !== undefined && { ifNoneMatch: kept.etag }),
    ...(isComparable && kept?.lastModified !== undefined && { ifModifiedSince: kept.lastModified }),
  });
  if (!fetched.ok) return { failure: fetched.findings };
  if (fetched.status === 304) return { findings: fetched.findings };
  const { bytes, url, contentType, findings } = fetched;
  const input = `${digest(bytes)}.${judgedBy}`;
  return {
    feed: { bytes, url, ...(contentType && { contentType }) },
    input,
    news: { input, ...tags(fetched) },
    findings,
  };
}

const tags = ({ etag, lastModified }: FetchedDocument): Omit<News, "input"> => ({
  ...(etag !== undefined && { etag }),
  ...(lastModified !== undefined && { lastModified }),
});
