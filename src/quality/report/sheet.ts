import { type Diagnostic, type Locate, toDiagnostic } from "../../diagnostics/diagnostic.js";
import type { Language } from "../../diagnostics/messages/message.js";
import { qualityTexts } from "../../diagnostics/messages/quality.js";
import { dimensionLabels, indicatorAdvice, indicatorLabels } from "../../diagnostics/messages/quality-indicators.js";
import type { Provenance } from "../../rdf/provenance.js";
import type { Advice, Topic } from "../advice.js";
import type { Quality, Scored } from "../assess.js";
import { gainPerChange, type Improvement } from "../improvements.js";
import { MAX_POINTS, MAX_POINTS_IN_SWEDEN } from "../indicators.js";
import { percentOf, type Score } from "../score.js";

/** Where something is to be changed. */
export interface SheetPlace {
  readonly file?: string;
  readonly line?: number;
  readonly entity?: string;
}

/** A score as it is shown: labelled, and with at most two decimals. */
export interface SheetScore {
  readonly points: number;
  readonly measurable: number;
  readonly percentOfMeasurable: number;
  readonly percentOf405: number;
  readonly percentOf375: number;
  readonly rating: Score["rating"];
  /** Null where there are no distributions. */
  readonly stars: number | null;
  readonly datasets: number;
  readonly distributions: number;
  readonly dimensions: readonly SheetDimension[];
}

export interface SheetDimension {
  readonly id: string;
  readonly label: string;
  readonly points: number;
  readonly measurable: number;
  readonly max: number;
  readonly indicators: readonly SheetIndicator[];
}

export interface SheetIndicator {
  readonly id: string;
  readonly label: string;
  readonly on: "dataset" | "distribution";
  readonly passed: number;
  readonly of: number;
  /** Null where it is not measured. */
  readonly points: number | null;
  readonly max: number;
}

export interface SheetImprovement {
  readonly key: string;
  readonly on: "dataset" | "distribution";
  readonly text: string;
  readonly indicators: readonly string[];
  readonly gain: number;
  readonly gainPerChange: number;
  readonly once: boolean;
  readonly places: readonly SheetPlace[];
}

/** The quality of one catalogue in one language, for every form of the report. Its keys are documented. */
export interface Sheet {
  readonly catalogue: string;
  /** How many errors kept parts of the catalogue from being read. */
  readonly errors: number;
  readonly links: boolean;
  readonly score: SheetScore;
  readonly catalogues: readonly SheetScored[];
  readonly publishers: readonly SheetScored[];
  readonly datasets: readonly SheetScored[];
  readonly improvements: readonly SheetImprovement[];
  readonly advice: readonly { readonly topic: Topic; readonly findings: readonly Diagnostic[] }[];
}

export type SheetScored = { readonly iri: string; readonly name: string; readonly score: SheetScore };

/** What a sheet needs to know besides the quality. */
export interface Surroundings {
  readonly catalogue: string;
  readonly errors: number;
  readonly provenance: Provenance;
  readonly locate: Locate;
  readonly language: Language;
}

/** The sheet of a catalogue's quality. */
export function sheetOf(quality: Quality, around: Surroundings): Sheet {
  const { language } = around;
  const scored = ({ node, name, score }: Scored): SheetScored => ({
    iri: node.value,
    name: name ?? node.value,
    score: scoreSheet(score, language),
  });
  return {
    catalogue: around.catalogue,
    errors: around.errors,
    links: quality.links,
    score: scoreSheet(quality.whole, language),
    catalogues: quality.catalogues.map(scored),
    publishers: quality.publishers.map(scored),
    datasets: quality.datasets.map(scored),
    improvements: quality.improvements.map((improvement) => improvementSheet(improvement, around)),
    advice: quality.advice.map((advice) => adviceSheet(advice, around)),
  };
}

const rounded = (value: number): number => Math.round(value * 100) / 100;

function scoreSheet({ points, stars, dimensions, ...score }: Score, language: Language): SheetScore {
  return {
    points: rounded(points),
    measurable: score.measurable,
    percentOfMeasurable: rounded(percentOf(points, score.measurable)),
    percentOf405: rounded(percentOf(points, MAX_POINTS)),
    percentOf375: rounded(percentOf(points, MAX_POINTS_IN_SWEDEN)),
    rating: score.rating,
    stars: stars === undefined ? null : rounded(stars),
    datasets: score.datasets,
    distributions: score.distributions,
    dimensions: dimensions.map((dimension) => ({
      id: dimension.id,
      label: dimensionLabels[dimension.id][language],
      points: rounded(dimension.points),
      measurable: dimension.measurable,
      max: dimension.max,
      indicators: dimension.indicators.map((indicator) => ({
        ...indicator,
        label: indicatorLabels[indicator.id][language],
        points: indicator.points === undefined ? null : rounded(indicator.points),
      })),
    })),
  };
}

function improvementSheet(improvement: Improvement, around: Surroundings): SheetImprovement {
  const { key, on, predicate, nodes, gain, once } = improvement;
  const { provenance, locate, language } = around;
  const places = nodes.map((node): SheetPlace => {
    const place = provenance.place(node, predicate);
    const line = place && locate(place)?.line;
    return { ...(place && { file: place.file }), ...(line !== undefined && { line }), entity: node.value };
  });
  return {
    key,
    on,
    text: textOf(improvement, language),
    indicators: improvement.indicators,
    gain: rounded(gain),
    gainPerChange: rounded(gainPerChange(improvement)),
    once,
    places,
  };
}

function textOf({ kind, key, label, weightiest }: Improvement, language: Language): string {
  const better = kind === "better" ? indicatorAdvice[weightiest] : undefined;
  return better?.[language] ?? qualityTexts[language].add(key, label[language]);
}

const adviceSheet = ({ topic, findings }: Advice, { language, locate }: Surroundings) => ({
  topic,
  findings: findings.map((finding) => toDiagnostic(finding, language, locate)),
});
