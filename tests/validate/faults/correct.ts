import { goodService } from "./hvd.js";
import type { Change } from "./mutate.js";

const HVD = "<http://data.europa.eu/eli/reg_impl/2023/138/oj>";

/** Changes that the profile and the portal allow: nothing is to be found, but for what is told as info. */
export const correct: readonly Change[] = [
  // Catalogues.
  [":catalog", "dcterms:title", '"Öppna data"@sv , "Open data"@en , "Offene Daten"@de'],
  [":catalog", "dcterms:language", "eu:language\\/SWE , eu:language\\/ENG"],
  [":catalog", "dcterms:issued", '"2024"^^xsd:gYear'],
  [
    ":catalog",
    "foaf:homepage",
    '<https://a.example/> . <https://a.example/> a foaf:Document ; dcterms:title "T"@sv ; dcterms:description "D"@sv',
  ],
  [
    "",
    "+",
    ":catalog dcterms:hasPart <https://heby.example/catalog> . <https://heby.example/catalog> a dcat:Catalog .",
  ],
  ["", "+", ":catalog dcterms:hasPart :p1 , :p2 . :p1 a dcat:Catalog . :p2 a dcat:Catalog ."],
  ["", "+", ":catalog dcterms:isPartOf <https://region.example/catalog> ."],
  // Agents and contact points.
  ["smhi:", "a", "foaf:Organization"],
  ["smhi:", "a", "foaf:Agent , foaf:Organization"],
  ["smhi:", "org:classification", null],
  ["smhi:", "<http://www.w3.org/ns/org#classification>", "<https://dataportal.se/concepts/orgAspects/feeFinanzing>"],
  ["tierp:", "foaf:name", '"Tierps kommun"@sv , "Tierp municipality"@en'],
  [
    "",
    "+",
    '<http://dataportal.se/organisation/SE2120000266-kultur> a foaf:Agent ; foaf:name "Kulturförvaltningen"@sv ; dcterms:description "En förvaltning."@sv ; dcterms:identifier "212000-0266" ; dcterms:type <http://purl.org/adms/publishertype/LocalAuthority> .',
  ],
  [
    "",
    "+",
    '<https://www.example.org/#me> a foaf:Person ; foaf:name "Anna Ek"@sv ; dcterms:description "En person."@sv ; dcterms:identifier "ae" ; dcterms:type <http://purl.org/adms/publishertype/PrivateIndividual(s)> .',
  ],
  [":contact", "a", "vcard:Individual"],
  [":contact", "vcard:fn", '"Öppna data-gruppen"@sv'],
  [":contact", "vcard:hasEmail", "<mailto:a@tierp.example> , <mailto:b@tierp.example>"],
  [":contact", "vcard:hasURL", null],
  // Dates, numbers and forms.
  [":dataset-bath", "dcterms:issued", '"2024-01-15T08:00:00Z"^^xsd:dateTime'],
  [":dataset-bath", "dcterms:issued", '"2024-01-15Z"^^xsd:date'],
  [":dataset-bath", "dcterms:issued", '"2024-01-15T08:00:00.123+01:00"^^xsd:dateTime'],
  [":dataset-bath", "dcat:temporalResolution", '"PT15M"^^xsd:duration'],
  [":dataset-bath", "dcat:spatialResolutionInMeters", "10.0"],
  [":dataset-bath", "dcterms:identifier", '"bad-1" , "https://data.tierp.example/bad"'],
  [":dataset-bath", "dcterms:temporal", '[ a dcterms:PeriodOfTime ; dcat:startDate "2023-01-01"^^xsd:date ]'],
  [
    ":dataset-bath",
    "dcterms:spatial",
    '[ a dcterms:Location ; locn:geometry "POINT(17.5 60.3)"^^geosparql:wktLiteral ]',
  ],
  [
    ":dataset-bath",
    "dcterms:spatial",
    '[ a dcterms:Location ; dcat:bbox "<http://www.opengis.net/def/crs/OGC/1.3/CRS84> POLYGON((17 60,18 60,18 61,17 61,17 60))"^^geosparql:wktLiteral ]',
  ],
  [":dataset-bath", "dcterms:spatial", "<http://sws.geonames.org/2686657>"],
  [":dist-csv", "dcat:byteSize", '"0"^^xsd:nonNegativeInteger'],
  [":dist-csv", "dcat:downloadURL", "<ftp://ftp.tierp.example/bad.csv>"],
  [":dist-csv", "dcterms:format", '"text/csv;charset=utf8"'],
  [":dist-csv", "dcterms:format", '"application/vnd.apache.parquet"'],
  [":dist-csv", "dcterms:format", '"application/geo+json"'],
  // Licences and rights.
  [":dist-csv", "dcterms:license", "<http://creativecommons.org/licenses/by-sa/4.0/>"],
  [":dist-csv", "dcterms:license", "<https://www.tierp.example/villkor>"],
  // Datasets.
  [":dataset-bath", "dcterms:publisher", "smhi:"],
  [":dataset-bath", "dcat:theme", "eu:data-theme\\/ENVI , eu:data-theme\\/HEAL"],
  [":dataset-bath", "dcat:landingPage", "<https://www.tierp.example/b%C3%A5d?a=1&b=2#c>"],
  [":dataset-bath", "dcat:landingPage", "<https://www.räksmörgås.example/å>"],
  [":dataset-bath", "dcat:keyword", '"GIS"@sv , "öppna data"@sv , "bad"@fi'],
  [":dataset-bath", "dcterms:subject", "<https://www.dataportal.se/terminology/grunddata/x>"],
  [":dataset-bath", "dcat:distribution", null],
  [":dataset-bath", "dcterms:title", '"Badplatser och deras vatten i sjöar och hav"@sv , "Sites"@en'],
  [":dataset-2024", "dcterms:title", '"Budget för år 2024"@sv , "Budget"@en'],
  [
    ":dataset-2024",
    "dcterms:temporal",
    '[ a dcterms:PeriodOfTime ; dcat:startDate "2024"^^xsd:gYear ; dcat:endDate "2024"^^xsd:gYear ]',
  ],
  [":series", "dcterms:accrualPeriodicity", "eu:frequency\\/ANNUAL"],
  [":service", "dcat:servesDataset", ":series , :dataset-bath"],
  [":service", "dcat:servesDataset", "<https://smhi.example/dataset/1>"],
  [":service", "dcterms:description", null],
  // High-value data.
  goodService,
  [":dist-csv", "dcatap:applicableLegislation", HVD],
  [":dataset-bath", "dcatap:hvdCategory", "<http://data.europa.eu/bna/c_dd313021>"],
];
