import type { Severity } from "../finding.js";
import type { Language } from "./message.js";

/** `1 fel`, `2 varningar`: a number and the word in its form. */
const counted =
  (locale: string) =>
  (one: string, several: string) =>
  (count: number): string =>
    `${number(locale, count)} ${count === 1 ? one : several}`;

/** Digits grouped as the language does; where it groups with a space, one at which no line is broken. */
/** Small numbers are alike everywhere, so that most reports do without the tables of locales, which take long to load. */
const number = (locale: string, value: number): string =>
  value < 1000 ? String(value) : value.toLocaleString(locale).replace(/\s/g, "\u00a0");

const UNITS = ["byte", "kB", "MB", "GB"];

const size = (locale: string) => (bytes: number) => {
  const step = Math.min(UNITS.length - 1, Math.floor(Math.log10(Math.max(bytes, 1)) / 3));
  const value = (bytes / 1000 ** step).toLocaleString(locale, { maximumFractionDigits: step === 0 ? 0 : 1 });
  return `${value} ${UNITS[step]}`;
};

const svCount = counted("sv-SE");
const enCount = counted("en-GB");

/** What the report for people says besides the findings, in Swedish. */
const sv = {
  severity: { error: "fel", warning: "varning", info: "info" } as Readonly<Record<Severity, string>>,
  counts: {
    error: svCount("fel", "fel"),
    warning: svCount("varning", "varningar"),
    info: svCount("upplysning", "upplysningar"),
  } as Readonly<Record<Severity, (count: number) => string>>,
  entities: {
    datasets: svCount("datamängd", "datamängder"),
    services: svCount("datatjänst", "datatjänster"),
    series: svCount("serie", "serier"),
  } as Readonly<Record<string, (count: number) => string>>,
  files: svCount("fil", "filer"),
  size: size("sv-SE"),
  why: "Varför:",
  fix: "Gör så här:",
  fixable: "`skordeklar fix` kan rätta detta.",
  nowhere: "Katalogen som helhet",
  infos: "Att känna till",
  more: (count: number) => `… och ${number("sv-SE", count)} till av samma slag:`,
  morePlaces: (count: number) => `… och på ${svCount("ställe", "ställen")(count)} till (\`--verbose\` visar alla)`,
  moreInfos: (count: number) => `… och ${svCount("upplysning", "upplysningar")(count)} till (\`--verbose\` visar alla)`,
  summary: (found: string, files: string, entities: string) => `${found} i ${files}${entities && ` (${entities})`}.`,
  nothingFound: "Inga fel eller varningar",
  written: "Skrivna filer",
  wouldWrite: "Filer som skulle skrivas",
  next: "Nästa steg:",
  validate: {
    clean: "Skriv filerna till dataportalen med `skordeklar build`.",
    warnings:
      "Katalogen går att publicera med `skordeklar build`. Rätta gärna varningarna: då blir dina data lättare att hitta och använda.",
    strict: "Med `--strict` räknas varningar som fel. Rätta dem och kör kommandot igen.",
    errors: "Rätta felen och kör kommandot igen. Börja uppifrån: ett fel kan ha flera följder.",
  },
  build: {
    clean:
      "Lägg filerna på en webbadress som inte ändras, och anmäl adressen till catalog.rdf hos Sveriges dataportal. Den hämtas varje natt.",
    warnings:
      "Lägg filerna på en webbadress som inte ändras, och anmäl adressen till catalog.rdf hos Sveriges dataportal. Den hämtas varje natt. Rätta gärna varningarna: då blir dina data lättare att hitta och använda.",
    strict: "Inget skrevs, för med `--strict` räknas varningar som fel. Rätta dem och kör kommandot igen.",
    errors: "Inget skrevs, och tidigare filer är orörda. Rätta felen och kör kommandot igen.",
  },
  harvest: {
    clean: "Dataportalen kan hämta katalogen. Anmäl adressen om den inte redan är anmäld.",
    warnings:
      "Dataportalen kan hämta katalogen. Rätta gärna varningarna: då blir dina data lättare att hitta och använda.",
    strict: "Rätta varningarna.",
    errors: "Rätta felen där katalogen skapas. Till dess kan portalen neka, slå ihop eller tappa det som de gäller.",
  },
  harvestStopped: {
    clean: "Ingenting skulle ändras på portalen.",
    warnings: "Ingenting skulle ändras på portalen, för skörden stoppas. Gå igenom det som nämns ovan.",
    strict: "Ingenting skulle ändras på portalen, för skörden stoppas.",
    errors: "Ingenting skulle ändras på portalen, för skörden stoppas. Rätta felen ovan och kör kommandot igen.",
  },
  links: {
    clean: "Kontrollera länkarna igen om någon vecka: adresser slutar svara utan att någon säger till.",
    warnings: "Se över adresserna ovan, och be den som sköter servern om hjälp där det behövs.",
    strict: "Se över adresserna ovan.",
    errors: "Rätta eller ta bort adresserna som inte svarar, och kör kommandot igen.",
  },
  serve: {
    clean: "Katalogen går att publicera med `skordeklar build`.",
    warnings:
      "Katalogen går att publicera med `skordeklar build`. Rätta gärna varningarna: då blir dina data lättare att hitta och använda.",
    strict: "Med `--strict` räknas varningar som fel. Rätta dem.",
    errors: "Rätta felen. Börja uppifrån: ett fel kan ha flera följder.",
  },
  import: {
    clean: "Läs igenom filerna, och kontrollera katalogen med `skordeklar validate`.",
    warnings: "Läs igenom det som nämns ovan, och kontrollera sedan katalogen med `skordeklar validate`.",
    strict:
      "Filerna är klara, men med `--strict` räknas varningar som fel. Läs igenom det som nämns ovan, och kontrollera katalogen med `skordeklar validate`.",
    errors:
      "Källan har fel, och det som gick att läsa kom med. Kontrollera katalogen med `skordeklar validate`, och rätta felen i YAML-filerna.",
  },
  importNothing: {
    clean: "Inget skrevs.",
    warnings: "Inget skrevs.",
    strict: "Inget skrevs.",
    errors:
      "Inget skrevs, för källan går inte att läsa. Rätta felet, eller hämta källan på nytt, och kör kommandot igen.",
  },
  validateFeed: {
    clean: "Källan går att skörda som den är.",
    warnings: "Källan går att skörda. Rätta gärna varningarna: då blir dina data lättare att hitta och använda.",
    strict: "Med `--strict` räknas varningar som fel. Rätta dem och kör kommandot igen.",
    errors:
      "Rätta felen där källan skapas, och kör kommandot igen. `skordeklar upgrade` rättar det som hör till äldre versioner.",
  },
  convert: {
    clean: "Kontrollera filen med `skordeklar validate`.",
    warnings: "Läs igenom det som nämns ovan, och kontrollera filen med `skordeklar validate`.",
    strict: "Läs igenom det som nämns ovan, och kontrollera filen med `skordeklar validate`.",
    errors: "Filen är skriven, med de fel som källan har. Kontrollera den med `skordeklar validate`.",
  },
  convertNothing: {
    clean: "Inget skrevs.",
    warnings: "Inget skrevs.",
    strict: "Inget skrevs.",
    errors: "Inget skrevs, för källan går inte att läsa. Rätta felet och kör kommandot igen.",
  },
  upgrade: {
    clean: "Allt är lyft till DCAT-AP-SE 3.0.1. Jämför gärna med den gamla filen innan du publicerar.",
    warnings:
      "Gå igenom varningarna ovan: där behövs en människa. Jämför sedan med den gamla filen innan du publicerar.",
    strict: "Gå igenom varningarna ovan: där behövs en människa.",
    errors: "Rätta det som återstår ovan i den nya filen, och kontrollera den med `skordeklar validate`.",
  },
  upgradeNothing: {
    clean: "Inget skrevs.",
    warnings: "Inget skrevs.",
    strict: "Inget skrevs.",
    errors: "Inget skrevs, för källan går inte att läsa. Rätta felet och kör kommandot igen.",
  },
  reading: (read: number, total: number) => `Läser fil ${read} av ${total} …`,
  checking: (name: string) => `Kontrollerar ${name} …`,
  writing: (path: string) => `Skriver ${path} …`,
};

