import { concept, either, iri, literal, node, ref, text } from "../kinds.js";
import { dcat, dcatap, dcterms, foaf } from "../namespaces.js";
import { type ClassDef, mandatory, many, one, optional, recommended } from "../rows.js";

/** A data service: an API, described once and pointed at by the distributions that it gives access to. */
export const dataService = {
  iri: dcat("DataService"),
  label: { sv: "Datatjänst", en: "Data service" },
  identity: { minted: "service/{id}" },
  word: "service",
  collection: "services",
  rows: {
    title: mandatory(dcterms("title"), one(text), "Titel", "Title"),
    description: optional(dcterms("description"), one(text), "Beskrivning", "Description"),
    endpointURL: mandatory(dcat("endpointURL"), many(iri("any")), "Åtkomstadress", "Endpoint URL"),
    endpointDescription: recommended(
      dcat("endpointDescription"),
      many(iri("any")),
      "Beskrivning åtkomstadress",
      "Endpoint description",
    ),
    publisher: optional(dcterms("publisher"), many(ref("Agent")), "Utgivare", "Publisher"),
    contactPoint: recommended(dcat("contactPoint"), many(ref("ContactPoint")), "Kontaktuppgift", "Contact point"),
    type: optional(dcterms("type"), many(concept("service-type")), "Arkitekturstil", "Architectural style"),
    keyword: recommended(dcat("keyword"), many(text), "Nyckelord", "Keyword"),
    theme: optional(dcat("theme"), many(concept("data-theme")), "Kategori", "Category"),
    applicableLegislation: optional(
      dcatap("applicableLegislation"),
      one(concept("applicable-legislation")),
      "Tillämplig lagstiftning",
      "Applicable legislation",
    ),
    /** Mandatory for a service of high-value datasets: shapes/hvd.ttl. */
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
    format: recommended(
      dcterms("format"),
      one(either(concept("media-type"), concept("media-type-geographic"), literal("mediaType"))),
      "Mediatyp",
      "Media type",
    ),
    conformsTo: optional(dcterms("conformsTo"), many(either(iri("any"), node("Standard"))), "Uppfyller", "Conforms to"),
    servesDataset: optional(
      dcat("servesDataset"),
      many(either(ref("Dataset", "DatasetSeries"), iri("any"))),
      "Försörjer datamängd",
      "Serves dataset",
    ),
    license: recommended(
      dcterms("license"),
      one(either(concept("licence"), iri("any"), node("LicenseDocument"))),
      "Licens",
      "License",
    ),
    accessRights: recommended(
      dcterms("accessRights"),
      one(concept("access-right")),
      "Åtkomsträttigheter",
      "Access rights",
    ),
    landingPage: optional(dcat("landingPage"), many(iri("web")), "Ingångssida", "Landing page"),
    documentation: optional(foaf("page"), many(either(iri("web"), node("Document"))), "Dokumentation", "Documentation"),
  },
} as const satisfies ClassDef;
