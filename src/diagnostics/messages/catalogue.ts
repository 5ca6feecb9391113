import type { ClassName } from "../../model/kinds.js";
import type { Label } from "../../model/rows.js";
import { suchAs } from "./example.js";
import { didYouMean, type Language, message } from "./message.js";
import { en, type Named, sv } from "./named.js";

export interface NotAMap extends Named {
  readonly class: Label;
  readonly keys: readonly string[];
  /** The class whose property it is. */
  readonly owner?: ClassName;
  /** It is a part of catalog.yaml that has entities by name. */
  readonly isSection?: true;
}

/** What can be wrong with the files of a catalogue and how they are put together. */
export const catalogueMessages = {
  "catalogue/not-found": message<{ path: string; suggestions: readonly string[] }>(
    "error",
    ({ path, suggestions: [found] }) => ({
      what: `Det finns ingen katalog i \`${path}\`: filen \`catalog.yaml\` saknas.`,
      fix: found
        ? `Byt namn på \`${found}\` till \`catalog.yaml\`, om det är katalogen.`
        : "Ange mappen som innehåller `catalog.yaml`, eller en YAML-fil.",
    }),
    ({ path, suggestions: [found] }) => ({
      what: `There is no catalogue in \`${path}\`: it has no file \`catalog.yaml\`.`,
      fix: found
        ? `Rename \`${found}\` to \`catalog.yaml\`, if that is the catalogue.`
        : "Give the folder that contains `catalog.yaml`, or a YAML file.",
    }),
  ),
  "catalogue/no-catalog": message(
    "error",
    () => ({
      what: "Filen beskriver ingen katalog: `catalog:` saknas.",
      why: "Under `catalog:` står katalogens titel, utgivare och basadress, som allt annat hör till.",
      fix: "Skriv `catalog:` med `base`, `title`, `description` och `publisher` indragna under. Är filen en datamängd: ange mappen som den ligger i.",
    }),
    () => ({
      what: "The file describes no catalogue: `catalog:` is missing.",
      why: "Under `catalog:` stand the catalogue's title, publisher and base address, to which all else belongs.",
      fix: "Write `catalog:` with `base`, `title`, `description` and `publisher` indented under it. If the file is a dataset: give the folder that it lies in.",
    }),
  ),
  "catalogue/base": message<{ value: string; suggestions: readonly string[] }>(
    "error",
    ({ value, suggestions }) => ({
      what:
        value === ""
          ? "Katalogen har ingen basadress (`base`)."
          : `\`${value}\` går inte att använda som basadress (\`base\`).`,
      why: "Datamängder, distributioner och kontakter får sina identifierare under basadressen. Ändras den blir allt nytt för portalen.",
      fix: `${didYouMean(suggestions, "sv")}Skriv en webbadress som ni råder över, utan \`?\` och \`#\`, till exempel \`base: https://data.kommunen.example/\`.`,
    }),
    ({ value, suggestions }) => ({
      what:
        value === ""
          ? "The catalogue has no base address (`base`)."
          : `\`${value}\` cannot be used as the base address (\`base\`).`,
      why: "Datasets, distributions and contacts get their identifiers under it. If it changes, everything is new to the portal.",
      fix: `${didYouMean(suggestions, "en")}Write a web address that you control, without \`?\` and \`#\`, such as \`base: https://data.municipality.example/\`.`,
    }),
  ),
  "catalogue/unread-file": message<{
    path: string;
    folders: readonly string[];
    suggestions: readonly string[];
    isMain?: true;
    renameTo?: string;
  }>(
    "warning",
    ({ path, folders, suggestions: [folder], isMain, renameTo }) => ({
      what: `\`${path}\` läses inte.`,
      why: "Bara `catalog.yaml` och mapparna med bestämda namn är en del av katalogen, så det som står här kommer inte ut.",
      fix: isMain
        ? "Katalogen står i `catalog.yaml`. Behåll den av filerna som gäller, under det namnet, och ta bort den andra."
        : renameTo
          ? `Byt namn på filen till \`${renameTo}\`, om den är en beskrivning. (Anteckningar lägger till \`.txt\`, som Windows inte visar.)`
          : folder
            ? `Byt namn på mappen till \`${folder}\`, om det är den som menas, eller flytta den ur katalogen.`
            : `Lägg filen i rätt mapp (${listed(folders)}), eller flytta den ur katalogen.`,
    }),
    ({ path, folders, suggestions: [folder], isMain, renameTo }) => ({
      what: `\`${path}\` is not read.`,
      why: "Only `catalog.yaml` and the folders with certain names are part of the catalogue, so what is written here is not published.",
      fix: isMain
        ? "The catalogue stands in `catalog.yaml`. Keep the one of the files that holds, by that name, and remove the other."
        : renameTo
          ? `Rename the file to \`${renameTo}\`, if it is a description. (Notepad adds \`.txt\`, which Windows does not show.)`
          : folder
            ? `Rename the folder to \`${folder}\`, if that is what you mean, or move it out of the catalogue.`
            : `Put the file in the right folder (${listed(folders)}), or move it out of the catalogue.`,
    }),
  ),
  "catalogue/unknown-key": message<{
    key: string;
    class: Label;
    suggestions: readonly string[];
    belongsTo?: Label;
  }>(
    "error",
    ({ key, class: { sv: name }, suggestions, belongsTo }) => ({
      what: `\`${key}\` är ingen nyckel för ${name.toLowerCase()}.`,
      why: "Det som står här skulle inte komma med i katalogen.",
      fix: `${didYouMean(suggestions, "sv")}${belongsTo ? `\`${key}\` hör till ${belongsTo.sv.toLowerCase()}: flytta raden dit, eller ta bort den.` : "Rätta nyckeln eller ta bort raden."}`,
    }),
    ({ key, class: { en: name }, suggestions, belongsTo }) => ({
      what: `\`${key}\` is no key of ${name.toLowerCase()}.`,
      why: "What is written here would not get into the catalogue.",
      fix: `${didYouMean(suggestions, "en")}${belongsTo ? `\`${key}\` belongs to ${belongsTo.en.toLowerCase()}: move the line there, or remove it.` : "Correct the key or remove the line."}`,
    }),
  ),
  "catalogue/not-a-map": message<NotAMap>(
    "error",
    (args) => ({
      what: args.isSection
        ? `${sv(args)} ska vara kortnamn med en beskrivning under vart och ett.`
        : `${sv(args)} ska vara nycklar med värden, en beskrivning av ${args.class.sv.toLowerCase()}.`,
      fix: args.isSection
        ? "Skriv vart och ett som `kortnamn:` på en egen rad, utan bindestreck, med uppgifterna indragna under."
        : `Skriv varje uppgift som \`nyckel: värde\` på en egen rad, indragen under${keysOrExample(args, "sv")}.`,
    }),
    (args) => ({
      what: args.isSection
        ? `${en(args)} must be short names with a description under each.`
        : `${en(args)} must be keys with values, a description of ${args.class.en.toLowerCase()}.`,
      fix: args.isSection
        ? "Write each as `short-name:` on a line of its own, without a dash, with the details indented under it."
        : `Write each thing as \`key: value\` on a line of its own, indented under it${keysOrExample(args, "en")}.`,
    }),
  ),
};

/** An example of the whole, else the keys that come first. */
function keysOrExample({ owner, key, keys }: NotAMap, language: Language): string {
  const whole = owner && suchAs(owner, key, language);
  if (whole) return whole;
  if (keys.length === 0) return "";
  const first = keys.slice(0, 3).map((name) => `\`${name}:\``);
  return `${language === "sv" ? ", till exempel " : ", such as "}${first.join(", ")}`;
}

const listed = (folders: readonly string[]): string => folders.map((folder) => `\`${folder}/\``).join(", ");
