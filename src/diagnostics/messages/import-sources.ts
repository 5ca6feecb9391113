import type { Label } from "../../model/rows.js";
import { message } from "./message.js";

/** What is told of sources that are neither RDF nor spreadsheets: CKAN, and the input of DIGG's DCAT-AP-SE processor. */
export const importSourceMessages = {
  "import/json": message<{ detail: string }>(
    "error",
    ({ detail }) => ({
      what: "Filen är ingen giltig JSON.",
      why: `Inget i den kunde läsas: ${detail}`,
      fix: "Hämta filen på nytt. Öppna adressen i en webbläsare om det fortfarande blir fel, och se vad servern svarar.",
    }),
    ({ detail }) => ({
      what: "The file is no valid JSON.",
      why: `Nothing in it could be read: ${detail}`,
      fix: "Fetch the file again. If it is still wrong, open the address in a browser and see what the server answers.",
    }),
  ),
  "import/ckan-refused": message<{ detail: string }>(
    "error",
    ({ detail }) => ({
      what: "CKAN svarade att frågan inte gick att besvara.",
      why: detail === "" ? "Svaret har `success: false`." : `Svaret: ${detail}`,
      fix: "Kontrollera adressen. Den brukar sluta på `/api/3/action/package_search`.",
    }),
    ({ detail }) => ({
      what: "CKAN answered that the request could not be met.",
      why: detail === "" ? "The answer has `success: false`." : `The answer: ${detail}`,
      fix: "Check the address. It usually ends with `/api/3/action/package_search`.",
    }),
  ),
  "import/ckan-part": message<{ read: number; count: number }>(
    "warning",
    ({ read, count }) => ({
      what: `Svaret har ${read} av ${count} datamängder.`,
      why: "CKAN svarar med en sida i taget, så resten kom inte med.",
      fix: "Importera från adressen i stället för en fil, så hämtas alla sidor. Eller hämta filen med `?rows=1000`.",
    }),
    ({ read, count }) => ({
      what: `The answer has ${read} of ${count} datasets.`,
      why: "CKAN answers one page at a time, so the rest was left out.",
      fix: "Import from the address rather than a file, and all pages are fetched. Or fetch the file with `?rows=1000`.",
    }),
  ),
  "import/ckan-skipped": message<{ title: string; state: string }>(
    "info",
    ({ title, state }) => ({
      what: `\`${title}\` kom inte med.`,
      why:
        state === "private"
          ? "Den är privat i CKAN, och alltså inte publicerad."
          : `Den är inte publicerad i CKAN (\`${state}\`).`,
      fix: "Inget behöver göras. Publicera den i CKAN först om den ska med, och importera igen.",
    }),
    ({ title, state }) => ({
      what: `\`${title}\` was left out.`,
      why:
        state === "private"
          ? "It is private in CKAN, and so not published."
          : `It is not published in CKAN (\`${state}\`).`,
      fix: "Nothing needs to be done. Publish it in CKAN first if it should be there, and import again.",
    }),
  ),
  "import/not-understood": message<{ key: string; value: string; count: number }>(
    "warning",
    ({ key, value, count }) => ({
      what: `\`${key}\` kom inte med${count > 1 ? ` (${count} ställen)` : ""}. Första värdet är \`${value}\`.`,
      why: "Det går inte att säga vilken uppgift i DCAT-AP-SE som det motsvarar.",
      fix: "Skriv in det för hand i YAML-filerna om det behövs.",
    }),
    ({ key, value, count }) => ({
      what: `\`${key}\` was left out${count > 1 ? ` (${count} places)` : ""}. Its first value is \`${value}\`.`,
      why: "There is no telling which property of DCAT-AP-SE it means.",
      fix: "Write it by hand in the YAML files where it is needed.",
    }),
  ),
  "import/processor-key": message<{ key: string; class: Label; suggestions: readonly string[] }>(
    "warning",
    ({ key, class: { sv: name }, suggestions }) => ({
      what: `\`${key}\` är ingen nyckel för ${name.toLowerCase()} i DIGG:s DCAT-AP-SE-processor.`,
      why: "Processorn hoppar över den utan att säga något, så uppgiften har aldrig publicerats. Den kom inte med nu heller.",
      fix:
        suggestions.length > 0
          ? `Menade du \`${suggestions[0]}\`? Rätta nyckeln och importera igen.`
          : "Skriv in uppgiften för hand i YAML-filen om den behövs.",
    }),
    ({ key, class: { en: name }, suggestions }) => ({
      what: `\`${key}\` is no key for ${name.toLowerCase()} in DIGG's DCAT-AP-SE processor.`,
      why: "The processor passes over it in silence, so it was never published. It was left out now too.",
      fix:
        suggestions.length > 0
          ? `Did you mean \`${suggestions[0]}\`? Correct the key and import again.`
          : "Write it by hand in the YAML file where it is needed.",
    }),
  ),
  "import/second-catalogue": message<{ file: string }>(
    "warning",
    ({ file }) => ({
      what: `Mer än en fil beskriver katalogen. Bara den i \`${file}\` kom med.`,
      why: "En mapp är en katalog.",
      fix: "Ta bort `dcat-catalog` ur de andra filerna, eller importera dem för sig.",
    }),
    ({ file }) => ({
      what: `More than one file describes the catalogue. Only that in \`${file}\` was taken.`,
      why: "A folder is one catalogue.",
      fix: "Remove `dcat-catalog` from the other files, or import them on their own.",
    }),
  ),
};
