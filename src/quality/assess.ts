import type { Finding } from "../diagnostics/finding.js";
import { rdf } from "../model/namespaces.js";
import type { Graph } from "../rdf/graph.js";
import { type ObjectTerm, termKey } from "../rdf/term.js";
import { Subjects } from "../validate/subjects.js";
import { type Advice, adviceFrom } from "./advice.js";
import { type Improvement, improvementsOf } from "./improvements.js";
import type { LinkResults } from "./links.js";
import { type MeasuredDataset, measure } from "./measure.js";
import { type Score, scoreOf, scoreOfDataset } from "./score.js";

/** The score of a catalogue, a publisher or a dataset. */
export interface Scored {
  readonly node: ObjectTerm;
  /** Title or name. */
  readonly name: string | undefined;
  readonly score: Score;
}

/** How well the datasets of a graph are described, and what would make it better. */
export interface Quality {
  /** Whether links were measured. */
  readonly links: boolean;
  /** All datasets together. */
  readonly whole: Score;
  /** Each catalogue that lists datasets. */
  readonly catalogues: readonly Scored[];
  readonly publishers: readonly Scored[];
  readonly datasets: readonly Scored[];
  /** Those with the most points for each change first. */
  readonly improvements: readonly Improvement[];
  readonly advice: readonly Advice[];
}

export interface AssessOptions {
  /** What validation found in the graph: the advice is made of it. */
  readonly findings?: readonly Finding[];
  /** What addresses answered; without it, the indicators of links are not measured. */
  readonly links?: LinkResults | undefined;
  /** Whether one default can stand for a value in many places, as in a catalogue in YAML. */
  readonly hasDefaults?: boolean;
}

/**
 * Assesses the descriptions of the datasets in a graph by the European metadata quality assessment, with the Swedish
 * deviations, and by the five-star model. Fetches nothing.
 */
export function assess(graph: Graph, { findings = [], links, hasDefaults = false }: AssessOptions = {}): Quality {
  const datasets = measure(graph, links);
  const subjects = new Subjects(graph);
  const scored = (node: ObjectTerm, score: Score): Scored => ({ node, name: subjects.nameOf(node), score });
  const grouped = (groupsOf: (dataset: MeasuredDataset) => readonly ObjectTerm[]) =>
    group(datasets, groupsOf).map(({ node, members }) => scored(node, scoreOf(members, links)));
  return {
    links: links !== undefined,
    whole: scoreOf(datasets, links),
    catalogues: grouped(({ catalogues }) => catalogues.filter((node) => graph.objects(node, rdf("type")).length > 0)),
    publishers: grouped(({ publishers }) => publishers),
    datasets: datasets.map((dataset) => scored(dataset.node, scoreOfDataset(dataset, links))),
    improvements: improvementsOf(datasets, graph, { hasDefaults }),
    advice: adviceFrom(findings),
  };
}

interface Members {
  readonly node: ObjectTerm;
  readonly members: MeasuredDataset[];
}

function group(datasets: readonly MeasuredDataset[], groupsOf: (dataset: MeasuredDataset) => readonly ObjectTerm[]) {
  const groups = new Map<string, Members>();
  for (const dataset of datasets) {
    for (const node of groupsOf(dataset)) {
      const known = groups.get(termKey(node));
      if (known === undefined) groups.set(termKey(node), { node, members: [dataset] });
      else known.members.push(dataset);
    }
  }
  return [...groups.values()];
}
