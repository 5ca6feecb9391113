import type { Label } from "../model/rows.js";

/** What many ask for, as a description to adapt: everything that is alike wherever the data come from. */
export interface Template {
  /** Short name, which also becomes the id of the dataset. */
  readonly id: string;
  /** Place on the list of datasets that Swedish municipalities and regions find most useful, 1 first. */
  readonly priority: number;
  readonly area: Area;
  readonly title: Label;
  readonly description: Label;
  /** What the distribution holds. */
  readonly contents: Label;
  readonly keyword: { readonly sv: readonly string[]; readonly en: readonly string[] };
  /** Codes of the `data-theme` vocabulary. */
  readonly theme: readonly string[];
  /** Media types, the most usual first. */
  readonly formats: readonly [string, ...string[]];
  /** Code of the `frequency` vocabulary. */
  readonly frequency: string;
  /** IRI of the national specification; only where the specification itself has been seen to bear it. */
  readonly specification?: string;
  readonly highValue?: HighValue;
  /** Who usually has the data, and where. */
  readonly source: Label;
  /** What to think of before publishing. */
  readonly consider: readonly Label[];
}

/** Why the dataset may be a high-value one; whether it is, depends on what it holds. */
export interface HighValue {
  /** Code of the `hvd-category` vocabulary. */
  readonly category: string;
  readonly when: Label;
}

/** What the templates are about, for searching. */
export const areas = {
  mobility: { sv: "Trafik", en: "Traffic" },
  openness: { sv: "Insyn", en: "Transparency" },
  planning: { sv: "Stadsplanering", en: "Town planning" },
  waste: { sv: "Avfall", en: "Waste" },
  energy: { sv: "Energi och utsläpp", en: "Energy and emissions" },
  recreation: { sv: "Fritid och turism", en: "Leisure and tourism" },
  food: { sv: "Mat", en: "Food" },
  care: { sv: "Vård och omsorg", en: "Care" },
  school: { sv: "Skola", en: "School" },
} as const satisfies Record<string, Label>;

export type Area = keyof typeof areas;
