import type { Change } from "./mutate.js";

/** Rules of the harvesting guide, by their numbers in order; what the portal would refuse, merge or lose. */
export const identifiers: readonly Change[] = [
  // Every IRI is absolute and valid.
  [":dataset-bath", "dcat:landingPage", "<https://www.tierp.example/bad platser>", "error rdf/syntax"],
  [":dataset-bath", "dcat:landingPage", "<badplatser.html>", "error rdf/relative-iri"],
  [":dataset-bath", "dcat:landingPage", "<https://www.tierp.example/bad%2>", "error rdf/iri"],
  [":dataset-bath", "dcat:landingPage", "<https://www.tierp.example/bad#a#b>", "error rdf/iri"],
  [":dataset-bath", "dcat:landingPage", "<https://>", "error rdf/iri"],
  [":dataset-bath", "dcterms:relation", "<https://[www.example.org/>", "error rdf/iri"],
  // No blank nodes for the main things.
  [
    ":dataset-bath",
    "dcterms:publisher",
    '[ a foaf:Agent ; foaf:name "SGU"@sv ; dcterms:description "En myndighet."@sv ; dcterms:identifier "x" ; dcterms:type <http://purl.org/adms/publishertype/NationalAuthority> ]',
    "error harvest/blank-node",
  ],
  [
    ":dataset-secret",
    "dcat:contactPoint",
    '[ a vcard:Kind ; vcard:fn "A" ; vcard:hasEmail <mailto:a@b.example> ; vcard:hasTelephone [ a vcard:Voice ; vcard:hasValue <tel:+461> ] ; vcard:hasAddress [ a vcard:Address ; vcard:country-name "S" ; vcard:locality "T" ; vcard:postal-code "1" ; vcard:street-address "C" ] ]',
    "error harvest/blank-node",
  ],
  [
    ":dataset-secret",
    "dcat:distribution",
    '[ a dcat:Distribution ; dcterms:description "D"@sv ; dcat:accessURL <https://a.example/> ; dcterms:format "text/plain" ; dcat:byteSize "1"^^xsd:nonNegativeInteger ; dcatap:availability eu:planned-availability\\/STABLE ; dcterms:license <https://a.example/l> ]',
    "error harvest/blank-node",
  ],
  [
    ":dist-secret",
    "dcat:accessService",
    '[ a dcat:DataService ; dcterms:title "T"@sv , "T"@en ; dcat:keyword "k"@sv ; dcat:contactPoint :contact ; dcterms:format "text/plain" ; dcat:endpointURL <https://a.example/e> ; dcat:endpointDescription <https://a.example/d> ; dcterms:license <https://a.example/l> ; dcterms:accessRights eu:access-right\\/PUBLIC ]',
    "error harvest/blank-node",
  ],
  // One identifier, one thing.
  [":dataset-secret", "dcat:contactPoint", "tierp:", "error profile/class"],
  [
    "smhi:",
    "a",
    "foaf:Agent , vcard:Organization",
    "error harvest/contact-is-agent",
    "error profile/missing",
    "error profile/missing",
    "warning profile/missing",
    "warning profile/missing",
  ],
  [
    ":dist-secret",
    "a",
    "dcat:Distribution , dcat:DataService",
    "error harvest/one-thing",
    "error profile/missing",
    "error profile/missing",
    "warning profile/missing",
    "warning profile/missing",
    "warning profile/missing",
    "warning profile/missing",
  ],
  [":dataset-secret", "dcat:distribution", ":dist-secret , :dist-csv", "warning harvest/shared-distribution"],
];

const AGENT =
  'a foaf:Agent ; foaf:name "Heby kommun"@sv ; dcterms:description "En kommun."@sv ; dcterms:type <http://purl.org/adms/publishertype/LocalAuthority> ; dcterms:identifier "x" .';

