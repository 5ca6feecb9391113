import { didYouMean, type Language } from "./message.js";
import { wrongUseAuthoring } from "./wrong-use-authoring.js";
import { wrongUseImport } from "./wrong-use-import.js";
import { wrongUseNetwork } from "./wrong-use-network.js";
import { wrongUsePublish } from "./wrong-use-publish.js";

/** What is known of a wrong command line: as much as each text needs. */
export interface WrongUse {
  /** What was written: an option, a command, a value, a path. */
  readonly given: string;
  /** Option or argument that it concerns. */
  readonly of?: string;
  /** Values that are allowed. */
  readonly allowed?: readonly string[];
  /** The nearest things that exist. */
  readonly suggestions?: readonly string[];
}

export type Texts = Readonly<Record<Language, (use: WrongUse) => string>>;

const list = (words: readonly string[] = []): string => words.map((word) => `\`${word}\``).join(", ");

/** One sentence or two for each way of using the command wrongly. Keys with `commander.` are commander's own codes. */
export const wrongUse = {
  "commander.unknownOption": {
    sv: (use) => `Flaggan \`${use.given}\` finns inte. ${didYouMean(use.suggestions ?? [], "sv")}`,
    en: (use) => `There is no option \`${use.given}\`. ${didYouMean(use.suggestions ?? [], "en")}`,
  },
  "commander.unknownCommand": {
    sv: (use) => `Kommandot \`${use.given}\` finns inte. ${didYouMean(use.suggestions ?? [], "sv")}`,
    en: (use) => `There is no command \`${use.given}\`. ${didYouMean(use.suggestions ?? [], "en")}`,
  },
  "commander.missingArgument": {
    sv: (use) => `\`${use.given}\` saknas: skriv den direkt efter kommandot, före flaggorna.`,
    en: (use) => `\`${use.given}\` is missing: write it right after the command, before the options.`,
  },
  "commander.excessArguments": {
    sv: () => "Det står för många ord på kommandoraden.",
    en: () => "There are too many words on the command line.",
  },
  "commander.optionMissingArgument": {
    sv: (use) => `Flaggan \`${use.given}\` saknar sitt värde.`,
    en: (use) => `The option \`${use.given}\` lacks its value.`,
  },
  "commander.invalidArgument": {
    sv: (use) =>
      `\`${use.given}\` går inte att använda med \`${use.of}\`. ${didYouMean(use.suggestions ?? [], "sv")}Möjliga värden: ${list(use.allowed)}.`,
    en: (use) =>
      `\`${use.given}\` cannot be used with \`${use.of}\`. ${didYouMean(use.suggestions ?? [], "en")}Possible values: ${list(use.allowed)}.`,
  },
  "no-such-catalogue": {
    sv: (use) => `Det finns ingen mapp eller fil \`${use.given}\`. ${didYouMean(use.suggestions ?? [], "sv")}`,
    en: (use) => `There is no folder or file \`${use.given}\`. ${didYouMean(use.suggestions ?? [], "en")}`,
  },
  "no-such-shapes": {
    sv: (use) => `Filen \`${use.given}\`, som angavs med \`--shapes\`, finns inte.`,
    en: (use) => `The file \`${use.given}\`, given with \`--shapes\`, does not exist.`,
  },
  "same-name": {
    sv: (use) =>
      `Två kataloger heter \`${use.given}\` och skulle skriva över varandra. Bygg dem var för sig, med varsin \`-o\`.`,
    en: (use) =>
      `Two catalogues are called \`${use.given}\` and would overwrite each other. Build them one by one, each with its \`-o\`.`,
  },
  ...wrongUseAuthoring,
  ...wrongUseImport,
  ...wrongUseNetwork,
  ...wrongUsePublish,
} as const satisfies Record<string, Texts>;

/** Where help is to be found, said after a wrong command line. */
export const seeHelp: Readonly<Record<Language, (command: string) => string>> = {
  sv: (command) => `Se \`${command} --help\`.`,
  en: (command) => `See \`${command} --help\`.`,
};
