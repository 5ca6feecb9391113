import type { Diagnostic } from "../diagnostic.js";
import type { Severity } from "../finding.js";
import type { Reporter } from "./report.js";

const commands: Record<Severity, string> = { error: "error", warning: "warning", info: "notice" };

/**
 * Annotations for GitHub Actions: one workflow command a finding, which GitHub shows at its line in the pull request.
 * Format: GitHub Docs, “Workflow commands for GitHub Actions”.
 */
export const github: Reporter = ({ diagnostics }) =>
  diagnostics.map((diagnostic) => `::${command(diagnostic)}::${escapeData(text(diagnostic))}\n`).join("");

function command({ severity, code, file, line, column, endColumn }: Diagnostic): string {
  const properties = { file, line, col: column, endColumn, title: code };
  const written = Object.entries(properties).filter(([, value]) => value !== undefined);
  return `${commands[severity]} ${written.map(([key, value]) => `${key}=${escapeProperty(String(value))}`).join(",")}`;
}

const text = ({ message, why, fix }: Diagnostic): string => [message, why, fix].filter(Boolean).join("\n");

/** What would end the command or start another. */
const escapeData = (value: string): string =>
  value.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");

const escapeProperty = (value: string): string => escapeData(value).replaceAll(":", "%3A").replaceAll(",", "%2C");
