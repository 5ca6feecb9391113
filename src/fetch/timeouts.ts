import type { FetchStage } from "../diagnostics/messages/fetch-connection.js";
import { Obstacle } from "./obstacle.js";
import { whereIs } from "./url.js";

/** Time limits in milliseconds: to connect, until the head of the answer, of silence within its body, for all its body. */
export type Timeouts = Readonly<Record<FetchStage, number>>;

const DEFAULTS: Timeouts = { connect: 10_000, headers: 30_000, idle: 30_000, body: 300_000 };

export const timeoutsOf = (options: { readonly timeouts?: Partial<Timeouts> }): Timeouts => ({
  ...DEFAULTS,
  ...options.timeouts,
});

/** What is said where a limit is passed. */
export const late = (url: URL, stage: FetchStage, milliseconds: number): Obstacle =>
  new Obstacle("fetch/timeout", { ...whereIs(url), stage, seconds: milliseconds / 1000 });
