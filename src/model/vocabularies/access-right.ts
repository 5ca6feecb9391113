import { vocabulary } from "../vocabulary.js";

/**
 * Who may use the data: open, shared and closed data in the words of the Swedish recommendations. Source: DCAT-AP-SE
 * 3.0.1 (DIGG, CC BY 4.0); EU Publications Office.
 */
// biome-ignore format: one concept a line
export const accessRight = vocabulary(
  "access-right",
  "Åtkomsträttigheter",
  "Access rights",
  "http://publications.europa.eu/resource/authority/access-right/",
  [
    ["NON_PUBLIC", "Ej offentlig", "Non-public", { aliases: ["Icke-offentlig", "Icke offentlig", "Non public", "Stängd", "Closed"] }],
    ["PUBLIC", "Publik", "Public", { aliases: ["Offentlig", "Öppen", "Öppna data", "Open", "Open data"] }],
    ["RESTRICTED", "Begränsad", "Restricted", { aliases: ["Delad", "Delade data", "Shared", "Shared data"] }],
  ],
);
