import { type ReportTexts, reportTexts } from "../messages/report.js";
import type { ReportOptions } from "./report.js";
import { type Style, styleOf } from "./style.js";

/** Prose in longer lines than this is hard to read, however wide the terminal is. */
const WIDEST = 100;

/** What the parts of the report for people need to know. */
export interface Page {
  readonly width: number;
  readonly verbose: boolean;
  readonly texts: ReportTexts;
  readonly style: Style;
}

export function pageOf({ language, colour, width, verbose }: ReportOptions): Page {
  return { width: Math.min(width, WIDEST), verbose, texts: reportTexts[language], style: styleOf(colour) };
}
