export type { Contribution, Covers, Member, MemberStatus, Version } from "./member.js";
export { digest } from "./input.js";
export { type Region, type RegionOptions, readRegion } from "./region.js";
