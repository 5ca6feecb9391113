import { concept, iri, literal, node } from "../kinds.js";
import { rdf, vcard } from "../namespaces.js";
import { type ClassDef, mandatory, many, one, optional, recommended } from "../rows.js";

/** A contact point: whom to ask about the data. Never the same thing as an agent. */
export const contactPoint = {
  iri: vcard("Kind"),
  alsoTyped: [vcard("Organization"), vcard("Individual")],
  label: { sv: "Kontaktuppgift", en: "Contact point" },
  identity: { minted: "contact/{id}" },
  word: "contact",
  collection: "contacts",
  rows: {
    type: mandatory(rdf("type"), one(concept("vcard-kind")), "Typ", "Kind", { assumed: "Organization" }),
    name: mandatory(vcard("fn"), many(literal("string")), "Namn", "Formatted name", { languageTag: "allowed" }),
    email: mandatory(vcard("hasEmail"), many(iri("email")), "E-postadress", "Email"),
    telephone: recommended(vcard("hasTelephone"), many(node("Telephone")), "Telefon", "Telephone"),
    address: recommended(vcard("hasAddress"), many(node("Address")), "Adress", "Address"),
    homepage: optional(vcard("hasURL"), many(iri("web")), "Hemsida", "Website"),
  },
} as const satisfies ClassDef;

/** A telephone number. */
export const telephone = {
  iri: vcard("Voice"),
  label: { sv: "Telefon", en: "Telephone" },
  identity: "blank",
  shorthand: "number",
  rows: {
    number: mandatory(vcard("hasValue"), one(iri("telephone")), "Nummer", "Number"),
  },
} as const satisfies ClassDef;

/** A postal address. */
export const address = {
  iri: vcard("Address"),
  label: { sv: "Adress", en: "Address" },
  identity: "blank",
  rows: {
    country: recommended(vcard("country-name"), one(literal("string")), "Land", "Country name", {
      languageTag: "allowed",
    }),
    locality: recommended(vcard("locality"), one(literal("string")), "Postort", "Locality", { languageTag: "allowed" }),
    postalCode: recommended(vcard("postal-code"), one(literal("string")), "Postkod", "Postal code", {
      languageTag: "allowed",
    }),
    street: recommended(vcard("street-address"), one(literal("string")), "Gatuadress", "Street address", {
      languageTag: "allowed",
    }),
  },
} as const satisfies ClassDef;
