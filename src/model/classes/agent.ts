import { concept, either, iri, literal, node, text } from "../kinds.js";
import { dcterms, foaf, org, owl } from "../namespaces.js";
import { type ClassDef, mandatory, many, one, optional, recommended } from "../rows.js";

/** An agent: the organisation (or person) that publishes or makes data. */
export const agent = {
  iri: foaf("Agent"),
  alsoTyped: [foaf("Organization"), foaf("Person")],
  label: { sv: "Aktör", en: "Agent" },
  identity: { minted: "agent/{id}" },
  word: "agent",
  collection: "agents",
  authoring: {
    organizationNumber: { label: { sv: "Organisationsnummer", en: "Organisation number" } },
  },
  rows: {
    name: mandatory(foaf("name"), one(text), "Namn", "Name", { languageTag: "recommended" }),
    description: recommended(dcterms("description"), one(text), "Beskrivning", "Description"),
    type: mandatory(dcterms("type"), one(concept("publisher-type")), "Typ", "Type"),
    homepage: optional(foaf("homepage"), many(either(iri("web"), node("Document"))), "Hemsida", "Homepage"),
    email: optional(foaf("mbox"), many(iri("email")), "E-postadress", "Email address"),
    /** Its only value says "regulated to take out fees", which most publishers are not. */
    classification: recommended(
      org("classification"),
      one(concept("organisation-classification")),
      "Klassificering",
      "Classification",
      { silent: true },
    ),
    identifier: recommended(dcterms("identifier"), many(literal("string")), "Identifierare", "Identifier"),
    sameAs: optional(owl("sameAs"), many(iri("web")), "Alternativ URI", "Alternative URI"),
  },
} as const satisfies ClassDef;
