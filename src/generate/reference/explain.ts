import { type ArgsOf, type Code, messages } from "../../diagnostics/messages/index.js";
import type { Language, Message } from "../../diagnostics/messages/message.js";
import { referenceTexts } from "../../diagnostics/messages/reference.js";
import { sampleArgs } from "../../diagnostics/messages/samples.js";
import { specificationLink } from "../../diagnostics/specification.js";
import { classHelp, keyHelp } from "../../model/help/index.js";
import type { ClassName } from "../../model/kinds.js";
import { classDef, classes, rowsOf } from "../../model/profile.js";
import { type VocabularyId, vocabularies } from "../../model/vocabularies/index.js";
import type { Concept, Vocabulary } from "../../model/vocabulary.js";
import { caseExamples } from "../case-examples.js";
import { yamlExample } from "../examples.js";
import { factsOf, usesOf } from "./facts.js";
import type { Topic } from "./topics.js";

/** An explanation as its parts, which whoever shows it lays out. */
export interface Explanation {
  /** What is explained, as it is written in a catalogue or a report. */
  readonly name: string;
  /** What it is called, and what sort of thing it is. */
  readonly subtitle: string;
  readonly paragraphs: readonly string[];
  readonly examples: readonly { readonly label: string; readonly yaml: string }[];
  readonly links: readonly string[];
}

/** Explains a topic in one language. */
export function explainTopic(topic: Topic, language: Language): Explanation {
  switch (topic.type) {
    case "class":
      return explainClass(topic.class, language);
    case "property":
      return explainProperty(topic.class, topic.key, language);
    case "code":
      return explainCode(topic.code, language);
    case "vocabulary":
      return explainVocabulary(topic.vocabulary, language);
    case "concept":
      return explainConcept(topic.vocabulary, topic.concept, language);
  }
}

function explainClass(name: ClassName, language: Language): Explanation {
  const { label, word, iri } = classDef(name);
  const texts = referenceTexts[language];
  const keys = rowsOf(name).map(([key, { requirement }]) => `${key} (${texts.requirement[requirement]})`);
  return {
    name: word ?? name,
    subtitle: `${label[language]}, ${texts.kinds.class}`,
    paragraphs: [classHelp(name)[language], `${texts.keys} ${keys.join(", ")}.`],
    examples: [],
    links: [iri],
  };
}

/** How many mistakes are shown of a property. */
const MISTAKES = 2;

function explainProperty(name: ClassName, key: string, language: Language): Explanation {
  const { rows, authoring, label } = classDef(name);
  const texts = referenceTexts[language];
  const row = Object.hasOwn(rows, key) ? rows[key] : undefined;
  const own = row?.label ?? authoring?.[key]?.label;
  const mistakes = Object.values(caseExamples).filter(
    ({ file, bad, good }) => isLineOf(key, bad) && isLineOf(key, good) && isWrittenIn(name, key, file),
  );
  return {
    name: key,
    subtitle: [own?.[language], `${texts.kinds.property} (${label[language]})`].filter(Boolean).join(", "),
    paragraphs: [keyHelp(name, key)![language], ...(row === undefined ? [] : [factsOf(row, language)])],
    examples: [
      { label: texts.good, yaml: yamlExample(name, key) },
      ...mistakes.slice(0, MISTAKES).map(({ bad }) => ({ label: texts.bad, yaml: bad })),
    ],
    links: row === undefined ? [] : [row.predicate, specificationLink(name, row.predicate, language)],
  };
}

/** Whether a key in a file is one of this class: of what the folder holds, or of what may stand within it. */
function isWrittenIn(name: ClassName, key: string, file: string): boolean {
  const folder = classes.find(([, { collection }]) => collection === file.split("/")[0]);
  if (folder === undefined) return classDef(name).collection !== undefined;
  return Object.hasOwn(folder[1].rows, key) ? folder[0] === name : classDef(name).collection === undefined;
}

const isLineOf = (key: string, yaml = ""): boolean => yaml.startsWith(`${key}:`) && !yaml.includes("\n");

function explainCode(code: Code, language: Language): Explanation {
  const texts = referenceTexts[language];
  const { severity, [language]: word } = messages[code] as unknown as Message<ArgsOf<Code>>;
  const { what, why, fix } = word(sampleArgs(code));
  const example = caseExamples[code];
  return {
    name: code,
    subtitle: `${texts.kinds.code} (${texts.severity[severity]})`,
    paragraphs: [what, ...(why === undefined ? [] : [`${texts.why} ${why}`]), `${texts.fix} ${fix}`],
    examples: example
      ? [
          { label: `${texts.bad.slice(0, -1)} (${texts.in(example.file)}):`, yaml: example.bad },
          ...(example.good === undefined ? [] : [{ label: texts.instead, yaml: example.good }]),
        ]
      : [],
    links: [],
  };
}

function explainVocabulary(id: VocabularyId, language: Language): Explanation {
  const vocabulary: Vocabulary = vocabularies[id];
  const texts = referenceTexts[language];
  return {
    name: id,
    subtitle: `${vocabulary[language]}, ${texts.kinds.vocabulary}`,
    paragraphs: [
      texts.values(vocabulary.concepts.length, id) + (vocabulary.open ? ` ${texts.open}` : ""),
      `${texts.usedIn} ${usesOf(id, language).join(", ")}.`,
    ],
    examples: [],
    links: [],
  };
}

function explainConcept(id: VocabularyId, { code, iri, sv, en }: Concept, language: Language): Explanation {
  const texts = referenceTexts[language];
  const label = sv === en ? sv : `${sv} / ${en}`;
  return {
    name: code,
    subtitle: `${label}, ${texts.kinds.concept}`,
    paragraphs: [texts.inList(vocabularies[id][language], id), `${texts.usedIn} ${usesOf(id, language).join(", ")}.`],
    examples: [],
    links: [iri],
  };
}
