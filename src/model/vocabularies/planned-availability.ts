import { vocabulary } from "../vocabulary.js";

/**
 * How long a distribution is meant to stay, the values of dcatap:availability. Source: DCAT-AP-SE 3.0.1 (DIGG, CC BY
 * 4.0).
 */
export const plannedAvailability = vocabulary(
  "planned-availability",
  "Planerad tillgänglighet",
  "Planned availability",
  "http://publications.europa.eu/resource/authority/planned-availability/",
  [
    ["TEMPORARY", "Temporär", "Temporary", { aliases: ["Tillfällig"] }],
    ["EXPERIMENTAL", "Experimentell", "Experimental"],
    ["AVAILABLE", "Tillgänglig", "Available"],
    ["STABLE", "Stabil", "Stable"],
  ],
);
