import type { QualityReporter } from "./index.js";

/** Raised when a key is removed or changes its meaning; new keys may come at any time. */
const VERSION = 1;

/** The report as one JSON document, for other programs. The format is described in docs/report-format.md. */
export const json: QualityReporter = (sheets, { tool }) => {
  const catalogues = sheets.map(({ advice, ...sheet }) => ({
    ...sheet,
    // The text of the line is left out: whoever reads the report has it.
    advice: advice.map(({ topic, findings }) => ({
      topic,
      findings: findings.map(({ source, ...finding }) => finding),
    })),
  }));
  return `${JSON.stringify({ version: VERSION, tool, catalogues }, null, 2)}\n`;
};
