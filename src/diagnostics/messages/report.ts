import type { Severity } from "../finding.js";
import type { Language } from "./message.js";

/** `1 fel`, `2 varningar`: a number and the word in its form. */
const counted =
  (locale: string) =>
  (one: string, several: string) =>
  (count: number): string =>
    `${number(locale, count)} ${count === 1 ? one : several}`;

/** Digits grouped as the language does; where it groups with a space, one at which no line is broken. */
const number = (locale: string, value: number): string => value.toLocaleString(locale).replace(/\s/g, "\u00a0");

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
  nowhere: "Katalogen som helhet",
  infos: "Att känna till",
  more: (count: number) => `… och ${number("sv-SE", count)} till av samma slag:`,
  morePlaces: (count: number) => `… och på ${svCount("ställe", "ställen")(count)} till (\`--verbose\` visar alla)`,
  moreInfos: (count: number) => `… och ${svCount("upplysning", "upplysningar")(count)} till (\`--verbose\` visar alla)`,
  summary: (found: string, files: string, entities: string) => `${found} i ${files}${entities && ` (${entities})`}.`,
  nothingFound: "Inga fel eller varningar",
  written: "Skrivna filer",
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
  nowhere: "The catalogue as a whole",
  infos: "Worth knowing",
  more: (count) => `… and ${number("en-GB", count)} more of the same kind:`,
  morePlaces: (count) => `… and in ${enCount("more place", "more places")(count)} (\`--verbose\` shows all)`,
  moreInfos: (count) => `… and ${enCount("more note", "more notes")(count)} (\`--verbose\` shows all)`,
  summary: (found, files, entities) => `${found} in ${files}${entities && ` (${entities})`}.`,
  nothingFound: "No errors or warnings",
  written: "Files written",
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
  reading: (read, total) => `Reading file ${read} of ${total} …`,
  checking: (name) => `Checking ${name} …`,
  writing: (path) => `Writing ${path} …`,
};

export const reportTexts: Readonly<Record<Language, ReportTexts>> = { sv, en };
