import { type Finding, finding } from "../diagnostics/finding.js";
import { prefixedName, rdf } from "../model/namespaces.js";
import { classDef, rowsOf, typesOf } from "../model/profile.js";
import type { Graph } from "../rdf/graph.js";
import type { Identified } from "../upgrade/identify.js";
import { upgrade } from "../upgrade/index.js";
import { draftCatalogue } from "./draft/index.js";
import { type CatalogueText, type FileOptions, filesOf } from "./files.js";

/** A catalogue folder made of a graph. */
export interface Imported {
  readonly files: readonly CatalogueText[];
  /** What was changed, what is kept in extra.ttl, and what a person should look at. */
  readonly findings: readonly Finding[];
  /** What the folder says as RDF: the graph that was imported, but for the changes in `findings`. */
  readonly graph: Graph;
  /** How many things of each class there are, by collection. */
  readonly counts: Readonly<Record<string, number>>;
}

/**
 * Makes a catalogue folder of a graph: everything that the profile knows in YAML, under the same identifiers, and all
 * else in extra.ttl, so that building it gives the graph back. Nothing is lost without a finding.
 */
export function importGraph(source: Graph, options: FileOptions): Imported {
  const findings: Finding[] = [];
  const report = (found: Finding) => findings.push(found);
  const { graph: identified, things, base, findings: changes } = upgrade(source, { keepIris: true });
  findings.push(...changes);
  reportDoubles(identified, things, report);
  const { draft, graph } = draftCatalogue(identified, things, base, report);
  for (const found of keptIn(draft.extra, things)) report(found);
  return { files: filesOf(draft, options), findings, graph, counts: countsOf(things.values()) };
}

/** Things that are said to be of two classes that have nothing in common: the portal would merge an agent and a contact. */
function reportDoubles(graph: Graph, things: ReadonlyMap<string, Identified>, report: (found: Finding) => void): void {
  for (const { iri, subject, class: name } of things.values()) {
    const types = graph.objects(subject, rdf("type")).map(({ value }) => value);
    const other = DISTINCT.find(
      (candidate) => candidate !== name && typesOf(candidate).some((type) => types.includes(type)),
    );
    if (other === undefined || !DISTINCT.includes(name)) continue;
    report(
      finding("import/two-things", { iri, class: classDef(name).label, other: classDef(other).label }, { entity: iri }),
    );
  }
}

/** Classes of which nothing can be of two (harvesting guide): an organisation is not the address of its contact. */
const DISTINCT: readonly Identified["class"][] = ["Agent", "ContactPoint", "Distribution", "DataService"];

/** What is told of the statements in extra.ttl: those that no key is for, and those whose key takes another form. */
function keptIn(extra: Graph, things: ReadonlyMap<string, Identified>): Finding[] {
  const unknown = new Counts();
  const otherForm = new Counts();
  for (const { subject, properties } of extra.nodes()) {
    const name = things.get(subject.value)?.class;
    const predicates = new Set(name === undefined ? [] : rowsOf(name).map(([, { predicate }]) => predicate));
    for (const [predicate, { length }] of properties) {
      const isKnown = predicate !== rdf("type") && predicates.has(predicate);
      (isKnown ? otherForm : unknown).add(prefixedName(predicate), length);
    }
  }
  return [
    ...(otherForm.total > 0 ? [finding("import/other-form", otherForm.told())] : []),
    ...(unknown.total > 0 ? [finding("import/kept", unknown.told())] : []),
  ];
}

class Counts {
  private readonly counts = new Map<string, number>();
  total = 0;

  add(name: string, count: number): void {
    this.counts.set(name, (this.counts.get(name) ?? 0) + count);
    this.total += count;
  }

  /** The most frequent first. */
  told(): { count: number; properties: string[] } {
    const sorted = [...this.counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
    return { count: this.total, properties: sorted.map(([name]) => name) };
  }
}

function countsOf(things: Iterable<Identified>): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { class: name } of things) {
    const { collection } = classDef(name);
    if (collection !== undefined) counts[collection] = (counts[collection] ?? 0) + 1;
  }
  return counts;
}
