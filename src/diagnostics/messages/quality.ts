import type { Language } from "./message.js";

/** `3 datamängder`: a number and the word in its form. */
const counted = (locale: string, one: string, several: string) => (count: number) =>
  `${count.toLocaleString(locale)} ${count === 1 ? one : several}`;

const number = (locale: string) => (value: number) =>
  value.toLocaleString(locale, { maximumFractionDigits: 1, useGrouping: false });

/** The words of the quality report, in Swedish. */
const sv = {
  number: number("sv-SE"),
  title: (catalogue: string) => `Metadatakvalitet: ${catalogue}`,
  target: {
    dataset: counted("sv-SE", "datamängd", "datamängder"),
    distribution: counted("sv-SE", "distribution", "distributioner"),
  },
  points: "Poäng",
  portal: "På portalen",
  rating: "Betyg",
  stars: "Stjärnor",
  ofMeasurable: (points: string, measurable: string, percent: string) =>
    `${points} av ${measurable} mätbara (${percent}\u00a0%)`,
  ofPortal: (points: string, percent: string, percentInSweden: string) =>
    `${points} av 405 (${percent}\u00a0%), eller av 375 som går att få i Sverige (${percentInSweden}\u00a0%)`,
  of: (part: string, whole: string) => `${part} av ${whole}`,
  notMeasured: "mäts inte",
  partlyMeasured: (measurable: string) => `${measurable} mätbara`,
  atLeast: (rating: string) => `minst ${rating}`,
  ratings: { excellent: "utmärkt", good: "bra", sufficient: "tillräcklig", bad: "dålig" },
  meanOfStars: (stars: string) => `${stars} av 5 i snitt per distribution`,
  linksNotMeasured: "Länkarna är inte kontrollerade. Svarar alla blir det upp till 80 poäng till.",
  unread: (errors: number) =>
    `Katalogen har ${errors} fel, så allt kom inte med i mätningen. Kör \`skordeklar validate\` och rätta dem först.`,
  nothing: "Det finns inga datamängder att mäta.",
  catalogues: "Kataloger",
  publishers: "Utgivare",
  datasets: "Datamängder",
  name: "Namn",
  indicator: "Indikator",
  fulfilled: "Uppfyllt",
  more: (count: number) => `… och ${count} till (\`--verbose\` visar alla)`,
  improvements: "Så höjer du poängen",
  gain: "Vinst",
  change: "Ändring",
  places: "Var",
  add: (key: string, label: string) => `Lägg till \`${key}\` (${label}).`,
  once: "En rad under `defaults:` räcker.",
  onOne: (what: string) => `Gäller ${what}.`,
  onAll: (what: string, each: string) => `Gäller ${what} (+${each} var).`,
  advice: "Råd",
  topics: {
    highValue: "Värdefulla datamängder",
    protected: "Skyddade data",
    series: "Datamängdsserier",
    apis: "API:er",
  },
};

export type QualityTexts = typeof sv;

const en: QualityTexts = {
  number: number("en-GB"),
  title: (catalogue) => `Metadata quality: ${catalogue}`,
  target: {
    dataset: counted("en-GB", "dataset", "datasets"),
    distribution: counted("en-GB", "distribution", "distributions"),
  },
  points: "Points",
  portal: "On the portal",
  rating: "Rating",
  stars: "Stars",
  ofMeasurable: (points, measurable, percent) => `${points} of ${measurable} measurable (${percent}%)`,
  ofPortal: (points, percent, percentInSweden) =>
    `${points} of 405 (${percent}%), or of the 375 to be had in Sweden (${percentInSweden}%)`,
  of: (part, whole) => `${part} of ${whole}`,
  notMeasured: "not measured",
  partlyMeasured: (measurable) => `${measurable} measurable`,
  atLeast: (rating) => `at least ${rating}`,
  ratings: { excellent: "excellent", good: "good", sufficient: "sufficient", bad: "bad" },
  meanOfStars: (stars) => `${stars} of 5, mean of the distributions`,
  linksNotMeasured: "The links were not checked. If all of them answer, there are up to 80 points more.",
  unread: (errors) =>
    `The catalogue has ${errors} errors, so not everything was measured. Run \`skordeklar validate\` and mend them first.`,
  nothing: "There are no datasets to measure.",
  catalogues: "Catalogues",
  publishers: "Publishers",
  datasets: "Datasets",
  name: "Name",
  indicator: "Indicator",
  fulfilled: "Fulfilled",
  more: (count) => `… and ${count} more (\`--verbose\` shows all)`,
  improvements: "How to raise the score",
  gain: "Gain",
  change: "Change",
  places: "Where",
  add: (key, label) => `Add \`${key}\` (${label}).`,
  once: "One line under `defaults:` is enough.",
  onOne: (what) => `Concerns ${what}.`,
  onAll: (what, each) => `Concerns ${what} (+${each} each).`,
  advice: "Advice",
  topics: {
    highValue: "High-value datasets",
    protected: "Protected data",
    series: "Dataset series",
    apis: "APIs",
  },
};

export const qualityTexts: Readonly<Record<Language, QualityTexts>> = { sv, en };
