import type { Language } from "../../diagnostics/messages/message.js";
import type { Difference } from "../compare.js";
import { jsonReport } from "./json.js";
import { markdownReport } from "./markdown.js";
import { textReport } from "./text.js";

/** How a comparison is shown. */
export interface DiffReportOptions {
  readonly language: Language;
  readonly colour: boolean;
  readonly width: number;
}

/** Turns a comparison into a text; it ends with a line feed. */
export type DiffReporter = (difference: Difference, options: DiffReportOptions) => string;

/** Every form in which a comparison is shown. */
export const diffReporters = { text: textReport, markdown: markdownReport, json: jsonReport } as const satisfies Record<
  string,
  DiffReporter
>;

export type DiffReporterName = keyof typeof diffReporters;
