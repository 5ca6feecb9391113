import { concept, either, iri, literal, node, ref, text } from "../kinds.js";
import { adms, dcat, dcatap, dcterms, foaf, prov, schema } from "../namespaces.js";
import { type ClassDef, mandatory, many, one, optional, recommended } from "../rows.js";

/** A dataset: one body of information, whatever the files and interfaces through which it is reached. */
export const dataset = {
  iri: dcat("Dataset"),
  label: { sv: "Datamängd", en: "Dataset" },
  identity: { minted: "dataset/{id}" },
  word: "dataset",
  collection: "datasets",
  authoring: {
    covers: { label: { sv: "Prioriterad datamängd", en: "Prioritised dataset" } },
  },
  rows: {
    /** Name the content, not the system it came from. */
    title: mandatory(dcterms("title"), one(text), "Titel", "Title"),
    description: mandatory(dcterms("description"), one(text), "Beskrivning", "Description"),
    publisher: mandatory(dcterms("publisher"), one(ref("Agent")), "Utgivare", "Publisher"),
    creator: optional(dcterms("creator"), one(ref("Agent")), "Producent", "Creator"),
    attribution: optional(prov("qualifiedAttribution"), many(node("Attribution")), "Övrig aktör", "Attribution"),
    contactPoint: recommended(dcat("contactPoint"), many(ref("ContactPoint")), "Kontaktuppgift", "Contact point"),
    keyword: recommended(dcat("keyword"), many(text), "Nyckelord", "Keyword"),
    theme: recommended(dcat("theme"), many(concept("data-theme")), "Kategori", "Category"),
    applicableLegislation: optional(
      dcatap("applicableLegislation"),
      one(concept("applicable-legislation")),
      "Tillämplig lagstiftning",
      "Applicable legislation",
    ),
    /** Mandatory for a high-value dataset: shapes/hvd.ttl. */
    hvdCategory: optional(
      dcatap("hvdCategory"),
      many(concept("hvd-category")),
      "Kategori för värdefulla datamängder",
      "Category for high-value datasets",
    ),
    subject: optional(
      dcterms("subject"),
      many(concept("grunddata")),
      "Kategori för nationella grunddata",
      "Category for national data domains",
    ),
    identifier: optional(dcterms("identifier"), many(literal("string")), "Identifikator", "Identifier"),
    otherIdentifier: optional(adms("identifier"), many(literal("string")), "Övrig identifikator", "Other identifier"),
    /** When the data were first published; not when the description was written (recommendation 7). */
    issued: recommended(dcterms("issued"), one(literal("date")), "Utgivningsdatum", "Release date"),
    modified: optional(dcterms("modified"), one(literal("date")), "Ändringsdatum", "Date modified"),
    language: optional(dcterms("language"), many(concept("language")), "Språk", "Language"),
    landingPage: optional(dcat("landingPage"), many(iri("web")), "Ingångssida", "Landing page"),
    conformsTo: recommended(
      dcterms("conformsTo"),
      many(either(iri("any"), node("Standard"))),
      "Uppfyller",
      "Conforms to",
    ),
    spatial: recommended(
      dcterms("spatial"),
      many(either(concept("place"), node("Location"))),
      "Geografiskt område",
      "Geographical area",
    ),
    temporal: recommended(dcterms("temporal"), many(node("PeriodOfTime")), "Tidsperiod", "Time period"),
    temporalResolution: optional(
      dcat("temporalResolution"),
      one(literal("duration")),
      "Tidsupplösning",
      "Temporal resolution",
    ),
    spatialResolutionInMeters: optional(
      dcat("spatialResolutionInMeters"),
      one(literal("decimal")),
      "Rumslig upplösning",
      "Spatial resolution",
    ),
    frequency: optional(
      dcterms("accrualPeriodicity"),
      one(concept("frequency")),
      "Uppdateringsfrekvens",
      "Frequency of update",
    ),
    version: optional(dcat("version"), one(literal("string")), "Version", "Version"),
    versionNotes: optional(adms("versionNotes"), many(text), "Versionsanteckningar", "Version notes"),
    source: optional(dcterms("source"), many(either(ref("Dataset"), iri("any"))), "Källa", "Source"),
    accessRights: recommended(
      dcterms("accessRights"),
      one(concept("access-right")),
      "Åtkomsträttigheter",
      "Access rights",
    ),
    fee: optional(schema("offers"), many(node("Offer")), "Avgift", "Fee"),
    hasVersion: optional(dcat("hasVersion"), many(either(ref("Dataset"), iri("any"))), "Har version", "Has version"),
    isReferencedBy: optional(dcterms("isReferencedBy"), many(iri("web")), "Refereras av", "Is referenced by"),
    relation: optional(dcterms("relation"), many(iri("web")), "Relaterad resurs", "Related resource"),
    qualifiedRelation: optional(
      dcat("qualifiedRelation"),
      many(node("Relationship")),
      "Kvalificerad relaterad resurs",
      "Qualified related resource",
    ),
    documentation: optional(foaf("page"), many(either(iri("web"), node("Document"))), "Dokumentation", "Documentation"),
    provenance: optional(dcterms("provenance"), many(node("ProvenanceStatement")), "Ursprung", "Provenance"),
    distributions: optional(dcat("distribution"), many(node("Distribution")), "Distribution", "Distribution"),
    inSeries: optional(dcat("inSeries"), many(ref("DatasetSeries")), "Del i serie", "In series"),
  },
} as const satisfies ClassDef;