/** The words of the report in one language. */
export type ReportTexts = typeof sv;

const en: ReportTexts = {
  severity: { error: "error", warning: "warning", info: "info" },
  counts: {
    error: enCount("error", "errors"),
    warning: enCount("warning", "warnings"),
    info: enCount("note", "notes"),
  },
  entities: {
    datasets: enCount("dataset", "datasets"),
    services: enCount("data service", "data services"),
    series: enCount("series", "series"),
  },
  files: enCount("file", "files"),
  size: size("en-GB"),
  why: "Why:",
  fix: "What to do:",
  fixable: "`skordeklar fix` can mend this.",
  nowhere: "The catalogue as a whole",
  infos: "Worth knowing",
  more: (count) => `… and ${number("en-GB", count)} more of the same kind:`,
  morePlaces: (count) => `… and in ${enCount("more place", "more places")(count)} (\`--verbose\` shows all)`,
  moreInfos: (count) => `… and ${enCount("more note", "more notes")(count)} (\`--verbose\` shows all)`,
  summary: (found, files, entities) => `${found} in ${files}${entities && ` (${entities})`}.`,
  nothingFound: "No errors or warnings",
  written: "Files written",
  wouldWrite: "Files that would be written",
  next: "Next:",
  validate: {
    clean: "Write the files for the data portal with `skordeklar build`.",
    warnings:
      "The catalogue can be published with `skordeklar build`. Do mend the warnings: it makes your data easier to find and use.",
    strict: "With `--strict`, warnings count as errors. Mend them and run the command again.",
    errors: "Mend the errors and run the command again. Start from the top: one error can have several consequences.",
  },
  build: {
    clean:
      "Put the files at a web address that does not change, and register the address of catalog.rdf with Sveriges dataportal. It is fetched every night.",
    warnings:
      "Put the files at a web address that does not change, and register the address of catalog.rdf with Sveriges dataportal. It is fetched every night. Do mend the warnings: it makes your data easier to find and use.",
    strict: "Nothing was written, since warnings count as errors with `--strict`. Mend them and run the command again.",
    errors: "Nothing was written, and earlier files are untouched. Mend the errors and run the command again.",
  },
  harvest: {
    clean: "The data portal can fetch the catalogue. Register the address, unless that is done.",
    warnings:
      "The data portal can fetch the catalogue. Do mend the warnings: it makes your data easier to find and use.",
    strict: "Mend the warnings.",
    errors:
      "Mend the errors where the catalogue is made. Until then the portal may refuse, merge or lose what they concern.",
  },
  harvestStopped: {
    clean: "Nothing would change on the portal.",
    warnings: "Nothing would change on the portal, since the harvest stops. Look at what is mentioned above.",
    strict: "Nothing would change on the portal, since the harvest stops.",
    errors:
      "Nothing would change on the portal, since the harvest stops. Mend the errors above and run the command again.",
  },
  links: {
    clean: "Check the links again in a week or so: addresses stop answering without anyone being told.",
    warnings: "Look into the addresses above, and ask whoever runs the server for help where it is needed.",
    strict: "Look into the addresses above.",
    errors: "Mend or remove the addresses that do not answer, and run the command again.",
  },
  serve: {
    clean: "The catalogue can be published with `skordeklar build`.",
    warnings:
      "The catalogue can be published with `skordeklar build`. Do mend the warnings: it makes your data easier to find and use.",
    strict: "With `--strict`, warnings count as errors. Mend them.",
    errors: "Mend the errors. Start from the top: one error can have several consequences.",
  },
  import: {
    clean: "Read through the files, and check the catalogue with `skordeklar validate`.",
    warnings: "Look at what is mentioned above, then check the catalogue with `skordeklar validate`.",
    strict:
      "The files are ready, but warnings count as errors with `--strict`. Look at what is mentioned above, and check the catalogue with `skordeklar validate`.",
    errors:
      "The source has errors, and what could be read was taken. Check the catalogue with `skordeklar validate`, and mend the errors in the YAML files.",
  },
  importNothing: {
    clean: "Nothing was written.",
    warnings: "Nothing was written.",
    strict: "Nothing was written.",
    errors:
      "Nothing was written, since the source cannot be read. Mend the error, or fetch the source anew, and run the command again.",
  },
  validateFeed: {
    clean: "The feed can be harvested as it is.",
    warnings: "The feed can be harvested. Do mend the warnings: it makes your data easier to find and use.",
    strict: "With `--strict`, warnings count as errors. Mend them and run the command again.",
    errors:
      "Mend the errors where the feed is made, and run the command again. `skordeklar upgrade` mends what belongs to older versions.",
  },
  convert: {
    clean: "Check the file with `skordeklar validate`.",
    warnings: "Look at what is mentioned above, and check the file with `skordeklar validate`.",
    strict: "Look at what is mentioned above, and check the file with `skordeklar validate`.",
    errors: "The file is written, with the errors that the source has. Check it with `skordeklar validate`.",
  },
  convertNothing: {
    clean: "Nothing was written.",
    warnings: "Nothing was written.",
    strict: "Nothing was written.",
    errors: "Nothing was written, since the source cannot be read. Mend the error and run the command again.",
  },
  upgrade: {
    clean: "Everything is brought up to DCAT-AP-SE 3.0.1. Do compare with the old file before you publish.",
    warnings: "Go through the warnings above: they need a person. Then compare with the old file before you publish.",
    strict: "Go through the warnings above: they need a person.",
    errors: "Mend what is left above in the new file, and check it with `skordeklar validate`.",
  },
  upgradeNothing: {
    clean: "Nothing was written.",
    warnings: "Nothing was written.",
    strict: "Nothing was written.",
    errors: "Nothing was written, since the source cannot be read. Mend the error and run the command again.",
  },
  reading: (read, total) => `Reading file ${read} of ${total} …`,
  checking: (name) => `Checking ${name} …`,
  writing: (path) => `Writing ${path} …`,
};

export const reportTexts: Readonly<Record<Language, ReportTexts>> = { sv, en };
