import { type ConceptRow, vocabulary } from "../vocabulary.js";
import { counties } from "./places/counties.js";
import { geonamesIri } from "./places/county.js";

const municipalities = counties.flatMap((county) => county.municipalities);
const municipalityNames = new Set(municipalities.flatMap(([, name, , , , ownName]) => [name, ownName]));

const municipalityRows = municipalities.map(([code, name, fullName, , geonames, ownName]): ConceptRow => {
  const aliases = ownName === undefined ? [name] : [name, ownName];
  return [code, fullName, `${name} Municipality`, { iri: geonamesIri(geonames), aliases }];
});

const countyRows = counties.map(({ code, name, county, region, geonames }): ConceptRow => {
  // "Uppsala" alone is the municipality, and so is "Region Gotland", which is one body with it.
  const aliases = [name, region].filter((alias) => !municipalityNames.has(alias));
  return [code, county, `${name} County`, { iri: geonamesIri(geonames), aliases }];
});

/**
 * Sweden, its municipalities and its counties as GeoNames has them, for dcterms:spatial. The code is that of Statistics
 * Sweden: two digits for a county, four for a municipality. Any other place is given by its IRI.
 */
export const place = vocabulary(
  "place",
  "Platser",
  "Places",
  "http://sws.geonames.org/",
  [["SE", "Sverige", "Sweden", { iri: geonamesIri(2661886) }], ...municipalityRows, ...countyRows],
  { open: true },
);
