export { type SiteFile, siteFiles } from "./files.js";
export type { Look } from "./look.js";
export type { Feed, SiteOptions } from "./site.js";
