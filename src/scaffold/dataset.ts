import type { Label } from "../model/rows.js";
import { dataTheme } from "../model/vocabularies/data-theme.js";
import { extensionOfMediaType } from "../model/vocabularies/extensions.js";
import { frequency } from "../model/vocabularies/frequency.js";
import { hvdCategory } from "../model/vocabularies/hvd-category.js";
import { findConcept, type Vocabulary } from "../model/vocabulary.js";
import { type Template, templates } from "../templates/index.js";
import { distributionText } from "./distribution.js";
import { entityText } from "./entity.js";
import type { Surroundings } from "./surroundings.js";
import { scaffoldTexts } from "./texts.js";
import { comment, type Value } from "./yaml-text.js";

/** What is known of a new dataset. */
export interface DatasetFacts {
  readonly id: string;
  readonly template?: Template;
  readonly title?: string;
  /** Where its file is. */
  readonly url?: string;
}

/** The text of a new dataset's file. */
export function datasetText(facts: DatasetFacts, surroundings: Surroundings): string {
  const { template, title, url } = facts;
  const { language, languages } = surroundings;
  const texts = scaffoldTexts[language];
  const values: Record<string, Value> = {
    ...(template !== undefined && templateValues(template, surroundings)),
    ...(title !== undefined && { title }),
  };
  const description = template && inLanguages(template.contents, languages);
  const format = template?.formats[0];
  const distribution = distributionText(
    {
      ...(description !== undefined && { description }),
      ...(url !== undefined && { url }),
      ...(format !== undefined && { format }),
    },
    surroundings,
  );
  return [
    template === undefined ? comment(texts.blank) : heading(template, surroundings),
    "\n",
    entityText({ class: "Dataset", values, inherited: surroundings.inherited("dataset"), languages, language }),
    template?.highValue === undefined ? "" : highValue(template.highValue, surroundings),
    "\ndistributions:\n",
    distribution.replace(/^(?=.)/gm, "  "),
    template === undefined ? "" : moreFormats(template, facts.id, surroundings),
  ].join("");
}

function templateValues(template: Template, { languages, language }: Surroundings): Record<string, Value> {
  const { title, description, keyword, theme, specification } = template;
  return {
    title: inLanguages(title, languages),
    description: inLanguages(description, languages),
    keyword: Object.fromEntries(languages.map((tag) => [tag, keyword[tag]])),
    theme: theme.map((code) => label(dataTheme, code)[language]),
    frequency: label(frequency, template.frequency)[language],
    ...(specification !== undefined && { conformsTo: specification }),
  };
}

function heading({ id, priority, source, consider }: Template, { language }: Surroundings): string {
  const texts = scaffoldTexts[language];
  const notes = [texts.source(source[language]), ...consider.map((note) => texts.consider(note[language]))];
  return comment(texts.template(id, priority, templates.length)) + notes.map((note) => `#\n${comment(note)}`).join("");
}

function highValue({ category, when }: NonNullable<Template["highValue"]>, { language }: Surroundings): string {
  const name = label(hvdCategory, category)[language];
  const question = comment(scaffoldTexts[language].highValue(name, when[language]));
  return `\n${question}#applicableLegislation: HVD\n#hvdCategory: ${name}\n`;
}

function moreFormats({ formats: [, ...others] }: Template, id: string, { language }: Surroundings): string {
  const names = others.map((format) => extensionOfMediaType(format) ?? format.replace(/^.*\.(\w+)_xml$/, "$1"));
  return names.length === 0
    ? ""
    : `\n${comment(scaffoldTexts[language].moreFormats(names.join(", ")))}#   skordeklar new distribution ${id}\n`;
}

function inLanguages(text: Label, languages: Surroundings["languages"]): Value {
  return languages.length === 1 ? text[languages[0]!] : { ...text };
}

/** A concept in words: templates name only concepts that exist, which a test makes sure of. */
const label = (vocabulary: Vocabulary, code: string): Label => findConcept(vocabulary, code)!;
