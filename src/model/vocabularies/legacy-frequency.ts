const CLD = "http://purl.org/cld/freq/";
const EU = "http://publications.europa.eu/resource/authority/frequency/";

/** Dublin Core's collection frequencies and the codes in today's list that mean the same. */
const replacements: readonly (readonly [cld: string, code: string])[] = [
  ["annual", "ANNUAL"],
  ["biennial", "BIENNIAL"],
  ["bimonthly", "BIMONTHLY"],
  ["biweekly", "BIWEEKLY"],
  ["continuous", "CONT"],
  ["daily", "DAILY"],
  ["irregular", "IRREG"],
  ["monthly", "MONTHLY"],
  ["quarterly", "QUARTERLY"],
  ["semiannual", "ANNUAL_2"],
  ["semimonthly", "MONTHLY_2"],
  ["semiweekly", "WEEKLY_2"],
  ["threeTimesAMonth", "MONTHLY_3"],
  ["threeTimesAWeek", "WEEKLY_3"],
  ["threeTimesAYear", "ANNUAL_3"],
  ["triennial", "TRIENNIAL"],
  ["weekly", "WEEKLY"],
];

/** Deprecated values of dcterms:accrualPeriodicity, each with the IRI that replaces it. */
export const legacyFrequency: ReadonlyMap<string, string> = new Map(
  replacements.map(([cld, code]) => [CLD + cld, EU + code]),
);
