export type { Step } from "./document.js";
export { type Harvest, type HarvestOptions, harvest } from "./harvest.js";
export { countHarvested } from "./verdict.js";
