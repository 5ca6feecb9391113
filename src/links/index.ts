export { ageOf, cacheFileOf, readOutcomes, stillValid, writeOutcomes } from "./cache.js";
export { type CheckAllOptions, checkLinks } from "./check-links.js";
export { findingsOf } from "./findings.js";
export { type Mention, mentionsIn } from "./mentions.js";
export { asked, type LinkOutcome, type LinkOutcomes, type LinkState } from "./outcome.js";
export { statusesOf } from "./results.js";
