import { concept, either, iri, literal, node, ref, text } from "../kinds.js";
import { dcat, dcterms, foaf } from "../namespaces.js";
import { type ClassDef, mandatory, many, one, optional, recommended } from "../rows.js";

/** A catalogue: what an organisation publishes, as one thing that the portal harvests. */
export const catalog = {
  iri: dcat("Catalog"),
  label: { sv: "Katalog", en: "Catalog" },
  identity: { minted: "catalog/{id}" },
  word: "catalog",
  collection: "catalogs",
  authoring: { base: { label: { sv: "Basadress", en: "Base address" } } },
  rows: {
    title: mandatory(dcterms("title"), one(text), "Titel", "Title"),
    description: mandatory(dcterms("description"), one(text), "Beskrivning", "Description"),
    publisher: mandatory(dcterms("publisher"), one(ref("Agent")), "Utgivare", "Publisher"),
    issued: recommended(dcterms("issued"), one(literal("date")), "Utgivningsdatum", "Release date"),
    language: recommended(dcterms("language"), many(concept("language")), "Språk", "Language"),
    modified: recommended(dcterms("modified"), one(literal("date")), "Ändringsdatum", "Date modified"),
    homepage: recommended(foaf("homepage"), one(either(iri("any"), node("Document"))), "Hemsida", "Homepage"),
    spatial: recommended(
      dcterms("spatial"),
      many(concept("place")),
      "Namngivet geografiskt område",
      "Named geographical area",
    ),
    /** The portal takes no other licence for metadata than CC0 (harvesting guide), so it need not be written. */
    license: mandatory(dcterms("license"), one(concept("licence")), "Licens", "License", { assumed: "CC0" }),
    rights: optional(dcterms("rights"), one(node("RightsStatement")), "Rättighetsförklaring", "Rights statement"),
    hasPart: optional(dcterms("hasPart"), many(either(ref("Catalog"), iri("web"))), "Består av", "Has part"),
    isPartOf: optional(dcterms("isPartOf"), one(either(ref("Catalog"), iri("web"))), "Är del av", "Is part of"),
    catalogs: optional(dcat("catalog"), many(either(ref("Catalog"), iri("web"))), "Katalog", "Catalog"),
    themeTaxonomy: recommended(
      dcat("themeTaxonomy"),
      many(concept("theme-taxonomy")),
      "Taxonomi för tema",
      "Theme taxonomy",
      { assumed: "data-theme" },
    ),
    datasets: mandatory(dcat("dataset"), many(ref("Dataset", "DatasetSeries")), "Datamängd", "Dataset", {
      collects: ["Dataset", "DatasetSeries"],
    }),
    services: optional(dcat("service"), many(ref("DataService")), "Datatjänst", "Service", {
      collects: ["DataService"],
    }),
  },
} as const satisfies ClassDef;
