import type { Finding } from "../diagnostics/finding.js";
import type { Code } from "../diagnostics/messages/index.js";

/** What advice is about, and the findings of validation that it is made of. DIGG's recommendations by number. */
const topics = {
  /** 14: high-value datasets. */
  highValue: [
    "hvd/category",
    "hvd/distribution",
    "hvd/service",
    "hvd/service-contact",
    "hvd/service-documentation",
    "hvd/service-datasets",
  ],
  /** 22: protected data. */
  protected: [
    "recommendation/protected-distribution",
    "recommendation/protected-format",
    "recommendation/protected-size",
    "recommendation/protected-terms",
  ],
  /** 4 and 15 to 21: dataset series. */
  series: [
    "recommendation/series-members",
    "recommendation/series-size",
    "recommendation/series-in-series",
    "recommendation/series-service",
    "recommendation/several-downloads",
  ],
  /** 6 and 13: APIs. */
  apis: ["recommendation/access-service", "recommendation/api-description"],
} as const satisfies Readonly<Record<string, readonly Code[]>>;

export type Topic = keyof typeof topics;

/** The findings of one topic. */
export interface Advice {
  readonly topic: Topic;
  readonly findings: readonly Finding[];
}

/** The advice on special kinds of data that validation has given already, by topic; no topic without any. */
export function adviceFrom(findings: readonly Finding[]): Advice[] {
  return Object.entries(topics)
    .map(([topic, codes]) => ({
      topic: topic as Topic,
      findings: findings.filter(({ code }) => (codes as readonly Code[]).includes(code)),
    }))
    .filter((advice) => advice.findings.length > 0);
}
