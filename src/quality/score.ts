import { type DimensionId, dimensionLabels, type IndicatorId } from "../diagnostics/messages/quality-indicators.js";
import { type Indicator, indicators, MAX_POINTS, type Target } from "./indicators.js";
import type { LinkResults } from "./links.js";
import type { Measured, MeasuredDataset, MeasuredDistribution } from "./measure.js";

/** How many of the datasets or distributions get the points of an indicator. */
export interface IndicatorScore {
  readonly id: IndicatorId;
  readonly on: Target;
  readonly passed: number;
  readonly of: number;
  /** Undefined where it is not measured. */
  readonly points: number | undefined;
  readonly max: number;
}

export interface DimensionScore {
  readonly id: DimensionId;
  readonly points: number;
  /** The points of the indicators that were measured. */
  readonly measurable: number;
  readonly max: number;
  readonly indicators: readonly IndicatorScore[];
}

export type Rating = "excellent" | "good" | "sufficient" | "bad";

/** How well something is described. */
export interface Score {
  readonly points: number;
  readonly measurable: number;
  readonly rating: Rating;
  /** Mean of the stars of the distributions; undefined where there are none. */
  readonly stars: number | undefined;
  readonly datasets: number;
  readonly distributions: number;
  readonly dimensions: readonly DimensionScore[];
}

/**
 * The lowest points of each rating, for points without decimals. At exactly 120 the sources disagree; here the text
 * of the methodology decides, by which it is bad.
 */
const ratings: readonly (readonly [Rating, number])[] = [
  ["excellent", 351],
  ["good", 221],
  ["sufficient", 121],
  ["bad", 0],
];

export const ratingOf = (points: number): Rating => ratings.find(([, least]) => Math.round(points) >= least)![0];

/** The score of several datasets: an indicator gives its points times the share of datasets or distributions with it. */
export function scoreOf(datasets: readonly MeasuredDataset[], links?: LinkResults): Score {
  const distributions = datasets.flatMap((dataset) => dataset.distributions);
  return score(datasets, links, () => distributions);
}

/** The score of one dataset: how its data can be used together with others is told by the best of its distributions. */
export function scoreOfDataset(dataset: MeasuredDataset, links?: LinkResults): Score {
  const best = bestOf(dataset.distributions);
  return score([dataset], links, ({ dimension }) => (dimension === "interoperability" ? best : dataset.distributions));
}

function score(
  datasets: readonly MeasuredDataset[],
  links: LinkResults | undefined,
  distributionsFor: (indicator: Indicator) => readonly MeasuredDistribution[],
): Score {
  const scores = [
    ...indicators.dataset.map((indicator, index) => tally(indicator, "dataset", index, datasets, links)),
    ...indicators.distribution.map((indicator, index) =>
      tally(indicator, "distribution", index, distributionsFor(indicator), links),
    ),
  ];
  const dimensions = (Object.keys(dimensionLabels) as DimensionId[]).map((id) => {
    const own = scores.filter(({ dimension }) => dimension === id).map(({ score }) => score);
    const measured = own.filter(({ points }) => points !== undefined);
    return { id, points: sum(own, "points"), measurable: sum(measured, "max"), max: sum(own, "max"), indicators: own };
  });
  const points = sum(dimensions, "points");
  const distributions = datasets.flatMap((dataset) => dataset.distributions);
  return {
    points,
    measurable: sum(dimensions, "measurable"),
    rating: ratingOf(points),
    stars: distributions.length === 0 ? undefined : sum(distributions, "stars") / distributions.length,
    datasets: datasets.length,
    distributions: distributions.length,
    dimensions,
  };
}

function tally(indicator: Indicator, on: Target, index: number, parts: readonly Measured[], links?: LinkResults) {
  const { id, dimension, points: max, test } = indicator;
  const passed = parts.filter(({ results }) => results[index]).length;
  // Asked of nothing at all, so that what is measured is the same whatever there is to measure.
  const isMeasured = test(() => [], links) !== undefined;
  const share = parts.length === 0 ? 0 : passed / parts.length;
  return { dimension, score: { id, on, passed, of: parts.length, points: isMeasured ? share * max : undefined, max } };
}

const INTEROPERABILITY = indicators.distribution.map(({ dimension, points }) =>
  dimension === "interoperability" ? points : 0,
);

function bestOf(distributions: readonly MeasuredDistribution[]): MeasuredDistribution[] {
  const pointsOf = ({ results }: Measured) =>
    results.reduce((points, passed, index) => points + (passed ? INTEROPERABILITY[index]! : 0), 0);
  const [first, ...others] = distributions;
  if (first === undefined) return [];
  return [others.reduce((best, one) => (pointsOf(one) > pointsOf(best) ? one : best), first)];
}

function sum<K extends string>(items: readonly { readonly [key in K]: number | undefined }[], key: K): number {
  return items.reduce((total, item) => total + (item[key] ?? 0), 0);
}

/** Points as a percentage of a maximum. */
export const percentOf = (points: number, max: number = MAX_POINTS): number => (100 * points) / max;
