import type { ArgsOf, Code } from "./index.js";

const moved = {
  name: "Badplatser",
  from: "https://data.tierp.example/dataset/badplatser",
  to: "https://data.tierp.example/dataset/bad",
};

/** What is told of builds that would take something away from the portal. */
export const publishSamples = {
  "catalogue/guard": { key: "maxRemoved", value: "många" },
  "publish/catalogue-iri": { ...moved, from: "https://data.tierp.example/", to: "https://oppnadata.tierp.example/" },
  "publish/first": { place: "dist" },
  "publish/iri-changed": moved,
  "publish/not-comparable": { place: "https://data.tierp.example/catalog.rdf", reason: "den finns inte (404)." },
  "publish/publisher-changed": { ...moved, to: "https://data.tierp.example/agent/okand" },
  "publish/removed": { count: 12, total: 40, limit: "10 %", names: ["Badplatser", "Lekplatser"] },
} as const satisfies { readonly [C in Code]?: ArgsOf<C> };
