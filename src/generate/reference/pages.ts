import { keysOf } from "../../catalogue/decode/keys.js";
import { type Code, messages } from "../../diagnostics/messages/index.js";
import type { Language } from "../../diagnostics/messages/message.js";
import { pageTexts } from "../../diagnostics/messages/reference-pages.js";
import { classHelp } from "../../model/help/index.js";
import type { ClassName } from "../../model/kinds.js";
import { classDef, classes } from "../../model/profile.js";
import { type VocabularyId, vocabularies } from "../../model/vocabularies/index.js";
import type { Vocabulary } from "../../model/vocabulary.js";
import { explainTopic } from "./explain.js";
import { askedFor } from "./facts.js";
import { details, heading, section, table } from "./markdown.js";

/** Lists longer than this are folded. */
const SHORT_LIST = 12;

/** The reference in one language, as Markdown: path → text. One page a main class, and one each for the rest. */
export function referencePages(language: Language): Record<string, string> {
  const texts = pageTexts[language];
  const main = classes.flatMap(([name, { word }]) => (word === undefined ? [] : [{ name, word }]));
  const nested = classes.flatMap(([name, { word }]) => (word === undefined ? [name] : []));
  const codes = Object.keys(messages).sort() as Code[];
  const pages: (readonly [file: string, title: string, text: string, body: readonly string[]])[] = [
    ...main.map(({ name, word }) => {
      const title = classDef(name).label[language];
      return [word, `${title} (\`${word}\`)`, classHelp(name)[language], keysSections(name, 2, language)] as const;
    }),
    [texts.parts.file, texts.parts.title, texts.parts.text, nested.flatMap((name) => nestedSections(name, language))],
    [texts.lists.file, texts.lists.title, texts.lists.text, listSections(language)],
    [
      texts.messages.file,
      texts.messages.title,
      texts.messages.text,
      codes.map((code) => section(explainTopic({ type: "code", code }, language), 2)),
    ],
  ];
  const index = pages.map(([file, title, text]) => `- [${title}](${file}.md): ${text}`);
  const write = (title: string, text: string, body: readonly string[]) =>
    `${[`<!-- ${texts.generated} -->`, heading(1, title), text, ...body].join("\n\n")}\n`;
  return Object.fromEntries([
    [`${texts.folder}/README.md`, write(texts.title, texts.intro, [index.join("\n")])],
    ...pages.map(([file, title, text, body]) => [`${texts.folder}/${file}.md`, write(title, text, body)]),
  ]);
}

/** A table of a class's keys, and a section for each. */
function keysSections(name: ClassName, level: number, language: Language): string[] {
  const texts = pageTexts[language];
  const { rows, authoring } = classDef(name);
  const lines = keysOf(name).map((key) => {
    const row = Object.hasOwn(rows, key) ? rows[key] : undefined;
    const label = row?.label ?? authoring?.[key]?.label;
    const link = level === 2 ? `[\`${key}\`](#${key.toLowerCase()})` : `\`${key}\``;
    return [link, label?.[language] ?? "", row === undefined ? "" : askedFor(row, language)];
  });
  return [
    table([texts.key, texts.name, texts.asked], lines),
    ...keysOf(name).map((key) => section(explainTopic({ type: "property", class: name, key }, language), level)),
  ];
}

const nestedSections = (name: ClassName, language: Language): string[] => [
  heading(2, classDef(name).label[language]),
  classHelp(name)[language],
  ...keysSections(name, 3, language),
];

function listSections(language: Language): string[] {
  const texts = pageTexts[language];
  return (Object.keys(vocabularies) as VocabularyId[]).map((id) => {
    const { concepts }: Vocabulary = vocabularies[id];
    const lines = concepts.map(({ code, sv, en, iri }) => [`\`${code}\``, sv, en, `\`${iri}\``]);
    const values = table([texts.code, "Svenska", "English", texts.iri], lines);
    const shown = concepts.length > SHORT_LIST ? details(texts.show(concepts.length), values) : values;
    const intro = section(explainTopic({ type: "vocabulary", vocabulary: id }, language), 2);
    return concepts.length === 0 ? intro : `${intro}\n\n${shown}`;
  });
}
