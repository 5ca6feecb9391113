import { type Finding, finding, type Place } from "../diagnostics/finding.js";
import type { Claims } from "./claims.js";
import { cataloguesOf } from "./entries.js";
import { failed } from "./failed.js";
import type { Contribution, Version } from "./member.js";
import type { Form, Remedy } from "./settings.js";
import type { State } from "./state.js";

export interface AgreeOptions {
  readonly as: Form;
  readonly onError: Remedy;
  readonly now: Date;
}

/**
 * Lets members in one by one, as far as they agree with those before them on what each IRI stands for. Those that are
 * as they were last time go first, so that it is the one that changed that has to give way.
 */
export function agreed(
  contributions: readonly Contribution[],
  claims: Claims,
  state: State,
  options: AgreeOptions,
): Contribution[] {
  const settled = new Map<Contribution, Contribution>();
  const inTurn = [...contributions].sort((a, b) => Number(b.unchanged) - Number(a.unchanged));
  for (const contribution of inTurn) settled.set(contribution, settle(contribution, claims, state, options));
  return contributions.map((contribution) => settled.get(contribution)!);
}

function settle(contribution: Contribution, claims: Claims, state: State, options: AgreeOptions): Contribution {
  const problems = problemsOf(contribution, claims, options);
  if (problems.length === 0) return contribution;
  const { member, unchanged } = contribution;
  const leftOut = () => failed(member, problems, state, { ...options, onError: skipping(options.onError) });
  if (unchanged) return leftOut();
  const former = failed(member, problems, state, options);
  return problemsOf(former, claims, options).length === 0 ? former : leftOut();
}

const skipping = (onError: Remedy): Remedy => (onError === "keep-last" ? "skip" : onError);

function problemsOf({ member, version, status }: Contribution, claims: Claims, { as }: AgreeOptions): Finding[] {
  if (version === undefined) return [];
  const references = as === "references" ? referenceProblems(member, version, status) : [];
  if (references.length > 0) return references;
  const placeOf = (iri: string): Place | undefined => version.places[iri];
  return claims.take(version.graph, member.name, placeOf);
}

/** A part that the portal fetches itself has the address that it is fetched from as its IRI (harvesting rule 9). */
function referenceProblems(
  member: Contribution["member"],
  { graph }: Version,
  status: Contribution["status"],
): Finding[] {
  const { name, source, place } = member;
  if ("path" in source) return [finding("region/reference-path", { member: name }, { place })];
  // A part that cannot be fetched stops the whole harvest, so a member that is down today is no part today.
  if (status === "kept") return [finding("region/reference-down", { member: name }, { place })];
  const iris = cataloguesOf(graph, () => false).map(({ value }) => value);
  if (iris.includes(source.url)) return [];
  return [finding("region/reference-address", { member: name, url: source.url, iri: iris[0] ?? "" }, { place })];
}
