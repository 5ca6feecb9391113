import type { YamlValue } from "../../catalogue/yaml/index.js";
import type { ObjectTerm } from "../../rdf/term.js";

/** The languages that come first; the others follow in the order of their tags. */
const FIRST = ["sv", "en"];

/**
 * Texts as a catalogue writes them: plain where they are Swedish only, else by language.
 *
 * @param takes whether a text of a language reads as it is
 * @param place told of each text that is written
 */
export function writeTexts(
  objects: readonly ObjectTerm[],
  isMany: boolean,
  takes: (language: string, text: string) => boolean,
  place: (object: ObjectTerm) => void,
): YamlValue | undefined {
  const texts = new Map<string, string[]>();
  for (const object of objects) {
    if (object.termType !== "Literal" || object.language === "" || !takes(object.language, object.value)) continue;
    texts.set(object.language, [...(texts.get(object.language) ?? []), object.value]);
    place(object);
  }
  if (texts.size === 0) return undefined;
  const byLanguage = Object.fromEntries(
    [...texts]
      .sort(([a], [b]) => rank(a) - rank(b) || (a < b ? -1 : 1))
      .map(([language, values]) => [language, values.length > 1 || isMany ? values : values[0]!] as const),
  );
  const [language, ...others] = Object.keys(byLanguage);
  return language === "sv" && others.length === 0 ? byLanguage.sv! : byLanguage;
}

const rank = (language: string): number => (FIRST.includes(language) ? FIRST.indexOf(language) : FIRST.length);
