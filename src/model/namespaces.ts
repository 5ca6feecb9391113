/** Prefixes of every namespace that the profile uses, as DCAT-AP-SE 3.0.1 writes them. */
export const prefixes = {
  adms: "http://www.w3.org/ns/adms#",
  dcat: "http://www.w3.org/ns/dcat#",
  dcatap: "http://data.europa.eu/r5r/",
  dcterms: "http://purl.org/dc/terms/",
  foaf: "http://xmlns.com/foaf/0.1/",
  geosparql: "http://www.opengis.net/ont/geosparql#",
  locn: "http://www.w3.org/ns/locn#",
  odrs: "http://schema.theodi.org/odrs#",
  // With https, unlike the ontology's own address: the portal reads what its bundle of forms says.
  org: "https://www.w3.org/ns/org#",
  owl: "http://www.w3.org/2002/07/owl#",
  prov: "http://www.w3.org/ns/prov#",
  rdf: "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
  rdfs: "http://www.w3.org/2000/01/rdf-schema#",
  schema: "http://schema.org/",
  sh: "http://www.w3.org/ns/shacl#",
  skos: "http://www.w3.org/2004/02/skos/core#",
  spdx: "http://spdx.org/rdf/terms#",
  vcard: "http://www.w3.org/2006/vcard/ns#",
  xsd: "http://www.w3.org/2001/XMLSchema#",
} as const;

export type Prefix = keyof typeof prefixes;

const namespace =
  <P extends Prefix>(prefix: P) =>
  <N extends string>(name: N): `${(typeof prefixes)[P]}${N}` =>
    `${prefixes[prefix]}${name}`;

export const adms = namespace("adms");
export const dcat = namespace("dcat");
export const dcatap = namespace("dcatap");
export const dcterms = namespace("dcterms");
export const foaf = namespace("foaf");
export const geosparql = namespace("geosparql");
export const locn = namespace("locn");
export const odrs = namespace("odrs");
export const org = namespace("org");
export const owl = namespace("owl");
export const prov = namespace("prov");
export const rdf = namespace("rdf");
export const rdfs = namespace("rdfs");
export const schema = namespace("schema");
export const sh = namespace("sh");
export const skos = namespace("skos");
export const spdx = namespace("spdx");
export const vcard = namespace("vcard");
export const xsd = namespace("xsd");

/** `dcterms:title` for `http://purl.org/dc/terms/title`; the IRI itself where no prefix fits. */
export function prefixedName(iri: string): string {
  for (const [prefix, base] of Object.entries(prefixes)) {
    if (iri.startsWith(base)) return `${prefix}:${iri.slice(base.length)}`;
  }
  return iri;
}
