import type { Graph } from "../../rdf/graph.js";
import { feedText } from "./feed.js";
import { payloadsOf } from "./payload.js";
import { type FeedState, nextState, stateText } from "./state.js";

export { type FeedState, parseState } from "./state.js";

/** The feed of a catalogue, and the state that the next one is made from. */
export interface Feed {
  readonly feed: Iterable<string>;
  readonly state: string;
}

/** Names of the feed and its state, in the folder of the output. */
export const FEED_FILES = { feed: "feed.trig", state: "feed-state.json" } as const;

/**
 * Makes the feed of what has happened to a catalogue's entities.
 *
 * @param before the state that the last feed left; one without events where there was none
 * @param catalogue IRI of the catalogue
 * @param now the time of what has changed; the same arguments give the same bytes
 */
export function makeFeed(graph: Graph, before: FeedState, catalogue: string, now: Date): Feed {
  const payloads = payloadsOf(graph);
  const state = nextState(before, payloads, catalogue, now);
  return { feed: feedText(state, payloads), state: stateText(state) };
}