/** How organisations are named and described. */
export const organisations: readonly Change[] = [
  ["", "+", `<http://dataportal.se/organisation/SE212000-0266> ${AGENT}`, "error harvest/organisation-iri"],
  ["", "+", `<https://dataportal.se/organisation/SE2120000340> ${AGENT}`, "error harvest/organisation-iri"],
  ["", "+", `<http://www.dataportal.se/organisation/SE2120000340> ${AGENT}`, "error harvest/organisation-iri"],
  ["", "+", `<http://dataportal.se/organisation/SE212000034> ${AGENT}`, "error harvest/organisation-iri"],
  ["", "+", `<http://dataportal.se/organisation/2120000340> ${AGENT}`, "error harvest/organisation-iri"],
  ["", "+", `<http://dataportal.se/organisation/heby> ${AGENT}`, "error harvest/organisation-iri"],
  ["", "+", `<http://dataportal.se/organisation/se2120000340> ${AGENT}`, "error harvest/organisation-iri"],
  ["", "+", `<http://dataportal.se/organisation/SE2120000340/> ${AGENT}`, "error harvest/organisation-iri"],
  ["", "+", `<http://dataportal.se/organisation/SE2120000341> ${AGENT}`, "error harvest/organisation-number"],
  ["", "+", `<http://dataportal.se/organisation/SE2120000341-kultur> ${AGENT}`, "error harvest/organisation-number"],
  ["", "+", `<https://a.example/tierp> ${AGENT.replace("Heby", "Tierps")}`, "error harvest/organisation-twice"],
  ["", "+", `<https://a.example/t> ${AGENT.replace('"x"', '"212000-0266"')}`, "error harvest/organisation-twice"],
  ["tierp:", "foaf:name", '"Tierps kommun" , "Tierp"', "error harvest/agent-name"],
  ["tierp:", "foaf:name", '"Tierps kommun"@sv , "Tierp"@sv', "error profile/language-repeated"],
  [":catalog", "dcterms:publisher", "smhi:", "info harvest/catalogue-publisher"],
  ["smhi:", "<http://www.w3.org/ns/org#classification>", "<https://a.example/x>", "error harvest/classification"],
];

const BY = "warning harvest/creative-commons-form";
const CC0 = "error harvest/catalogue-licence";

/** Licences. */
export const licences: readonly Change[] = [
  [":catalog", "dcterms:license", "<http://creativecommons.org/licenses/by/4.0/>", CC0],
  [":catalog", "dcterms:license", "<https://www.tierp.example/licens>", CC0],
  [":catalog", "dcterms:license", '"CC0"', CC0],
  [":catalog", "dcterms:license", "<https://creativecommons.org/publicdomain/zero/1.0/>", BY],
  [":catalog", "dcterms:license", "<http://creativecommons.org/publicdomain/zero/1.0>", BY],
  [":dist-csv", "dcterms:license", "<https://creativecommons.org/licenses/by/4.0/>", BY],
  [":dist-csv", "dcterms:license", "<http://creativecommons.org/licenses/by/4.0>", BY],
  [":dist-csv", "dcterms:license", "<http://creativecommons.org/licenses/by/4.0/deed.sv>", BY],
  [":dist-csv", "dcterms:license", "<http://creativecommons.org/licenses/by/4.0/legalcode>", BY],
  [":dist-csv", "dcterms:license", "<http://www.creativecommons.org/licenses/by/4.0/>", BY],
  [":dist-csv", "dcterms:license", '"CC BY 4.0"', "error profile/vocabulary"],
  [":service", "dcterms:license", "<https://creativecommons.org/publicdomain/zero/1.0/>", BY],
];

const PART =
  'a dcat:Catalog ; dcterms:title "Del"@sv , "Part"@en ; dcterms:description "En del."@sv , "A part."@en ; dcterms:publisher tierp: ; dcterms:issued "2024"^^xsd:gYear ; dcterms:modified "2024"^^xsd:gYear ; dcterms:language eu:language\\/SWE ; foaf:homepage <https://a.example/> ; dcterms:spatial <http://sws.geonames.org/2666218> ; dcat:themeTaxonomy <http://publications.europa.eu/resource/authority/data-theme> ; dcterms:license <http://creativecommons.org/publicdomain/zero/1.0/> ; dcat:dataset :dataset-bath';
const DEEPER = "error harvest/part-of-part";

