import { language } from "./language.js";
import { legacyFrequency } from "./legacy-frequency.js";

const AUTHORITY = "http://publications.europa.eu/resource/authority";

/** DCAT-AP-SE 2 had a list of its own, from the draft of DCAT-AP 2.1. */
const availability = ["temporary", "experimental", "available", "stable"].map(
  (name) =>
    [
      `http://data.europa.eu/r5r/availability/${name}`,
      `${AUTHORITY}/planned-availability/${name.toUpperCase()}`,
    ] as const,
);

/** DCAT-AP 1 and 2 took the status of a distribution from the vocabulary of ADMS 1.0. */
const status = [
  ["Completed", "COMPLETED"],
  ["Deprecated", "DEPRECATED"],
  ["UnderDevelopment", "DEVELOP"],
  ["Withdrawn", "WITHDRAWN"],
].map(([name, code]) => [`http://purl.org/adms/status/${name}`, `${AUTHORITY}/distribution-status/${code}`] as const);

/** DCAT 1 (§5.3.5) told to name languages by the Library of Congress's lists of ISO 639 codes. */
const languages = language.concepts.flatMap(({ code, iri, aliases = [] }) => [
  ...aliases
    .filter((alias) => /^[a-z]{2}$/.test(alias))
    .map((two) => [`http://id.loc.gov/vocabulary/iso639-1/${two}`, iri] as const),
  [`http://lexvo.org/id/iso639-3/${code.toLowerCase()}`, iri] as const,
]);

/** Values that earlier versions took from other lists, each with the IRI that replaces it. */
export const legacyValues: ReadonlyMap<string, string> = new Map([
  ...legacyFrequency,
  ...availability,
  ...status,
  ...languages,
]);
