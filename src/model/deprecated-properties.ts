import { adms, dcat, dcterms, owl, schema, vcard } from "./namespaces.js";

/** A property that an earlier version had, and the one that it has today. */
export interface DeprecatedProperty {
  readonly iri: string;
  readonly successor: string;
  /** Which version had it, or replaced it. */
  readonly source: string;
}

const row = (iri: string, successor: string, source: string): DeprecatedProperty => ({ iri, successor, source });

const BUNDLE = "DCAT-AP-SE 3.0.1, deprecated";
const DCAT_3 = "DCAT 3, appendix D.1 (changes since DCAT 2)";
const DCAT_2014 = "DCAT 1 before its Recommendation of 2014";
const VCARD_2006 = "vCard ontology of 2006, replaced by that of 2014";

/** Properties that are read but no longer written; the successor takes the same values. */
export const deprecatedProperties: readonly DeprecatedProperty[] = [
  row(schema("startDate"), dcat("startDate"), BUNDLE),
  row(schema("endDate"), dcat("endDate"), BUNDLE),
  row(owl("versionInfo"), dcat("version"), BUNDLE),
  row(adms("version"), dcat("version"), "DCAT-AP 1.0; owl:versionInfo from 1.1, dcat:version from 3.0"),
  row(dcterms("hasVersion"), dcat("hasVersion"), DCAT_3),
  row(dcterms("isVersionOf"), dcat("isVersionOf"), DCAT_3),
  row(
    adms("contactPoint"),
    dcat("contactPoint"),
    "DCAT-AP 1.0, draft; dcat:contactPoint in the Recommendation of DCAT 1",
  ),
  row(dcat("bytes"), dcat("byteSize"), DCAT_2014),
  row(dcat("size"), dcat("byteSize"), DCAT_2014),
  row(vcard("email"), vcard("hasEmail"), VCARD_2006),
  row(vcard("tel"), vcard("hasTelephone"), VCARD_2006),
  row(vcard("adr"), vcard("hasAddress"), VCARD_2006),
  row(vcard("url"), vcard("hasURL"), VCARD_2006),
  row(vcard("value"), vcard("hasValue"), VCARD_2006),
];

const byIri: ReadonlyMap<string, DeprecatedProperty> = new Map(
  deprecatedProperties.map((property) => [property.iri, property]),
);

/** What is known of a property of earlier versions; undefined for any other. */
export const deprecatedProperty = (iri: string): DeprecatedProperty | undefined => byIri.get(iri);
