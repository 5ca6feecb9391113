export { type AssessOptions, assess, type Quality, type Scored } from "./assess.js";
export type { Improvement } from "./improvements.js";
export type { LinkResults } from "./links.js";
