export { digest } from "./input.js";
export type { Contribution, Covers, Member, MemberStatus, Version } from "./member.js";
export { type Region, type RegionOptions, readRegion } from "./region.js";
export { writeTrig } from "./trig.js";
