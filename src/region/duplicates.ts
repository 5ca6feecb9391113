import type { NamedNode } from "@rdfjs/types";
import { type Finding, finding } from "../diagnostics/finding.js";
import type { PreferenceReason } from "../diagnostics/messages/region-things.js";
import { dcterms } from "../model/namespaces.js";
import { namedNode } from "../rdf/data-factory.js";
import { type Subject, termKey } from "../rdf/term.js";
import { isEntry } from "./entries.js";
import { Groups } from "./groups.js";
import type { Canonical } from "./same-agents.js";
import { isSelected } from "./selection.js";
import type { Source } from "./source.js";
import { uuidOf } from "./uuid.js";

/** The datasets, series and services of a region, each once. */
export interface Entries {
  /** The source whose description counts, by IRI. */
  readonly chosen: ReadonlyMap<string, Source>;
  /** The IRI of what is kept, for each IRI that the same thing has in a description that is not. */
  readonly replaced: Canonical;
  /** The IRIs of what no selection lets through. */
  readonly excluded: ReadonlySet<string>;
  readonly findings: readonly Finding[];
}

interface Entry {
  readonly subject: Subject;
  readonly source: Source;
}

/** Kinds of publishers that are not public bodies (ADMS publisher types). */
const PRIVATE = /publishertype\/(?:Company|IndustryConsortium|PrivateIndividual|NonGovernmental|NonProfit)/i;

/**
 * Chooses what a region lists: what the selections let through and, of descriptions of the same thing (by UUID, else by
 * IRI), the one that the portal would choose (harvesting rule 10).
 */
export function chooseEntries(sources: readonly Source[], agents: Canonical): Entries {
  const seen = new Set<string>();
  const groups = new Groups();
  const entries = new Map<string, Entry[]>();
  for (const source of sources) {
    for (const { subject } of source.graph.nodes()) {
      if (!isEntry(source.subjects.classOf(subject))) continue;
      const key = termKey(subject);
      seen.add(key);
      if (!isSelected(subject, source.graph, source.selections)) continue;
      groups.add(key);
      const uuid = uuidOf(subject, source.graph);
      if (uuid !== undefined) groups.join(key, `uuid ${uuid}`);
      const same = entries.get(key);
      if (same === undefined) entries.set(key, [{ subject, source }]);
      else same.push({ subject, source });
    }
  }
  const chosen = new Map<string, Source>();
  const replaced = new Map<string, string>();
  const findings: Finding[] = [];
  const owners = new Owners(sources, agents);
  for (const group of groups.all()) {
    const described = group.flatMap((key) => entries.get(key) ?? []);
    const [winner, ...losers] = described.sort((a, b) => owners.compare(a, b).order);
    if (winner === undefined) continue;
    chosen.set(termKey(winner.subject), winner.source);
    for (const loser of losers) {
      if (loser.source === winner.source) {
        // One catalogue that lists a thing twice is a mistake of its own, which was told when it was judged.
        chosen.set(termKey(loser.subject), loser.source);
        continue;
      }
      if (termKey(loser.subject) !== termKey(winner.subject)) {
        replaced.set(termKey(loser.subject), termKey(winner.subject));
      }
      findings.push(duplicate(loser, winner, owners.compare(winner, loser).reason));
    }
  }
  const excluded = new Set([...seen].filter((key) => !chosen.has(key) && !replaced.has(key)));
  return { chosen, replaced, excluded, findings };
}

function duplicate(loser: Entry, winner: Entry, reason: PreferenceReason): Finding {
  const iri = loser.subject.value;
  const place = loser.source.placeOf(iri);
  const title = loser.source.subjects.nameOf(loser.subject) ?? iri;
  const args = { title, iri, member: loser.source.name, kept: winner.source.name, reason };
  return { ...finding("region/duplicate", args, { entity: iri, ...(place && { place }) }), member: loser.source.name };
}

/** Whose description of a dataset goes before whose. */
class Owners {
  private readonly publishers = new Map<Source, string | undefined>();
  private readonly isPrivate = new Map<Source, boolean>();

  constructor(
    sources: readonly Source[],
    private readonly agents: Canonical,
  ) {
    for (const source of sources) {
      const publisher = this.publisherOf(source.catalogues[0], source);
      this.publishers.set(source, publisher);
      const types = sources.flatMap(({ graph }) => graph.objects(iriOf(publisher), dcterms("type")));
      this.isPrivate.set(
        source,
        types.some(({ value }) => PRIVATE.test(value)),
      );
    }
  }

  compare(a: Entry, b: Entry): { order: number; reason: PreferenceReason } {
    const own = Number(this.isOwn(b)) - Number(this.isOwn(a));
    if (own !== 0) return { order: own, reason: "own" };
    const sector = Number(this.isPrivate.get(a.source)) - Number(this.isPrivate.get(b.source));
    if (sector !== 0) return { order: sector, reason: "public" };
    return { order: a.source.order - b.source.order, reason: "order" };
  }

  /** Whether a thing is described by the catalogue of its own publisher. */
  private isOwn({ subject, source }: Entry): boolean {
    const publisher = this.publisherOf(subject, source);
    return publisher !== undefined && publisher === this.publishers.get(source);
  }

  private publisherOf(subject: Subject | undefined, { graph }: Source): string | undefined {
    const [publisher] = subject === undefined ? [] : graph.objects(subject, dcterms("publisher"));
    return publisher && (this.agents.get(publisher.value) ?? publisher.value);
  }
}

const iriOf = (iri = ""): NamedNode => namedNode(iri);
