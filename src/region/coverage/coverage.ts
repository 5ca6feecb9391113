import type { Finding } from "../../diagnostics/finding.js";
import { dcat } from "../../model/namespaces.js";
import type { Graph } from "../../rdf/graph.js";
import { type Subject, termKey } from "../../rdf/term.js";
import { type Template, templates } from "../../templates/index.js";
import { Subjects } from "../../validate/subjects.js";
import type { Covers, MemberStatus } from "../member.js";
import { type Recognised, recognise, type Sign } from "./recognise.js";

/** Whether a member has a prioritised dataset: `incomplete` where only with errors or warnings. */
export type CoverageState = "published" | "incomplete" | "missing";

/** A catalogue whose coverage is wanted. */
export interface Covered {
  readonly name: string;
  readonly status: MemberStatus;
  readonly graph: Graph;
  readonly covers: Covers;
  readonly findings: readonly Pick<Finding, "severity" | "entity">[];
  /** IRIs of what it describes for another, who describes it too: that does not count as its own. */
  readonly collected?: ReadonlySet<string>;
}

export interface CoveringDataset {
  readonly iri: string;
  readonly title: string;
  readonly by: Sign;
  readonly complete: boolean;
}

/** One member and one prioritised dataset. */
export interface Cell {
  readonly state: CoverageState;
  readonly datasets: readonly CoveringDataset[];
}

export interface MemberCoverage {
  readonly name: string;
  readonly status: MemberStatus;
  /** In the order of the templates. */
  readonly cells: readonly Cell[];
  readonly totals: Readonly<Record<CoverageState, number>>;
}

/** Members against the prioritised datasets. */
export interface Coverage {
  /** The most wanted first. */
  readonly templates: readonly Template[];
  readonly members: readonly MemberCoverage[];
  /** How many members there are in each state, for each template. */
  readonly totals: readonly Readonly<Record<CoverageState, number>>[];
}

/** What members have of the nationally prioritised datasets. */
export function coverageOf(catalogues: readonly Covered[]): Coverage {
  const members = catalogues.map(memberCoverage);
  const totals = templates.map((_, index) => count(members.map(({ cells }) => cells[index]!)));
  return { templates, members, totals };
}

function memberCoverage({ name, status, graph, covers, findings, collected }: Covered): MemberCoverage {
  const flawed = new Set(findings.flatMap(({ severity, entity }) => (severity === "info" ? [] : (entity ?? []))));
  const subjects = new Subjects(graph);
  const found = new Map<Template, CoveringDataset[]>();
  for (const { subject } of graph.nodes()) {
    const className = subjects.classOf(subject);
    if ((className !== "Dataset" && className !== "DatasetSeries") || collected?.has(termKey(subject))) continue;
    const complete = ![subject, ...graph.objects(subject, dcat("distribution"))].some((thing) =>
      flawed.has(termKey(thing)),
    );
    for (const one of recognise(subject, graph, covers[termKey(subject)] ?? [])) {
      found.set(one.template, [...(found.get(one.template) ?? []), covering(subject, one, complete, subjects)]);
    }
  }
  const cells = templates.map((template): Cell => {
    const datasets = found.get(template) ?? [];
    const state =
      datasets.length === 0 ? "missing" : datasets.some(({ complete }) => complete) ? "published" : "incomplete";
    return { state, datasets };
  });
  return { name, status, cells, totals: count(cells) };
}

const covering = (subject: Subject, { by }: Recognised, complete: boolean, subjects: Subjects): CoveringDataset => ({
  iri: subject.value,
  title: subjects.nameOf(subject) ?? subject.value,
  by,
  complete,
});

function count(cells: readonly Cell[]): Record<CoverageState, number> {
  const totals = { published: 0, incomplete: 0, missing: 0 };
  for (const { state } of cells) totals[state]++;
  return totals;
}

/** The prioritised datasets that members lack, the one that most lack first. */
export const mostLacked = ({ templates: all, totals }: Coverage): { template: Template; missing: number }[] =>
  all
    .map((template, index) => ({ template, missing: totals[index]!.missing }))
    .filter(({ missing }) => missing > 0)
    .sort((a, b) => b.missing - a.missing || a.template.priority - b.template.priority);
