import { concept, either, iri, literal, node, ref, text } from "../kinds.js";
import { dcat, dcatap, dcterms, foaf } from "../namespaces.js";
import { type ClassDef, mandatory, many, one, optional, recommended } from "../rows.js";

/** A dataset series: datasets of one kind that are published one by one, split by time, place or category. */
export const datasetSeries = {
  iri: dcat("DatasetSeries"),
  label: { sv: "Datamängdsserie", en: "Dataset series" },
  identity: { minted: "series/{id}" },
  word: "series",
  collection: "series",
  rows: {
    title: mandatory(dcterms("title"), one(text), "Titel", "Title"),
    description: mandatory(dcterms("description"), one(text), "Beskrivning", "Description"),
    publisher: mandatory(dcterms("publisher"), one(ref("Agent")), "Utgivare", "Publisher"),
    contactPoint: recommended(dcat("contactPoint"), many(ref("ContactPoint")), "Kontaktuppgift", "Contact point"),
    keyword: recommended(dcat("keyword"), many(text), "Nyckelord", "Keyword"),
    theme: recommended(dcat("theme"), many(concept("data-theme")), "Kategori", "Category"),
    applicableLegislation: optional(
      dcatap("applicableLegislation"),
      one(concept("applicable-legislation")),
      "Tillämplig lagstiftning",
      "Applicable legislation",
    ),
    /** Mandatory for a high-value series: shapes/hvd.ttl. */
    hvdCategory: optional(
      dcatap("hvdCategory"),
      many(concept("hvd-category")),
      "Kategori för värdefulla datamängder",
      "Category for high-value datasets",
    ),
    subject: optional(
      dcterms("subject"),
      many(concept("grunddata")),
      "Kategori för grunddata",
      "Category for data domains",
    ),
    conformsTo: recommended(
      dcterms("conformsTo"),
      many(either(iri("any"), node("Standard"))),
      "Uppfyller",
      "Conforms to",
    ),
    issued: recommended(dcterms("issued"), one(literal("date")), "Utgivningsdatum", "Release date"),
    modified: optional(dcterms("modified"), one(literal("date")), "Ändringsdatum", "Date modified"),
    landingPage: optional(dcat("landingPage"), many(iri("web")), "Ingångssida", "Landing page"),
    spatial: recommended(
      dcterms("spatial"),
      many(either(concept("place"), node("Location"))),
      "Geografiskt område",
      "Geographical area",
    ),
    temporal: recommended(dcterms("temporal"), many(node("PeriodOfTime")), "Tidsperiod", "Time period"),
    frequency: optional(
      dcterms("accrualPeriodicity"),
      one(concept("frequency")),
      "Uppdateringsfrekvens",
      "Frequency of update",
    ),
    relation: optional(dcterms("relation"), many(iri("web")), "Relaterad resurs", "Related resource"),
    qualifiedRelation: optional(
      dcat("qualifiedRelation"),
      many(node("Relationship")),
      "Kvalificerad relaterad resurs",
      "Qualified related resource",
    ),
    documentation: optional(foaf("page"), many(either(iri("web"), node("Document"))), "Dokumentation", "Documentation"),
  },
} as const satisfies ClassDef;
