import type { IndicatorId } from "../diagnostics/messages/quality-indicators.js";
import { dcat, dcterms } from "../model/namespaces.js";
import { rowsOf } from "../model/profile.js";
import type { Label } from "../model/rows.js";
import type { Graph } from "../rdf/graph.js";
import type { Subject } from "../rdf/term.js";
import { type Indicator, indicators, type Target } from "./indicators.js";
import type { Measured, MeasuredDataset } from "./measure.js";

/** Something that would raise the score, wherever it is missing. */
export interface Improvement {
  /** The property as the profile calls it. */
  readonly key: string;
  readonly label: Label;
  readonly on: Target;
  readonly predicate: string;
  /** `add`: the property is missing. `better`: it is there, but not in a way that gets all points. */
  readonly kind: "add" | "better";
  readonly indicators: readonly IndicatorId[];
  /** The one of them with the most points, the last of equals: the improvement is told in its words. */
  readonly weightiest: IndicatorId;
  /** Points that the whole catalogue gains when it is done everywhere, at most. */
  readonly gain: number;
  /** It can be done in one place, `defaults:`, however many it concerns. */
  readonly once: boolean;
  readonly nodes: readonly Subject[];
}

/** What is mostly the same for all datasets or distributions of a catalogue, so that one default serves. */
const ALIKE: ReadonlySet<string> = new Set([
  dcterms("spatial"),
  dcterms("accessRights"),
  dcat("contactPoint"),
  dcterms("publisher"),
  dcterms("license"),
]);

/** What cannot be asked of everything: a change that would be wrong although it gives points. */
const exceptions: readonly {
  readonly applies: (node: Subject, graph: Graph) => boolean;
  readonly changes: readonly (readonly [predicate: string, kind: Improvement["kind"]])[];
}[] = [
  {
    // An API has no file, and its format is that of the interface.
    applies: (node, graph) => graph.objects(node, dcat("accessService")).length > 0,
    changes: [
      [dcat("downloadURL"), "add"],
      [dcat("byteSize"), "add"],
      [dcterms("format"), "better"],
    ],
  },
  {
    // Data that are not for everyone are neither there to download nor under an open licence.
    applies: (node, graph) => graph.subjects(dcat("distribution"), node).some((dataset) => isProtected(dataset, graph)),
    changes: [
      [dcat("downloadURL"), "add"],
      [dcterms("license"), "better"],
    ],
  },
];

const isProtected = (dataset: Subject, graph: Graph): boolean =>
  graph.objects(dataset, dcterms("accessRights")).some(({ value }) => /\/(?:RESTRICTED|NON_PUBLIC)$/.test(value));

const isExcepted = (node: Subject, graph: Graph, predicate: string, kind: Improvement["kind"]): boolean =>
  exceptions.some(
    ({ applies, changes }) => changes.some(([of, how]) => of === predicate && how === kind) && applies(node, graph),
  );

/** The changes that would raise the score of the datasets together, those with the most points for each change first. */
export function improvementsOf(
  datasets: readonly MeasuredDataset[],
  graph: Graph,
  { hasDefaults }: { readonly hasDefaults: boolean },
): Improvement[] {
  const parts: Readonly<Record<Target, readonly Measured[]>> = {
    dataset: datasets,
    distribution: datasets.flatMap(({ distributions }) => distributions),
  };
  const found = (Object.keys(parts) as Target[]).flatMap((on) => {
    const groups = groupByChange(parts[on], on, graph);
    return groups.flatMap((group) => toImprovement(group, on, parts[on].length, hasDefaults) ?? []);
  });
  return found.sort((a, b) => gainPerChange(b) - gainPerChange(a) || b.gain - a.gain);
}

export const gainPerChange = ({ gain, once, nodes }: Improvement): number => gain / (once ? 1 : nodes.length);

interface Group {
  readonly predicate: string;
  readonly kind: Improvement["kind"];
  readonly weightiest: IndicatorId;
  readonly indicators: Set<IndicatorId>;
  readonly nodes: Subject[];
  points: number;
}

const weightiestOf = (failing: readonly Indicator[]): IndicatorId =>
  failing.reduce((most, one) => (one.points >= most.points ? one : most)).id;

/** The nodes that lack points for the same reason, with the points that each of them lacks. */
function groupByChange(parts: readonly Measured[], on: Target, graph: Graph): Group[] {
  const groups = new Map<string, Group>();
  for (const { node, results } of parts) {
    for (const [predicate, failing] of failingByProperty(results, on)) {
      const kind = graph.objects(node, predicate).length === 0 ? "add" : "better";
      if (isExcepted(node, graph, predicate, kind)) continue;
      const weightiest = weightiestOf(failing);
      const key = `${predicate} ${kind} ${weightiest}`;
      const group = groups.get(key) ?? { predicate, kind, weightiest, indicators: new Set(), nodes: [], points: 0 };
      groups.set(key, group);
      group.nodes.push(node);
      for (const { id, points } of failing) {
        group.indicators.add(id);
        group.points += points;
      }
    }
  }
  return [...groups.values()];
}

function failingByProperty(results: Measured["results"], on: Target): Map<string, Indicator[]> {
  const failing = new Map<string, Indicator[]>();
  for (const [index, indicator] of (indicators[on] as readonly Indicator[]).entries()) {
    if (results[index] !== false) continue;
    const known = failing.get(indicator.predicate);
    if (known === undefined) failing.set(indicator.predicate, [indicator]);
    else known.push(indicator);
  }
  return failing;
}

/** Undefined for a property that the Swedish profile does not have (dcat:mediaType): nobody can add it. */
function toImprovement(group: Group, on: Target, total: number, hasDefaults: boolean): Improvement | undefined {
  const { predicate, kind, weightiest, nodes } = group;
  const className = on === "dataset" ? "Dataset" : "Distribution";
  const row = rowsOf(className).find(([, { predicate: own }]) => own === predicate);
  if (row === undefined) return undefined;
  return {
    key: row[0],
    label: row[1].label,
    on,
    predicate,
    kind,
    indicators: [...group.indicators],
    weightiest,
    gain: group.points / total,
    once: hasDefaults && kind === "add" && ALIKE.has(predicate) && nodes.length > 1,
    nodes,
  };
}
