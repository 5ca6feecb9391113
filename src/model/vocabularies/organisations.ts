import { counties } from "./places/counties.js";
import { type County, geonamesIri, type Municipality } from "./places/county.js";

/** A public body that publishes for a place. */
export interface Organisation {
  /** Code of its municipality (four digits) or county (two digits). */
  readonly code: string;
  /** What the organisation calls itself. */
  readonly name: string;
  /** Ten digits, no hyphen; left out where no public source confirms it. */
  readonly organizationNumber?: string;
  /** Code in the `publisher-type` vocabulary. */
  readonly type: "LocalAuthority" | "RegionalAuthority";
  /** IRI in the `place` vocabulary. */
  readonly place: string;
}

/** The municipality that does a region's work as well: one body, one organisation number, so one row (0980). */
const MUNICIPALITY_AND_REGION = "Region Gotland";

/** Sweden's municipalities and regions, municipalities first, each in the order of its code. */
export const organisations: readonly Organisation[] = [
  ...counties.flatMap((county) => county.municipalities).map(municipalityOrganisation),
  ...counties.filter(({ region }) => region !== MUNICIPALITY_AND_REGION).map(regionOrganisation),
];

function municipalityOrganisation(row: Municipality): Organisation {
  const [code, , fullName, organizationNumber, geonames, ownName = fullName] = row;
  return { code, name: ownName, organizationNumber, type: "LocalAuthority", place: geonamesIri(geonames) };
}

function regionOrganisation({ code, region, organizationNumber, geonames }: County): Organisation {
  return {
    code,
    name: region,
    ...(organizationNumber !== undefined && { organizationNumber }),
    type: "RegionalAuthority",
    place: geonamesIri(geonames),
  };
}
