import type { Diagnostic } from "../diagnostic.js";
import type { Severity } from "../finding.js";
import { fingerprint } from "./gitlab.js";
import type { Reporter } from "./report.js";

const levels: Record<Severity, string> = { error: "error", warning: "warning", info: "note" };

/** The report as SARIF 2.1.0 (OASIS), which code scanning services and editors read. */
export const sarif: Reporter = ({ tool, diagnostics }, { language }) => {
  const rules = [...new Set(diagnostics.map(({ code }) => code))].sort();
  const seen = new Map<string, number>();
  const run = {
    tool: { driver: { name: tool.name, version: tool.version, rules: rules.map((id) => ({ id })) } },
    language,
    // SARIF counts columns in UTF-16 code units unless told otherwise; so do we.
    columnKind: "utf16CodeUnits",
    results: diagnostics.map((diagnostic) => ({
      ruleId: diagnostic.code,
      ruleIndex: rules.indexOf(diagnostic.code),
      level: levels[diagnostic.severity],
      message: { text: [diagnostic.message, diagnostic.why, diagnostic.fix].filter(Boolean).join(" ") },
      locations: locations(diagnostic),
      partialFingerprints: { "skordeklar/v1": fingerprint(diagnostic, seen) },
    })),
  };
  const log = { $schema: "https://json.schemastore.org/sarif-2.1.0.json", version: "2.1.0", runs: [run] };
  return `${JSON.stringify(log, null, 2)}\n`;
};

function locations({ file, line, column, endColumn }: Diagnostic): object[] {
  if (file === undefined) return [];
  const region = line === undefined ? {} : { region: { startLine: line, ...columns(column, endColumn) } };
  return [{ physicalLocation: { artifactLocation: { uri: uriReference(file) }, ...region } }];
}

const columns = (startColumn: number | undefined, endColumn: number | undefined): object =>
  startColumn === undefined ? {} : { startColumn, ...(endColumn !== undefined && { endColumn }) };

/** A path as a relative reference (RFC 3986 §4.2): encoded, and no colon in its first part. */
const uriReference = (file: string): string => {
  const encoded = /^https?:/.test(file)
    ? file
    : encodeURI(file.replaceAll("\\", "/")).replace(/[?#]/g, encodeURIComponent);
  return /^[^/:]+:(?!\/\/)/.test(encoded) ? `./${encoded}` : encoded;
};
