import { vocabulary } from "../vocabulary.js";

/** What sets an agent apart from others, the value of org:classification. Source: DCAT-AP-SE 3.0.1 (DIGG, CC BY 4.0). */
// biome-ignore format: one concept a line
export const organisationClassification = vocabulary(
  "organisation-classification",
  "Organisationsklassificering",
  "Organisation classification",
  "https://dataportal.se/concepts/orgAspects/",
  [
    ["feeFinanzing", "Reglerad att ta ut avgifter på tjänster och data", "Regulated to take out fees on some service and data"],
  ],
);
