import type { Language } from "./message.js";
import { authoringUsage } from "./usage-authoring.js";
import { feedUsage } from "./usage-feed.js";
import { importUsage } from "./usage-import.js";
import { improvingUsage } from "./usage-improving.js";
import { networkUsage } from "./usage-network.js";
import { publishUsage } from "./usage-publish.js";
import { referenceUsage } from "./usage-reference.js";
import { regionUsage } from "./usage-region.js";
import { spreadsheetUsage } from "./usage-spreadsheet.js";

/** Help of the command in Swedish. Command lines in examples are the same in every language. */
const sv = {
  /** What commander writes itself, and what stands there instead. */
  words: {
    "Usage:": "Användning:",
    "Arguments:": "Argument:",
    "Options:": "Flaggor:",
    "Global Options:": "Gemensamma flaggor:",
    "Commands:": "Kommandon:",
  } as Readonly<Record<string, string>>,
  optionsPlaceholder: "[flaggor]",
  commandPlaceholder: "<kommando>",
  choices: "möjliga värden",
  preset: "förval",
  examples: "Exempel:",
  description:
    "Beskriv öppna data i YAML och publicera dem som DCAT-AP-SE 3.0.1, så att Sveriges dataportal kan hämta dem.",
  footer:
    "Kör `skordeklar help <kommando>` för ett kommandos flaggor och exempel.\n" +
    "Slutstatus: 0 allt är bra, 1 något hittades, 2 kommandot kunde inte köras.",
  commands: {
    ...authoringUsage.sv.commands,
    ...importUsage.sv.commands,
    ...publishUsage.sv.commands,
    ...spreadsheetUsage.sv.commands,
    build: {
      summary: "kontrollera kataloger och skriv filerna som dataportalen hämtar",
      description:
        "Läser kataloger, kontrollerar dem och skriver catalog.rdf, catalog.ttl och catalog.jsonld. " +
        "Finns det fel skrivs ingenting, och de filer som redan fanns ligger kvar som de var. " +
        "Flera kataloger får var sin mapp, med katalogens namn.",
      examples: [
        ["skordeklar build catalogs/tierp", "skriv till mappen dist"],
        ["skordeklar build catalogs/tierp -o public -f rdfxml", "bara RDF/XML, till mappen public"],
        ["skordeklar build catalogs/tierp catalogs/heby", "två kataloger: dist/tierp och dist/heby"],
        ["skordeklar build catalogs/tierp -f html", "även webbsidor för människor, i mappen dist/site"],
        ["skordeklar build catalogs/tierp --strict", "skriv ingenting om det finns varningar"],
      ],
    },
    ...feedUsage.sv.commands,
    ...networkUsage.sv.commands,
    ...improvingUsage.sv.commands,
    ...regionUsage.sv.commands,
    ...referenceUsage.sv.commands,
  },
  arguments: {
    catalogue: { value: "katalog", text: "en mapp med catalog.yaml, eller en YAML-fil; flera får anges" },
    ...authoringUsage.sv.arguments,
    ...networkUsage.sv.arguments,
    ...feedUsage.sv.arguments,
    ...importUsage.sv.arguments,
    ...publishUsage.sv.arguments,
    ...spreadsheetUsage.sv.arguments,
    ...referenceUsage.sv.arguments,
  },
  options: {
    output: { value: "mapp", text: "mapp att skriva till" },
    format: { value: "format", text: "format att skriva, med komma emellan" },
    workshop: { value: "", text: "skriv även sidor för er som sköter katalogen, i mappen workshop" },
    strict: { value: "", text: "räkna varningar som fel" },
    report: { value: "form", text: "hur resultatet visas" },
    shapes: { value: "fil...", text: "egna SHACL-regler (Turtle) att kontrollera mot också" },
    verbose: { value: "", text: "visa alla fynd, inget förkortat" },
    lang: { value: "språk", text: "språk för hjälp och meddelanden" },
    ...authoringUsage.sv.options,
    ...feedUsage.sv.options,
    ...importUsage.sv.options,
    ...publishUsage.sv.options,
    ...regionUsage.sv.options,
    ...spreadsheetUsage.sv.options,
    ...improvingUsage.sv.options,
    ...networkUsage.sv.options,
    version: { value: "", text: "visa vilken version det är" },
    help: { value: "", text: "visa den här hjälpen" },
  },
  helpCommand: "visa hjälp för ett kommando",
};

/** What the help says in one language. */
export type UsageTexts = typeof sv;

const en: UsageTexts = {
  words: {},
  optionsPlaceholder: "[options]",
  commandPlaceholder: "<command>",
  choices: "possible values",
  preset: "default",
  examples: "Examples:",
  description: "Describe open data in YAML and publish it as DCAT-AP-SE 3.0.1, for Sveriges dataportal to harvest.",
  footer:
    "Run `skordeklar help <command>` for the options and examples of a command.\n" +
    "Exit status: 0 all is well, 1 something was found, 2 the command could not run.",
  commands: {
    ...authoringUsage.en.commands,
    ...importUsage.en.commands,
    ...publishUsage.en.commands,
    ...spreadsheetUsage.en.commands,
    build: {
      summary: "check catalogues and write the files that the data portal fetches",
      description:
        "Reads catalogues, checks them, and writes catalog.rdf, catalog.ttl and catalog.jsonld. " +
        "Where there are errors nothing is written, and the files that were there stay as they were. " +
        "Several catalogues get a folder each, named after the catalogue.",
      examples: [
        ["skordeklar build catalogs/tierp", "write to the folder dist"],
        ["skordeklar build catalogs/tierp -o public -f rdfxml", "only RDF/XML, to the folder public"],
        ["skordeklar build catalogs/tierp catalogs/heby", "two catalogues: dist/tierp and dist/heby"],
        ["skordeklar build catalogs/tierp -f html", "web pages for people as well, in the folder dist/site"],
        ["skordeklar build catalogs/tierp --strict", "write nothing if there are warnings"],
      ],
    },
    ...feedUsage.en.commands,
    ...networkUsage.en.commands,
    ...improvingUsage.en.commands,
    ...regionUsage.en.commands,
    ...referenceUsage.en.commands,
  },
  arguments: {
    catalogue: { value: "catalogue", text: "a folder with catalog.yaml, or a YAML file; several may be given" },
    ...authoringUsage.en.arguments,
    ...networkUsage.en.arguments,
    ...feedUsage.en.arguments,
    ...importUsage.en.arguments,
    ...publishUsage.en.arguments,
    ...spreadsheetUsage.en.arguments,
    ...referenceUsage.en.arguments,
  },
  options: {
    output: { value: "folder", text: "folder to write to" },
    format: { value: "format", text: "formats to write, with commas between" },
    workshop: { value: "", text: "write pages for those who maintain the catalogue as well, in the folder workshop" },
    strict: { value: "", text: "count warnings as errors" },
    report: { value: "form", text: "how the outcome is shown" },
    shapes: { value: "file...", text: "SHACL rules of your own (Turtle) to check against as well" },
    verbose: { value: "", text: "show all findings, nothing shortened" },
    lang: { value: "language", text: "language of help and messages" },
    ...authoringUsage.en.options,
    ...feedUsage.en.options,
    ...importUsage.en.options,
    ...publishUsage.en.options,
    ...regionUsage.en.options,
    ...spreadsheetUsage.en.options,
    ...improvingUsage.en.options,
    ...networkUsage.en.options,
    version: { value: "", text: "show which version it is" },
    help: { value: "", text: "show this help" },
  },
  helpCommand: "show help for a command",
};

export const usage: Readonly<Record<Language, UsageTexts>> = { sv, en };
