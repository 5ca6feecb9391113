import { vocabulary } from "../vocabulary.js";

/**
 * What a related resource is to the one described, the values of dcat:hadRole in a qualified relation. The profile only
 * says how such an IRI starts. Source: DCAT-AP-SE 3.0.1 (DIGG, CC BY 4.0).
 */
export const resourceRole = vocabulary(
  "resource-role",
  "Roller för resurser",
  "Resource roles",
  "https://www.dataportal.se/terminology/resource-role/",
  [],
  { open: true, prefix: "https://www.dataportal.se/terminology/resource-role/" },
);
