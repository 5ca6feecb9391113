import * as common from "./common.js";
import { type ClassHelp, help } from "./help.js";

export const distribution: ClassHelp<"Distribution"> = {
  about: help(
    "Ett sätt att få tag på en datamängd: en fil i ett visst format, eller ett API. Skrivs under datamängdens `distributions`.",
    "One way to get at a dataset: a file in some format, or an API. Written under the `distributions` of the dataset.",
  ),
  rows: {
    title: help(
      "Namn på filen eller gränssnittet, när datamängdens titel inte räcker för att skilja dem åt.",
      "A name for the file or interface, where the title of the dataset does not tell them apart.",
      "{ sv: Tabell, en: Table }",
    ),
    description: help(
      "Hur den här varianten ser ut: vad en rad är, skiljetecken, teckenkodning.",
      "What this variant looks like: what a row is, separators, character encoding.",
      "{ sv: En rad för varje badplats., en: One row for each bathing site. }",
    ),
    accessURL: help(
      "Adressen där man når data. Är det en fil som laddas ned direkt, skriv samma adress även i `downloadURL`.",
      "The address at which the data are reached. Where it is a file that downloads at once, write the same address in `downloadURL`, too.",
      "https://data.tierp.example/files/badplatser.csv",
    ),
    downloadURL: help(
      "Adressen direkt till filen, så att ett program kan hämta den utan att någon klickar.",
      "The address of the file itself, so that a program can fetch it without anyone clicking.",
      "https://data.tierp.example/files/badplatser.csv",
    ),
    format: common.mediaType,
    accessService: help(
      "API:et som ger åtkomst, med id för datatjänsten i mappen `services/`.",
      "The API that gives access, by the id of the data service in the folder `services/`.",
      "badplatser-api",
    ),
    temporalResolution: common.temporalResolution,
    spatialResolutionInMeters: common.spatialResolution,
    byteSize: help(
      "Filens storlek i byte; en uppskattning duger. Med `file` räknas den fram.",
      "The size of the file in bytes; an estimate will do. With `file` it is worked out.",
      "20480",
    ),
    language: common.language,
    issued: help("När filen eller gränssnittet först gavs ut.", "When the file or interface was first published."),
    modified: help(
      "När filen senast ändrades. Hoppa över den för sådant som ändras varje dag.",
      "When the file last changed. Skip it for what changes daily.",
    ),
    status: help(
      "Hur färdig den är. `Avvecklad` eller `Tillbakadragen` förvarnar den som bygger på den.",
      "How mature it is. `Deprecated` or `Withdrawn` warns those who build on it.",
      "Färdig",
    ),
    availability: help(
      "Hur länge den är tänkt att finnas: `Stabil` om andra kan bygga på den, `Experimentell` om den kan försvinna.",
      "How long it is meant to stay: `Stable` where others may build on it, `Experimental` where it may vanish.",
      "Stabil",
    ),
    applicableLegislation: help(
      "Skriv `HVD` på den fil eller det API som uppfyller förordningen om värdefulla datamängder, när datamängden är märkt så.",
      "Write `HVD` on the file or API that meets the regulation on high-value datasets, where the dataset is marked so.",
      "HVD",
    ),
    license: common.licence,
    rights: common.rights,
    checksum: help(
      "Filens SHA-1-summa, så att mottagaren kan se att den är hel. Med `file` räknas den fram.",
      "The SHA-1 checksum of the file, by which receivers can tell that it is whole. With `file` it is worked out.",
      "da39a3ee5e6b4b0d3255bfef95601890afd80709",
    ),
    documentation: common.documentation,
    conformsTo: help(
      "Schemat som filen följer, eller beskrivningen av API:et (OpenAPI).",
      "The schema that the file follows, or the description of the API (OpenAPI).",
      "https://data.tierp.example/schema/badplatser.json",
    ),
  },
  authoring: {
    file: help(
      "Filens plats i katalogens mapp, när den ligger bredvid beskrivningen. Storlek, kontrollsumma och format fylls då i av sig själva.",
      "Where the file lies in the catalogue's folder, if it is kept beside the description. Size, checksum and format are then filled in.",
      "filer/badplatser.csv",
    ),
  },
};

export const checksum: ClassHelp<"Checksum"> = {
  about: help(
    "En kontrollsumma, som visar om en fil har förändrats. Det räcker att skriva själva summan.",
    "A checksum, which shows whether a file has changed. The sum alone is enough.",
  ),
  rows: {
    value: help("Summan: 40 tecken, siffror och a–f.", "The sum: 40 characters, digits and a–f."),
    algorithm: help(
      "Hur summan är räknad. Det är alltid SHA-1, så det behöver inte skrivas.",
      "How the sum was worked out. It is always SHA-1, so it need not be written.",
    ),
  },
  authoring: {},
};
