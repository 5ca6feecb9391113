import { vocabulary } from "../vocabulary.js";

/** The maturity of a distribution, the values of adms:status. Source: DCAT-AP-SE 3.0.1 (DIGG, CC BY 4.0). */
export const distributionStatus = vocabulary(
  "distribution-status",
  "Status för distributioner",
  "Distribution statuses",
  "http://publications.europa.eu/resource/authority/distribution-status/",
  [
    ["COMPLETED", "Färdig", "Completed", { aliases: ["Klar"] }],
    ["DEPRECATED", "Avvecklad", "Deprecated"],
    ["DEVELOP", "Under utveckling", "Under development"],
    ["WITHDRAWN", "Tillbakadragen", "Withdrawn"],
  ],
);
