import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { formatOrganizationNumber } from "../src/model/organization-number.js";
import { counties } from "../src/model/vocabularies/places/counties.js";
import { common, datasetYaml, description, type Subject } from "./dataset-yaml.js";
import { makeMistake } from "./mistakes.js";
import { type Random, random } from "./random.js";
import { topics } from "./words.js";

export interface GenerateOptions {
  /** One dataset in 25 gets a mistake, each in its turn of those in mistakes.ts. */
  readonly mistakes?: boolean;
}

/** So many datasets, from first to first, make up one round: the same work again with other words. */
export const ROUND = 30;

const SERIES_MEMBERS = 4;
const PUBLISHERS = 12;
const SEED = 20240917;

/** Municipalities: their names, their own numbers. All that is said of them here is made up. */
const publishers = counties
  .flatMap(({ municipalities }) => municipalities)
  .slice(0, PUBLISHERS)
  .map(([code, , name, number]) => ({ id: `kommun-${code}`, code, name, number }));

/**
 * Writes a catalogue of `datasets` datasets into a folder: a file for each, and for every round of them a series, whose
 * members are the first four, and a service. The same size and options give the same bytes.
 */
export function generateCatalogue(folder: string, datasets: number, { mistakes = false }: GenerateOptions = {}): void {
  for (const name of ["datasets", "series", "services"]) mkdirSync(join(folder, name), { recursive: true });
  const write = (path: string, text: string): void => writeFileSync(join(folder, `${path}.yaml`), text);
  const words = random(SEED);
  write("catalog", catalogYaml());
  let shared: Subject | undefined;
  for (let index = 0; index < datasets; index++) {
    const place = index % ROUND;
    const subject = subjectOf(index, words);
    if (place === 0) {
      shared = { ...subject, series: `serie-${index}` };
      write(`series/serie-${index}`, seriesYaml(subject, words));
      write(`services/tjanst-${index}`, serviceYaml(subject));
    }
    const text = datasetYaml(place < SERIES_MEMBERS ? { ...shared!, index } : subject, words);
    write(`datasets/data-${index}`, mistakes ? makeMistake(text, index) : text);
  }
}

function subjectOf(index: number, random: Random): Subject {
  const { id, code } = random.pick(publishers);
  return { index, topic: random.pick(topics), publisher: id, place: `"${code}"` };
}

function catalogYaml(): string {
  const [first] = publishers;
  const agents = publishers.map(
    ({ id, name, number }) => `  ${id}:
    name: ${name}
    organizationNumber: ${formatOrganizationNumber(number)}
    type: LocalAuthority
    description: { sv: Kommunen ger ut öppna data., en: The municipality publishes open data. }
    homepage: https://${id}.example/
`,
  );
  const contacts = publishers.map(
    ({ id, name }) => `  ${id}:
    name: Öppna data, ${name}
    email: oppnadata@${id}.example
    telephone: 0980-319 200
    address: { street: Exempelgatan 1, postalCode: 123 45, locality: Exempelstad, country: Sverige }
`,
  );
  return `catalog:
  base: https://data.kommun.example/
  title: { sv: Kommunernas öppna data, en: Open data of the municipalities }
  description: { sv: En påhittad katalog för mätningar., en: A made-up catalogue for measurements. }
  publisher: ${first!.id}
  homepage: https://www.kommun.example/oppna-data
  issued: 2020-01-01
  modified: 2024-12-31
  language: [svenska, engelska]
  spatial: Sverige
agents:
${agents.join("")}contacts:
${contacts.join("")}defaults:
  dataset: { accessRights: PUBLIC, language: svenska }
  service: { accessRights: PUBLIC, license: CC0 }
  distribution: { license: CC0, availability: STABLE }
`;
}

const seriesYaml = (subject: Subject, random: Random): string =>
  `title: { sv: ${subject.topic.sv} område för område, en: ${subject.topic.en} area by area }
${description(subject.topic, "kommunen", random, 2)}publisher: ${subject.publisher}
contactPoint: ${subject.publisher}
${common(subject.topic)}issued: 2010-01-15
spatial: ${subject.place}
temporal: { start: 2010-01-01 }
`;

const serviceYaml = ({ index, topic, publisher }: Subject): string =>
  `title: { sv: Tjänst för ${topic.sv.toLowerCase()}, en: Service for ${topic.en.toLowerCase()} }
description: { sv: Svarar med de senaste uppgifterna., en: Answers with the latest figures. }
endpointURL: https://api.kommun.example/${index}
endpointDescription: https://api.kommun.example/${index}/openapi.json
publisher: ${publisher}
contactPoint: ${publisher}
${common(topic)}format: json
servesDataset: serie-${index}
`;
