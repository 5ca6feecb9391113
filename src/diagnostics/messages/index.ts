import { catalogueMessages } from "./catalogue.js";
import { harvestMessages } from "./harvest.js";
import { harvestCatalogueMessages } from "./harvest-catalogue.js";
import { hvdMessages } from "./hvd.js";
import { profileMessages } from "./profile.js";
import { rdfMessages } from "./rdf.js";
import { recommendationMessages } from "./recommendation.js";
import { recommendationSeriesMessages } from "./recommendation-series.js";
import { shapesMessages } from "./shapes.js";
import { yamlMessages } from "./yaml.js";

/**
 * Every finding that the tool can make: code → severity and wording. One file a stage. A code is `stage/name`; it is
 * part of the report format, so it is never renamed.
 */
export const messages = {
  ...yamlMessages,
  ...catalogueMessages,
  ...harvestMessages,
  ...harvestCatalogueMessages,
  ...hvdMessages,
  ...profileMessages,
  ...rdfMessages,
  ...recommendationMessages,
  ...recommendationSeriesMessages,
  ...shapesMessages,
};

export type Code = keyof typeof messages;

/** The arguments that findings of a code carry. */
export type ArgsOf<C extends Code> = Parameters<(typeof messages)[C]["sv"]>[0];
