import { vocabulary } from "../vocabulary.js";

/**
 * The implementing regulation on high-value datasets, (EU) 2023/138, the value of dcatap:applicableLegislation. Source:
 * DCAT-AP-SE 3.0.1 (DIGG, CC BY 4.0).
 */
// biome-ignore format: one concept a line
export const applicableLegislation = vocabulary(
  "applicable-legislation",
  "Tillämplig lagstiftning",
  "Applicable legislation",
  "http://data.europa.eu/eli/",
  [
    ["HVD", "Värdefull datamängd", "High-value dataset", { iri: "http://data.europa.eu/eli/reg_impl/2023/138/oj", aliases: ["2023/138", "(EU) 2023/138"] }],
  ],
);
