import type { Change } from "./mutate.js";

const HVD = "<http://data.europa.eu/eli/reg_impl/2023/138/oj>";

/** High-value datasets (recommendation 14). */
export const highValue: readonly Change[] = [
  [":dataset-air", "dcatap:hvdCategory", null, "error hvd/category"],
  [":series", "dcatap:applicableLegislation", HVD, "error hvd/category"],
  [":dist-air", "dcatap:applicableLegislation", null, "warning hvd/distribution"],
  [":dataset-air", "dcat:distribution", null, "warning hvd/distribution"],
  [":dist-air", "dcat:accessService", ":service", "warning hvd/service"],
  [":service", "dcatap:applicableLegislation", HVD, "error hvd/category"],
];

/** What a service of high-value datasets has to have, with the finding where it has not. */
const DEMANDS = [
  ["dcat:contactPoint :contact", "warning hvd/service-contact"],
  ["foaf:page <https://www.tierp.example/luft-api>", "warning hvd/service-documentation"],
  ["dcat:servesDataset :dataset-air", "warning hvd/service-datasets"],
  [`dcatap:hvdCategory <http://data.europa.eu/bna/c_dd313021>`, "error hvd/category"],
] as const;

/** A service of high-value datasets that has all but some of what is demanded. */
const serviceWithout = (lacking: string): string => `
  :luft-api a dcat:DataService ;
    ${DEMANDS.filter(([statement]) => statement !== lacking)
      .map(([statement]) => statement)
      .join(" ; ")} ;
    dcatap:applicableLegislation ${HVD} ;
    dcterms:title "Luft-API"@sv , "Air API"@en ;
    dcat:keyword "luft"@sv ;
    dcat:endpointURL <https://api.tierp.example/luft> ;
    dcat:endpointDescription <https://api.tierp.example/luft/beskrivning> ;
    dcterms:format "application/json" ;
    dcterms:license <http://creativecommons.org/publicdomain/zero/1.0/> ;
    dcterms:accessRights <http://publications.europa.eu/resource/authority/access-right/PUBLIC> .
  :catalog dcat:service :luft-api .`;

export const services: readonly Change[] = DEMANDS.map(([statement, found]) => [
  "",
  "+",
  serviceWithout(statement),
  found,
]);

/** The same, with nothing left out. */
export const goodService: Change = ["", "+", serviceWithout("")];
