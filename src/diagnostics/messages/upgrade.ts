import type { Label } from "../../model/rows.js";
import { message } from "./message.js";

/** How many names are told of many. */
const TOLD = 6;

const some = (names: readonly string[]): string =>
  names
    .slice(0, TOLD)
    .map((name) => `\`${name}\``)
    .join(", ") + (names.length > TOLD ? " …" : "");

export interface Change {
  readonly from: string;
  readonly to: string;
  readonly count: number;
}

/** One kind of change: why it is made, with the version that asked for it. Nothing is left to do. */
const change = (sv: string, en: string) =>
  message<Change>(
    "info",
    ({ from, to, count }) => ({
      what: `\`${from}\` är nu \`${to}\`${count === 1 ? "" : ` (på ${count} ställen)`}.`,
      why: sv,
      fix: "Inget behöver göras.",
    }),
    ({ from, to, count }) => ({
      what: `\`${from}\` is now \`${to}\`${count === 1 ? "" : ` (in ${count} places)`}.`,
      why: en,
      fix: "Nothing needs to be done.",
    }),
  );

const changes = {
  "upgrade/property": change(
    "Egenskapen har ett annat namn i DCAT 3 och DCAT-AP-SE 3.0.1.",
    "The property has another name in DCAT 3 and DCAT-AP-SE 3.0.1.",
  ),
  "upgrade/value": change(
    "Värdet skrivs på ett sätt i de listor som DCAT-AP-SE 3.0.1 använder, och portalen jämför tecken för tecken.",
    "The lists that DCAT-AP-SE 3.0.1 uses write the value in one way, and the portal compares letter by letter.",
  ),
  "upgrade/format": change(
    "DCAT-AP-SE skriver formatet som en mediatyp i klartext under `dcterms:format`.",
    "DCAT-AP-SE writes the format as a media type in plain text under `dcterms:format`.",
  ),
  "upgrade/address": change(
    "En adress är en IRI, inte en text (DCAT-AP-SE 3.0.1: nodtyp URI).",
    "An address is an IRI, not a text (DCAT-AP-SE 3.0.1: node type URI).",
  ),
  "upgrade/datatype": change(
    "Profilen ger värdet en annan datatyp; DCAT 3 bytte till exempel `xsd:decimal` mot `xsd:nonNegativeInteger` för storlek.",
    "The profile gives the value another datatype; DCAT 3, for one, changed `xsd:decimal` to `xsd:nonNegativeInteger` for sizes.",
  ),
  "upgrade/geometry": change(
    "Geografi skrivs som WKT under `dcat:bbox`, `dcat:centroid` eller `locn:geometry` sedan DCAT 2.",
    "Geography is written as WKT under `dcat:bbox`, `dcat:centroid` or `locn:geometry` since DCAT 2.",
  ),
  "upgrade/contact": change(
    "En kontaktuppgift beskrivs som i vCard-ontologin från 2014.",
    "A contact point is described as in the vCard ontology of 2014.",
  ),
  "upgrade/agent": change(
    "En aktör beskrivs med egna uppgifter, inte bara med sitt namn (räckvidd `foaf:Agent`).",
    "An agent is described with details of its own, not by its name alone (range `foaf:Agent`).",
  ),
  "upgrade/type": message<Change>(
    "info",
    ({ to, count }) => ({
      what: `Typen \`${to}\` lades till${count === 1 ? "" : ` (på ${count} ställen)`}.`,
      why: "Portalen känner igen saker på deras typ. Den framgick av vad de heter i andra vokabulärer, eller av var de står.",
      fix: "Inget behöver göras.",
    }),
    ({ to, count }) => ({
      what: `The type \`${to}\` was added${count === 1 ? "" : ` (in ${count} places)`}.`,
      why: "The portal knows things by their type. It followed from their type in another vocabulary, or from where they stand.",
      fix: "Nothing needs to be done.",
    }),
  ),
  "upgrade/organisation": change(
    "Dataportalen känner igen en svensk organisation på adressen med organisationsnumret, och numret stod i källan.",
    "The data portal knows a Swedish organisation by the address with its number, and the number was in the source.",
  ),
  "upgrade/form": change(
    "Tecken som inte får stå där kodas eller tas bort (RFC 3987, BCP 47, XML 1.0).",
    "Characters that may not stand there are encoded or removed (RFC 3987, BCP 47, XML 1.0).",
  ),
};

