import type { Language } from "../../diagnostics/messages/message.js";
import { referenceTexts } from "../../diagnostics/messages/reference.js";
import { oneOf } from "../../diagnostics/messages/words.js";
import { iriForms, literalForms } from "../../model/forms.js";
import { alternatives, type Kind } from "../../model/kinds.js";
import { classDef, classes, rowsOf } from "../../model/profile.js";
import type { Row } from "../../model/rows.js";
import { type VocabularyId, vocabularies } from "../../model/vocabularies/index.js";

/** Whether a property is asked for: `obligatorisk`, and whether it fills itself in. */
export function askedFor({ requirement, assumed, collects }: Row, language: Language): string {
  const texts = referenceTexts[language];
  const byItself =
    assumed !== undefined ? texts.assumed(assumed) : collects !== undefined ? texts.collected : undefined;
  return [texts.requirement[requirement], byItself].filter((part) => part !== undefined).join(", ");
}

/** How many values a property has. */
export function howMany({ values: { kind, many } }: Row, language: Language): string {
  const { one, many: several, oneText, manyTexts } = referenceTexts[language];
  if (kind.kind === "text") return many ? manyTexts : oneText;
  return many ? several : one;
}

/** What a value of a property is. */
export const whatKind = ({ values }: Row, language: Language): string =>
  alternatives(values.kind)
    .map((kind) => kindText(kind, language))
    .join(referenceTexts[language].or);

/** All of that in one sentence. */
export function factsOf(row: Row, language: Language): string {
  const kind = row.values.kind.kind === "text" ? [] : [whatKind(row, language)];
  const text = [askedFor(row, language), howMany(row, language), ...kind].join("; ");
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

function kindText(kind: Kind, language: Language): string {
  const texts = referenceTexts[language];
  switch (kind.kind) {
    case "text":
      return texts.text;
    case "literal":
      return literalForms[kind.form][language];
    case "iri":
      return iriForms[kind.form][language];
    case "concept":
      return texts.concept(vocabularies[kind.vocabulary][language], kind.vocabulary);
    case "ref":
      return texts.reference(oneOf(kind.classes, language));
    case "node":
      return texts.node(classDef(kind.class).label[language]);
    case "either":
      throw new TypeError("an either within an either");
  }
}

/** The properties that take values of a vocabulary, as `key (class)`. */
export function usesOf(id: VocabularyId, language: Language): string[] {
  const takes = (kind: Kind) => kind.kind === "concept" && kind.vocabulary === id;
  return classes.flatMap(([name, { label }]) =>
    rowsOf(name)
      .filter(([, { values }]) => alternatives(values.kind).some(takes))
      .map(([key]) => `${key} (${label[language]})`),
  );
}
