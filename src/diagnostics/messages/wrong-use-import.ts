import type { Language } from "./message.js";
import type { WrongUse } from "./wrong-use.js";

export type Texts = Readonly<Record<Language, (use: WrongUse) => string>>;

const list = (words: readonly string[] = []): string => words.map((word) => `\`${word}\``).join(", ");

/** What is wrong with a command line that imports a catalogue. */
export const wrongUseImport = {
  "no-folder": {
    sv: () => "Ange mappen som katalogen ska skrivas i, till exempel `-o catalogs/tierp`.",
    en: () => "Name the folder to write the catalogue in, such as `-o catalogs/tierp`.",
  },
  "folder-not-empty": {
    sv: (use) =>
      `Inget skrevs, för mappen \`${use.given}\` är inte tom: där ligger ${list(use.allowed)}. Välj en annan mapp, eller ersätt filer med samma namn med \`--force\`.`,
    en: (use) =>
      `Nothing was written, since the folder \`${use.given}\` is not empty: it has ${list(use.allowed)}. Choose another folder, or replace files of the same name with \`--force\`.`,
  },
  "source-is-folder": {
    sv: (use) => `\`${use.given}\` är en mapp utan något att importera. Ange en fil eller en webbadress.`,
    en: (use) => `\`${use.given}\` is a folder with nothing to import. Give a file or a web address.`,
  },
  "not-xlsx": {
    sv: (use) => `\`${use.given}\` är inget format för kalkylark. Skriv \`xlsx\`.`,
    en: (use) => `\`${use.given}\` is no format of spreadsheets. Write \`xlsx\`.`,
  },
  "not-a-catalogue": {
    sv: (use) => `Katalogen i \`${use.given}\` kan inte läsas. Kör \`skordeklar validate\` på den först.`,
    en: (use) => `The catalogue in \`${use.given}\` cannot be read. Run \`skordeklar validate\` on it first.`,
  },
  "file-exists": {
    sv: (use) => `Filen \`${use.given}\` finns redan. Välj ett annat namn med \`-o\`, eller ta bort den först.`,
    en: (use) => `The file \`${use.given}\` exists. Choose another name with \`-o\`, or remove it first.`,
  },
  "no-format": {
    sv: (use) =>
      `Det framgår inte av \`${use.given}\` vilket format som ska skrivas. Ange \`--format\`, eller en fil som slutar på ${list(use.allowed)}.`,
    en: (use) =>
      `Nothing in \`${use.given}\` tells which format to write. Give \`--format\`, or a file that ends in ${list(use.allowed)}.`,
  },
  "no-target": {
    sv: () => "Ange filen som ska skrivas, till exempel `-o catalog.ttl`, eller visa bara ändringarna med `--dry-run`.",
    en: () => "Name the file to write, such as `-o catalog.ttl`, or show the changes alone with `--dry-run`.",
  },
} as const satisfies Record<string, Texts>;
