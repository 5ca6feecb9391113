import { describe, expect, it } from "vitest";
import { nearest } from "../../src/model/nearest.js";
import { canonicalIri } from "../../src/model/vocabularies/canonical.js";
import { mediaTypeOfExtension } from "../../src/model/vocabularies/extensions.js";
import { type VocabularyId, vocabularies } from "../../src/model/vocabularies/index.js";
import { legacyFrequency } from "../../src/model/vocabularies/legacy-frequency.js";
import { organisations } from "../../src/model/vocabularies/organisations.js";
import { findConcept, nearestConcepts, type Vocabulary } from "../../src/model/vocabulary.js";

const EU = "http://publications.europa.eu/resource/authority/";
const HVD = "http://data.europa.eu/bna/";
const GEONAMES = "http://sws.geonames.org/";

const all: [string, Vocabulary][] = Object.entries(vocabularies);

/** Size of each list, and one of its concepts as DIGG's form bundle has it. */
const samples: Record<VocabularyId, [size: number, code: string, iri: string, sv: string, en: string] | [size: 0]> = {
  "access-right": [3, "NON_PUBLIC", `${EU}access-right/NON_PUBLIC`, "Ej offentlig", "Non-public"],
  "applicable-legislation": [
    1,
    "HVD",
    "http://data.europa.eu/eli/reg_impl/2023/138/oj",
    "Värdefull datamängd",
    "High-value dataset",
  ],
  "checksum-algorithm": [1, "sha1", "http://spdx.org/rdf/terms#checksumAlgorithm_sha1", "SHA-1", "SHA-1"],
  "data-theme": [13, "EDUC", `${EU}data-theme/EDUC`, "Utbildning, kultur och sport", "Education, culture and sport"],
  "distribution-status": [4, "DEVELOP", `${EU}distribution-status/DEVELOP`, "Under utveckling", "Under development"],
  frequency: [22, "ANNUAL_2", `${EU}frequency/ANNUAL_2`, "halvårsvis", "semiannual"],
  grunddata: [2, "person", "https://www.dataportal.se/terminology/grunddata/person", "Person", "Person"],
  "hvd-category": [96, "c_c3de25e4", `${HVD}c_c3de25e4`, "Adresser", "Addresses"],
  language: [95, "SWE", `${EU}language/SWE`, "svenska", "Swedish"],
  licence: [
    7,
    "CC BY-SA 4.0",
    "http://creativecommons.org/licenses/by-sa/4.0/",
    "CC BY-SA 4.0 (Erkännande, Dela lika)",
    "CC BY-SA 4.0 (Attribution, Share Alike)",
  ],
  "media-type": [17, "text/csv+zip", "text/csv+zip", "CSV (.csv) i en zip", "CSV (.csv) in a zip"],
  "media-type-geographic": [
    23,
    "application/vnd.ogc.wms_xml",
    "application/vnd.ogc.wms_xml",
    "WMS-tjänst",
    "WMS service",
  ],
  "organisation-classification": [
    1,
    "feeFinanzing",
    "https://dataportal.se/concepts/orgAspects/feeFinanzing",
    "Reglerad att ta ut avgifter på tjänster och data",
    "Regulated to take out fees on some service and data",
  ],
  place: [312, "0360", `${GEONAMES}2669097`, "Tierps kommun", "Tierp Municipality"],
  "planned-availability": [4, "STABLE", `${EU}planned-availability/STABLE`, "Stabil", "Stable"],
  "publisher-type": [
    11,
    "PrivateIndividual(s)",
    "http://purl.org/adms/publishertype/PrivateIndividual(s)",
    "Privatperson(er)",
    "Private Individual(s)",
  ],
  "resource-role": [0],
  role: [
    8,
    "processor",
    "http://inspire.ec.europa.eu/metadata-codelist/ResponsiblePartyRole/processor",
    "Vidareförädlare",
    "Processor",
  ],
  "service-type": [2, "RPC", "http://www.wikidata.org/entity/Q62270", "RPC", "RPC"],
  "theme-taxonomy": [1, "data-theme", `${EU}data-theme`, "Vokabulär för Data-Teman", "Data Theme Vocabulary"],
  "vcard-kind": [2, "Individual", "http://www.w3.org/2006/vcard/ns#Individual", "Individ", "Individual"],
};

