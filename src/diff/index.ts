export { type Changed, compareGraphs, type Difference, isSame } from "./compare.js";
export type { PropertyChange, TextChange } from "./properties.js";
export type { Renamed } from "./renamed.js";
export type { Thing, Value } from "./snapshot.js";
export { compareWords, type Part } from "./words.js";
