import { type Finding, finding } from "../diagnostics/finding.js";
import type { Difference, Renamed, Thing } from "../diff/index.js";
import { dcterms } from "../model/namespaces.js";

/** How many datasets may disappear at once: a share of those that are published, or a number. */
export type Limit = { readonly percent: number } | { readonly count: number };

/** What a catalogue says of its guard. */
export interface GuardSettings {
  /** The folder or address of what is published; else the folder that is built to. */
  readonly against?: string;
  readonly maxRemoved: Limit;
}

/** Where nothing is said: one tenth of the datasets. */
export const MAX_REMOVED: Limit = { percent: 10 };

const PUBLISHER = dcterms("publisher");

type Rule = (difference: Difference, settings: GuardSettings) => Finding[];

/** What the portal would take as loss, though it is seldom meant. */
const rules: readonly Rule[] = [removedDatasets, changedIris, changedCatalogue, changedPublishers];

/** Compares what is to be published with what is, and tells what would be lost. Each finding is an error. */
export const guardedAgainst = (difference: Difference, settings: GuardSettings): Finding[] =>
  rules.flatMap((rule) => rule(difference, settings));

function removedDatasets({ removed, before }: Difference, { maxRemoved }: GuardSettings): Finding[] {
  const gone = removed.filter(({ class: name }) => name === "Dataset");
  const total = before.get("Dataset") ?? 0;
  const most = "count" in maxRemoved ? maxRemoved.count : (total * maxRemoved.percent) / 100;
  if (gone.length <= most) return [];
  const limit = "count" in maxRemoved ? `${maxRemoved.count}` : `${maxRemoved.percent} %`;
  return [finding("publish/removed", { count: gone.length, total, limit, names: gone.map(shown) })];
}

function changedIris({ renamed }: Difference): Finding[] {
  return renamed.filter(isNotCatalogue).map((thing) => iriFinding("publish/iri-changed", thing));
}

/** A catalogue is one of a kind: one that is gone and one that is new are the same, whatever they are called. */
function changedCatalogue({ renamed, added, removed }: Difference): Finding[] {
  const [gone, fresh] = [removed, added].map((things) => things.find((thing) => !isNotCatalogue(thing)));
  const replaced = gone?.iri === undefined || fresh === undefined ? [] : [{ ...fresh, from: gone.iri }];
  const moved = renamed.filter((thing) => !isNotCatalogue(thing));
  return [...moved, ...replaced].map((thing) => iriFinding("publish/catalogue-iri", thing));
}

function changedPublishers({ changed }: Difference): Finding[] {
  return changed.flatMap((thing) => {
    const change = thing.properties.find(({ property }) => property === PUBLISHER);
    if (change === undefined || change.removed.length === 0) return [];
    const [from, to] = [change.removed, change.added].map((values) => values.map(({ text }) => text).join(", "));
    return [finding("publish/publisher-changed", { name: shown(thing), from: from!, to: to! }, about(thing))];
  });
}

const isNotCatalogue = ({ class: name }: Thing): boolean => name !== "Catalog";

const iriFinding = (code: "publish/iri-changed" | "publish/catalogue-iri", thing: Renamed): Finding =>
  finding(code, { name: shown(thing), from: thing.from, to: thing.iri ?? "" }, about(thing));

const shown = ({ name, iri }: Thing): string => name ?? iri ?? "";

const about = ({ iri, class: name }: Thing) => ({
  ...(iri !== undefined && { entity: iri }),
  ...(name !== undefined && { class: name }),
});
