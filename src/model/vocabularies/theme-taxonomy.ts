import { vocabulary } from "../vocabulary.js";

/**
 * The list that the themes of a catalogue come from, the value of dcat:themeTaxonomy. Source: DCAT-AP-SE 3.0.1 (DIGG,
 * CC BY 4.0).
 */
export const themeTaxonomy = vocabulary(
  "theme-taxonomy",
  "Kategorisystem",
  "Theme taxonomies",
  "http://publications.europa.eu/resource/authority/",
  [["data-theme", "Vokabulär för Data-Teman", "Data Theme Vocabulary"]],
);
