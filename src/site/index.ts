export { type SiteFile, siteFiles } from "./files.js";
export type { Feed, SiteOptions } from "./site.js";
export { type Workpiece, type Workshop, workshopFiles } from "./workshop/files.js";