/** The kinds of change that the log has. */
export type UpgradeCode = keyof typeof changes;

/** What is told when RDF is brought up to the version that applies: what was changed, and what needs a person. */
export const upgradeMessages = {
  ...changes,
  "upgrade/left-out": message<{ subject: string; property: string; value: string }>(
    "warning",
    ({ subject, property, value }) => ({
      what: `Uppgiften \`${property}\` om \`${subject}\` (\`${value}\`) kom inte med.`,
      why: "Den innehåller en adress som inte är giltig och inte kan rättas av sig själv.",
      fix: "Skriv in uppgiften för hand efteråt, med hela adressen.",
    }),
    ({ subject, property, value }) => ({
      what: `The statement \`${property}\` about \`${subject}\` (\`${value}\`) was left out.`,
      why: "It has an address that is not valid and cannot be mended by itself.",
      fix: "Write it by hand afterwards, with the whole address.",
    }),
  ),
  "upgrade/named": message<{ class: Label; count: number; left: number }>(
    "info",
    ({ class: { sv }, count, left }) => ({
      what: `${sv}: ${count} utan identifierare i källan fick ${count === 1 ? "en" : "var sin"}${left < count ? `; lika slogs ihop, så det blev ${left}` : ""}.`,
      why: "Portalen behöver en identifierare för att känna igen dem från natt till natt.",
      fix: "Inget behöver göras. Byt gärna namn på dem innan katalogen publiceras; sedan ska namnen inte ändras.",
    }),
    ({ class: { en }, count, left }) => ({
      what: `${en}: ${count} without identifier in the source got one${count === 1 ? "" : " each"}${left < count ? `; equal ones were merged, so there are ${left}` : ""}.`,
      why: "The portal needs an identifier to know them by from night to night.",
      fix: "Nothing needs to be done. Rename them before the catalogue is published if you like; after that the names should stay.",
    }),
  ),
  "upgrade/made-swedish": message<{ count: number; properties: readonly string[] }>(
    "warning",
    ({ count, properties }) => ({
      what: `${count === 1 ? "En text" : `${count} texter`} utan språk i källan räknas nu som svenska: ${some(properties)}.`,
      why: "Profilen vill att varje text säger vilket språk den är på.",
      fix: 'Titta igenom texterna, och ändra språket där en text är på engelska: `{ en: … }` i YAML, `"…"@en` i Turtle.',
    }),
    ({ count, properties }) => ({
      what: `${count === 1 ? "One text" : `${count} texts`} without language in the source now ${count === 1 ? "counts" : "count"} as Swedish: ${some(properties)}.`,
      why: "The profile wants each text to tell its language.",
      fix: 'Look through the texts, and change the language where one is in English: `{ en: … }` in YAML, `"…"@en` in Turtle.',
    }),
  ),
  "upgrade/agent-type": message<{ name: string }>(
    "warning",
    ({ name }) => ({
      what: `Källan säger inte vilken typ av aktör \`${name}\` är.`,
      why: "Aktörens typ är obligatorisk sedan DCAT-AP-SE 3.0, och den går inte att gissa.",
      fix: "Lägg till `dcterms:type`, för en kommun `http://purl.org/adms/publishertype/LocalAuthority`.",
    }),
    ({ name }) => ({
      what: `The source does not say which type of agent \`${name}\` is.`,
      why: "An agent's type is mandatory since DCAT-AP-SE 3.0, and it cannot be guessed.",
      fix: "Add `dcterms:type`, for a municipality `http://purl.org/adms/publishertype/LocalAuthority`.",
    }),
  ),
};
