import type { Difference } from "./compare.js";
import type { Deviation } from "./deviations.js";

export interface Verdict {
  /** Differences that no deviation explains. */
  readonly unlisted: readonly Difference[];
  /** Deviations that explain nothing any more. */
  readonly stale: readonly Deviation[];
}

/** Holds differences against the deviations that are meant. */
export function judge(differences: readonly Difference[], deviations: readonly Deviation[]): Verdict {
  const used = new Set<Deviation>();
  const unlisted = differences.filter((difference) => {
    const explaining = deviations.filter((deviation) => explains(deviation, difference));
    for (const deviation of explaining) used.add(deviation);
    return explaining.length === 0;
  });
  return { unlisted, stale: deviations.filter((deviation) => !used.has(deviation)) };
}

const explains = (deviation: Deviation, difference: Difference): boolean =>
  (deviation.class === "*" || deviation.class === difference.class) &&
  (deviation.property === "*" || deviation.property === difference.property) &&
  deviation.aspect === difference.aspect &&
  deviation.bundle === difference.bundle &&
  deviation.table === difference.table;
