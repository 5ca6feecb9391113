import { github } from "./github.js";
import { gitlab } from "./gitlab.js";
import { jobSummary } from "./job-summary.js";
import { json } from "./json.js";
import { junit } from "./junit.js";
import { pretty } from "./pretty.js";
import type { Reporter } from "./report.js";
import { sarif } from "./sarif.js";

export {
  type Output,
  passes,
  type Report,
  type Reporter,
  type ReportOptions,
  type Summary,
  verdict,
} from "./report.js";

/** Every form in which a report can be given, by the name that `--report` takes; the first is the default. */
export const reporters = { pretty, json, github, gitlab, sarif, junit } as const satisfies Record<string, Reporter>;

/** What is written besides, where the surroundings show a summary of what was done. */
export const summaries: Readonly<Partial<Record<string, Reporter>>> = { github: jobSummary };

export type ReporterName = keyof typeof reporters;
