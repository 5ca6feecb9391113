export { type Fixed, fixable, fixCatalogue, type Repair } from "./fix.js";
export { fixReport } from "./report.js";
export type { SourceFile } from "./sources.js";
