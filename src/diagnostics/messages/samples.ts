import type { ArgsOf, Code } from "./index.js";
import { importSamples } from "./samples-import.js";
import { networkSamples } from "./samples-network.js";
import { publishSamples } from "./samples-publish.js";
import { regionSamples } from "./samples-region.js";

const issued = { key: "issued", label: { sv: "Utgivningsdatum", en: "Release date" } };
const landingPage = { key: "landingPage", label: { sv: "Ingångssida", en: "Landing page" } };
const publisher = { key: "publisher", label: { sv: "Utgivare", en: "Publisher" } };
const theme = { key: "theme", label: { sv: "Kategori", en: "Category" } };
const themes = { id: "data-theme", sv: "Kategorier", en: "Data themes" };
const dataset = { class: "Dataset", name: "Badplatser" } as const;
const labels = {
  dataset: { sv: "Datamängd", en: "Dataset" },
  distribution: { sv: "Distribution", en: "Distribution" },
  standard: { sv: "Standard", en: "Standard" },
};
const iris = {
  dataset: "https://data.tierp.example/dataset/badplatser",
  other: "https://data.tierp.example/dataset/lekplatser",
  spaced: "https://data.tierp.example/bad platser",
  encoded: "https://data.tierp.example/bad%20platser",
};

/** What messages tell of where nothing below says otherwise: a dataset, its release date, the address of a catalogue. */
const common = {
  ...dataset,
  ...issued,
  value: "17/5 2024",
  form: { sv: "datum", en: "date" },
  expected: { sv: "datum", en: "date" },
  example: "2024-05-17",
  suggestions: [] as readonly never[],
  suggestionsEn: [] as readonly never[],
  classes: ["Agent"] as const,
  count: 2,
  other: iris.other,
  iri: iris.spaced,
  file: "filer/badplatser.csv",
  url: "https://data.tierp.example/catalog.rdf",
  host: "data.tierp.example",
  target: "http://data.tierp.example/catalog.rdf",
  status: 503,
  limit: 20,
  main: false,
  detail: "ECONNABORTED",
};

export type Samples = { readonly [C in Code]?: ArgsOf<C> };
/** The codes whose messages tell of more than that. A new one that is missing below does not compile. */
export type Special = { readonly [C in Code as typeof common extends ArgsOf<C> ? never : C]: ArgsOf<C> };

