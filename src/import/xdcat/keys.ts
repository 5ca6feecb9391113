import type { ClassName } from "../../model/kinds.js";

/** The parts of the processor's input, and what they describe. A part may be followed by a number or a name. */
export const parts: readonly (readonly [name: string, describes: ClassName])[] = [
  ["dcat-catalog", "Catalog"],
  ["dcat-datasetseries", "DatasetSeries"],
  ["dcat-dataset", "Dataset"],
  ["dcat-dataservice", "DataService"],
];

const licences = { licenseurl: "license", licensedoc: "license" };
const places = { location: "spatial", spatialUrl: "spatial" };
const described = { page: "documentation", accrualPeriodicity: "frequency" };

/**
 * What the processor calls properties, where it is not what the profile table does. `license` of a distribution,
 * `publisher` of a dataset and others that it knows in its documentation but passes over are among the table's own.
 * Source: docs/supported_attributes.md of DIGG's DCAT-AP-SE processor; `versionInfo` is of its earlier versions.
 */
export const renamed: Readonly<Partial<Record<ClassName, Readonly<Record<string, string>>>>> = {
  Catalog: { ...places, catalog: "catalogs" },
  Dataset: {
    ...places,
    ...described,
    "other agent": "attribution",
    adms: "otherIdentifier",
    offers: "fee",
    distribution: "distributions",
    versionInfo: "version",
  },
  DatasetSeries: { ...places, ...described },
  Distribution: {
    ...licences,
    ...described,
    formatMedia: "format",
    formatGeo: "format",
    formatText: "format",
  },
  DataService: { ...licences, ...described },
  Agent: { mbox: "email" },
  ContactPoint: { phone: "telephone", url: "homepage" },
  PeriodOfTime: { startDate: "start", endDate: "end" },
  Offer: { page: "webpage" },
};

/** The processor's names of values that the vocabularies have under other names. */
export const renamedValues: Readonly<Record<string, string>> = {
  Private: "PrivateIndividual(s)",
  UnderDevelopment: "DEVELOP",
  semiannual: "ANNUAL_2",
  "three times a month": "MONTHLY_3",
  "three times a week": "WEEKLY_3",
  "three times a year": "ANNUAL_3",
  semiweekly: "WEEKLY_2",
  "twice a day": "DAILY_2",
  semimonthly: "MONTHLY_2",
  continuously: "UPDATE_CONT",
  continuous: "CONT",
  biweekly: "BIWEEKLY",
  bimonthly: "BIMONTHLY",
  triennial: "TRIENNIAL",
  biennial: "BIENNIAL",
  irregular: "IRREG",
  annual: "ANNUAL",
};
