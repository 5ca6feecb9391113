import type { Samples } from "./samples.js";

const url = "https://data.tierp.example/files/badplatser.csv";

/** What the messages tell of about addresses that were asked. */
export const networkSamples = {
  "rehearsal/not-rdfxml": { url: "https://data.tierp.example/datasets/dcat", format: "turtle" },
  "links/slow": { url, seconds: 14 },
  "links/html": { url, format: "text/csv" },
} as const satisfies Samples;
