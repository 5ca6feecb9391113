import type { Finding } from "../diagnostics/finding.js";
import { dcat, dcterms, rdf } from "../model/namespaces.js";
import { namedNode } from "../rdf/data-factory.js";
import { Graph, type GraphNode } from "../rdf/graph.js";
import { type ObjectTerm, type Subject, termKey } from "../rdf/term.js";
import { chooseEntries, type Entries } from "./duplicates.js";
import { conflictFinding, type Description, oneDescription, type ShownPlace } from "./one-description.js";
import { type Canonical, sameAgents } from "./same-agents.js";
import { sameNames } from "./same-names.js";
import type { Form } from "./settings.js";
import type { Source } from "./source.js";

/** A region as one graph. */
export interface Combined {
  readonly graph: Graph;
  readonly findings: readonly Finding[];
  /** What each source contributed, where that was asked for. */
  readonly bySource: ReadonlyMap<Source, Graph>;
}

export interface CombineOptions {
  readonly as: Form;
  /** Other IRIs of agents and contact points → the IRIs that they are to have. */
  readonly aliases: ReadonlyMap<string, string>;
  readonly shownPlace: ShownPlace;
  readonly withSources?: boolean;
}

/** How a catalogue tells what belongs to it. */
const LISTS: readonly string[] = [dcat("dataset"), dcat("service")];
const LINKS: readonly string[] = [dcterms("hasPart"), dcterms("isPartOf"), dcat("catalog")];

/**
 * Makes one graph of a region's own and its members', in their order: each agent, contact point, dataset and service is
 * described once, and the main catalogue leads to everything.
 * @param own the region's own graph, whose first catalogue is the main one
 */
export function combine(own: Source, members: readonly Source[], options: CombineOptions): Combined {
  const content = options.as === "references" ? [own] : [own, ...members];
  const agents = sameAgents(content, options.aliases);
  const entries = chooseEntries(content, agents);
  const combiner = new Combiner(own, content, options, agents, entries);
  const linked = options.as === "merged" ? [] : combiner.link(members);
  const main = own.catalogues[0]!;
  combiner.reach(main, own);
  for (const part of linked) combiner.reach(part.catalogue, part.source);
  combiner.reachEntries();
  combiner.emit(linked.map(({ catalogue }) => catalogue));
  const findings = [...entries.findings, ...combiner.findings, ...sameNames(content, agents)];
  return { graph: combiner.graph, findings, bySource: combiner.bySource };
}

interface Part {
  readonly catalogue: Subject;
  readonly source: Source;
}

class Combiner {
  readonly graph = new Graph();
  readonly bySource = new Map<Source, Graph>();
  readonly findings: Finding[] = [];
  /** What is part of the region, by canonical key: the source whose description counts. */
  private readonly home = new Map<string, Source>();
  private readonly catalogues: ReadonlySet<string>;
  private readonly main: string;
  private listed = new Set<string>();
  private readonly descriptions = new Map<string, Description[]>();
  private readonly owners = new Map<string, Source>();

  constructor(
    private readonly own: Source,
    private readonly sources: readonly Source[],
    private readonly options: CombineOptions,
    private readonly agents: Canonical,
    private readonly entries: Entries,
  ) {
    this.main = termKey(own.catalogues[0]!);
    this.catalogues = new Set(sources.flatMap((source) => source.catalogues.map(termKey)));
    for (const source of sources) {
      for (const node of source.graph.nodes()) {
        const key = this.keyOf(node.subject);
        const known = this.descriptions.get(key);
        if (known === undefined) this.descriptions.set(key, [{ node, source }]);
        else known.push({ node, source });
      }
      const [publisher] = source.graph.objects(source.catalogues[0] ?? own.catalogues[0]!, dcterms("publisher"));
      const key = publisher && this.keyOf(publisher);
      if (key !== undefined && !this.owners.has(key) && source !== own) this.owners.set(key, source);
    }
  }

  /** The catalogues that the main one has as parts: those of the members that list something, or that only are named. */
  link(members: readonly Source[]): Part[] {
    const own = { ...this.own, catalogues: this.own.catalogues.slice(1) };
    const parts = [own, ...members].flatMap((source) =>
      source.catalogues
        .filter((catalogue) => this.isWorthListing(catalogue, source))
        .map((catalogue) => ({ catalogue, source: source === own ? this.own : source })),
    );
    this.listed = new Set(parts.map(({ catalogue }) => termKey(catalogue)));
    return parts;
  }

  private isWorthListing(catalogue: Subject, { graph }: Source): boolean {
    if (this.options.as === "references") return true;
    const properties = graph.node(catalogue)!.properties;
    if (properties.size === 1 && properties.has(rdf("type"))) return true;
    return LISTS.some((list) =>
      graph.objects(catalogue, list).some((entry) => this.entries.chosen.has(termKey(entry))),
    );
  }

