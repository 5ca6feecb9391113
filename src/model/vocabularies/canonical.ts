type Groups = readonly (string | undefined)[];

/** What a written form looks like, and the canonical form from the groups that the pattern captures. */
type Canonicalization = readonly [written: RegExp, canonical: (groups: Groups) => string];

const creativeCommons = (path: string): string => `http://creativecommons.org/${path}/`;

/** The first row that matches decides; what a row gives is left alone by every row. */
const canonicalizations: readonly Canonicalization[] = [
  // Creative Commons: http, no www, a slash at the end, no deed, legal code, language or query (DIGG's harvesting guide).
  // The jurisdiction of a ported licence is part of its identity (two letters, "scotland" or "igo").
  [
    /^https?:\/\/(?:www\.)?creativecommons\.org\/((?:licenses|publicdomain)\/[a-z+-]+\/\d\.\d(?:\/(?:[a-z]{2}|scotland|igo))?)(?:\/(?:deed|legalcode)(?:\.[\w-]+)?)?\/?(?:[?#].*)?$/i,
    ([path]) => creativeCommons(path!.toLowerCase()),
  ],
  // EU licence table: the licences of Creative Commons have IRIs of their own (skos:exactMatch in the table).
  [
    /^https?:\/\/publications\.europa\.eu\/resource\/authority\/licence\/CC0$/,
    () => creativeCommons("publicdomain/zero/1.0"),
  ],
  [
    /^https?:\/\/publications\.europa\.eu\/resource\/authority\/licence\/CC_PDM_1_0$/,
    () => creativeCommons("publicdomain/mark/1.0"),
  ],
  [
    /^https?:\/\/publications\.europa\.eu\/resource\/authority\/licence\/CC_BYNCND_1_0$/,
    () => creativeCommons("licenses/by-nd-nc/1.0"), // the first version named its conditions in this order
  ],
  [
    /^https?:\/\/publications\.europa\.eu\/resource\/authority\/licence\/CC_BY(NC)?(ND|SA)?_(\d)_(\d)(?:_([A-Z]{2}))?$/,
    ([nc, ndOrSa, major, minor, jurisdiction]) => {
      const licence = ["by", nc, ndOrSa].filter((part) => part !== undefined).join("-");
      const version = [`${major}.${minor}`, jurisdiction].filter((part) => part !== undefined).join("/");
      return creativeCommons(`licenses/${licence}/${version}`.toLowerCase());
    },
  ],
  // GeoNames: the IRI of the place, not of a page or a document about it.
  [
    /^https?:\/\/(?:sws\.|www\.)?geonames\.org\/(\d+)(?:\/(?:[^/?#]*\.(?:html|rdf))?)?$/i,
    ([id]) => `http://sws.geonames.org/${id}`,
  ],
  // Vocabularies whose IRIs begin with http, however their pages are reached.
  [
    /^https:\/\/((?:publications\.europa\.eu\/resource\/authority|data\.europa\.eu\/(?:bna|eli)|inspire\.ec\.europa\.eu\/metadata-codelist|purl\.org\/adms|www\.wikidata\.org\/entity|spdx\.org\/rdf)\/.+)$/,
    ([rest]) => `http://${rest}`,
  ],
  // DIGG's terminologies, which the portal itself also calls concepts.
  [
    /^https?:\/\/(?:www\.)?dataportal\.se\/(?:concepts|terminology)\/((?:grunddata|resource-role)(?:\/.*)?)$/,
    ([path]) => `https://www.dataportal.se/terminology/${path}`,
  ],
  // DIGG's specifications: without www.
  [
    /^https?:\/\/(?:www\.)?dataportal\.se\/specifications\/(.+)$/,
    ([path]) => `https://dataportal.se/specifications/${path}`,
  ],
  // Organisations: http, ten digits without hyphen, then the suffix of those that share a number.
  [
    /^https?:\/\/(?:www\.)?dataportal\.se\/organisation\/SE(\d{6})-?(\d{4})(-[^/?#]+)?\/?$/i,
    ([first, last, suffix = ""]) => `http://dataportal.se/organisation/SE${first}${last}${suffix}`,
  ],
];

/** The form of an IRI that the portal knows, for the IRIs that are often written in another; any other IRI unchanged. */
export function canonicalIri(iri: string): string {
  for (const [written, canonical] of canonicalizations) {
    const match = written.exec(iri);
    if (match !== null) return canonical(match.slice(1));
  }
  return iri;
}
