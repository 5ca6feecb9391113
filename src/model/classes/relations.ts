import { concept, iri, ref, text } from "../kinds.js";
import { dcat, dcterms, foaf, prov } from "../namespaces.js";
import { type ClassDef, mandatory, one, recommended } from "../rows.js";

/** An agent in another role than publisher or creator (recommendation 9). */
export const attribution = {
  iri: prov("Attribution"),
  label: { sv: "Övrig aktör", en: "Attribution" },
  identity: "blank",
  rows: {
    role: mandatory(dcat("hadRole"), one(concept("role")), "Roll", "Role"),
    agent: mandatory(prov("agent"), one(ref("Agent")), "Aktör", "Party"),
  },
} as const satisfies ClassDef;

/** Something related, and how. */
export const relationship = {
  iri: dcat("Relationship"),
  label: { sv: "Kvalificerad relaterad resurs", en: "Qualified related resource" },
  identity: "blank",
  rows: {
    role: mandatory(dcat("hadRole"), one(concept("resource-role")), "Roll", "Role"),
    relation: mandatory(dcterms("relation"), one(iri("web")), "Resurs", "Resource"),
  },
} as const satisfies ClassDef;

/** Where the data came from and what was done to them. */
export const provenanceStatement = {
  iri: dcterms("ProvenanceStatement"),
  label: { sv: "Ursprung", en: "Provenance" },
  identity: "blank",
  shorthand: "description",
  rows: {
    description: mandatory(dcterms("description"), one(text), "Beskrivning", "Description"),
  },
} as const satisfies ClassDef;

/** A page or other document. */
export const document = {
  iri: foaf("Document"),
  label: { sv: "Dokument", en: "Document" },
  identity: "given",
  rows: {
    title: recommended(dcterms("title"), one(text), "Titel", "Title"),
    description: recommended(dcterms("description"), one(text), "Beskrivning", "Description"),
  },
} as const satisfies ClassDef;

/** A specification, schema or other standard. */
export const standard = {
  iri: dcterms("Standard"),
  label: { sv: "Standard", en: "Standard" },
  identity: "given",
  rows: {
    title: recommended(dcterms("title"), one(text), "Titel", "Title"),
    description: recommended(dcterms("description"), one(text), "Beskrivning", "Description"),
  },
} as const satisfies ClassDef;