  /** Takes something into the region, with everything that it leads to. */
  reach(subject: Subject, from: Source): void {
    const queue: [ObjectTerm, Source][] = [[subject, from]];
    for (let at = 0; at < queue.length; at++) {
      const [term, source] = queue[at]!;
      const key = this.keyOf(term);
      if (term.termType === "Literal" || this.home.has(key) || this.isLeftOut(key)) continue;
      const described = this.describe(key, source);
      const [first] = described;
      if (first === undefined) continue;
      this.home.set(key, first.source);
      for (const { node, source: teller } of described) {
        for (const [predicate, objects] of node.properties) {
          if (this.isMemberLink(key, predicate)) continue;
          for (const object of objects) if (object.termType !== "Literal") queue.push([object, teller]);
        }
      }
    }
  }

  /** Every dataset and service that was chosen, also those that no catalogue lists. */
  reachEntries(): void {
    if (this.options.as === "references") return;
    for (const [key, source] of this.entries.chosen) this.reach(namedNode(key), source);
  }

  /** What a member's catalogue says of its own place among catalogues no longer holds: there is one level here. */
  private isMemberLink(key: string, predicate: string): boolean {
    return key !== this.main && this.catalogues.has(key) && LINKS.includes(predicate);
  }

  private isLeftOut(key: string): boolean {
    if (this.catalogues.has(key)) return key !== this.main && !this.listed.has(key);
    return this.entries.excluded.has(key);
  }

  /** The descriptions that count, the one that counts most first. Only agents and contact points have several. */
  private describe(key: string, from: Source): readonly Description[] {
    const all = this.descriptions.get(key) ?? [];
    const entry = this.entries.chosen.get(key);
    const isShared = all.some(({ node, source }) => {
      const name = source.subjects.classOf(node.subject);
      return name === "Agent" || name === "ContactPoint";
    });
    if (isShared) {
      const owner = this.owners.get(key);
      return [...all].sort(
        (a, b) => Number(b.source === owner) - Number(a.source === owner) || a.source.order - b.source.order,
      );
    }
    const home = all.filter(({ source }) => source === (entry ?? from));
    return home.length > 0 ? home : all.slice(0, 1);
  }

  /** Writes what was reached, source by source in their own order; first of all the main catalogue. */
  emit(parts: readonly Subject[]): void {
    const written = new Set<string>();
    for (const source of this.sources) {
      for (const node of source.graph.nodes()) {
        const key = this.keyOf(node.subject);
        if (written.has(key) || !this.home.has(key)) continue;
        const described = this.describe(key, this.home.get(key)!);
        if (described.length === 1 && described[0]!.source !== source) continue;
        written.add(key);
        this.write(key, described);
        if (key === this.main) this.writeLists(node.subject, parts);
      }
    }
    if (this.options.as !== "references") return;
    for (const part of parts) this.add(this.own, part, rdf("type"), namedNode(dcat("Catalog")));
  }

  private write(key: string, described: readonly Description[]): void {
    const subject = this.rename(described[0]!.node.subject);
    const { shownPlace } = this.options;
    const told = oneDescription(described, (conflict) =>
      this.findings.push(conflictFinding(subject.value, conflict, shownPlace)),
    );
    for (const { predicate, object, source } of told) {
      if (this.isMemberLink(key, predicate)) continue;
      if (object.termType !== "Literal" && this.isLeftOut(this.keyOf(object))) continue;
      const renamed = this.rename(object);
      if (renamed.termType === "Literal" || !subject.equals(renamed)) this.add(source, subject, predicate, renamed);
    }
  }

  /** What the main catalogue has as parts, or takes over from the members. */
  private writeLists(main: Subject, parts: readonly Subject[]): void {
    for (const part of parts) this.add(this.own, main, dcterms("hasPart"), part);
    if (this.options.as !== "merged") return;
    for (const source of this.sources) {
      for (const catalogue of source.catalogues) {
        for (const list of LISTS) {
          for (const entry of source.graph.objects(catalogue, list)) {
            if (entry.termType !== "Literal" && !this.isLeftOut(this.keyOf(entry))) {
              this.add(source, main, list, this.rename(entry));
            }
          }
        }
      }
    }
  }

  private add(source: Source, subject: Subject, predicate: string, object: ObjectTerm): void {
    this.graph.add(subject, predicate, object);
    if (this.options.withSources !== true) return;
    let graph = this.bySource.get(source);
    if (graph === undefined) {
      graph = new Graph();
      this.bySource.set(source, graph);
    }
    graph.add(subject, predicate, object);
  }

  private keyOf(term: GraphNode["subject"] | ObjectTerm): string {
    if (term.termType !== "NamedNode") return termKey(term);
    return this.agents.get(term.value) ?? this.entries.replaced.get(term.value) ?? term.value;
  }

  private rename<T extends ObjectTerm>(term: T): T {
    if (term.termType !== "NamedNode") return term;
    const key = this.keyOf(term);
    return key === term.value ? term : (namedNode(key) as ObjectTerm as T);
  }
}
