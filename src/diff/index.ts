export {
  type Changed,
  compareGraphs,
  type Difference,
  isSame,
  type PropertyChange,
  type TextChange,
} from "./compare.js";
export type { Renamed } from "./renamed.js";
export type { Thing, Value } from "./snapshot.js";
export { compareWords, type Part } from "./words.js";
