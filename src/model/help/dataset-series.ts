import * as common from "./common.js";
import { type ClassHelp, help } from "./help.js";

export const datasetSeries: ClassHelp<"DatasetSeries"> = {
  about: help(
    "Datamängder av samma slag som ges ut var för sig, till exempel en för varje år. Låt dem vara högst 50 och lika varandra i allt utom det som skiljer dem åt.",
    "Datasets of one kind that are published one by one, such as one a year. Keep them at most 50, and alike in all but what they are split by.",
  ),
  rows: {
    title: help(
      "Vad seriens datamängder har gemensamt, utan årtalet eller området som skiljer dem åt.",
      "What the datasets of the series have in common, without the year or area that tells them apart.",
      "{ sv: Påstigande i kollektivtrafiken, en: Boardings in public transport }",
    ),
    description: help(
      "Vad serien innehåller och hur den är uppdelad: efter tid, plats eller kategori.",
      "What the series contains and how it is split: by time, place or category.",
      "{ sv: Påstigande per hållplats med en datamängd per år., en: Boardings by stop with one dataset a year. }",
    ),
    publisher: help(
      "Organisationen som ger ut serien: densamma som för datamängderna i den.",
      "The organisation that publishes the series: the same as for the datasets in it.",
      "tierp",
    ),
    contactPoint: common.contactPoint,
    keyword: common.keyword,
    theme: common.theme,
    applicableLegislation: common.applicableLegislation,
    hvdCategory: common.hvdCategory,
    subject: common.subject,
    conformsTo: common.conformsTo,
    issued: help(
      "Utgivningsdatum för den först utgivna datamängden i serien.",
      "The release date of the first published dataset of the series.",
      "2022-02-01",
    ),
    modified: help(
      "Ändringsdatum för den senast ändrade datamängden i serien.",
      "The date on which a dataset of the series last changed.",
      "2024-11-04",
    ),
    landingPage: common.landingPage,
    spatial: help(
      "Hela området som seriens datamängder tillsammans handlar om.",
      "The whole area that the datasets of the series are about together.",
      "Tierps kommun",
    ),
    temporal: help(
      "Hela tiden som seriens datamängder tillsammans handlar om. Kommer det fler, skriv bara `start`.",
      "The whole time that the datasets of the series are about together. Where more are coming, write `start` only.",
      "{ start: 2022-01-01 }",
    ),
    frequency: help(
      "Hur ofta en ny datamängd läggs till i serien.",
      "How often another dataset is added to the series.",
      "årligen",
    ),
    relation: common.relation,
    qualifiedRelation: common.qualifiedRelation,
    documentation: common.documentation,
  },
  authoring: {},
};
