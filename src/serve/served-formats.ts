import type { FormatName } from "../serialize/options.js";

/** The syntaxes that the catalogue is served in; the first is sent to whoever does not say what it wants. */
export const SERVED = ["rdfxml", "turtle", "jsonld", "ntriples"] as const satisfies readonly FormatName[];
