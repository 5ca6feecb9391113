import { concept, either, iri, literal, node, ref, text } from "../kinds.js";
import { adms, dcat, dcatap, dcterms, foaf, spdx } from "../namespaces.js";
import { type ClassDef, mandatory, many, one, optional, recommended } from "../rows.js";

/** A distribution: one way to get at a dataset, a file in some format or an interface. */
export const distribution = {
  iri: dcat("Distribution"),
  label: { sv: "Distribution", en: "Distribution" },
  identity: { minted: "{parent}/distribution/{id}", idFrom: "format" },
  word: "distribution",
  authoring: {
    file: { label: { sv: "Lokal fil", en: "Local file" } },
  },
  rows: {
    title: optional(dcterms("title"), one(text), "Titel", "Title"),
    description: recommended(dcterms("description"), one(text), "Beskrivning", "Description"),
    accessURL: mandatory(dcat("accessURL"), one(iri("web")), "Webbadress för åtkomst", "Web address for access"),
    downloadURL: optional(
      dcat("downloadURL"),
      many(iri("download")),
      "Webbadress för nedladdning",
      "Web address for download",
    ),
    format: recommended(
      dcterms("format"),
      one(either(concept("media-type"), concept("media-type-geographic"), literal("mediaType"))),
      "Mediatyp",
      "Media type",
    ),
    accessService: optional(
      dcat("accessService"),
      many(ref("DataService")),
      "Åtkomst via datatjänst",
      "Access service",
    ),
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
    byteSize: optional(dcat("byteSize"), one(literal("nonNegativeInteger")), "Storlek (i bytes)", "Size (in bytes)"),
    language: optional(dcterms("language"), many(concept("language")), "Språk", "Language"),
    issued: optional(dcterms("issued"), one(literal("date")), "Utgivningsdatum", "Release date"),
    modified: optional(dcterms("modified"), one(literal("date")), "Ändringsdatum", "Date modified"),
    status: optional(adms("status"), one(concept("distribution-status")), "Status", "Status"),
    availability: recommended(
      dcatap("availability"),
      one(concept("planned-availability")),
      "Tillgänglighet",
      "Availability",
    ),
    applicableLegislation: optional(
      dcatap("applicableLegislation"),
      one(concept("applicable-legislation")),
      "Tillämplig lagstiftning",
      "Applicable legislation",
    ),
    license: recommended(
      dcterms("license"),
      one(either(concept("licence"), iri("any"), node("LicenseDocument"))),
      "Licens",
      "License",
    ),
    rights: optional(dcterms("rights"), one(node("RightsStatement")), "Rättighetsförklaring", "Rights statement"),
    checksum: optional(spdx("checksum"), one(node("Checksum")), "Checksumma", "Checksum"),
    documentation: optional(foaf("page"), many(either(iri("web"), node("Document"))), "Dokumentation", "Documentation"),
    conformsTo: optional(
      dcterms("conformsTo"),
      many(either(iri("web"), node("Standard"))),
      "Länkade scheman",
      "Linked schemas",
    ),
  },
} as const satisfies ClassDef;
