import { catalogueMessages } from "./catalogue.js";
import { catalogueThingMessages } from "./catalogue-things.js";
import { catalogueValueMessages } from "./catalogue-values.js";
import { fetchAnswerMessages } from "./fetch-answer.js";
import { fetchConnectionMessages } from "./fetch-connection.js";
import { harvestMessages } from "./harvest.js";
import { harvestCatalogueMessages } from "./harvest-catalogue.js";
import { hvdMessages } from "./hvd.js";
import { importMessages } from "./import.js";
import { importSourceMessages } from "./import-sources.js";
import { importSpreadsheetMessages } from "./import-spreadsheet.js";
import { linksMessages } from "./links.js";
import { placeholderMessages } from "./placeholder.js";
import { profileMessages } from "./profile.js";
import { profileVersionMessages } from "./profile-versions.js";
import { publishMessages } from "./publish.js";
import { rdfMessages } from "./rdf.js";
import { recommendationMessages } from "./recommendation.js";
import { recommendationSeriesMessages } from "./recommendation-series.js";
import { regionMessages } from "./region.js";
import { regionThingMessages } from "./region-things.js";
import { rehearsalMessages } from "./rehearsal.js";
import { shapesMessages } from "./shapes.js";
import { siteMessages } from "./site.js";
import { upgradeMessages } from "./upgrade.js";
import { yamlMessages } from "./yaml.js";

/**
 * Every finding that the tool can make: code → severity and wording. One file a stage. A code is `stage/name`; it is
 * part of the report format, so it is never renamed.
 */
export const messages = {
  ...yamlMessages,
  ...catalogueMessages,
  ...catalogueValueMessages,
  ...catalogueThingMessages,
  ...placeholderMessages,
  ...fetchConnectionMessages,
  ...fetchAnswerMessages,
  ...harvestMessages,
  ...harvestCatalogueMessages,
  ...hvdMessages,
  ...importMessages,
  ...importSourceMessages,
  ...importSpreadsheetMessages,
  ...linksMessages,
  ...profileMessages,
  ...publishMessages,
  ...profileVersionMessages,
  ...rdfMessages,
  ...rehearsalMessages,
  ...recommendationMessages,
  ...recommendationSeriesMessages,
  ...regionMessages,
  ...regionThingMessages,
  ...shapesMessages,
  ...siteMessages,
  ...upgradeMessages,
};

export type Code = keyof typeof messages;

/** The arguments that findings of a code carry. */
export type ArgsOf<C extends Code> = Parameters<(typeof messages)[C]["sv"]>[0];
