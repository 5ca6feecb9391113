import type { ClassName } from "../kinds.js";
import { agent } from "./agent.js";
import { catalog } from "./catalog.js";
import { address, contactPoint, telephone } from "./contact-point.js";
import { dataService } from "./data-service.js";
import { dataset } from "./dataset.js";
import { datasetSeries } from "./dataset-series.js";
import { checksum, distribution } from "./distribution.js";
import { location, periodOfTime } from "./extent.js";
import { type ClassHelp, type Help, help } from "./help.js";
import { attribution, document, provenanceStatement, relationship, standard } from "./relations.js";
import { licenseDocument, offer, rightsStatement } from "./terms-of-use.js";

export type { Help } from "./help.js";

/** Help for every class and every row of the profile table. */
const texts: { readonly [C in ClassName]: ClassHelp<C> } = {
  Catalog: catalog,
  Dataset: dataset,
  DatasetSeries: datasetSeries,
  Distribution: distribution,
  DataService: dataService,
  Agent: agent,
  ContactPoint: contactPoint,
  Location: location,
  PeriodOfTime: periodOfTime,
  RightsStatement: rightsStatement,
  Offer: offer,
  Attribution: attribution,
  Relationship: relationship,
  ProvenanceStatement: provenanceStatement,
  Checksum: checksum,
  Telephone: telephone,
  Address: address,
  Document: document,
  Standard: standard,
  LicenseDocument: licenseDocument,
};

/** The keys that name a thing instead of describing it: the same for every class that has them. */
const identifying: Readonly<Record<string, Help>> = {
  uri: help(
    "Adressen (URI) som redan är sakens identifierare. Skriv den bara när den finns sedan tidigare, till exempel vid flytt från ett annat verktyg; annars bildas den av sig själv.",
    "The address (URI) that already identifies the thing. Write it only where one exists from before, such as when you move from another tool; otherwise it is made for you.",
    "https://www.tierp.example/data/badplatser",
  ),
  id: help(
    "Kort namn som blir sista delen av adressen. Ge ett när flera har samma format, så att adresserna inte ändras när en ny läggs till.",
    "A short name that becomes the last part of the address. Give one where several have the same format, so that addresses stay when one is added.",
    "per-manad",
  ),
};

/** What `defaults:` in catalog.yaml is for. */
export const defaultsHelp = help(
  "Värden som gäller överallt där inget annat står, för varje sort för sig. Skriv `null` i en fil för att inte ta förvalet där.",
  "Values that apply wherever nothing else is written, for each kind of thing. Write `null` in a file not to take the default there.",
  "\n  dataset:\n    publisher: tierp",
);

/** What a class is for. */
export const classHelp = (name: ClassName): Help => texts[name].about;

/** What a key of a class is for: a property of the table, an authoring key, `uri` or `id`; undefined for any other. */
export function keyHelp(name: ClassName, key: string): Help | undefined {
  const { rows, authoring } = texts[name] as { rows: Record<string, Help>; authoring: Record<string, Help> };
  for (const table of [rows, authoring, identifying]) if (Object.hasOwn(table, key)) return table[key];
  return undefined;
}