describe("every vocabulary", () => {
  it.each(all)("%s has its concepts, under its own id", (id, vocabulary) => {
    const [size, code, iri, sv, en] = samples[id as VocabularyId];
    expect(vocabulary.id).toBe(id);
    expect(vocabulary.concepts).toHaveLength(size);
    if (code !== undefined) expect(findConcept(vocabulary, code)).toMatchObject({ code, iri, sv, en });
  });

  it.each(all)("%s finds each concept by each of its names and by no other's", (_, vocabulary) => {
    for (const concept of vocabulary.concepts) {
      for (const name of [concept.code, concept.iri, concept.sv, concept.en, ...(concept.aliases ?? [])]) {
        expect(findConcept(vocabulary, name), name).toBe(concept);
        expect(findConcept(vocabulary, `  ${name.toUpperCase().replaceAll(" ", " \n ")}\t`), name).toBe(concept);
      }
    }
  });

  it.each(all)("%s repeats no IRI and writes each in its canonical form", (_, { concepts }) => {
    expect(new Set(concepts.map(({ iri }) => iri)).size).toBe(concepts.length);
    for (const { iri } of concepts) expect(canonicalIri(iri)).toBe(iri);
  });

  it("says which lists are open, and how the IRIs outside them start", () => {
    const open = all.filter(([, vocabulary]) => vocabulary.open).map(([id, { prefix }]) => [id, prefix]);
    expect(open).toEqual([
      ["grunddata", "https://www.dataportal.se/terminology/grunddata/"],
      ["place", undefined],
      ["resource-role", "https://www.dataportal.se/terminology/resource-role/"],
    ]);
  });
});

describe("findConcept", () => {
  it.each([
    ["language", "sv", "SWE"],
    ["language", "fi", "FIN"],
    ["licence", "cc-by-4.0", "CC BY 4.0"],
    ["licence", "CC0 1.0", "CC0"],
    ["frequency", "Varje år", "ANNUAL"],
    ["access-right", "öppna data", "PUBLIC"],
    ["data-theme", "Miljo\u0308", "ENVI"], // as macOS writes ö
    ["place", "Uppsala", "0380"],
    ["place", "Uppsala län", "03"],
    ["place", "Region Uppsala", "03"],
    ["place", "Gävleborg", "21"],
    ["place", "Göteborgs stad", "1480"],
    ["place", "Karlskrona kommun", "1080"],
    ["place", "Sverige", "SE"],
  ] as const)("%s: %s is %s", (id, text, code) => {
    expect(findConcept(vocabularies[id], text)?.code).toBe(code);
  });

  it.each(["", "constructor", "__proto__", "CC BY", "se", "miljo"])("does not guess what %j is", (text) => {
    for (const [id, vocabulary] of all) {
      if (id === "place" && text === "se") continue; // the code of Sweden
      expect(findConcept(vocabulary, text), id).toBeUndefined();
    }
  });
});

describe("media types", () => {
  const both = [vocabularies["media-type"], vocabularies["media-type-geographic"]] as const;

  it("are literals, and no name is in both lists", () => {
    for (const [list, other] of [both, both.toReversed()] as [Vocabulary, Vocabulary][]) {
      expect(list.literal).toBe(true);
      for (const { code, sv, en, aliases = [] } of list.concepts) {
        for (const name of [code, sv, en, ...aliases]) expect(findConcept(other, name), name).toBeUndefined();
      }
    }
  });

  it.each([
    ["csv", "text/csv"],
    [".CSV", "text/csv"],
    ["csv.zip", "text/csv+zip"],
    ["geojson", "application/geo+json"],
    ["gpkg", "application/geopackage+sqlite3"],
    ["parquet", "application/vnd.apache.parquet"],
    ["md", "text/markdown"],
    ["exe", undefined],
    ["constructor", undefined],
  ])("of the extension %s is %s", (extension, mediaType) => {
    expect(mediaTypeOfExtension(extension)).toBe(mediaType);
  });

  it("of an extension agree with the alias of the same name", () => {
    const aliases = both.flatMap(({ concepts }) =>
      concepts.flatMap(({ code, aliases = [] }) => aliases.map((alias) => [alias, code])),
    );
    const extensions = aliases.filter(([alias]) => mediaTypeOfExtension(alias!) !== undefined);
    expect(extensions.length).toBeGreaterThan(30);
    for (const [alias, code] of extensions) expect(mediaTypeOfExtension(alias!), alias).toBe(code);
  });
});

describe("hvd-category", () => {
  const { concepts } = vocabularies["hvd-category"];
  const byIri = new Map(concepts.map((concept) => [concept.iri, concept]));

  it("has six top categories, and every other concept leads up to one", () => {
    const tops = concepts.filter(({ broader }) => broader === undefined).map(({ sv }) => sv);
    expect(tops).toEqual([
      "Geospatiala data",
      "Jordobservation och miljö",
      "Meteorologiska data",
      "Statistik",
      "Företag och företagsägande",
      "Rörlighet",
    ]);
    for (const { broader, code } of concepts) {
      if (broader === undefined) continue;
      const top = byIri.get(byIri.get(broader)?.broader ?? broader);
      expect(tops, code).toContain(top?.sv);
    }
  });

  it("puts the parts of inland waterways under mobility", () => {
    const waterways = concepts.find(({ en }) => en === "Inland waterways datasets")!;
    expect(byIri.get(waterways.broader!)?.en).toBe("Mobility");
    expect(concepts.filter(({ broader }) => broader === waterways.iri)).toHaveLength(25);
  });
});

