import type { Label } from "../../model/rows.js";
import type { Language } from "./message.js";
import { message } from "./message.js";

/** How many names are told of many. */
const TOLD = 6;

const some = (names: readonly string[]): string =>
  names
    .slice(0, TOLD)
    .map((name) => `\`${name}\``)
    .join(", ") + (names.length > TOLD ? " …" : "");

/** What is told when a catalogue is made of something else: what was changed, kept aside, or needs a person. */
export const importMessages = {
  "import/typed": message<{ type: string; count: number }>(
    "info",
    ({ type, count }) => ({
      what: `Typen \`${type}\` lades till${times(count, "ställen")}.`,
      why: "Källan sade inte vad det var som beskrevs, men det framgår av var det står.",
      fix: "Inget behöver göras.",
    }),
    ({ type, count }) => ({
      what: `The type \`${type}\` was added${times(count, "places", "in")}.`,
      why: "The source did not say what was described, but it follows from where it stands.",
      fix: "Nothing needs to be done.",
    }),
  ),
  "import/other-form": message<{ count: number; properties: readonly string[] }>(
    "warning",
    ({ count, properties }) => ({
      what: `${count === 1 ? "En uppgift" : `${count} uppgifter`} har en nyckel i YAML men en form som den inte tar, och ligger därför i extra.ttl: ${some(properties)}.`,
      why: "Ofta saknas språk eller datatyp, eller så står en text där en adress väntas. Portalen kan missa sådana uppgifter.",
      fix: "Skriv dem i YAML-filen i stället, och ta bort raderna ur extra.ttl.",
    }),
    ({ count, properties }) => ({
      what: `${count === 1 ? "One statement has" : `${count} statements have`} a key in YAML but a form that it does not take, and so ${count === 1 ? "is" : "are"} in extra.ttl: ${some(properties)}.`,
      why: "Often a language or datatype is missing, or a text stands where an address is expected. The portal may miss such statements.",
      fix: "Write them in the YAML file instead, and remove the lines from extra.ttl.",
    }),
  ),
  "import/kept": message<{ count: number; properties: readonly string[] }>(
    "info",
    ({ count, properties }) => ({
      what: `${count === 1 ? "En uppgift" : `${count} uppgifter`} som profilen inte har någon nyckel för ligger i extra.ttl: ${some(properties)}.`,
      why: "De följer med till portalen som de är, så att inget går förlorat.",
      fix: "Titta igenom extra.ttl. Ta bort det som inte behövs, och flytta till YAML det som har en nyckel där.",
    }),
    ({ count, properties }) => ({
      what: `${count === 1 ? "One statement" : `${count} statements`} that the profile has no key for ${count === 1 ? "is" : "are"} in extra.ttl: ${some(properties)}.`,
      why: "They go on to the portal as they are, so that nothing is lost.",
      fix: "Look through extra.ttl. Remove what is not needed, and move to YAML what has a key there.",
    }),
  ),
  "import/no-catalogue": message(
    "warning",
    () => ({
      what: "Källan beskriver ingen katalog, så en tom lades till.",
      why: "Portalen hämtar kataloger: allt annat hör till en.",
      fix: "Fyll i `title`, `description` och `publisher` under `catalog:` i catalog.yaml, och kontrollera `base`.",
    }),
    () => ({
      what: "The source describes no catalogue, so an empty one was added.",
      why: "The portal harvests catalogues: all else belongs to one.",
      fix: "Fill in `title`, `description` and `publisher` under `catalog:` in catalog.yaml, and check `base`.",
    }),
  ),
  "import/two-things": message<{ iri: string; class: Label; other: Label }>(
    "warning",
    ({ iri, class: { sv: name }, other }) => ({
      what: `\`${iri}\` är både ${name.toLowerCase()} och ${other.sv.toLowerCase()}. I YAML är den det första; resten ligger i extra.ttl.`,
      why: "Portalen slår ihop allt som har samma identifierare till en enda sak.",
      fix: "Beskriv det andra för sig i catalog.yaml, med ett eget namn, och ta bort det ur extra.ttl.",
    }),
    ({ iri, class: { en: name }, other }) => ({
      what: `\`${iri}\` is both ${name.toLowerCase()} and ${other.en.toLowerCase()}. In YAML it is the former; the rest is in extra.ttl.`,
      why: "The portal merges everything that has the same identifier into one thing.",
      fix: "Describe the latter on its own in catalog.yaml, under a name of its own, and remove it from extra.ttl.",
    }),
  ),
  "import/other-files": message<{ files: readonly string[] }>(
    "warning",
    ({ files }) => ({
      what: `I mappen ligger filer från tidigare som inte rördes: ${some(files)}.`,
      why: "De är kvar i katalogen och kommer med när den byggs.",
      fix: "Ta bort dem om de inte längre hör dit.",
    }),
    ({ files }) => ({
      what: `The folder has earlier files that were left alone: ${some(files)}.`,
      why: "They remain in the catalogue and are in it when it is built.",
      fix: "Remove them if they no longer belong there.",
    }),
  ),
};

const times = (count: number, places: string, at = "på"): string => (count === 1 ? "" : ` (${at} ${count} ${places})`);

/** What stands in comments of the files that are written. */
export const importTexts: Readonly<
  Record<Language, { importedFrom: (source: string) => string; extraFile: readonly string[] }>
> = {
  sv: {
    importedFrom: (source) => `Importerad från ${source}`,
    extraFile: [
      "Uppgifter som fanns i källan men inte har någon nyckel i YAML. De publiceras som de står.",
      "Ta bort det som inte behövs.",
    ],
  },
  en: {
    importedFrom: (source) => `Imported from ${source}`,
    extraFile: [
      "Statements of the source that have no key in YAML. They are published as they stand.",
      "Remove what is not needed.",
    ],
  },
};
