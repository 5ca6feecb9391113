/** A small catalogue whose every indicator was worked out by hand. */
export const CATALOGUE = `
@prefix dcat: <http://www.w3.org/ns/dcat#> .
@prefix dct: <http://purl.org/dc/terms/> .
@prefix foaf: <http://xmlns.com/foaf/0.1/> .
@prefix ft: <http://publications.europa.eu/resource/authority/file-type/> .
@prefix right: <http://publications.europa.eu/resource/authority/access-right/> .
@prefix : <https://data.tierp.example/> .

:catalog a dcat:Catalog ; dct:title "Öppna data"@sv ; dcat:dataset :a , :b .
:tierp a foaf:Agent ; foaf:name "Tierps kommun"@sv .
:heby a foaf:Agent ; foaf:name "Heby kommun"@sv .

# Everything that a dataset gets points for.
:a a dcat:Dataset ; dct:title "A"@sv ; dct:publisher :tierp ; dcat:contactPoint :c ; dcat:keyword "bad"@sv ;
  dcat:theme <http://publications.europa.eu/resource/authority/data-theme/ENVI> ; dct:accessRights right:PUBLIC ;
  dct:spatial <http://sws.geonames.org/2666199> ; dct:temporal [] ; dct:issued "2024" ; dct:modified "2024" ;
  dcat:distribution :a1 , :a2 .
# A CSV file with all that it can have, and a PDF with nothing but an address and its format.
:a1 a dcat:Distribution ; dcat:accessURL :page ; dcat:downloadURL :a.csv ; dct:format "text/csv" ; dct:rights [] ;
  dct:license <http://creativecommons.org/publicdomain/zero/1.0/> ; dcat:byteSize 1 ; dcat:mediaType "text/csv" .
:a2 a dcat:Distribution ; dcat:accessURL :gone ; dct:format "application/pdf" .

# Little, and an access right of its own making; Turtle under a licence that nobody knows, and a zipped table.
:b a dcat:Dataset ; dct:title "B"@sv ; dct:publisher :heby ; dct:accessRights :secret ; dcat:keyword "å"@sv ;
  dcat:distribution :b1 , :b2 .
:b1 a dcat:Distribution ; dcat:accessURL :page ; dct:format ft:RDF_TURTLE ; dct:license :own .
:b2 a dcat:Distribution ; dcat:downloadURL :b.zip ; dct:format "text/csv+zip" ;
  dct:license <https://creativecommons.org/licenses/by/4.0/deed.sv> .
`;

/** What the addresses answered, where that is told. */
export const LINKS = new Map([
  ["https://data.tierp.example/page", 200],
  ["https://data.tierp.example/gone", 404],
  ["https://data.tierp.example/a.csv", 301],
]);

/**
 * Each indicator: how many get it and of how many, for the catalogue (2 datasets, 4 distributions) and for dataset A (its
 * interoperability is that of a1, the better one), and what it gives of its points. `-`: not measured without links.
 */
export const BY_HAND = `
keyword                    2/2  30     1/1  30
theme                      1/2  15     1/1  30
spatial                    1/2  10     1/1  20
temporal                   1/2  10     1/1  20
accessUrlStatus            2/4  25 -   1/2  25 -
downloadUrl                2/4  10     1/2  10
downloadUrlStatus          1/4  7.5 -  1/2  15 -
format                     4/4  20     1/1  20
mediaType                  1/4  2.5    1/1  10
formatMediaTypeVocabulary  3/4  7.5    1/1  10
nonProprietary             3/4  15     1/1  20
machineReadable            2/4  10     1/1  20
licence                    3/4  15     1/2  10
licenceVocabulary          2/4  5      1/2  5
accessRights               2/2  10     1/1  10
accessRightsVocabulary     1/2  2.5    1/1  5
contactPoint               1/2  10     1/1  20
publisher                  2/2  10     1/1  10
rights                     1/4  1.25   1/2  2.5
byteSize                   1/4  1.25   1/2  2.5
issued                     1/2  2.5    1/1  5
modified                   1/2  2.5    1/1  5
`;

/** The sums of the columns above: without links, and with. */
export const POINTS = {
  catalogue: { withoutLinks: 190, withLinks: 222.5 },
  datasetA: { withoutLinks: 265, withLinks: 305 },
};

/** a1: CSV under CC0 (3). a2: no licence (0). b1: no open licence (0). b2: CC BY, a zip is not machine-readable (1). */
export const STARS = { catalogue: 1, datasetA: 1.5 };