/** Catalogues in catalogues. */
export const parts: readonly Change[] = [
  ["", "+", `:part ${PART} .`, "error harvest/main-catalogue"],
  ["", "+", `:part ${PART} . :catalog dcterms:hasPart :part . :part dcterms:hasPart :x . :x ${PART} .`, DEEPER],
  ["", "+", `:part ${PART} . :catalog dcterms:hasPart :part . :part dcterms:hasPart :catalog .`, DEEPER, DEEPER],
  ["", "+", ":catalog dcterms:hasPart :catalog .", DEEPER],
  ["", "+", `:a ${PART} ; dcterms:hasPart :b . :b ${PART} ; dcterms:hasPart :a .`, DEEPER, DEEPER],
  ["", "+", ":catalog dcterms:hasPart <https://heby.example/catalog> .", "error harvest/part-type"],
  ["", "+", ":catalog dcterms:hasPart :dataset-bath .", "error harvest/part-type"],
  ["", "+", `:part ${PART} ; dcterms:isPartOf :catalog .`, "error harvest/main-catalogue"],
  ["", "+", `:part ${PART} . :catalog dcat:catalog :part .`, "error harvest/main-catalogue"],
  [
    "",
    "+",
    ':catalog dcat:record [ a dcat:CatalogRecord ; dcterms:modified "2024"^^xsd:gYear ] .',
    "warning harvest/record",
  ],
  ["", "+", ":post a dcat:CatalogRecord .", "warning harvest/record"],
];

/** Identifiers that are shared or written in another way than the portal's. */
export const names: readonly Change[] = [
  [":dataset-air", "dcterms:identifier", '"0c7a3b2e-5f6d-4e8a-9b1c-2d3e4f5a6b7c"', "error harvest/identifier-twice"],
  [
    ":dataset-bath",
    "dcterms:conformsTo",
    "<https://www.dataportal.se/specifications/bad/1.0>",
    "info harvest/specification-iri",
  ],
  [
    ":dataset-bath",
    "dcterms:conformsTo",
    "<http://dataportal.se/specifications/bad/1.0>",
    "info harvest/specification-iri",
  ],
  [":dataset-bath", "dcterms:subject", "<https://dataportal.se/concepts/grunddata/x>", "info profile/iri-form"],
  [":dataset-bath", "dcterms:subject", "<https://www.example.org/grunddata>", "error profile/vocabulary"],
];

/** References that lead nowhere, or to something else. */
export const references: readonly Change[] = [
  [":dataset-bath", "dcterms:publisher", "<https://a.example/okand>", "error profile/not-described"],
  [":dataset-bath", "dcat:contactPoint", ":nobody", "error profile/not-described"],
  [":dataset-bath", "dcat:distribution", ":dist-csv , :dist-api , :nothing", "error profile/not-described"],
  [":dataset-bath", "dcat:inSeries", ":nothing", "error profile/not-described"],
  [":dataset-bath", "dcat:inSeries", ":dataset-air", "error profile/class"],
  [":catalog", "dcterms:publisher", ":contact", "error profile/class", "info harvest/catalogue-publisher"],
  [":dist-api", "dcat:accessService", ":dataset-air", "error profile/class"],
  [":dataset-bath", "dcterms:publisher", ":untyped . :untyped foaf:name 'Okänd'@sv", "error profile/class"],
];

/** What the profile does not have, or no longer has. */
export const versions: readonly Change[] = [
  [":dataset-bath", "dcterms:tittle", '"Badplatser"@sv', "info profile/unknown-property"],
  [
    ":dist-csv",
    "dcat:mediaType",
    "<http://www.iana.org/assignments/media-types/text/csv>",
    "info profile/unknown-property",
  ],
  [":catalog", "dcterms:identifier", '"1"', "info profile/unknown-property"],
  [":dataset-bath", "owl:versionInfo", '"1.0"', "info profile/deprecated"],
  [":dataset-bath", "dcterms:hasVersion", "<https://a.example/2>", "info profile/deprecated"],
  [
    ":dataset-bath",
    "dcterms:temporal",
    '[ a dcterms:PeriodOfTime ; dcat:startDate "2023"^^xsd:gYear ; schema:endDate "2024"^^xsd:gYear ]',
    "info profile/deprecated",
  ],
  [":dataset-bath", "dcterms:accrualPeriodicity", "<http://purl.org/cld/freq/annual>", "info profile/deprecated-value"],
];
