import { vocabulary } from "../vocabulary.js";

/**
 * National basic data ("grunddata") that a dataset belongs to, the values of dcterms:subject. The terminology grows, so
 * the list is open; IRIs outside it are told by their prefix. Source: DCAT-AP-SE 3.0.1 (DIGG, CC BY 4.0).
 */
export const grunddata = vocabulary(
  "grunddata",
  "Nationella grunddata",
  "National basic data",
  "https://www.dataportal.se/terminology/grunddata/",
  [
    ["person", "Person", "Person"],
    ["foretag", "Företag", "Company"],
  ],
  { open: true, prefix: "https://www.dataportal.se/terminology/grunddata/" },
);
