import type { CaseExample } from "./case-example.js";

// Made from tests/cases by `npm run generate`. Do not edit.
export const caseExamples: Readonly<Record<string, CaseExample>> = {
  "catalogue/address": {
    file: "datasets/badplatser.yaml",
    bad: "accessURL: https://api.tierp.example/bad platser/v1/",
    good: "accessURL: https://api.tierp.example/bad/v1/",
  },
  "catalogue/base": {
    file: "catalog.yaml",
    bad: "base: data.tierp.example",
    good: "base: https://data.tierp.example/",
  },
  "catalogue/canonical-iri": {
    file: "datasets/badplatser.yaml",
    bad: "theme: https://publications.europa.eu/resource/authority/data-theme/ENVI",
    good: "theme: [Miljö]",
  },
  "catalogue/duplicate-iri": {
    file: "datasets/badvatten-2024.yaml",
    bad: "uri: https://data.tierp.example/dataset/badvatten-2023",
  },
  "catalogue/empty": {
    file: "datasets/badplatser.yaml",
    bad: 'title: { sv: Badplatser, en: "" }',
    good: "title: { sv: Badplatser, en: Bathing sites }",
  },
  "catalogue/file-differs": {
    file: "datasets/badplatser.yaml",
    bad: "byteSize: 12",
  },
  "catalogue/file-missing": {
    file: "datasets/badplatser.yaml",
    bad: "file: filer/badplats.csv",
    good: "file: filer/badplatser.csv",
  },
  "catalogue/file-outside": {
    file: "datasets/badplatser.yaml",
    bad: "file: ../badplatser.csv",
    good: "file: filer/badplatser.csv",
  },
  "catalogue/form": {
    file: "datasets/badplatser.yaml",
    bad: "issued: 15 maj 2023",
    good: "issued: 2023-05-15",
  },
  "catalogue/guard": {
    file: "catalog.yaml",
    bad: "guard: { maxRemoved: många }",
  },
  "catalogue/inline-reference": {
    file: "datasets/badplatser.yaml",
    bad: "publisher: { name: Tierps kommun }",
  },
  "catalogue/language": {
    file: "datasets/badplatser.yaml",
    bad: "title: { swe: Badplatser, en: Bathing sites }",
    good: "title: { sv: Badplatser, en: Bathing sites }",
  },
  "catalogue/no-catalog": {
    file: "catalog.yaml",
    bad: "katalog:",
    good: "catalog:",
  },
  "catalogue/no-scheme": {
    file: "datasets/badplatser.yaml",
    bad: "accessURL: api.tierp.example/bad/v1/",
    good: "accessURL: https://api.tierp.example/bad/v1/",
  },
  "catalogue/not-a-map": {
    file: "catalog.yaml",
    bad: "tierp: Tierps kommun",
    good: "tierp:\n  name: Tierps kommun\n  organizationNumber: 212000-0266\n  type: LocalAuthority\n  description: { sv: Kommun i norra Uppland., en: Municipality in northern Uppland. }\n  homepage: https://www.tierp.example/",
  },
  "catalogue/not-plain": {
    file: "datasets/badplatser.yaml",
    bad: "frequency: { sv: årligen }",
    good: "frequency: årligen",
  },
  "catalogue/organization-number": {
    file: "catalog.yaml",
    bad: "organizationNumber: 212000-0267",
    good: "organizationNumber: 212000-0266",
  },
  "catalogue/placeholder": {
    file: "datasets/badplatser.yaml",
    bad: "accessURL: FYLL I webbadress",
    good: "accessURL: https://data.tierp.example/filer/badplatser.csv",
  },
  "catalogue/site": {
    file: "catalog.yaml",
    bad: 'site: { name: Tierp, colour: "#ffcc00" }',
  },
  "catalogue/swapped-coordinates": {
    file: "datasets/badplatser.yaml",
    bad: "spatial: { centroid: [60.34, 17.51] }",
    good: "frequency: årligen",
  },
  "catalogue/unknown-concept": {
    file: "datasets/badplatser.yaml",
    bad: "theme: [Miljövård]",
    good: "theme: [Miljö]",
  },
  "catalogue/unknown-key": {
    file: "datasets/badplatser.yaml",
    bad: "frequensy: årligen",
    good: "frequency: årligen",
  },
  "catalogue/unknown-reference": {
    file: "datasets/badplatser.yaml",
    bad: "publisher: trierp",
  },
  "catalogue/unstable-id": {
    file: "datasets/badvatten-2023.yaml",
    bad: "- description: { sv: En rad för varje badplats., en: One row for each site. }\n  accessURL: https://data.tierp.example/filer/badvatten-2023-sammanfattning.csv",
  },
  "catalogue/uri": {
    file: "datasets/badplatser.yaml",
    bad: "uri: badplatser",
  },
  "catalogue/uri-needed": {
    file: "datasets/badplatser.yaml",
    bad: "conformsTo: { title: { sv: Vår modell, en: Our model } }",
    good: "conformsTo: https://data.tierp.example/modeller/badplatser",
  },
  "harvest/catalogue-licence": {
    file: "catalog.yaml",
    bad: "license: CC BY 4.0",
  },
  "harvest/catalogue-publisher": {
    file: "catalog.yaml",
    bad: "publisher: region\nregion:\n  name: Region Uppsala\n  organizationNumber: 232100-0024\n  type: RegionalAuthority\n  description: { sv: Region., en: Region. }",
    good: "publisher: tierp",
  },
  "harvest/identifier-twice": {
    file: "datasets/badvatten-2023.yaml",
    bad: "identifier: 0b4f2d3e-7c1a-4f0e-9a57-3d5d6e6b1c11",
  },
  "harvest/organisation-iri": {
    file: "catalog.yaml",
    bad: "uri: https://dataportal.se/organisation/SE2120000266\nidentifier: 212000-0266",
    good: "organizationNumber: 212000-0266",
  },
  "harvest/organisation-number": {
    file: "catalog.yaml",
    bad: "uri: http://dataportal.se/organisation/SE2120000267\nidentifier: 212000-0266",
    good: "organizationNumber: 212000-0266",
  },
  "harvest/organisation-twice": {
    file: "catalog.yaml",
    bad: "kommunen:\n  identifier: tierp\n  description: { sv: Samma., en: Same. }",
  },
  "harvest/part-type": {
    file: "catalog.yaml",
    bad: "hasPart: https://data.alvkarleby.example/catalog",
  },
  "harvest/specification-iri": {
    file: "datasets/badplatser.yaml",
    bad: "conformsTo: https://www.dataportal.se/specifications/badplatser",
    good: "conformsTo: https://data.tierp.example/modeller/badplatser",
  },
  "hvd/category": {
    file: "datasets/badplatser.yaml",
    bad: "applicableLegislation: HVD\n    applicableLegislation: HVD",
  },
  "hvd/distribution": {
    file: "datasets/badplatser.yaml",
    bad: "applicableLegislation: HVD\nhvdCategory: Jordobservation och miljö",
  },
  "hvd/service": {
    file: "datasets/badplatser.yaml",
    bad: "applicableLegislation: HVD\nhvdCategory: Jordobservation och miljö\n    applicableLegislation: HVD",
  },
  "hvd/service-contact": {
    file: "datasets/badplatser.yaml",
    bad: "applicableLegislation: HVD\nhvdCategory: Jordobservation och miljö\n    applicableLegislation: HVD",
  },
  "hvd/service-datasets": {
    file: "datasets/badplatser.yaml",
    bad: "applicableLegislation: HVD\nhvdCategory: Jordobservation och miljö\n    applicableLegislation: HVD",
  },
  "hvd/service-documentation": {
    file: "datasets/badplatser.yaml",
    bad: "applicableLegislation: HVD\nhvdCategory: Jordobservation och miljö\n    applicableLegislation: HVD",
  },
  "profile/class": {
    file: "datasets/badplatser.yaml",
    bad: "contactPoint: http://dataportal.se/organisation/SE2120000266",
  },
  "profile/deprecated-value": {
    file: "datasets/badplatser.yaml",
    bad: "frequency: http://purl.org/cld/freq/annual",
    good: "frequency: årligen",
  },
  "profile/language-repeated": {
    file: "datasets/badplatser.yaml",
    bad: "title: { sv: [Badplatser, Strandbad], en: Bathing sites }",
    good: "title: { sv: Badplatser, en: Bathing sites }",
  },
  "profile/not-described": {
    file: "datasets/badplatser.yaml",
    bad: "publisher: https://www.tierp.example/",
  },
  "profile/too-many": {
    file: "datasets/badplatser.yaml",
    bad: "issued: [2023-05-15, 2024-01-01]",
    good: "issued: 2023-05-15",
  },
  "profile/vocabulary": {
    file: "datasets/badplatser.yaml",
    bad: "theme: http://publications.europa.eu/resource/authority/data-theme/MILJ",
    good: "theme: [Miljö]",
  },
  "recommendation/api-description": {
    file: "datasets/badplatser.yaml",
    bad: "conformsTo: https://api.tierp.example/bad/v1/openapi.json",
    good: "conformsTo: https://data.tierp.example/modeller/badplatser",
  },
  "recommendation/endless-period": {
    file: "datasets/badplatser.yaml",
    bad: "temporal: { start: 2023-05-15, end: 9999-12-31 }",
    good: "temporal: { start: 2023-05-15 }",
  },
  "recommendation/keyword-case": {
    file: "datasets/badplatser.yaml",
    bad: "sv: [Badplats, brygga]",
    good: "sv: [badplats, brygga]",
  },
  "recommendation/keyword-comma": {
    file: "datasets/badplatser.yaml",
    bad: 'sv: "badplats, brygga"',
    good: "sv: [badplats, brygga]",
  },
  "recommendation/modified-daily": {
    file: "datasets/badplatser.yaml",
    bad: "frequency: dagligen",
    good: "frequency: årligen",
  },
  "recommendation/protected-distribution": {
    file: "datasets/badvatten-2023.yaml",
    bad: "accessRights: RESTRICTED",
    good: "distributions:\n  - description: { sv: En rad för varje prov., en: One row for each sample. }\n    accessURL: https://data.tierp.example/filer/badvatten-2023.csv\n    format: csv",
  },
  "recommendation/protected-format": {
    file: "datasets/badvatten-2023.yaml",
    bad: "accessRights: RESTRICTED\n    byteSize: 1200",
    good: "format: csv",
  },
  "recommendation/protected-size": {
    file: "datasets/badvatten-2023.yaml",
    bad: "accessRights: RESTRICTED",
  },
  "recommendation/protected-terms": {
    file: "datasets/badvatten-2023.yaml",
    bad: "accessRights: RESTRICTED\n    byteSize: 1200\n    license: null",
  },
  "recommendation/series-members": {
    file: "datasets/badvatten-2024.yaml",
    bad: "theme: [Miljö]",
    good: "theme: [Miljö, Hälsa]",
  },
  "recommendation/series-service": {
    file: "services/badplatser.yaml",
    bad: "servesDataset: [badplatser, badvatten-2023, badvatten-2024]",
    good: "servesDataset: badplatser",
  },
  "recommendation/several-downloads": {
    file: "datasets/badplatser.yaml",
    bad: "downloadURL: [https://data.tierp.example/a.csv, https://data.tierp.example/b.csv]",
  },
  "recommendation/title-content": {
    file: "datasets/badplatser.yaml",
    bad: "title: { sv: Badplatser 2024, en: Bathing sites }",
    good: "title: { sv: Badplatser, en: Bathing sites }",
  },
  "recommendation/title-length": {
    file: "datasets/badplatser.yaml",
    bad: "title: { sv: Alla badplatser och bryggor som kommunen sköter längs kusten och i sjöar, en: Bathing sites }",
    good: "title: { sv: Badplatser, en: Bathing sites }",
  },
  "recommendation/title-translation": {
    file: "datasets/badplatser.yaml",
    bad: "title: Badplatser",
    good: "title: { sv: Badplatser, en: Bathing sites }",
  },
  "yaml/alias": {
    file: "datasets/badplatser.yaml",
    bad: "theme: *teman",
    good: "theme: [Miljö]",
  },
  "yaml/duplicate-key": {
    file: "datasets/badplatser.yaml",
    bad: "frequency: månatligen",
  },
  "yaml/syntax": {
    file: "datasets/badplatser.yaml",
    bad: "sv: Badplatser: läge, bryggor och tillgänglighet.",
    good: "sv: Badplatserna som kommunen sköter, med läge, bryggor och tillgänglighet.",
  },
};
