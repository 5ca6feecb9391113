import type { Language } from "../../diagnostics/messages/message.js";
import { csv } from "./csv.js";
import { json } from "./json.js";
import { markdown } from "./markdown.js";
import type { Sheet } from "./sheet.js";
import { text } from "./text.js";

export { type Sheet, sheetOf } from "./sheet.js";

/** How a quality report is shown. */
export interface QualityReportOptions {
  readonly tool: { readonly name: string; readonly version: string };
  readonly language: Language;
  readonly colour: boolean;
  readonly width: number;
  readonly verbose: boolean;
}

/** Turns the sheets of one catalogue or more into a text; it ends with a line break. */
export type QualityReporter = (sheets: readonly Sheet[], options: QualityReportOptions) => string;

/** Every form of the quality report, by the name that `--report` takes; the first is the default. */
export const qualityReporters = { text, json, csv, markdown } as const satisfies Record<string, QualityReporter>;

export type QualityReporterName = keyof typeof qualityReporters;
