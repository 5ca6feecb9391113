import { vocabulary } from "../vocabulary.js";

/**
 * Whether a contact point is a person or an organisation: its second rdf:type. Source: DCAT-AP-SE 3.0.1 (DIGG, CC BY
 * 4.0).
 */
export const vcardKind = vocabulary(
  "vcard-kind",
  "Slag av kontaktuppgift",
  "Kinds of contact point",
  "http://www.w3.org/2006/vcard/ns#",
  [
    ["Individual", "Individ", "Individual", { aliases: ["Person"] }],
    ["Organization", "Organisation", "Organization"],
  ],
);
