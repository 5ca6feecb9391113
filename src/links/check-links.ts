import { inParallel } from "../fetch/index.js";
import { type CheckOptions, checkLink } from "./check-link.js";
import { Hosts, hostOf } from "./hosts.js";
import type { Mention } from "./mentions.js";
import { asked, type LinkOutcome, type LinkOutcomes } from "./outcome.js";

/** So many requests at a time, and to one host: fewer than a browser makes. */
const AT_A_TIME = 16;
const PER_HOST = 2;

export interface CheckAllOptions extends CheckOptions {
  /** What is known from before, for those that need not be asked again. */
  readonly known: LinkOutcomes;
  /** Told when one more is done. */
  readonly onProgress?: (done: number, total: number) => void;
}

/**
 * Checks the addresses of a catalogue, each once however often it is given, politely: few at a time for each host, and
 * none while it asks to be left alone.
 *
 * @throws the reason of `options.signal` where the caller ends it
 */
export async function checkLinks(mentions: readonly Mention[], options: CheckAllOptions): Promise<LinkOutcomes> {
  const wantsData = new Map<string, boolean>();
  for (const { url, promise } of mentions) {
    const address = asked(url);
    wantsData.set(address, wantsData.get(address) === true || typeof promise === "object");
  }
  const urls = [...wantsData.keys()];
  const hosts = new Hosts();
  let done = 0;
  const outcomes = await inParallel(
    urls,
    { limit: AT_A_TIME, perGroup: { limit: PER_HOST, groupOf: hostOf } },
    async (url): Promise<LinkOutcome> => {
      const outcome = options.known.get(url) ?? (await checkLink(url, wantsData.get(url)!, hosts, options));
      options.onProgress?.(++done, urls.length);
      return outcome;
    },
  );
  return new Map(urls.map((url, index) => [url, outcomes[index]!]));
}
