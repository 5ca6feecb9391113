import type { Mention } from "./mentions.js";
import { asked, type LinkOutcomes } from "./outcome.js";

/** Status by address as it is written, for those who only want to know that. One that did not answer is not in it. */
export function statusesOf(mentions: readonly Mention[], outcomes: LinkOutcomes): Map<string, number> {
  return new Map(
    mentions.flatMap(({ url }) => {
      const status = outcomes.get(asked(url))?.status;
      return status === undefined ? [] : [[url, status] as const];
    }),
  );
}