describe("legacyFrequency", () => {
  it("leads each of the 17 deprecated values to one of today's", () => {
    expect(legacyFrequency.size).toBe(17);
    expect(legacyFrequency.get("http://purl.org/cld/freq/semiannual")).toBe(`${EU}frequency/ANNUAL_2`);
    for (const [cld, replacement] of legacyFrequency) {
      expect(cld).toMatch(/^http:\/\/purl\.org\/cld\/freq\/[A-Za-z]+$/);
      expect(findConcept(vocabularies.frequency, replacement)?.iri).toBe(replacement);
    }
  });
});

describe("organisations", () => {
  const byCode = new Map(organisations.map((organisation) => [organisation.code, organisation]));

  it("are 290 municipalities and the 20 regions that are not one of them", () => {
    expect(organisations.filter(({ type }) => type === "LocalAuthority")).toHaveLength(290);
    expect(organisations.filter(({ type }) => type === "RegionalAuthority")).toHaveLength(20);
    expect(byCode.size).toBe(310);
  });

  it.each([
    ["0360", "Tierps kommun", "2120000266"],
    ["1480", "Göteborgs stad", "2120001355"],
    ["0980", "Region Gotland", "2120000803"],
    ["03", "Region Uppsala", "2321000024"],
    ["04", "Region Sörmland", undefined],
  ])("%s is %s, %s", (code, name, organizationNumber) => {
    expect(byCode.get(code)?.name).toBe(name);
    expect(byCode.get(code)?.organizationNumber).toBe(organizationNumber);
  });

  it("have places of the vocabulary, and numbers of their own with a right check digit", () => {
    const numbers = organisations.flatMap(({ organizationNumber = [] }) => organizationNumber);
    expect(new Set(numbers).size).toBe(numbers.length);
    for (const number of numbers) expect(number, number).toSatisfy(isLuhnNumber);
    for (const { place, code } of organisations) expect(findConcept(vocabularies.place, place)?.code).toBe(code);
  });
});

function isLuhnNumber(digits: string): boolean {
  if (!/^\d{10}$/.test(digits)) return false;
  const weighted = [...digits].map((digit, at) => Number(digit) * (at % 2 === 0 ? 2 : 1));
  return weighted.reduce((sum, value) => sum + (value > 9 ? value - 9 : value), 0) % 10 === 0;
}

