/** A county (län), the region that governs it and its municipalities. */
export interface County {
  /** County code of Statistics Sweden, two digits. */
  readonly code: string;
  /** The short name, without "län". */
  readonly name: string;
  readonly county: string;
  readonly region: string;
  /** Of the region; left out where no public source confirms it. */
  readonly organizationNumber?: string;
  /** GeoNames identifier of the county. */
  readonly geonames: number;
  readonly municipalities: readonly Municipality[];
}

/** A municipality: the last element is what it calls itself, where that is not its full name. */
export type Municipality = readonly [
  code: string,
  name: string,
  fullName: string,
  organizationNumber: string,
  geonames: number,
  ownName?: string,
];

/** The IRI of a place in the form that DCAT-AP-SE recommends for dcterms:spatial. */
export function geonamesIri(id: number): string {
  return `http://sws.geonames.org/${id}`;
}
