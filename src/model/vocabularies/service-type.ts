import { vocabulary } from "../vocabulary.js";

/** Kinds of API, the values of a data service's dcterms:type. Source: DCAT-AP-SE 3.0.1 (DIGG, CC BY 4.0); Wikidata. */
export const serviceType = vocabulary(
  "service-type",
  "Tjänstetyper",
  "Service types",
  "http://www.wikidata.org/entity/",
  [
    ["REST", "REST", "REST", { iri: "http://www.wikidata.org/entity/Q749568" }],
    ["RPC", "RPC", "RPC", { iri: "http://www.wikidata.org/entity/Q62270" }],
  ],
);
