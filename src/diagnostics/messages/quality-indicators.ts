import type { Label } from "../../model/rows.js";

/** The dimensions of the European metadata quality assessment (MQA). */
export const dimensionLabels = {
  findability: { sv: "Upptäckbarhet", en: "Findability" },
  accessibility: { sv: "Åtkomlighet", en: "Accessibility" },
  interoperability: { sv: "Interoperabilitet", en: "Interoperability" },
  reusability: { sv: "Återanvändbarhet", en: "Reusability" },
  contextuality: { sv: "Kontextualitet", en: "Contextuality" },
} as const satisfies Readonly<Record<string, Label>>;

export type DimensionId = keyof typeof dimensionLabels;

/** What each indicator is called. */
export const indicatorLabels = {
  keyword: { sv: "Nyckelord", en: "Keywords" },
  theme: { sv: "Kategorier", en: "Categories" },
  spatial: { sv: "Geografiskt område", en: "Geographical area" },
  temporal: { sv: "Tidsperiod", en: "Time period" },
  accessUrlStatus: { sv: "Åtkomstadressen svarar", en: "Access address answers" },
  downloadUrl: { sv: "Nedladdningsadress", en: "Download address" },
  downloadUrlStatus: { sv: "Nedladdningsadressen svarar", en: "Download address answers" },
  format: { sv: "Format", en: "Format" },
  mediaType: { sv: "Medietyp (dcat:mediaType)", en: "Media type (dcat:mediaType)" },
  formatMediaTypeVocabulary: { sv: "Format ur ordlista", en: "Format from a vocabulary" },
  nonProprietary: { sv: "Öppet format", en: "Non-proprietary format" },
  machineReadable: { sv: "Maskinläsbart format", en: "Machine-readable format" },
  dcatApCompliance: { sv: "Följer DCAT-AP", en: "Conforms to DCAT-AP" },
  licence: { sv: "Licens", en: "Licence" },
  licenceVocabulary: { sv: "Licens ur ordlista", en: "Licence from a vocabulary" },
  accessRights: { sv: "Åtkomsträttigheter", en: "Access rights" },
  accessRightsVocabulary: { sv: "Åtkomsträtt ur ordlista", en: "Access rights from vocabulary" },
  contactPoint: { sv: "Kontaktuppgift", en: "Contact point" },
  publisher: { sv: "Utgivare", en: "Publisher" },
  rights: { sv: "Rättighetsförklaring", en: "Rights statement" },
  byteSize: { sv: "Filstorlek", en: "File size" },
  issued: { sv: "Utgivningsdatum", en: "Release date" },
  modified: { sv: "Ändringsdatum", en: "Date modified" },
} as const satisfies Readonly<Record<string, Label>>;

export type IndicatorId = keyof typeof indicatorLabels;

/** What raises an indicator whose property is written, but not in a way that gets the points. */
export const indicatorAdvice: Readonly<Partial<Record<IndicatorId, Label>>> = {
  accessUrlStatus: {
    sv: "Rätta `accessURL`: adressen svarar inte.",
    en: "Mend `accessURL`: the address does not answer.",
  },
  downloadUrlStatus: {
    sv: "Rätta `downloadURL`: adressen svarar inte.",
    en: "Mend `downloadURL`: the address does not answer.",
  },
  formatMediaTypeVocabulary: {
    sv: "Ange `format` som en registrerad medietyp, till exempel `text/csv`.",
    en: "Give `format` as a registered media type, such as `text/csv`.",
  },
  nonProprietary: {
    sv: "Publicera data i ett öppet format, till exempel CSV i stället för Excel.",
    en: "Publish the data in a non-proprietary format, such as CSV instead of Excel.",
  },
  machineReadable: {
    sv: "Publicera data i ett maskinläsbart format, till exempel CSV eller GeoJSON i stället för PDF.",
    en: "Publish the data in a machine-readable format, such as CSV or GeoJSON instead of PDF.",
  },
  licenceVocabulary: {
    sv: "Ange `license` med en känd licens, till exempel `CC0` eller `CC BY 4.0`.",
    en: "Give `license` as a known licence, such as `CC0` or `CC BY 4.0`.",
  },
  accessRightsVocabulary: {
    sv: "Ange `accessRights` som `PUBLIC`, `RESTRICTED` eller `NON_PUBLIC`.",
    en: "Give `accessRights` as `PUBLIC`, `RESTRICTED` or `NON_PUBLIC`.",
  },
};
