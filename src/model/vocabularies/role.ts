import { vocabulary } from "../vocabulary.js";

/**
 * INSPIRE roles of a responsible party, the values of dcat:hadRole. Publisher, originator and point of contact are
 * missing because the profile has properties of their own for them. Source: DCAT-AP-SE 3.0.1 (DIGG, CC BY 4.0).
 */
export const role = vocabulary(
  "role",
  "Roller",
  "Roles",
  "http://inspire.ec.europa.eu/metadata-codelist/ResponsiblePartyRole/",
  [
    ["resourceProvider", "Leverantör", "Resource Provider"],
    ["custodian", "Förvaltare", "Custodian"],
    ["owner", "Ägare", "Owner"],
    ["user", "Användare", "User"],
    ["distributor", "Distributör", "Distributor"],
    ["principalInvestigator", "Undersökningsledare", "Principal Investigator"],
    ["processor", "Vidareförädlare", "Processor"],
    ["author", "Upphovsman", "Author"],
  ],
);
