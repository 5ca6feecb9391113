import type { Diagnostic } from "../diagnostic.js";
import type { Reporter } from "./report.js";

/** Raised when a key is removed or changes its meaning; new keys may come at any time. */
const VERSION = 1;

/** The report as one JSON document, for other programs. The format is described in docs/report-format.md. */
export const json: Reporter = ({ tool, summary, diagnostics, outputs }) => {
  const document = { version: VERSION, tool, summary, findings: diagnostics.map(toFinding), outputs };
  return `${JSON.stringify(document, null, 2)}\n`;
};

/** All that is known of a finding, but for the text of the line, which whoever reads the report has. */
function toFinding({ source, ...finding }: Diagnostic): Omit<Diagnostic, "source"> {
  return finding;
}
