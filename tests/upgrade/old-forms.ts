/** Old forms in Turtle, each with what has to be said instead, and the code under which the change is told. */
export interface OldForm {
  readonly name: string;
  readonly old: string;
  readonly expected: readonly string[];
  readonly code: string;
}

const form = (name: string, code: string, old: string, ...expected: string[]): OldForm => ({
  name,
  code,
  old,
  expected,
});

const EU = "http://publications.europa.eu/resource/authority";
const CSV = ':x dcterms:format "text/csv"';
const BY = ":x dcterms:license <http://creativecommons.org/licenses/by/4.0/>";
const ANNUAL = `:d dcterms:accrualPeriodicity <${EU}/frequency/ANNUAL>`;

/** `:d` is a dataset and `:x` its distribution, both without a fault otherwise. */
export const oldForms: readonly OldForm[] = [
  form(
    "schema:startDate",
    "property",
    ':d dcterms:temporal [ a dcterms:PeriodOfTime ; schema:startDate "2019"^^xsd:gYear ] .',
    ':d dcterms:temporal [ a dcterms:PeriodOfTime ; dcat:startDate "2019"^^xsd:gYear ]',
  ),
  form(
    "schema:endDate",
    "property",
    ':d dcterms:temporal [ a dcterms:PeriodOfTime ; schema:endDate "2019"^^xsd:gYear ] .',
    ':d dcterms:temporal [ a dcterms:PeriodOfTime ; dcat:endDate "2019"^^xsd:gYear ]',
  ),
  form("owl:versionInfo", "property", ':d owl:versionInfo "1.0" .', ':d dcat:version "1.0"'),
  form("adms:version", "property", ':d adms:version "1.0" .', ':d dcat:version "1.0"'),
  form(
    "dcterms:hasVersion",
    "property",
    ":d dcterms:hasVersion <https://a.example/2> .",
    ":d dcat:hasVersion <https://a.example/2>",
  ),
  form("adms:contactPoint", "property", ":d adms:contactPoint :c .", ":d dcat:contactPoint :c"),
  form(
    "org with http",
    "property",
    ":a <http://www.w3.org/ns/org#classification> <https://dataportal.se/concepts/orgAspects/feeFinanzing> .",
    ":a <https://www.w3.org/ns/org#classification> <https://dataportal.se/concepts/orgAspects/feeFinanzing>",
  ),
  form(
    "r5r availability",
    "value",
    ":x dcatap:availability <http://data.europa.eu/r5r/availability/stable> .",
    `:x dcatap:availability <${EU}/planned-availability/STABLE>`,
  ),
  form(
    "ADMS status",
    "value",
    ":x adms:status <http://purl.org/adms/status/UnderDevelopment> .",
    `:x adms:status <${EU}/distribution-status/DEVELOP>`,
  ),
  form("cld frequency", "value", ":d dcterms:accrualPeriodicity <http://purl.org/cld/freq/annual> .", ANNUAL),
  form(
    "frequency with https",
    "value",
    ":d dcterms:accrualPeriodicity <https://publications.europa.eu/resource/authority/frequency/ANNUAL> .",
    ANNUAL,
  ),
  form("frequency in words", "value", ':d dcterms:accrualPeriodicity "Årligen" .', ANNUAL),
  form(
    "language of the Library of Congress",
    "value",
    ":d dcterms:language <http://id.loc.gov/vocabulary/iso639-1/sv> .",
    `:d dcterms:language <${EU}/language/SWE>`,
  ),
  form("language code", "value", ':d dcterms:language "sv" .', `:d dcterms:language <${EU}/language/SWE>`),
  form("theme in words", "value", ':d dcat:theme "Miljö"@sv .', `:d dcat:theme <${EU}/data-theme/ENVI>`),
  form("licence with https", "value", ":x dcterms:license <https://creativecommons.org/licenses/by/4.0/> .", BY),
  form("licence without slash", "value", ":x dcterms:license <http://creativecommons.org/licenses/by/4.0> .", BY),
  form("licence page", "value", ":x dcterms:license <https://creativecommons.org/licenses/by/4.0/deed.sv> .", BY),
  form("licence of the EU list", "value", `:x dcterms:license <${EU}/licence/CC_BY_4_0> .`, BY),
  form("licence as text", "value", ':x dcterms:license "CC BY 4.0" .', BY),
  form(
    "GeoNames page",
    "value",
    ":d dcterms:spatial <https://www.geonames.org/2666218/tierp.html> .",
    ":d dcterms:spatial <http://sws.geonames.org/2666218>",
  ),
  form(
    "GeoNames with slash",
    "value",
    ":d dcterms:spatial <https://sws.geonames.org/2666218/> .",
    ":d dcterms:spatial <http://sws.geonames.org/2666218>",
  ),
  form(
    "terminology prefix",
    "value",
    ":d dcterms:subject <https://dataportal.se/concepts/grunddata/x> .",
    ":d dcterms:subject <https://www.dataportal.se/terminology/grunddata/x>",
  ),
  form(
    "specification with www",
    "value",
    ":d dcterms:conformsTo <https://www.dataportal.se/specifications/bad/1.0> .",
    ":d dcterms:conformsTo <https://dataportal.se/specifications/bad/1.0>",
  ),
  form("EU file type", "format", `:x dcterms:format <${EU}/file-type/CSV> .`, CSV),
  form("IANA media type", "format", ":x dcterms:format <https://www.iana.org/assignments/media-types/text/csv> .", CSV),
  form("format in words", "format", ':x dcterms:format "CSV" .', CSV),
  form("format in a node", "format", ':x dcterms:format [ a dcterms:IMT ; rdf:value "text/csv" ] .', CSV),
  form("dcat:mediaType", "format", ":x dcat:mediaType <http://www.iana.org/assignments/media-types/text/csv> .", CSV),
  form("dcat:mediaType beside words", "format", ':x dcterms:format "tabell" ; dcat:mediaType "text/csv" .', CSV),
  form(
    "size as decimal",
    "datatype",
    ':x dcat:byteSize "2048"^^xsd:decimal .',
    ':x dcat:byteSize "2048"^^xsd:nonNegativeInteger',
  ),
  form(
    "size with decimals",
    "datatype",
    ':x dcat:byteSize "2048.0"^^xsd:decimal .',
    ':x dcat:byteSize "2048"^^xsd:nonNegativeInteger',
  ),
  form("date as text", "datatype", ':d dcterms:issued "2024-05-17" .', ':d dcterms:issued "2024-05-17"^^xsd:date'),
  form(
    "date that has a time",
    "datatype",
    ':d dcterms:issued "2024-05-17T10:00:00"^^xsd:date .',
    ':d dcterms:issued "2024-05-17T10:00:00"^^xsd:dateTime',
  ),
  form(
    "time without a date's T",
    "datatype",
    ':d dcterms:issued "2024-05-17 10:00:00" .',
    ':d dcterms:issued "2024-05-17T10:00:00"^^xsd:dateTime',
  ),
  form("year as integer", "datatype", ":d dcterms:issued 2024 .", ':d dcterms:issued "2024"^^xsd:gYear'),
  form("version with a language", "datatype", ':d dcat:version "1"@sv .', ':d dcat:version "1"'),
  form(
    "identifier as anyURI",
    "datatype",
    ':d dcterms:identifier "https://a.example/1"^^xsd:anyURI .',
    ':d dcterms:identifier "https://a.example/1"',
  ),
  form(
    "address as text",
    "address",
    ':x dcat:downloadURL "https://a.example/1"^^xsd:anyURI .',
    ":x dcat:downloadURL <https://a.example/1>",
  ),
  form("e-mail as text", "address", ':c vcard:hasEmail "a@b.example" .', ":c vcard:hasEmail <mailto:a@b.example>"),
  form(
    "e-mail in a node",
    "contact",
    ":c vcard:hasEmail [ vcard:hasValue <mailto:a@b.example> ] .",
    ":c vcard:hasEmail <mailto:a@b.example>",
  ),
  form(
    "telephone as text",
    "contact",
    ':c vcard:hasTelephone "0293-21 80 00" .',
    ":c vcard:hasTelephone [ a vcard:Voice ; vcard:hasValue <tel:0293218000> ]",
  ),
  form(
    "telephone as address",
    "contact",
    ":c vcard:hasTelephone <tel:+46293218000> .",
    ":c vcard:hasTelephone [ a vcard:Voice ; vcard:hasValue <tel:+46293218000> ]",
  ),
  form(
    "number in a node as text",
    "address",
    ':c vcard:hasTelephone [ a vcard:Voice ; vcard:hasValue "+46 293" ] .',
    ":c vcard:hasTelephone [ a vcard:Voice ; vcard:hasValue <tel:+46293> ]",
  ),
  form(
    "name of a contact elsewhere",
    "contact",
    ':o a vcard:Kind ; vcard:organization-name "Gruppen" .',
    ':o a vcard:Kind ; vcard:fn "Gruppen"',
  ),
  form(
    "schema:box",
    "geometry",
    ':d dcterms:spatial [ a dcterms:Location ; schema:box "60.1 17.2 60.5 17.9" ] .',
    ':d dcterms:spatial [ a dcterms:Location ; dcat:bbox "POLYGON((17.2 60.5,17.9 60.5,17.9 60.1,17.2 60.1,17.2 60.5))"^^geosparql:wktLiteral ]',
  ),
  form(
    "WGS 84 position",
    "geometry",
    ':d dcterms:spatial [ a dcterms:Location ; <http://www.w3.org/2003/01/geo/wgs84_pos#lat> "60.3" ; <http://www.w3.org/2003/01/geo/wgs84_pos#long> "17.5" ] .',
    ':d dcterms:spatial [ a dcterms:Location ; dcat:centroid "POINT(17.5 60.3)"^^geosparql:wktLiteral ]',
  ),
  form(
    "GeoJSON",
    "geometry",
    `:d dcterms:spatial [ a dcterms:Location ; locn:geometry '{"type":"Point","coordinates":[17.5,60.3]}' ] .`,
    ':d dcterms:spatial [ a dcterms:Location ; locn:geometry "POINT(17.5 60.3)"^^geosparql:wktLiteral ]',
  ),
  form(
    "GeoJSON beside WKT",
    "geometry",
    `:d dcterms:spatial [ a dcterms:Location ; locn:geometry '{"type":"Point"}' , "POINT(17.5 60.3)"^^geosparql:wktLiteral ] .`,
    ':d dcterms:spatial [ a dcterms:Location ; locn:geometry "POINT(17.5 60.3)"^^geosparql:wktLiteral ]',
  ),
  form(
    "geometry in a node",
    "geometry",
    ':d dcterms:spatial [ a dcterms:Location ; locn:geometry [ geosparql:asWKT "POINT(17.5 60.3)" ] ] .',
    ':d dcterms:spatial [ a dcterms:Location ; locn:geometry "POINT(17.5 60.3)"^^geosparql:wktLiteral ]',
  ),
  form(
    "WKT without datatype",
    "datatype",
    ':d dcterms:spatial [ a dcterms:Location ; dcat:centroid "POINT(17.5 60.3)" ] .',
    ':d dcterms:spatial [ a dcterms:Location ; dcat:centroid "POINT(17.5 60.3)"^^geosparql:wktLiteral ]',
  ),
  form(
    "period without type",
    "type",
    ':d dcterms:temporal [ dcat:startDate "2019"^^xsd:gYear ] .',
    ':d dcterms:temporal [ a dcterms:PeriodOfTime ; dcat:startDate "2019"^^xsd:gYear ]',
  ),
  form(
    "organisation of another vocabulary",
    "type",
    ":o a <http://www.w3.org/ns/org#Organization> .",
    ":o a <http://www.w3.org/ns/org#Organization> , foaf:Organization",
  ),
  form("old contact type", "type", ":o a vcard:VCard .", ":o a vcard:VCard , vcard:Kind"),
  form(
    "agent without type",
    "type",
    ':d dcterms:creator :o . :o foaf:name "O"@sv .',
    ":d dcterms:creator :o",
    ':o a foaf:Agent ; foaf:name "O"@sv',
  ),
  form(
    "publisher IRI of a known number",
    "organisation",
    ':d dcterms:creator :o . :o a foaf:Agent ; foaf:name "Heby"@sv ; dcterms:identifier "212000-0340" .',
    ":d dcterms:creator <http://dataportal.se/organisation/SE2120000340>",
    '<http://dataportal.se/organisation/SE2120000340> a foaf:Agent ; foaf:name "Heby"@sv ; dcterms:identifier "212000-0340"',
  ),
  form("title without language", "made-swedish", ':d dcterms:title "Bad" .', ':d dcterms:title "Bad"@sv'),
  form("name without language", "made-swedish", ':a foaf:name "Tierp" .', ':a foaf:name "Tierp"@sv'),
];
