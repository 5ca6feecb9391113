import type { Random } from "./random.js";
import { firstParts, formats, frequencies, lastParts, sentences, type Topic } from "./words.js";

/** What is settled about a dataset before its texts are made. */
export interface Subject {
  readonly index: number;
  readonly topic: Topic;
  readonly publisher: string;
  /** Name of the place that the data are about, as the vocabulary has it. */
  readonly place: string;
  /** Id of the series that it is a member of. */
  readonly series?: string;
}

/** One dataset as YAML: some 2.5 kB, with the styles that people mix (plain, quoted and folded texts, flow lists). */
export function datasetYaml(subject: Subject, random: Random): string {
  const { index, topic, publisher, place, series } = subject;
  const area = `${random.pick(firstParts)}${random.pick(lastParts)}`;
  const year = 2010 + random.below(14);
  return `title: { sv: "${topic.sv} i ${area}", en: "${topic.en} in ${area}" }
${description(topic, area, random, 6)}publisher: ${publisher}
contactPoint: ${publisher}
${common(topic)}issued: ${year}-${twoDigits(1 + random.below(12))}-15
modified: 2024-${twoDigits(1 + random.below(12))}-${twoDigits(1 + random.below(28))}
spatial: ${place}
temporal: { start: ${year}-01-01, end: 2024-12-31 }
frequency: ${random.pick(frequencies)}
${series === undefined ? "" : `inSeries: ${series}\n`}distributions:
${distributions(index, area, random)}`;
}

/** What the members of a series have in common with it. */
export const common = ({ en, theme, keywords }: Topic): string => `theme: [${theme}]
keyword:
  sv: [${keywords.sv.join(", ")}]
  en: [${keywords.en.join(", ")}]
landingPage: https://www.kommun.example/${slug(en)}
conformsTo: https://data.kommun.example/modeller/${slug(en)}
`;

const slug = (text: string): string => text.toLowerCase().replaceAll(" ", "-");

export function description(topic: Topic, area: string, random: Random, length: number): string {
  const first = random.below(sentences.length);
  const chosen = Array.from({ length }, (_, after) => sentences[(first + after) % sentences.length]!);
  return `description:
  sv: >-
    ${topic.sv} i ${area} och trakten runt omkring, med läge, ansvarig och senaste kontroll.
    ${chosen.map(({ sv }) => sv).join("\n    ")}
  en: >-
    ${topic.en} in ${area} and its surroundings, with position, who is responsible and the latest check.
    ${chosen.map(({ en }) => en).join("\n    ")}
`;
}

/** One to three distributions: the number follows from the index, so that work per dataset is the same at any size. */
function distributions(index: number, area: string, random: Random): string {
  const address = `https://data.kommun.example/filer/${index}`;
  return formats
    .slice(0, 1 + (index % formats.length))
    .map(
      ([format, extension]) => `  - description:
      sv: En rad för varje post i ${area}. ${random.pick(sentences).sv}
      en: One row for each record in ${area}. ${random.pick(sentences).en}
    accessURL: ${address}.${extension}
    downloadURL: ${address}.${extension}
    format: ${format}
`,
    )
    .join("");
}

const twoDigits = (number: number): string => String(number).padStart(2, "0");
