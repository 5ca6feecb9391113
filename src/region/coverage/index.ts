export {
  type Coverage,
  type CoverageState,
  type Covered,
  coverageOf,
  type MemberCoverage,
  mostLacked,
} from "./coverage.js";
export { type CoverageReporterName, coverageReporters } from "./report.js";
