import { either, iri, literal, node, ref, text } from "../kinds.js";
import { dcterms, odrs, schema } from "../namespaces.js";
import { type ClassDef, mandatory, many, one, optional, recommended } from "../rows.js";

/** A rights statement: how to credit, and what the rights are. Its recommended parts are alternatives, so none is missed. */
export const rightsStatement = {
  iri: odrs("RightsStatement"),
  label: { sv: "Rättighetsförklaring", en: "Rights statement" },
  identity: "blank",
  shorthand: "attributionText",
  rows: {
    attributionText: recommended(odrs("attributionText"), one(text), "Erkännandetext", "Attribution text", {
      silent: true,
    }),
    attributionURL: recommended(odrs("attributionURL"), many(iri("web")), "Erkännande URL", "Attribution URL", {
      silent: true,
    }),
    copyrightNotice: optional(odrs("copyrightNotice"), one(text), "Meddelande om upphovsrätt", "Copyright notice"),
    copyrightStatement: recommended(
      odrs("copyrightStatement"),
      many(either(iri("any"), node("LicenseDocument"))),
      "Upphovsrättsdokument",
      "Copyright statement",
      { silent: true },
    ),
    copyrightYear: optional(odrs("copyrightYear"), many(literal("string")), "Upphovsrättsår", "Copyright year"),
    copyrightHolder: recommended(
      odrs("copyrightHolder"),
      many(either(ref("Agent"), iri("any"))),
      "Ägare av upphovsrätten",
      "Copyright holder",
      { silent: true },
    ),
    jurisdiction: recommended(odrs("jurisdiction"), many(iri("web")), "Jurisdiktion", "Jurisdiction", {
      silent: true,
    }),
    reuserGuidelines: recommended(
      odrs("reuserGuidelines"),
      many(iri("web")),
      "Riktlinjer för återanvändning",
      "Guidelines for re-users",
      { silent: true },
    ),
  },
} as const satisfies ClassDef;

/** A fee that is charged for the data. */
export const offer = {
  iri: schema("Offer"),
  label: { sv: "Avgift", en: "Fee" },
  identity: "blank",
  shorthand: "description",
  rows: {
    description: mandatory(schema("description"), one(text), "Beskrivning", "Description"),
    webpage: recommended(schema("mainEntityOfPage"), one(iri("web")), "Webbsida", "Webpage"),
  },
} as const satisfies ClassDef;

/** A licence outside the list of Creative Commons licences. */
export const licenseDocument = {
  iri: dcterms("LicenseDocument"),
  label: { sv: "Licensdokument", en: "License document" },
  identity: "given",
  rows: {
    title: recommended(dcterms("title"), one(text), "Titel", "Title"),
    description: recommended(dcterms("description"), one(text), "Beskrivning", "Description"),
  },
} as const satisfies ClassDef;
