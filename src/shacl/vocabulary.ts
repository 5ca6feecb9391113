const SH = "http://www.w3.org/ns/shacl#";
const RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
const RDFS = "http://www.w3.org/2000/01/rdf-schema#";
const OWL = "http://www.w3.org/2002/07/owl#";
const XSD = "http://www.w3.org/2001/XMLSchema#";

/** The IRI of a term of the SHACL vocabulary. */
export const sh = (name: string): string => SH + name;

export const rdf = {
  type: `${RDF}type`,
  first: `${RDF}first`,
  rest: `${RDF}rest`,
  nil: `${RDF}nil`,
} as const;

export const rdfs = { class: `${RDFS}Class`, subClassOf: `${RDFS}subClassOf` } as const;
export const owl = { class: `${OWL}Class`, imports: `${OWL}imports` } as const;
export const xsd = { boolean: `${XSD}boolean`, integer: `${XSD}integer`, string: `${XSD}string` } as const;
