export type { LoadedCatalogue } from "./catalogue.js";
export { provenanceOf } from "./provenance.js";
export { type ReadOptions, readCatalogue } from "./read.js";
