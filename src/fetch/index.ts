export { RDF_TYPES } from "./content-type.js";
export { fetchDocument } from "./fetch-document.js";
export type { Fetched, FetchedDocument, FetchFailure, Redirect } from "./fetched.js";
export type { Reason } from "./obstacle.js";
export type { FetchOptions } from "./options.js";
export { inParallel, type ParallelOptions } from "./parallel.js";
export { type Probed, probe } from "./probe.js";
export type { Timeouts } from "./timeouts.js";
