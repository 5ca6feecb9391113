export { type GuardSettings, guardedAgainst, type Limit, MAX_REMOVED } from "./guard.js";
export { LockedError } from "./locked-error.js";
export { type CatalogueCounts, MANIFEST, type Manifest, type ManifestOutput, manifestText } from "./manifest.js";
export { type PublishOptions, publish, recover, type Written } from "./publish.js";
