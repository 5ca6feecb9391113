import type { ClassName } from "../../model/kinds.js";
import type { Label } from "../../model/rows.js";
import { nameUnder } from "./example.js";
import { didYouMean, message } from "./message.js";
import { en, type Named, sv } from "./named.js";
import { oneOf } from "./words.js";

export interface UnknownReference extends Named {
  readonly value: string;
  readonly collection: string;
  /** What it refers to is described, but is something else than it should be. */
  readonly mismatch?: { readonly actual: ClassName; readonly classes: readonly ClassName[] };
  readonly suggestions: readonly string[];
  /** How many names could have been meant. */
  readonly known: number;
}

/** What can be wrong with references, identifiers and local files. */
export const catalogueThingMessages = {
  "catalogue/unknown-reference": message<UnknownReference>(
    "error",
    ({ value, collection, mismatch, suggestions, known, ...at }) => ({
      what: mismatch
        ? `\`${value}\` är ${oneOf([mismatch.actual], "sv")}, men ${sv(at)} ska vara ${oneOf(mismatch.classes, "sv")}.`
        : `\`${value}\` i ${sv(at)} hänvisar till något som inte är beskrivet i katalogen.`,
      why: mismatch
        ? "Dataportalen läser bara det som är av rätt slag."
        : "En hänvisning utan mål blir en tom länk på portalen.",
      fix: mismatch
        ? `Skriv i stället ${nameUnder(mismatch.classes, "sv")}.`
        : `${didYouMean(suggestions, "sv")}${known === 0 ? "Beskriv" : "Rätta stavningen, eller beskriv"} \`${value}\` under \`${collection}:\`. Ligger det utanför katalogen: ange hela adressen.`,
    }),
    ({ value, collection, mismatch, suggestions, known, ...at }) => ({
      what: mismatch
        ? `\`${value}\` is ${oneOf([mismatch.actual], "en")}, but ${en(at)} must be ${oneOf(mismatch.classes, "en")}.`
        : `\`${value}\` in ${en(at)} refers to something that the catalogue does not describe.`,
      why: mismatch
        ? "The data portal reads only what is of the right sort."
        : "A reference to nothing becomes an empty link on the portal.",
      fix: mismatch
        ? `Write ${nameUnder(mismatch.classes, "en")} instead.`
        : `${didYouMean(suggestions, "en")}${known === 0 ? "Describe" : "Correct the spelling, or describe"} \`${value}\` under \`${collection}:\`. If it lies outside the catalogue: give its whole address.`,
    }),
  ),
  "catalogue/inline-reference": message<Named & { collection: string }>(
    "error",
    ({ collection, ...at }) => ({
      what: `${sv(at)} ska vara en hänvisning, inte en beskrivning.`,
      why: "Samma sak beskrivs en gång, så att portalen inte får två av den.",
      fix: `Flytta beskrivningen till \`${collection}:\` i catalog.yaml under ett kort namn, och skriv namnet här.`,
    }),
    ({ collection, ...at }) => ({
      what: `${en(at)} must be a reference, not a description.`,
      why: "A thing is described once, so that the portal does not get two of it.",
      fix: `Move the description to \`${collection}:\` in catalog.yaml under a short name, and write the name here.`,
    }),
  ),
  "catalogue/uri": message<{ value: string; encoded: string }>(
    "error",
    ({ value, encoded }) => ({
      what: `\`uri: ${value}\` är ingen giltig identifierare.`,
      why: "Identifieraren är det som portalen känner igen posten på, natt efter natt.",
      fix: `Skriv en fullständig adress som börjar med \`https://\`${encoded !== value && encoded !== "" ? `, till exempel \`${encoded}\`` : ""}, eller ta bort raden så bildas en under basadressen.`,
    }),
    ({ value, encoded }) => ({
      what: `\`uri: ${value}\` is no valid identifier.`,
      why: "The identifier is what the portal knows the entry by, night after night.",
      fix: `Write a complete address that starts with \`https://\`${encoded !== value && encoded !== "" ? `, such as \`${encoded}\`` : ""}, or remove the line and one is made under the base address.`,
    }),
  ),
  "catalogue/uri-needed": message<Named & { class: Label }>(
    "error",
    ({ class: { sv: name }, ...at }) => ({
      what: `${name} i ${sv(at)} saknar adress (\`uri\`).`,
      why: "Titel och beskrivning måste handla om något som kan pekas ut.",
      fix: "Lägg till `uri: https://…` med adressen till det som beskrivs.",
    }),
    ({ class: { en: name }, ...at }) => ({
      what: `${name} in ${en(at)} has no address (\`uri\`).`,
      why: "Title and description must be about something that can be pointed at.",
      fix: "Add `uri: https://…` with the address of what is described.",
    }),
  ),
  "catalogue/id": message<{ id: string; suggestions: readonly string[] }>(
    "error",
    ({ id, suggestions }) => ({
      what: `\`${id}\` kan inte stå i en adress.`,
      why: "Filnamnet, nyckeln eller `id` blir sista delen av postens identifierare.",
      fix: `${didYouMean(suggestions, "sv")}Använd bokstäver, siffror, bindestreck, punkt och understreck, utan blanksteg.`,
    }),
    ({ id, suggestions }) => ({
      what: `\`${id}\` cannot stand in an address.`,
      why: "The file name, the key or `id` becomes the last part of the entry's identifier.",
      fix: `${didYouMean(suggestions, "en")}Use letters, digits, hyphen, full stop and underscore, without spaces.`,
    }),
  ),
  "catalogue/unstable-id": message<Named & { id: string }>(
    "warning",
    ({ id, ...at }) => ({
      what: `En av flera i ${sv(at)} får sin identifierare (\`${id}\`) efter sin plats i listan.`,
      why: "Läggs en annan till före den byter den identifierare, och portalen ser den som ny.",
      fix: "Ge den ett eget kort namn, till exempel `id: 2024` eller `id: api`.",
    }),
    ({ id, ...at }) => ({
      what: `One of several in ${en(at)} gets its identifier (\`${id}\`) from its position in the list.`,
      why: "If another is added before it, it changes identifier, and the portal takes it for a new one.",
      fix: "Give it a short name of its own, such as `id: 2024` or `id: api`.",
    }),
  ),
  "catalogue/duplicate-id": message<{ id: string; other: string }>(
    "error",
    ({ id, other }) => ({
      what: `\`${id}\` är redan använt (i ${other}).`,
      why: "Två poster med samma namn får samma identifierare, och portalen slår ihop dem till en.",
      fix: "Byt namn på den ena filen eller nyckeln.",
    }),
    ({ id, other }) => ({
      what: `\`${id}\` is already taken (in ${other}).`,
      why: "Two entries with the same name get the same identifier, and the portal merges them into one.",
      fix: "Rename one of the files or keys.",
    }),
  ),
  "catalogue/duplicate-iri": message<{ iri: string; other: string }>(
    "error",
    ({ iri, other }) => ({
      what: `Identifieraren \`${iri}\` är redan given till något annat (i ${other}).`,
      why: "Portalen slår ihop allt som har samma identifierare till en enda sak.",
      fix: "Ge den ena en egen `uri`, ett eget `id` eller ett annat organisationsnummer; är det samma sak, beskriv den en gång.",
    }),
    ({ iri, other }) => ({
      what: `The identifier \`${iri}\` is already given to something else (in ${other}).`,
      why: "The portal merges everything that has the same identifier into one thing.",
      fix: "Give one of them a `uri` or `id` of its own, or another organisation number; if they are the same thing, describe it once.",
    }),
  ),
  "catalogue/organization-number": message<{ value: string }>(
    "error",
    ({ value }) => ({
      what: `\`${value}\` är inget giltigt organisationsnummer.`,
      why: "Numret blir organisationens identifierare på portalen; den sista siffran är en kontrollsiffra, och den stämmer inte om något är fel skrivet.",
      fix: "Skriv de tio siffrorna som i Bolagsverkets eller SCB:s register, till exempel `212000-0266`.",
    }),
    ({ value }) => ({
      what: `\`${value}\` is no valid organisation number.`,
      why: "The number becomes the organisation's identifier on the portal; its last digit is a check digit, which does not fit when something is mistyped.",
      fix: "Write the ten digits as in the official register, such as `212000-0266`.",
    }),
  ),
  "catalogue/file-missing": message<{ file: string; suggestions: readonly string[] }>(
    "error",
    ({ file, suggestions }) => ({
      what: `Filen \`${file}\` finns inte eller går inte att läsa.`,
      why: "Storlek, kontrollsumma och format hämtas ur den.",
      fix: `${didYouMean(suggestions, "sv")}Ange sökvägen från katalogens mapp, till exempel \`file: filer/badplatser.csv\`. En fil på webben anges med \`accessURL\`.`,
    }),
    ({ file, suggestions }) => ({
      what: `The file \`${file}\` does not exist or cannot be read.`,
      why: "Size, checksum and format are taken from it.",
      fix: `${didYouMean(suggestions, "en")}Give its path from the catalogue's folder, such as \`file: files/bathing-sites.csv\`. A file on the web is given as \`accessURL\`.`,
    }),
  ),
  "catalogue/file-outside": message<{ file: string }>(
    "error",
    ({ file }) => ({
      what: `Filen \`${file}\` ligger utanför katalogens mapp.`,
      why: "Bara det som ligger i mappen läses, så att en katalog aldrig kan röja annat.",
      fix: "Lägg filen i mappen och ange sökvägen därifrån.",
    }),
    ({ file }) => ({
      what: `The file \`${file}\` lies outside the catalogue's folder.`,
      why: "Only what lies in the folder is read, so that a catalogue can never disclose anything else.",
      fix: "Put the file in the folder and give its path from there.",
    }),
  ),
  "catalogue/file-differs": message<{ file: string; written: string; actual: string }>(
    "warning",
    ({ file, written, actual }) => ({
      what: `\`byteSize: ${written}\` stämmer inte med filen \`${file}\`, som är ${actual} byte.`,
      fix: "Ta bort `byteSize` så fylls den verkliga storleken i, eller kontrollera att det är rätt fil.",
    }),
    ({ file, written, actual }) => ({
      what: `\`byteSize: ${written}\` does not agree with the file \`${file}\`, which is ${actual} bytes.`,
      fix: "Remove `byteSize` and the real size is filled in, or check that it is the right file.",
    }),
  ),
};
