import type { Template } from "../../scripts/profile-check/bundle.js";
import type { ClassName } from "../../src/model/kinds.js";

const XSD = "http://www.w3.org/2001/XMLSchema#";
const DATES = ["date", "dateTime", "gYear"].map((name) => XSD + name);
export const ROLES = "http://inspire.ec.europa.eu/metadata-codelist/ResponsiblePartyRole/";

/** The classes that the bundle below describes. */
export const described: readonly ClassName[] = ["Offer", "Checksum", "PeriodOfTime", "Attribution"];

type Mutable<T> = T extends readonly (infer I)[]
  ? Mutable<I>[]
  : T extends object
    ? { -readonly [K in keyof T]: Mutable<T[K]> }
    : T;
type Draft = Mutable<Template>;
/** Templates by id, to be changed. */
export type Templates = Record<string, Draft>;

/** Four classes of the profile in every way in which bundles write them: by id, inline, extended, with and without prefixes. */
export const templates = (): Templates => ({
  web: { type: "text", nodetype: "URI", pattern: "https?://.+", cardinality: { min: 1 } },
  offer: {
    type: "group",
    property: "schema:offers",
    constraints: { "rdf:type": "schema:Offer" },
    label: { sv: "Avgift", en: "Fee" },
    items: ["description", "page"],
  },
  description: {
    nodetype: "LANGUAGE_LITERAL",
    property: "schema:description",
    label: { sv: "Beskrivning", en: "Description" },
    cardinality: { min: 1 },
  },
  page: {
    extends: "web",
    property: "http://schema.org/mainEntityOfPage",
    label: { sv: "Webbsida", en: "Webpage" },
    cardinality: { min: 0, pref: 1, max: 1 },
  },
  checksum: {
    type: "group",
    property: "spdx:checksum",
    constraints: { "http://www.w3.org/1999/02/22-rdf-syntax-ns#type": "http://spdx.org/rdf/terms#Checksum" },
    label: { sv: "Checksumma", en: "Checksum" },
    items: [
      {
        nodetype: "LITERAL",
        property: "http://spdx.org/rdf/terms#checksumValue",
        label: { sv: "Värde", en: "Checksum value" },
        cardinality: { min: 1, max: 1 },
      },
      "algorithm",
    ],
  },
  algorithm: {
    type: "choice",
    nodetype: "URI",
    property: "spdx:algorithm",
    label: { sv: "Algoritm", en: "Algorithm" },
    cardinality: { min: 1, max: 1 },
    choices: [{ value: "http://spdx.org/rdf/terms#checksumAlgorithm_sha1", label: { en: "SHA-1" } }],
  },
  period: {
    type: "group",
    property: "dcterms:temporal",
    constraints: { "rdf:type": ["dcterms:PeriodOfTime"] },
    label: { sv: "Tidsperiod", en: "Time period" },
    items: ["start", "end", "old-start"],
  },
  start: {
    nodetype: "DATATYPE_LITERAL",
    property: "dcat:startDate",
    datatype: DATES,
    label: { sv: "Start", en: "Start" },
    cardinality: { pref: 1, max: 1 },
  },
  end: {
    nodetype: "DATATYPE_LITERAL",
    property: "dcat:endDate",
    datatype: DATES,
    label: { sv: "Slut", en: "End" },
    cardinality: { pref: 1, max: 1 },
  },
  "old-start": { nodetype: "DATATYPE_LITERAL", property: "schema:startDate", styles: ["deprecated"] },
  attribution: {
    type: "group",
    property: "prov:qualifiedAttribution",
    constraints: { "rdf:type": "prov:Attribution" },
    label: { sv: "Övrig aktör", en: "Attribution" },
    items: ["role", "agent"],
  },
  role: {
    type: "choice",
    nodetype: "URI",
    property: "dcat:hadRole",
    pattern: `${ROLES}.*`,
    label: { sv: "Roll", en: "Role" },
    cardinality: { min: 1, max: 1 },
    choices: [
      { value: `${ROLES}resourceProvider`, label: { sv: "Leverantör", en: "Resource Provider" } },
      { value: `${ROLES}custodian`, label: { sv: "Förvaltare", en: "Custodian" } },
      { value: `${ROLES}owner`, label: { sv: "Ägare", en: "Owner" } },
      { value: `${ROLES}user`, label: { sv: "Användare", en: "User" } },
      { value: `${ROLES}distributor`, label: { sv: "Distributör", en: "Distributor" } },
      { value: `${ROLES}principalInvestigator`, label: { sv: "Undersökningsledare", en: "Principal Investigator" } },
      { value: `${ROLES}processor`, label: { sv: "Vidareförädlare", en: "Processor" } },
      { value: `${ROLES}author`, label: { sv: "Upphovsman", en: "Author" } },
    ],
  },
  agent: {
    type: "choice",
    nodetype: "RESOURCE",
    property: "prov:agent",
    constraints: { "rdf:type": ["foaf:Agent", "foaf:Person", "foaf:Organization"] },
    label: { sv: "Aktör", en: "Party" },
    cardinality: { min: 1, max: 1 },
  },
});

/** The bundle as the file has it. */
export const toJson = (all: Templates) => ({
  templates: Object.entries(all).map(([id, template]) => ({ id, ...template })),
});