const special: Samples & Special = {
  ...networkSamples,
  ...publishSamples,
  "catalogue/address": { ...landingPage, value: iris.spaced, problem: "space", encoded: iris.encoded },
  "catalogue/base": { value: "data.tierp.example", suggestions: ["https://data.tierp.example/"] },
  "catalogue/canonical-iri": {
    key: "license",
    label: { sv: "Licens", en: "License" },
    from: "https://creativecommons.org/publicdomain/zero/1.0/deed.sv",
    to: "http://creativecommons.org/publicdomain/zero/1.0/",
  },
  "catalogue/duplicate-id": { id: "badplatser", other: "datasets/badplatser.yaml" },
  "catalogue/duplicate-iri": { iri: iris.dataset, other: "datasets/badplatser.yaml" },
  "catalogue/file-differs": { file: "filer/badplatser.csv", written: "2048", actual: "2310" },
  "catalogue/form": { ...common, suggestions: ["2024-05-17"] },
  "catalogue/id": { id: "bad platser", suggestions: ["bad-platser"] },
  "catalogue/inline-reference": { ...publisher, collection: "agents" },
  "catalogue/language": { ...common, tag: "svenska", isKey: false, suggestions: ["sv"] },
  "catalogue/no-scheme": { ...landingPage, value: "www.tierp.example", suggestions: ["https://www.tierp.example"] },
  "catalogue/not-a-map": {
    key: "distributions",
    label: labels.distribution,
    class: labels.distribution,
    keys: ["title", "accessURL"],
  },
  "catalogue/not-found": { path: "min-kommun", suggestions: [] },
  "catalogue/organization-number": { value: "212000-0267" },
  "catalogue/swapped-coordinates": {
    key: "centroid",
    label: { sv: "Centrumkoordinat", en: "Center coordinate" },
    value: "[60.3, 17.5]",
    swapped: "[17.5, 60.3]",
  },
  "catalogue/unknown-concept": {
    ...theme,
    value: "Miljöö",
    vocabulary: themes,
    suggestions: ["Miljö"],
    suggestionsEn: ["Environment"],
  },
  "catalogue/unknown-key": { key: "nyckelord", class: labels.dataset, suggestions: ["keyword"] },
  "catalogue/unknown-reference": {
    ...publisher,
    value: "teirp",
    collection: "agents",
    suggestions: ["tierp"],
    known: 1,
  },
  "catalogue/unread-file": {
    path: "datamangder/badplatser.yaml",
    folders: ["datasets", "services", "series"],
    suggestions: ["datasets"],
  },
  "catalogue/unstable-id": { key: "distributions", label: labels.distribution, id: "csv-2" },
  "catalogue/uri": { value: iris.spaced, encoded: iris.encoded },
  "catalogue/uri-needed": {
    key: "conformsTo",
    label: { sv: "Uppfyller", en: "Conforms to" },
    class: labels.standard,
  },
  "fetch/content-type": { ...common, contentType: "text/plain", expected: "application/rdf+xml" },
  "fetch/encoding": { ...common, encoding: "br" },
  "fetch/redirect-scheme": { ...common, target: "ftp://data.tierp.example/catalog.rdf" },
  "fetch/timeout": { ...common, stage: "headers", seconds: 30 },
  "fetch/too-large": { ...common, limit: 2 ** 28 },
  "fetch/url": { url: "data.tierp.example" },
  "fetch/scheme": { url: "ftp://data.tierp.example/catalog.rdf" },
  "harvest/identifier-twice": { ...dataset, identifier: "6a7fb1b6-9d2c-4c4c-8f7e-0d5a52b0a0c1", other: iris.other },
  "harvest/iri": { ...dataset, iri: iris.spaced, problem: "space", suggestion: iris.encoded },
  "harvest/organisation-number": { class: "Agent", name: "Tierps kommun", number: "2120000267", expected: "6" },
  "harvest/organisation-twice": {
    class: "Agent",
    name: "Tierps kommun",
    other: "https://data.tierp.example/agent/kommunen",
    shared: "number",
  },
  ...importSamples,
  "profile/datatype": { ...dataset, ...issued, value: "2024-05-17", datatype: "xsd:string" },
  "profile/iri-form": {
    ...dataset,
    ...theme,
    value: "https://publications.europa.eu/resource/authority/data-theme/ENVI",
    canonical: "http://publications.europa.eu/resource/authority/data-theme/ENVI",
  },
  "profile/language-missing": { ...dataset, key: "title", value: "Badplatser" },
  "profile/language-repeated": { ...dataset, key: "title", languages: ["sv"] },
  "upgrade/property": { from: "schema:startDate", to: "dcat:startDate", count: 2 },
  "upgrade/value": { from: "schema:startDate", to: "dcat:startDate", count: 2 },
  "upgrade/format": { from: "schema:startDate", to: "dcat:startDate", count: 2 },
  "upgrade/address": { from: "schema:startDate", to: "dcat:startDate", count: 2 },
  "upgrade/datatype": { from: "schema:startDate", to: "dcat:startDate", count: 2 },
  "upgrade/geometry": { from: "schema:startDate", to: "dcat:startDate", count: 2 },
  "upgrade/contact": { from: "schema:startDate", to: "dcat:startDate", count: 2 },
  "upgrade/agent": { from: "schema:startDate", to: "dcat:startDate", count: 2 },
  "upgrade/type": { from: "schema:startDate", to: "dcat:startDate", count: 2 },
  "upgrade/organisation": { from: "schema:startDate", to: "dcat:startDate", count: 2 },
  "upgrade/form": { from: "schema:startDate", to: "dcat:startDate", count: 2 },
  "upgrade/left-out": { subject: iris.dataset, property: "dcat:landingPage", value: "http://[" },
  "upgrade/named": { class: labels.distribution, count: 3, left: 2 },
  "upgrade/made-swedish": { count: 3, properties: ["dcterms:title"] },
  "upgrade/agent-type": { name: "Tierps kommun" },
  "rdf/graphs-merged": { count: 2 },
  "profile/deprecated": { class: "Dataset", property: "owl:versionInfo", successor: "dcat:version", count: 2 },
  "profile/deprecated-value": {
    ...dataset,
    key: "frequency",
    value: "http://purl.org/cld/freq/annual",
    successor: "http://publications.europa.eu/resource/authority/frequency/ANNUAL",
  },
  "profile/unknown-property": { class: "Dataset", property: "dcterms:tittle", count: 2 },
  "profile/missing": { ...dataset, key: "title", requirement: "mandatory" },
  "profile/node": { ...dataset, key: "temporal", value: "2024", classes: ["PeriodOfTime"] },
  "profile/not-described": {
    ...dataset,
    ...publisher,
    value: "https://data.tierp.example/agent/tierp",
    classes: ["Agent"],
  },
  "profile/class": { ...dataset, ...publisher, classes: ["Agent"], actual: "ContactPoint" },
  "profile/blank": { ...dataset, ...publisher, classes: ["Agent"] },
  "profile/vocabulary": {
    ...dataset,
    ...theme,
    value: "http://annan.example/miljo",
    vocabulary: themes,
    suggestions: [{ sv: "Miljö", en: "Environment" }],
  },
  "rdf/datatype": { value: "17/5 2024", datatype: "xsd:date" },
  "rdf/encoding": { encoding: "utf-8", known: true },
  "rdf/iri": { iri: iris.spaced, problem: "space", suggestion: iris.encoded },
  "rdf/language-tag": { tag: "sv_SE", suggestion: "sv-SE" },
  "rdf/relative-iri": { iri: "badplatser" },
  "rdf/remote-context": { url: "https://data.tierp.example/context.jsonld" },
  "rdf/syntax": { format: "Turtle", problem: "undefined-prefix", detail: "", name: "dcat" },
  "recommendation/keyword-case": { ...dataset, key: "keyword", value: "Badplats" },
  "recommendation/keyword-comma": { ...dataset, key: "keyword", value: "badplats, brygga" },
  "recommendation/series-members": {
    class: "DatasetSeries",
    name: "Badvattenprov",
    ...theme,
    different: "badvatten-2023",
  },
  "recommendation/series-service": {
    class: "DataService",
    name: "API för badvatten",
    members: 3,
    series: "Badvattenprov",
  },
  "recommendation/title-content": { ...dataset, value: "Badplatser 2024", part: "year", found: "2024" },
  "recommendation/title-length": {
    ...dataset,
    value: "Kommunens alla badplatser med läge och bryggor samt vattenprover och öppettider",
  },
  ...regionSamples,
  "shapes/ill-formed": { detail: "sh:path" },
  "shapes/import": { iri: "https://annan.example/regler.ttl" },
  "shapes/not-evaluated": { shape: "urn:regler:titel", feature: "sh:SPARQLConstraint", engine: false },
  "shapes/user": {
    shape: "urn:regler:titel",
    messages: { sv: "Titeln ska börja med stor bokstav.", en: "The title begins with a capital letter." },
  },
  "yaml/alias": { name: "kommunhuset" },
  "yaml/duplicate-key": { key: "title" },
  "yaml/syntax": { problem: "BAD_INDENT", detail: "" },
  "yaml/too-large": { bytes: 64 * 2 ** 20, limit: 32 * 2 ** 20 },
};

/** Arguments of a code as a finding might carry them, so that its message can be shown where nothing was found. */
export const sampleArgs = <C extends Code>(code: C): ArgsOf<C> => (special[code] ?? common) as unknown as ArgsOf<C>;
