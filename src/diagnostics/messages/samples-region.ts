const reason = {
  sv: "`data.habo.example` svarar inte.",
  en: "`data.habo.example` does not answer.",
};
const failed = { member: "Håbo", reason, more: 0 };
const organisation = "http://dataportal.se/organisation/SE2120000241";

/** What the messages about regions and their members tell of. */
export const regionSamples = {
  "region/setting": { key: "as", value: "delar", allowed: ["parts", "merged", "references"] },
  "region/alias": { alias: "https://habo.example/org", target: "haabo", known: ["habo"] },
  "region/cycle": { chain: ["uppland", "norra-uppland", "uppland"] },
  "region/member-twice": { member: "Tierp", other: "tierp" },
  "region/member-kept": { ...failed, date: "2024-09-17", days: 3 },
  "region/member-left-out": failed,
  "region/member-failed": failed,
  "region/suddenly-empty": { before: 12 },
  "region/all-changed": {
    before: 12,
    from: "https://data.habo.example/dataset/badplatser",
    to: "https://habo.example/dataset/badplatser",
  },
  "region/no-catalogue": { member: "Håbo" },
  "region/two-things": {
    iri: "https://data.habo.example/catalog",
    member: "Håbo",
    otherMember: "Tierp",
    class: { sv: "Katalog", en: "Catalog" },
    other: { sv: "Katalog", en: "Catalog" },
  },
  "region/reference-path": { member: "Tierp" },
  "region/reference-down": { member: "Håbo" },
  "region/reference-address": {
    member: "Håbo",
    url: "https://data.habo.example/datasets/dcat",
    iri: "https://data.habo.example/catalog",
  },
  "region/conflict": {
    iri: organisation,
    what: { sv: "namn", en: "names" },
    used: "Håbo kommun",
    usedIn: "Håbo",
    usedPlace: "catalogs/habo/catalog.yaml:20",
    unused: "Håbo",
    unusedIn: "Tierp",
  },
  "region/same-name": {
    name: "Håbo kommun",
    iri: "https://data.tierp.example/agent/habo",
    member: "Tierp",
    other: organisation,
    otherMember: "Håbo",
  },
  "region/duplicate": {
    title: "Badplatser",
    iri: "https://data.habo.example/dataset/badplatser",
    member: "Länet",
    kept: "Håbo",
    reason: "own",
  },
  "region/cover": { value: "badplattser", suggestions: ["badplatser"] },
} as const;
