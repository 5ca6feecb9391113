import type { ArgsOf } from "../diagnostics/messages/index.js";
import type { FailureCode } from "../fetch/obstacle.js";

/**
 * How an address answered. `dead`: nobody gets anything there. `forbidden`: it is there, but not for anyone. `slow`: too
 * late, or later than people wait. `busy`: the server asked to be left alone, so nothing is known. `moved`: somewhere else.
 */
export type LinkState = "alive" | "moved" | "slow" | "forbidden" | "busy" | "dead";

/** What came of asking for an address: plain data, since it is kept in a file. */
export interface LinkOutcome {
  readonly state: LinkState;
  /** When it was asked, as a time in ISO 8601. */
  readonly checked: string;
  /** The last status, redirects followed; absent where nothing answered. */
  readonly status?: number;
  /** How long the answer took. */
  readonly milliseconds: number;
  /** The address that it has moved to for good. */
  readonly movedTo?: string;
  readonly isHtml?: boolean;
  /** Whether pages of other sites may read it. */
  readonly isShared?: boolean;
  /** Why it could not be had, as the finding that tells it. */
  readonly failure?: { readonly code: FailureCode; readonly args: ArgsOf<FailureCode> };
}

/** Outcomes by address, without fragments. */
export type LinkOutcomes = ReadonlyMap<string, LinkOutcome>;

/** The address that is asked for: a fragment is never sent, so that addresses differ by it alone is one to check. */
export function asked(url: string): string {
  const [address = url] = url.split("#");
  return address;
}
