import type { Difference } from "./compare.js";

/** A difference that is meant. `*` for the class or the property stands for any. */
export interface Deviation extends Difference {
  readonly reason: string;
}

type Line = readonly [of: string, property: string, aspect: string, bundle: string, table: string, reason: string];

const SILENT = ["requirement", "recommended", "recommended, its absence no warning"] as const;
const BARE = ["range outside", "described", "described or not"] as const;
const HVD = "only where dcatap:applicableLegislation is http://data.europa.eu/eli/reg_impl/2023/138/oj";
const LINK = "a page or document on the web is linked to as it is; describing it is the author's choice";
const OUTSIDE = "what is referred to may be described in another catalogue";
const DURATION = [
  "(-?)P(?=.)((\\d+)Y)?((\\d+)M)?((\\d+)D)?(T(?=.)((\\d+)H)?((\\d+)M)?(\\d*(\\.\\d+)?S)?)?",
  "-?P(?=.)(\\d+Y)?(\\d+M)?(\\d+D)?(T(?=.)(\\d+H)?(\\d+M)?(\\d*(\\.\\d+)?S)?)?",
] as const;
const EMAIL = "mailto:[^@\\s]+@[^@\\s]+";
const WEB = "https?://.+";

// biome-ignore format: one deviation a line
const lines: readonly Line[] = [
  // Labels.
  ["foaf:Agent", "dcterms:identifier", "label (sv)", "Indentifierare", "Identifierare", "a slip of the pen in the bundle"],
  ["*", "dcterms:format", "label (sv)", "Format", "Mediatyp", "the three lists under the heading are all of media types"],
  ["*", "dcterms:format", "label (en)", "Format", "Media type", "the three lists under the heading are all of media types"],
  ["*", "dcterms:spatial", "label (sv)", "Namngivet geografiskt område", "Geografiskt område", "a named place and one given by coordinates are one property, under the wider name"],
  ["*", "dcterms:spatial", "label (en)", "Named geographical area", "Geographical area", "a named place and one given by coordinates are one property, under the wider name"],

  // What is asked for, and how many.
  ["*", "*", "max", "any number", "1 in each language", "the bundle leaves languages uncounted; two titles in one language are a mistake"],
  ["*", "dcterms:format", "requirement", "mandatory", "recommended", "the heading's minimum opens the form at it; none of the lists under it is mandatory"],
  ["*", "dcatap:hvdCategory", "requirement", "mandatory", "optional", "mandatory for high-value data alone, which shapes/hvd.ttl sees to"],
  ["*", "dcatap:hvdCategory", "dependency", HVD, "none", "a row holds no conditions: shapes/hvd.ttl has this one"],
  ["odrs:RightsStatement", "*", ...SILENT, "its parts are alternatives, so the absence of one is nothing to warn of"],
  ["dcterms:Location", "*", ...SILENT, "a centre and a box are alternatives"],
  ["dcterms:PeriodOfTime", "dcat:endDate", ...SILENT, "a period that is still going on has no end (recommendation 8)"],
  ["foaf:Agent", "org:classification", ...SILENT, "its only value is regulated fees, which few publishers have"],

  // Forms of values.
  ["*", "dcat:temporalResolution", "pattern", ...DURATION, "the same durations, without groups that nothing reads"],
  ["dcat:Distribution", "dcat:downloadURL", "pattern", "(http|https|ftp|ftps)://.*", "(https?|ftps?)://.+", "the same schemes; a scheme alone is no address"],
  ["spdx:Checksum", "spdx:checksumValue", "pattern", "none", "[0-9a-f]{40}", "the bundle says it in words: lower-case hexadecimal, and SHA-1 has 40 digits"],
  ["vcard:Voice", "vcard:hasValue", "pattern", "[0-9+()-.\\s]+", "tel:[0-9+().-]+", "the bundle's is of the number as typed in, the table's of the IRI made of it"],
  ["vcard:Kind", "vcard:hasEmail", "pattern", "none", EMAIL, "the bundle makes a mailto: IRI of what is typed in"],
  ["vcard:Kind", "vcard:hasEmail", "range", "vcard:Email", "none", "an e-mail address is told by its scheme and needs no type"],
  ["foaf:Agent", "foaf:mbox", "pattern", "none", EMAIL, "the bundle makes a mailto: IRI of what is typed in"],
  ["dcat:Catalog", "dcterms:hasPart", "pattern", "none", WEB, "a catalogue elsewhere is fetched from its IRI (harvesting guide)"],
  ["dcat:Catalog", "dcterms:isPartOf", "pattern", "none", WEB, "a catalogue elsewhere is fetched from its IRI (harvesting guide)"],
  ["dcat:Catalog", "dcat:catalog", "pattern", "none", WEB, "a catalogue elsewhere is fetched from its IRI (harvesting guide)"],
  ["dcat:Catalog", "dcterms:license", "vocabulary", "none", "a list", "the bundle gives the licence, CC0; that it is no other is a harvesting rule of its own"],

  // What is referred to.
  ["dcat:Catalog", "dcat:dataset", "range", "dcat:Dataset", "dcat:Dataset, dcat:DatasetSeries", "a series is a dataset too (DCAT 3 §6.7), and a catalogue lists what it holds"],
  ["dcat:DataService", "dcat:servesDataset", "range", "dcat:Dataset", "dcat:Dataset, dcat:DatasetSeries", "a service over a whole series points at the series (recommendation 20)"],
  ["odrs:RightsStatement", "odrs:copyrightHolder", "range", "foaf:Agent", "foaf:Agent, foaf:Organization, foaf:Person", "organisations and persons are agents"],
  ["*", "dcterms:conformsTo", ...BARE, LINK],
  ["*", "dcterms:license", ...BARE, LINK],
  ["*", "foaf:homepage", ...BARE, LINK],
  ["*", "foaf:page", ...BARE, LINK],
  ["odrs:RightsStatement", "odrs:copyrightStatement", ...BARE, LINK],
  ["dcat:Catalog", "dcterms:hasPart", ...BARE, OUTSIDE],
  ["dcat:Catalog", "dcterms:isPartOf", ...BARE, OUTSIDE],
  ["dcat:Catalog", "dcat:catalog", ...BARE, OUTSIDE],
  ["dcat:Dataset", "dcterms:source", ...BARE, OUTSIDE],
  ["dcat:Dataset", "dcat:hasVersion", ...BARE, OUTSIDE],
  ["dcat:DataService", "dcat:servesDataset", ...BARE, OUTSIDE],
  ["odrs:RightsStatement", "odrs:copyrightHolder", ...BARE, OUTSIDE],
];

/** Where the table says something else than DIGG's bundle on purpose, and why. */
export const deviations: readonly Deviation[] = lines.map(([of, property, aspect, bundle, table, reason]) => ({
  class: of,
  property,
  aspect,
  bundle,
  table,
  reason,
}));
