import { message } from "./message.js";

export interface Moved {
  readonly name: string;
  readonly from: string;
  readonly to: string;
}

/** So many names are told. */
const TOLD = 5;

const list = (names: readonly string[], more: (count: number) => string): string => {
  const told = names.slice(0, TOLD).map((name) => `”${name}”`);
  return names.length > TOLD ? `${told.join(", ")} ${more(names.length - TOLD)}` : told.join(", ");
};

const accept = {
  sv: 'Är det meningen, bygg en gång med `--accept "skälet"`.',
  en: 'If it is meant, build once with `--accept "the reason"`.',
};

/** What the guard says of a build that would take something away from the portal. */
export const publishMessages = {
  "publish/removed": message<{ count: number; total: number; limit: string; names: readonly string[] }>(
    "error",
    ({ count, total, limit, names }) => ({
      what: `${count} av ${total} publicerade datamängder skulle försvinna, mer än gränsen ${limit}: ${list(names, (left) => `och ${left} till`)}.`,
      why: "Det som inte finns i filen tas bort från dataportalen nästa natt.",
      fix: `Kontrollera att inga filer saknas. ${accept.sv}`,
    }),
    ({ count, total, limit, names }) => ({
      what: `${count} of ${total} published datasets would disappear, more than the limit ${limit}: ${list(names, (left) => `and ${left} more`)}.`,
      why: "What is not in the file is removed from the data portal the next night.",
      fix: `Check that no files are missing. ${accept.en}`,
    }),
  ),
  "publish/iri-changed": message<Moved>(
    "error",
    ({ name, from, to }) => ({
      what: `”${name}” är publicerad som ${from}, men skulle bli ${to}.`,
      why: "Ändras identifieraren är det något nytt för portalen: länkar, betyg och statistik går förlorade.",
      fix: `Återställ filnamnet, nyckeln eller organisationsnumret som den följer av, eller skriv den gamla identifieraren som \`uri: ${from}\`. ${accept.sv}`,
    }),
    ({ name, from, to }) => ({
      what: `”${name}” is published as ${from}, but would become ${to}.`,
      why: "If its identifier changes it is something new to the portal: links, ratings and statistics are lost.",
      fix: `Restore the file name, key or organisation number that it follows from, or write the old identifier as \`uri: ${from}\`. ${accept.en}`,
    }),
  ),
  "publish/catalogue-iri": message<Moved>(
    "error",
    ({ from, to }) => ({
      what: `Katalogen är publicerad som ${from}, men skulle bli ${to}.`,
      why: "Portalen känner igen katalogen på dess identifierare, och ser annars en ny katalog och en som har försvunnit.",
      fix: `Återställ \`base\`, eller skriv \`uri: ${from}\` under \`catalog\`. ${accept.sv}`,
    }),
    ({ from, to }) => ({
      what: `The catalogue is published as ${from}, but would become ${to}.`,
      why: "The portal knows the catalogue by its identifier, and would see a new catalogue and one that is gone.",
      fix: `Restore \`base\`, or write \`uri: ${from}\` under \`catalog\`. ${accept.en}`,
    }),
  ),
  "publish/publisher-changed": message<Moved>(
    "error",
    ({ name, from, to }) => ({
      what: `”${name}” skulle byta utgivare, från ${from} till ${to || "ingen"}.`,
      why: "På portalen hör datamängder ihop med sin organisation. En annan utgivare flyttar dem dit.",
      fix: `Kontrollera \`publisher\` och organisationsnumret. ${accept.sv}`,
    }),
    ({ name, from, to }) => ({
      what: `”${name}” would get another publisher: ${to || "none"} instead of ${from}.`,
      why: "On the portal datasets belong to their organisation. Another publisher moves them there.",
      fix: `Check \`publisher\` and the organisation number. ${accept.en}`,
    }),
  ),
  "publish/not-comparable": message<{ place: string; reason: string }>(
    "error",
    ({ place, reason }) => ({
      what: `Det som är publicerat i ${place} går inte att läsa: ${reason}`,
      why: "Utan det kan skyddet inte avgöra om något skulle försvinna.",
      fix: `Rätta adressen i \`guard: against\`, eller försök senare. Är inget publicerat ännu, bygg en gång med \`--accept "första gången"\`.`,
    }),
    ({ place, reason }) => ({
      what: `What is published at ${place} cannot be read: ${reason}`,
      why: "Without it, the guard cannot tell whether something would disappear.",
      fix: 'Mend the address in `guard: against`, or try later. If nothing is published yet, build once with `--accept "the first time"`.',
    }),
  ),
  "publish/first": message<{ place: string }>(
    "info",
    ({ place }) => ({
      what: `Inget är byggt i ${place} tidigare, så skyddet har inget att jämföra med.`,
      fix: "Inget behöver göras. Nästa bygge jämförs med det här.",
    }),
    ({ place }) => ({
      what: `Nothing has been built in ${place} before, so the guard has nothing to compare with.`,
      fix: "There is nothing to do. The next build is compared with this one.",
    }),
  ),
  "catalogue/guard": message<{ key: string; value: string }>(
    "error",
    ({ key, value }) => ({
      what: `\`${value}\` går inte att använda som \`${key}\` under \`guard\`.`,
      why: "Skyddet behöver veta vad det ska jämföra med och hur mycket som får försvinna.",
      fix: "Skriv `maxRemoved` som en andel (`10%`) eller ett antal (`5`), och `against` som en mapp eller webbadress.",
    }),
    ({ key, value }) => ({
      what: `\`${value}\` cannot be used as \`${key}\` under \`guard\`.`,
      why: "The guard needs to know what to compare with, and how much may disappear.",
      fix: "Write `maxRemoved` as a share (`10%`) or a number (`5`), and `against` as a folder or web address.",
    }),
  ),
};