describe("canonicalIri", () => {
  const by4 = "http://creativecommons.org/licenses/by/4.0/";
  const cc0 = "http://creativecommons.org/publicdomain/zero/1.0/";
  const tierp = "http://dataportal.se/organisation/SE2120000266";
  const rows: [written: string, canonical: string][] = [
    ["https://creativecommons.org/licenses/by/4.0/", by4],
    ["http://creativecommons.org/licenses/by/4.0", by4],
    ["https://www.creativecommons.org/licenses/by/4.0/deed.sv", by4],
    ["https://creativecommons.org/licenses/by/4.0/deed", by4],
    ["https://creativecommons.org/licenses/by/4.0/legalcode.sv", by4],
    ["https://creativecommons.org/licenses/by/4.0/?ref=chooser-v1", by4],
    ["https://creativecommons.org/licenses/BY/4.0/", by4],
    ["https://creativecommons.org/publicdomain/zero/1.0/legalcode", cc0],
    ["https://creativecommons.org/publicdomain/mark/1.0/", "http://creativecommons.org/publicdomain/mark/1.0/"],
    ["https://creativecommons.org/licenses/by/3.0/", "http://creativecommons.org/licenses/by/3.0/"],
    ["http://creativecommons.org/licenses/by-sa/2.5/se/deed.sv", "http://creativecommons.org/licenses/by-sa/2.5/se/"],
    [`${EU}licence/CC0`, cc0],
    [`${EU}licence/CC_BY_4_0`, by4],
    [`${EU}licence/CC_PDM_1_0`, "http://creativecommons.org/publicdomain/mark/1.0/"],
    [`${EU}licence/CC_BYSA_4_0`, "http://creativecommons.org/licenses/by-sa/4.0/"],
    [`${EU}licence/CC_BYNCND_2_5`, "http://creativecommons.org/licenses/by-nc-nd/2.5/"],
    [`${EU}licence/CC_BYNCND_1_0`, "http://creativecommons.org/licenses/by-nd-nc/1.0/"],
    [`${EU}licence/CC_BY_3_0_NL`, "http://creativecommons.org/licenses/by/3.0/nl/"],
    ["https://publications.europa.eu/resource/authority/licence/CC0", cc0],
    ["https://publications.europa.eu/resource/authority/data-theme/ENVI", `${EU}data-theme/ENVI`],
    ["https://data.europa.eu/bna/c_ac64a52d", `${HVD}c_ac64a52d`],
    ["https://data.europa.eu/eli/reg_impl/2023/138/oj", "http://data.europa.eu/eli/reg_impl/2023/138/oj"],
    ["https://sws.geonames.org/2669097/", `${GEONAMES}2669097`],
    ["http://sws.geonames.org/2669097/about.rdf", `${GEONAMES}2669097`],
    ["https://www.geonames.org/2669097/tierps-kommun.html", `${GEONAMES}2669097`],
    ["https://dataportal.se/concepts/grunddata/person", "https://www.dataportal.se/terminology/grunddata/person"],
    ["http://www.dataportal.se/terminology/resource-role/x", "https://www.dataportal.se/terminology/resource-role/x"],
    ["https://www.dataportal.se/specifications/badplatser/1.0", "https://dataportal.se/specifications/badplatser/1.0"],
    ["https://dataportal.se/organisation/SE2120000266", tierp],
    ["http://dataportal.se/organisation/SE212000-0266", tierp],
    ["https://www.dataportal.se/organisation/SE212000-0266-bibliotek", `${tierp}-bibliotek`],
  ];

  it.each(rows)("%s", (written, canonical) => {
    expect(canonicalIri(written)).toBe(canonical);
    expect(canonicalIri(canonical)).toBe(canonical);
  });

  it.each([
    "",
    "not an IRI",
    "https://data.tierp.example/dataset/badplatser",
    "https://creativecommons.org/about/",
    "https://creativecommons.org/licenses/by/",
    `${EU}licence/CC_BY`,
    "https://dataportal.se/concepts/orgAspects/feeFinanzing",
    "https://dataportal.se/organisation/SE21200002",
    "https://evil.example/?https://creativecommons.org/licenses/by/4.0",
  ])("leaves %j alone", (iri) => {
    expect(canonicalIri(iri)).toBe(iri);
  });
});

describe("nearestConcepts", () => {
  it.each([
    ["data-theme", "Miljø", "ENVI"],
    ["data-theme", "miljo", "ENVI"],
    ["data-theme", "utbildning", "EDUC"],
    ["data-theme", "kultur", "EDUC"],
    ["frequency", "årlig", "ANNUAL"],
    ["frequency", "ärligen", "ANNUAL"],
    ["frequency", "dagilgen", "DAILY"],
    ["licence", "CC-BY", "CC BY 4.0"],
    ["licence", "CC 0", "CC0"],
    ["place", "Tiörp", "0360"],
    ["place", "Stokholm", "0180"],
    ["place", "Tierp kommun", "0360"],
    ["media-type", "csv-fil", "text/csv"],
    ["access-right", `${EU}access-right/PUBLC`, "PUBLIC"],
  ] as const)("%s: %s is most likely %s", (id, text, code) => {
    expect(nearestConcepts(vocabularies[id], text)[0]?.code).toBe(code);
  });

  it("names each concept once and no more than asked for", () => {
    const six = nearestConcepts(vocabularies.licence, "CC BY", 6);
    expect(new Set(six).size).toBe(6);
    expect(nearestConcepts(vocabularies.licence, "CC BY")).toEqual(six.slice(0, 3));
  });

  it.each(["", "  ", "!?", "xyzzy", "http://example.org/nowhere", "a".repeat(100_000)])(
    "has nothing near %.20j",
    (text) => {
      for (const [id, vocabulary] of all) expect(nearestConcepts(vocabulary, text), id).toEqual([]);
    },
  );
});

describe("nearest", () => {
  const keys = ["title", "description", "publisher", "contactPoint", "accessURL", "accessRights", "issued"];

  it.each([
    ["titel", ["title"]],
    ["contact-point", ["contactPoint"]],
    ["accessUrl", ["accessURL"]],
    ["descr", ["description"]],
    ["issude", ["issued"]],
    ["access", ["accessURL", "accessRights"]],
    ["colour", []],
  ])("%s may be %j", (text, expected) => {
    expect(nearest(text, keys)).toEqual(expected);
  });

  it("keeps the given order among equals", () => {
    expect(nearest("cap", ["cat", "car", "can", "cad"])).toEqual(["cat", "car", "can"]);
    expect(nearest("cap", ["cad", "can", "car", "cat"], 2)).toEqual(["cad", "can"]);
  });
});
