import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { NewFile } from "../output/write.js";
import { FEED_FILES, type FeedState, makeFeed, parseState } from "../publish/ldes/index.js";
import type { Checked } from "./check.js";
import { UsageError } from "./usage-error.js";

/**
 * The files of a catalogue's feed: first the feed, then the state from which the next one is made.
 *
 * @param folder where the catalogue is published, with the state of its last feed if there was one
 * @throws UsageError where that state cannot be read: without it, deletions would be forgotten
 */
export function feedFiles({ catalogue, graph }: Checked, folder: string, now: Date): readonly [NewFile, NewFile] {
  const [feedPath, statePath] = [FEED_FILES.feed, FEED_FILES.state].map((name) => join(folder, name)) as [
    string,
    string,
  ];
  const { feed, state } = makeFeed(graph, readState(statePath), catalogue.entities[0]?.iri ?? "", now);
  return [
    { path: feedPath, chunks: feed },
    { path: statePath, chunks: [state] },
  ];
}

function readState(path: string): FeedState {
  if (!existsSync(path)) return { events: [] };
  const state = parseState(readFileSync(path, "utf8"));
  if (state === undefined) throw new UsageError("bad-feed-state", { given: path });
  return state;
}
