import type { Diagnostic } from "../diagnostic.js";
import type { Report, Reporter } from "./report.js";

/**
 * The report as JUnit XML, which nearly every build server shows: a suite a file, a test case a finding. Errors fail
 * (warnings too where they count as errors), the rest pass with their text as output. What is clean is one passed case.
 */
export const junit: Reporter = (report) => {
  const suites = new Map<string, Diagnostic[]>();
  for (const diagnostic of report.diagnostics) {
    const name = diagnostic.file ?? report.tool.name;
    const suite = suites.get(name);
    if (suite === undefined) suites.set(name, [diagnostic]);
    else suite.push(diagnostic);
  }
  if (suites.size === 0) suites.set(report.tool.name, []);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>\n',
    `<testsuites ${attributes({ name: report.tool.name, ...counts(report.diagnostics, report) })}>\n`,
    ...[...suites].map(([name, diagnostics]) => suiteXml(name, diagnostics, report)),
    "</testsuites>\n",
  ].join("");
};

function suiteXml(name: string, diagnostics: readonly Diagnostic[], report: Report): string {
  const cases = diagnostics.map((diagnostic) => caseXml(diagnostic, name, report));
  if (cases.length === 0) cases.push(`    <testcase ${attributes({ name: report.command, classname: name })}/>\n`);
  return `  <testsuite ${attributes({ name, ...counts(diagnostics, report) })}>\n${cases.join("")}  </testsuite>\n`;
}

function caseXml(diagnostic: Diagnostic, classname: string, report: Report): string {
  const { code, line, column, message, why, fix, entity } = diagnostic;
  const place = line === undefined ? "" : ` (${line}:${column ?? 1})`;
  const text = escapeXml([message, why, fix, entity].filter(Boolean).join("\n"));
  const body = fails(diagnostic, report)
    ? `<failure ${attributes({ message, type: code })}>${text}</failure>`
    : `<system-out>${text}</system-out>`;
  return `    <testcase ${attributes({ name: `${code}${place}`, classname })}>${body}</testcase>\n`;
}

const fails = ({ severity }: Diagnostic, { strict }: Report): boolean =>
  severity === "error" || (strict && severity === "warning");

const counts = (diagnostics: readonly Diagnostic[], report: Report) => ({
  tests: Math.max(diagnostics.length, 1),
  failures: diagnostics.filter((diagnostic) => fails(diagnostic, report)).length,
});

const attributes = (values: Record<string, string | number>): string =>
  Object.entries(values)
    .map(([key, value]) => `${key}="${escapeXml(String(value))}"`)
    .join(" ");

const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** Escaped for text and attributes alike; characters that XML 1.0 cannot hold are shown as such. */
const escapeXml = (text: string): string =>
  text
    .replace(/[&<>"]/g, (character) => entities[character]!)
    .replace(/[^\P{Cc}\t\n\r]|[\ufffe\uffff]|\p{Cs}/gu, "\ufffd");
