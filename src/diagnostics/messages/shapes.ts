import { type Language, message } from "./message.js";

/** A shape's own messages by language tag; the empty tag is text without a language. */
export type ShapeMessages = Readonly<Record<string, string>>;

/** What comes of shapes that users bring themselves. */
export const shapesMessages = {
  "shapes/user": message<{ shape: string; messages: ShapeMessages }>(
    "error",
    ({ shape, messages }) => ({
      what: inLanguage(messages, "sv"),
      fix: `Regeln är er egen: \`${shape}\`. Rätta värdet, eller ändra regeln.`,
    }),
    ({ shape, messages }) => ({
      what: inLanguage(messages, "en"),
      fix: `The rule is your own: \`${shape}\`. Correct the value, or change the rule.`,
    }),
  ),
  "shapes/ill-formed": message<{ detail: string }>(
    "error",
    ({ detail }) => ({
      what: `En egen regel (SHACL) är felskriven: ${detail}`,
      why: "Ingen av de egna reglerna kan prövas förrän felet är rättat.",
      fix: "Rätta regeln i filen med egna regler.",
    }),
    ({ detail }) => ({
      what: `A rule of your own (SHACL) is ill-formed: ${detail}`,
      why: "None of your own rules can be checked until it is mended.",
      fix: "Correct the rule in your shapes file.",
    }),
  ),
  "shapes/not-evaluated": message<{ shape: string; feature: string; engine: boolean }>(
    "warning",
    ({ shape, feature, engine }) => ({
      what: `Den egna regeln \`${shape}\` är INTE prövad: den använder \`${feature}\`.`,
      why: "Det går utöver SHACL Core. Att inget fel syns betyder alltså inte att regeln är uppfylld.",
      fix: engine
        ? "Installera paketet som prövar SPARQL-regler: `npm install shacl-engine`."
        : "Skriv om regeln med SHACL Core, och kontrollera att namnet är rätt stavat.",
    }),
    ({ shape, feature, engine }) => ({
      what: `Your rule \`${shape}\` was NOT evaluated: it uses \`${feature}\`.`,
      why: "That is beyond SHACL Core. That no fault shows does not mean that the rule is met.",
      fix: engine
        ? "Install the package that evaluates SPARQL rules: `npm install shacl-engine`."
        : "Rewrite the rule in SHACL Core, and check that the name is spelt right.",
    }),
  ),
  "shapes/import": message<{ iri: string }>(
    "warning",
    ({ iri }) => ({
      what: `De egna reglerna bygger på \`${iri}\`, som inte hämtas.`,
      why: "Reglerna där är alltså INTE prövade.",
      fix: "Spara filen bland de egna reglerna och ta bort raden med `owl:imports`.",
    }),
    ({ iri }) => ({
      what: `Your rules build on \`${iri}\`, which is not fetched.`,
      why: "So the rules there were NOT evaluated.",
      fix: "Save the file among your own rules and remove the line with `owl:imports`.",
    }),
  ),
};

/** The message in the reader's language, else without language, else the first there is. */
const inLanguage = (messages: ShapeMessages, language: Language): string =>
  messages[language] ?? messages[""] ?? Object.values(messages)[0] ?? unsaid[language];

const unsaid = { sv: "Värdet följer inte regeln.", en: "The value does not follow the rule." };
