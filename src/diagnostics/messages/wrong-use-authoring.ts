import { didYouMean, type Language } from "./message.js";
import type { WrongUse } from "./wrong-use.js";

export type Texts = Readonly<Record<Language, (use: WrongUse) => string>>;

const list = (words: readonly string[] = []): string => words.map((word) => `\`${word}\``).join(", ");

/** What is wrong with a command line that starts or extends a catalogue. */
export const wrongUseAuthoring = {
  "no-organization": {
    sv: () =>
      "Vilken organisation gäller det? Skriv till exempel `--organization håbo` eller `--number 212000-0241`, eller kör kommandot i en terminal som kan ställa frågor.",
    en: () =>
      "Which organisation is it? Write for example `--organization håbo` or `--number 212000-0241`, or run the command in a terminal that can ask.",
  },
  "bad-number": {
    sv: (use) => `\`${use.given}\` är inget giltigt organisationsnummer: kontrollsiffran stämmer inte.`,
    en: (use) => `\`${use.given}\` is no valid organisation number: its check digit does not fit.`,
  },
  "unknown-number": {
    sv: (use) =>
      `\`${use.given}\` hör inte till någon kommun eller region som vi känner till. Ange även namnet, med \`--organization\`.`,
    en: (use) =>
      `\`${use.given}\` belongs to no municipality or region that is known here. Give the name too, with \`--organization\`.`,
  },
  "unknown-organization": {
    sv: (use) =>
      `\`${use.given}\` är ingen kommun eller region som vi känner till. ${didYouMean(use.suggestions ?? [], "sv")}Är det en annan organisation: ange även \`--number\`.`,
    en: (use) =>
      `\`${use.given}\` is no municipality or region that is known here. ${didYouMean(use.suggestions ?? [], "en")}If it is another organisation: give \`--number\` too.`,
  },
  "other-number": {
    sv: (use) => `${use.of} har organisationsnummer \`${list(use.allowed).slice(1, -1)}\`, inte \`${use.given}\`.`,
    en: (use) => `${use.of} has the organisation number \`${list(use.allowed).slice(1, -1)}\`, not \`${use.given}\`.`,
  },
  "bad-address": {
    sv: (use) => `\`${use.given}\`, som angavs med \`${use.of}\`, är ingen webbadress. Den ska börja med \`https://\`.`,
    en: (use) => `\`${use.given}\`, given with \`${use.of}\`, is no web address. It has to begin with \`https://\`.`,
  },
  "bad-email": {
    sv: (use) => `\`${use.given}\` är ingen e-postadress.`,
    en: (use) => `\`${use.given}\` is no e-mail address.`,
  },
  "files-exist": {
    sv: (use) =>
      `Inget skrevs, för de här filerna finns redan: ${list(use.allowed)}. Välj en annan mapp eller ett annat namn.`,
    en: (use) =>
      `Nothing was written, since these files exist: ${list(use.allowed)}. Choose another folder or another name.`,
  },
  "unknown-template": {
    sv: (use) =>
      `Det finns ingen mall \`${use.given}\`. ${didYouMean(use.suggestions ?? [], "sv")}\`skordeklar templates\` visar alla.`,
    en: (use) =>
      `There is no template \`${use.given}\`. ${didYouMean(use.suggestions ?? [], "en")}\`skordeklar templates\` shows them all.`,
  },
  "template-of-dataset": {
    sv: (use) => `Mallarna är för datamängder: \`--template\` går inte att använda med \`${use.given}\`.`,
    en: (use) => `The templates are for datasets: \`--template\` cannot be used with \`${use.given}\`.`,
  },
  "unknown-kind": {
    sv: (use) =>
      `Det går inte att skapa \`${use.given}\`. ${didYouMean(use.suggestions ?? [], "sv")}Möjliga värden: ${list(use.allowed)}.`,
    en: (use) =>
      `\`${use.given}\` is nothing that can be made. ${didYouMean(use.suggestions ?? [], "en")}Possible values: ${list(use.allowed)}.`,
  },
  "no-id": {
    sv: (use) =>
      `Vad ska den heta? Skriv ett kort namn efter \`${use.given}\`, till exempel \`${use.given} soptunnor\`.`,
    en: (use) => `What is it called? Write a short name after \`${use.given}\`, such as \`${use.given} soptunnor\`.`,
  },
  "bad-id": {
    sv: (use) =>
      `\`${use.given}\` går inte att använda som namn i en adress: skriv bokstäver, siffror och bindestreck. ${didYouMean(use.suggestions ?? [], "sv")}`,
    en: (use) =>
      `\`${use.given}\` cannot be a name in an address: write letters, digits and hyphens. ${didYouMean(use.suggestions ?? [], "en")}`,
  },
  "no-catalogue": {
    sv: (use) =>
      `Det finns ingen läsbar \`catalog.yaml\` i \`${use.given}\`. Ange katalogens mapp med \`--catalogue\`, eller börja med \`skordeklar init\`.`,
    en: (use) =>
      `There is no readable \`catalog.yaml\` in \`${use.given}\`. Give the catalogue's folder with \`--catalogue\`, or start with \`skordeklar init\`.`,
  },
  "unknown-dataset": {
    sv: (use) =>
      `Det finns ingen datamängd \`${use.given}\` i mappen datasets. ${didYouMean(use.suggestions ?? [], "sv")}`,
    en: (use) =>
      `There is no dataset \`${use.given}\` in the folder datasets. ${didYouMean(use.suggestions ?? [], "en")}`,
  },
  "cannot-append": {
    sv: (use) =>
      `Det går inte att lägga till något i \`${use.given}\`. Filen måste gå att läsa som YAML, och \`distributions\` ska vara en lista med \`-\` först på raden. Filen är orörd.`,
    en: (use) =>
      `Nothing can be added to \`${use.given}\`. The file has to be readable as YAML, and \`distributions\` a list with \`-\` first on the line. The file is untouched.`,
  },
} as const satisfies Record<string, Texts>;
