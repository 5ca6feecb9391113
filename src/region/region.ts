import type { LoadedCatalogue } from "../catalogue/index.js";
import type { Locate } from "../diagnostics/diagnostic.js";
import { type Finding, finding } from "../diagnostics/finding.js";
import type { FetchOptions } from "../fetch/index.js";
import type { AnyEntity } from "../model/entities.js";
import { namedNode } from "../rdf/data-factory.js";
import { Graph } from "../rdf/graph.js";
import { IDENTITY } from "../rdf/provenance.js";
import { agreed } from "./agreed.js";
import { Claims } from "./claims.js";
import { combine } from "./combine.js";
import type { Covered } from "./coverage/index.js";
import { described, entriesOf } from "./entries.js";
import { expandMembers } from "./expand.js";
import { loadMembers } from "./load.js";
import { locateMembers } from "./locate.js";
import type { Contribution } from "./member.js";
import { type Own, readOwn, resolveAliases } from "./own.js";
import type { Validate } from "./read-version.js";
import { type RegionSettings, readSettings } from "./settings.js";
import { type Source, sourceFrom } from "./source.js";
import { State } from "./state.js";
import { writeTrig } from "./trig.js";

/** What a region is read with. */
export interface RegionOptions {
  readonly validate: Validate;
  /** What a judgement depends on besides what is judged: the tool's version, and the user's own shapes. */
  readonly context: string;
  readonly now: Date;
  /** Whether each source's statements are kept apart too, for `provenance`. */
  readonly withSources?: boolean;
  readonly fetch?: FetchOptions;
  readonly onMember?: (read: number, total: number) => void;
}

/** A region: its own catalogue and its members, as one graph. */
export interface Region {
  readonly settings: RegionSettings;
  readonly graph: Graph;
  /** In no order; those about a member name it. */
  readonly findings: readonly Finding[];
  readonly locate: Locate;
  /** What became of each member, in the order of the list. */
  readonly contributions: readonly Contribution[];
  /** What it describes itself. */
  readonly own: Own & { readonly describes: boolean };
  /** Each member with what it contributes: nothing where it is absent. */
  readonly members: readonly Covered[];
  /** Everything that it describes, by class and IRI, the main catalogue first. */
  readonly entities: readonly AnyEntity[];
  /** Keeps the versions that were found sound, for the next time. */
  save(signal?: AbortSignal): Promise<void>;
  /** TriG with a named graph for each source, where `withSources` was given. */
  provenance(): Iterable<string>;
}

/**
 * Reads a catalogue that has members. Whatever is wrong with a member stays its own affair: the others are as they would
 * be without it, and it contributes its last good version, or nothing.
 * @param catalogue one with `region`
 */
export async function readRegion(catalogue: LoadedCatalogue, options: RegionOptions): Promise<Region> {
  const { file, sections } = catalogue.region!;
  const findings: Finding[] = [];
  const report = (found: Finding): void => void findings.push(found);
  const settings = readSettings(sections, file, report);
  const { members, aliases } = expandMembers({ root: catalogue.root, settings }, catalogue.name, report);
  const state = new State(catalogue.root);
  const place = { file, path: [] };

  const own = await readOwn(catalogue, options.validate);
  findings.push(...own.findings);
  const placeOfOwn = (iri: string) =>
    own.provenance.place(namedNode(iri), IDENTITY) ?? own.provenance.place(namedNode(iri));
  const claims = new Claims();
  claims.take(own.graph, catalogue.name, placeOfOwn);
  const { as, onError } = settings;
  const loaded = await loadMembers(members, state, { ...options, onError });
  const contributions = agreed(loaded, claims, state, { as, onError, now: options.now });
  for (const { member, findings: found } of contributions) {
    findings.push(...found.map((one) => ({ ...one, member: member.name })));
  }

  const sources = contributions.flatMap(({ member, version }, index): Source[] => {
    if (version === undefined) return [];
    const { name, key, selections } = member;
    const placeOf = (iri: string) => version.places[iri];
    return [sourceFrom({ name, key, graph: version.graph, order: index + 1, selections, placeOf })];
  });
  const ownSource = sourceFrom({
    name: catalogue.name,
    key: "",
    graph: own.graph,
    order: 0,
    selections: settings.selections,
    placeOf: placeOfOwn,
  });
  const locate = locateMembers(catalogue.locate);
  const isReadable = ownSource.catalogues.length > 0;
  const combined = isReadable
    ? combine(ownSource, sources, {
        as,
        aliases: resolveAliases(aliases, catalogue, { file, path: ["aliases"] }, report),
        shownPlace: (at) => (at === undefined ? undefined : [at.file, locate(at)?.line].filter(Boolean).join(":")),
        ...(options.withSources && { withSources: true }),
      })
    : { graph: new Graph(), findings: [], bySource: new Map<Source, Graph>() };
  findings.push(...combined.findings);
  const isEmpty = as === "references" ? sources.length === 0 : entriesOf(combined.graph).length === 0;
  if (isReadable && isEmpty) findings.push(finding("region/nothing-published", {}, { place }));

  return {
    settings,
    graph: combined.graph,
    findings,
    locate,
    contributions,
    own: { ...own, describes: entriesOf(own.graph).length > 0 },
    members: contributions.map(({ member: { name }, status, version }) => {
      const collected = combined.findings.filter(({ code, member }) => code === "region/duplicate" && member === name);
      const iris = new Set(collected.map(({ entity }) => entity!));
      return { name, status, ...(version ?? nothing()), collected: iris };
    }),
    entities: described(combined.graph),
    save: (signal) => state.save(contributions, entriesOf, options.now, signal),
    provenance: () => writeTrig([...combined.bySource].map(([{ graphName }, graph]) => [graphName, graph])),
  };
}

const nothing = () => ({ graph: new Graph(), findings: [], covers: {} });
