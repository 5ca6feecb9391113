import type { Label } from "../../model/rows.js";
import { didYouMean, message } from "./message.js";

/** A property as messages name it: the key that is written, and what the profile calls it. */
export interface Named {
  readonly key: string;
  readonly label: Label;
}

const sv = ({ key, label }: Named): string => `\`${key}\` (${label.sv})`;
const en = ({ key, label }: Named): string => `\`${key}\` (${label.en})`;

/** What can be wrong with how a catalogue is written, so that no RDF can be made of it. */
export const catalogueMessages = {
  "catalogue/not-found": message<{ path: string }>(
    "error",
    ({ path }) => ({
      what: `Det finns ingen katalog i \`${path}\`.`,
      fix: "Ange en mapp som innehåller `catalog.yaml`, eller en YAML-fil.",
    }),
    ({ path }) => ({
      what: `There is no catalogue in \`${path}\`.`,
      fix: "Give a folder that contains `catalog.yaml`, or a YAML file.",
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
      what: value === "" ? "Katalogen har ingen basadress (`base`)." : `Basadressen \`${value}\` är ingen webbadress.`,
      why: "Datamängder, distributioner och kontakter får sina identifierare under basadressen. Ändras den blir allt nytt för portalen.",
      fix: `${didYouMean(suggestions, "sv")}Skriv en adress som ni råder över, utan \`?\` och \`#\`, till exempel \`base: https://data.kommunen.example/\`.`,
    }),
    ({ value, suggestions }) => ({
      what:
        value === ""
          ? "The catalogue has no base address (`base`)."
          : `The base address \`${value}\` is no web address.`,
      why: "Datasets, distributions and contacts get their identifiers under it. If it changes, everything is new to the portal.",
      fix: `${didYouMean(suggestions, "en")}Write an address that you control, without \`?\` and \`#\`, such as \`base: https://data.municipality.example/\`.`,
    }),
  ),
  "catalogue/unread-file": message<{ path: string; folders: readonly string[]; suggestions: readonly string[] }>(
    "warning",
    ({ path, folders, suggestions }) => ({
      what: `\`${path}\` läses inte.`,
      why: "Bara `catalog.yaml` och mapparna med bestämda namn är en del av katalogen, så det som står här kommer inte ut.",
      fix: `${didYouMean(suggestions, "sv")}Lägg filen i rätt mapp (${folders.map((folder) => `${folder}/`).join(", ")}), eller flytta den ur katalogen.`,
    }),
    ({ path, folders, suggestions }) => ({
      what: `\`${path}\` is not read.`,
      why: "Only `catalog.yaml` and the folders with certain names are part of the catalogue, so what is written here is not published.",
      fix: `${didYouMean(suggestions, "en")}Put the file in the right folder (${folders.map((folder) => `${folder}/`).join(", ")}), or move it out of the catalogue.`,
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
      fix: `${didYouMean(suggestions, "sv")}${belongsTo ? `\`${key}\` hör till ${belongsTo.sv.toLowerCase()}. ` : ""}Rätta nyckeln eller ta bort raden.`,
    }),
    ({ key, class: { en: name }, suggestions, belongsTo }) => ({
      what: `\`${key}\` is no key of ${name.toLowerCase()}.`,
      why: "What is written here would not get into the catalogue.",
      fix: `${didYouMean(suggestions, "en")}${belongsTo ? `\`${key}\` belongs to ${belongsTo.en.toLowerCase()}. ` : ""}Correct the key or remove the line.`,
    }),
  ),
  "catalogue/not-a-map": message<Named & { class: Label; keys: readonly string[] }>(
    "error",
    ({ class: { sv: name }, keys, ...at }) => ({
      what: `${sv(at)} ska vara en beskrivning av ${name.toLowerCase()}: nycklar med värden.`,
      fix: `Skriv varje uppgift som \`nyckel: värde\` på en egen rad, indragen under${example(keys, "sv")}.`,
    }),
    ({ class: { en: name }, keys, ...at }) => ({
      what: `${en(at)} must be a description of ${name.toLowerCase()}: keys with values.`,
      fix: `Write each thing as \`key: value\` on a line of its own, indented under it${example(keys, "en")}.`,
    }),
  ),
  "catalogue/not-plain": message<Named>(
    "error",
    (at) => ({
      what: `${sv(at)} ska vara ett enkelt värde, inte en lista eller något med nycklar under sig.`,
      fix: "Skriv värdet direkt efter kolonet. Innehåller det kolon följt av blanksteg: sätt citattecken om det.",
    }),
    (at) => ({
      what: `${en(at)} must be a plain value, not a list or something with keys under it.`,
      fix: "Write the value right after the colon. If it contains a colon and a space: put it in quotes.",
    }),
  ),
  "catalogue/empty": message<Named>(
    "error",
    (at) => ({
      what: `${sv(at)} är tom.`,
      fix: "Skriv ett värde, eller ta bort raden. (`null` betyder uttryckligen: inget värde, inte heller förvalet.)",
    }),
    (at) => ({
      what: `${en(at)} is empty.`,
      fix: "Write a value, or remove the line. (`null` says on purpose: no value, not the default either.)",
    }),
  ),
  "catalogue/unwritable-character": message<Named>(
    "error",
    (at) => ({
      what: `${sv(at)} innehåller ett osynligt styrtecken.`,
      why: "Sådana tecken följer ibland med när text klistras in, och kan inte skrivas i den fil som portalen hämtar.",
      fix: "Skriv om texten på raden för hand, eller klistra in den på nytt utan formatering.",
    }),
    (at) => ({
      what: `${en(at)} contains an invisible control character.`,
      why: "Such characters sometimes come along with pasted text, and cannot be written in the file that the portal fetches.",
      fix: "Type the text on the line again, or paste it anew without formatting.",
    }),
  ),
  "catalogue/language": message<Named & { tag: string; suggestions: readonly string[] }>(
    "error",
    ({ tag, suggestions, ...at }) => ({
      what: `\`${tag}\` under ${sv(at)} är ingen språkkod.`,
      why: "Portalen väljer text efter språkkoden, så en text med fel kod visas inte.",
      fix: `${didYouMean(suggestions, "sv")}Svenska är \`sv\`, engelska \`en\`, finska \`fi\`, nordsamiska \`se\`.`,
    }),
    ({ tag, suggestions, ...at }) => ({
      what: `\`${tag}\` under ${en(at)} is no language code.`,
      why: "The portal chooses texts by language code, so a text with a wrong code is not shown.",
      fix: `${didYouMean(suggestions, "en")}Swedish is \`sv\`, English \`en\`, Finnish \`fi\`, Northern Sami \`se\`.`,
    }),
  ),
  "catalogue/form": message<Named & { value: string; form: Label; example: string; suggestions: readonly string[] }>(
    "error",
    ({ value, form, example, suggestions, ...at }) => ({
      what: `\`${value}\` i ${sv(at)} går inte att läsa som ${form.sv}.`,
      fix: `${didYouMean(suggestions, "sv")}Så här kan det se ut: \`${plain(example)}\`.`,
    }),
    ({ value, form, example, suggestions, ...at }) => ({
      what: `\`${value}\` in ${en(at)} cannot be read as ${form.en}.`,
      fix: `${didYouMean(suggestions, "en")}It may look like this: \`${plain(example)}\`.`,
    }),
  ),
  "catalogue/no-scheme": message<Named & { value: string; suggestions: readonly string[] }>(
    "error",
    ({ value, suggestions, ...at }) => ({
      what: `\`${value}\` i ${sv(at)} är ingen fullständig webbadress.`,
      why: "Portalen följer adressen som den står och vet inte vad en ofullständig adress är relativ till.",
      fix: `${didYouMean(suggestions, "sv")}En webbadress börjar med \`https://\` eller \`http://\`.`,
    }),
    ({ value, suggestions, ...at }) => ({
      what: `\`${value}\` in ${en(at)} is no complete web address.`,
      why: "The portal follows the address as it stands and cannot know what an incomplete one is relative to.",
      fix: `${didYouMean(suggestions, "en")}A web address starts with \`https://\` or \`http://\`.`,
    }),
  ),
  "catalogue/address": message<Named & { value: string; problem: string; encoded: string }>(
    "error",
    ({ problem, encoded, ...at }) => ({
      what: `Adressen i ${sv(at)} innehåller ${problemsSv[problem] ?? "ett otillåtet tecken"}.`,
      why: "Portalen avvisar hela katalogen när en adress i den är fel skriven.",
      fix: `Skriv \`${encoded}\`, om det är den adressen som menas.`,
    }),
    ({ problem, encoded, ...at }) => ({
      what: `The address in ${en(at)} contains ${problemsEn[problem] ?? "a character that is not allowed"}.`,
      why: "The portal refuses the whole catalogue when an address in it is ill-formed.",
      fix: `Write \`${encoded}\`, if that is the address you mean.`,
    }),
  ),
  "catalogue/unknown-concept": message<
    Named & {
      value: string;
      vocabulary: Label & { id: string };
      suggestions: readonly string[];
      suggestionsEn: readonly string[];
    }
  >(
    "error",
    ({ value, vocabulary, suggestions, ...at }) => ({
      what: `\`${value}\` i ${sv(at)} finns inte i listan ”${vocabulary.sv}”.`,
      fix: `${didYouMean(suggestions, "sv")}Ange ett värde ur listan med kod, namn eller adress (IRI).`,
    }),
    ({ value, vocabulary, suggestionsEn, ...at }) => ({
      what: `\`${value}\` in ${en(at)} is not in the list “${vocabulary.en}”.`,
      fix: `${didYouMean(suggestionsEn, "en")}Give a value from the list by its code, name or address (IRI).`,
    }),
  ),
  "catalogue/unknown-reference": message<
    Named & { value: string; collection: string; suggestions: readonly string[]; known: number }
  >(
    "error",
    ({ value, collection, suggestions, known, ...at }) => ({
      what: `\`${value}\` i ${sv(at)} hänvisar till något som inte är beskrivet i katalogen.`,
      why: "En hänvisning utan mål blir en tom länk på portalen.",
      fix: `${didYouMean(suggestions, "sv")}${known === 0 ? "" : "Rätta stavningen, eller b"}${known === 0 ? "B" : ""}eskriv \`${value}\` under \`${collection}:\`${known === 0 ? " i catalog.yaml" : ""}. Ligger det utanför katalogen: ange hela adressen.`,
    }),
    ({ value, collection, suggestions, known, ...at }) => ({
      what: `\`${value}\` in ${en(at)} refers to something that the catalogue does not describe.`,
      why: "A reference to nothing becomes an empty link on the portal.",
      fix: `${didYouMean(suggestions, "en")}${known === 0 ? "D" : "Correct the spelling, or d"}escribe \`${value}\` under \`${collection}:\`${known === 0 ? " in catalog.yaml" : ""}. If it lies outside the catalogue: give its whole address.`,
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
  "catalogue/canonical-iri": message<Named & { from: string; to: string }>(
    "info",
    ({ from, to, ...at }) => ({
      what: `${sv(at)}: \`${from}\` skrivs som \`${to}\` i katalogen.`,
      why: "Portalen känner igen värdet bara i den formen.",
      fix: `Inget behöver göras. Skriv gärna \`${to}\` så syns det även i filen.`,
    }),
    ({ from, to, ...at }) => ({
      what: `${en(at)}: \`${from}\` is written as \`${to}\` in the catalogue.`,
      why: "The portal knows the value only in that form.",
      fix: `Nothing needs to be done. Write \`${to}\` to have it show in the file too.`,
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
  "catalogue/file-missing": message<{ file: string }>(
    "error",
    ({ file }) => ({
      what: `Filen \`${file}\` finns inte eller går inte att läsa.`,
      why: "Storlek, kontrollsumma och format hämtas ur den.",
      fix: "Ange sökvägen från katalogens mapp, till exempel `file: filer/badplatser.csv`.",
    }),
    ({ file }) => ({
      what: `The file \`${file}\` does not exist or cannot be read.`,
      why: "Size, checksum and format are taken from it.",
      fix: "Give its path from the catalogue's folder, such as `file: files/bathing-sites.csv`.",
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

const example = (keys: readonly string[], language: "sv" | "en"): string =>
  keys.length === 0
    ? ""
    : `${language === "sv" ? ", till exempel " : ", such as "}${keys
        .slice(0, 3)
        .map((key) => `\`${key}:\``)
        .join(", ")}`;

/** Examples are shown as an author writes them: an e-mail address or telephone number without scheme. */
const plain = (example: string): string => example.replace(/^(?:mailto|tel):/, "");

const problemsSv: Readonly<Record<string, string>> = {
  space: "ett blanksteg",
  percent: "ett procenttecken som inte följs av två hexadecimala siffror",
  fragment: "mer än ett `#`",
  character: "ett tecken som inte får stå i en adress",
};
const problemsEn: Readonly<Record<string, string>> = {
  space: "a space",
  percent: "a per cent sign without two hexadecimal digits after it",
  fragment: "more than one `#`",
  character: "a character that may not stand in an address",
};
