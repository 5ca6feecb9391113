import { referenceTexts } from "../../diagnostics/messages/reference.js";
import { vocabularies } from "../../model/vocabularies/index.js";
import type { Vocabulary } from "../../model/vocabulary.js";
import { caselessPattern } from "./caseless.js";
import { bilingual, refTo, type Schema } from "./schema.js";

/**
 * A value of a vocabulary as it may be written. What an editor proposes: the code of each concept, and its Swedish label
 * where the code says nothing to people. What is accepted besides: every other name in any letter case, and the IRI.
 */
function vocabularySchema(vocabulary: Vocabulary): Schema {
  const { concepts, literal } = vocabulary;
  const names = concepts.flatMap(({ code, sv, en, aliases = [] }) => [code, sv, en, ...aliases]);
  const named = {
    type: "string",
    pattern: caselessPattern(names),
    patternErrorMessage: bilingual({
      sv: referenceTexts.sv.notInList(vocabulary.sv),
      en: referenceTexts.en.notInList(vocabulary.en),
    }),
  };
  return {
    title: bilingual(vocabulary),
    anyOf: [
      ...(names.length > 0 ? [named, proposals(vocabulary)] : []),
      // A code of digits alone is a number to an editor.
      ...(concepts.some(({ code }) => /^\d+$/.test(code)) ? [{ type: "integer", minimum: 0 }] : []),
      ...(literal ? [] : [refTo("iri-any")]),
    ],
  };
}

/**
 * Values with what they mean. Their descriptions stand beside them and not in a schema for each, since an editor would
 * show those in place of the help for the property.
 */
function proposals({ concepts, literal }: Vocabulary): Schema {
  const described = new Map<string, string>();
  for (const { code, sv, en, iri, aliases } of concepts) {
    const written = literal ? [aliases?.[0] ?? code] : [code, sv];
    const label = bilingual({ sv, en }) + (literal ? `: ${iri}` : "");
    for (const value of written) if (!described.has(value)) described.set(value, label);
  }
  return { enum: [...described.keys()], enumDescriptions: [...described.values()] };
}

/** Definitions of all vocabularies: `vocabulary-licence` and so on. */
export const vocabularyDefinitions = (): Record<string, Schema> =>
  Object.fromEntries(Object.values(vocabularies).map((each) => [`vocabulary-${each.id}`, vocabularySchema(each)]));
