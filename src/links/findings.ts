import { type Finding, finding, type Severity } from "../diagnostics/finding.js";
import type { Provenance } from "../rdf/provenance.js";
import type { Mention } from "./mentions.js";
import { asked, type LinkOutcome, type LinkOutcomes, type LinkState } from "./outcome.js";

/** How grave it is that an address could not be had. */
const GRAVITY: Readonly<Record<LinkState, Severity>> = {
  dead: "error",
  forbidden: "warning",
  slow: "warning",
  busy: "info",
  moved: "info",
  alive: "info",
};

/** What is to be said of each mention of an address, at the place where it is written. */
export function findingsOf(mentions: readonly Mention[], outcomes: LinkOutcomes, provenance: Provenance): Finding[] {
  return mentions.flatMap((mention) => {
    const { subject, predicate, object, url } = mention;
    const outcome = outcomes.get(asked(url));
    if (outcome === undefined) return [];
    const place = provenance.place(subject, predicate, object);
    const about = { entity: subject.value, property: predicate, value: url, ...(place && { place }) };
    return toldOf(mention, outcome).map((found) => ({ ...found, ...about }));
  });
}

function toldOf({ url, promise }: Mention, outcome: LinkOutcome): Finding[] {
  const { state, failure, milliseconds, movedTo, isHtml, isShared } = outcome;
  if (failure !== undefined) return [finding(failure.code, failure.args, { severity: GRAVITY[state] })];
  return [
    ...(state === "slow" ? [finding("links/slow", { url, seconds: Math.round(milliseconds / 1000) })] : []),
    ...(movedTo === undefined ? [] : [finding("links/moved", { url, target: movedTo })]),
    ...(isHtml && typeof promise === "object" ? [finding("links/html", { url, format: promise.data })] : []),
    ...(promise === "api" && !isHtml && !isShared ? [finding("links/cors", { url })] : []),
  ];
}
