import { createHash } from "node:crypto";
import type { Diagnostic } from "../diagnostic.js";
import type { Severity } from "../finding.js";
import type { Reporter } from "./report.js";

const severities: Record<Severity, string> = { error: "major", warning: "minor", info: "info" };

/** A Code Quality report, which GitLab shows in the merge request. Format: GitLab Docs, “Code Quality report format”. */
export const gitlab: Reporter = ({ diagnostics }) => {
  const seen = new Map<string, number>();
  const issues = diagnostics.map((diagnostic) => ({
    description: `${diagnostic.message} ${diagnostic.fix}`,
    check_name: diagnostic.code,
    fingerprint: fingerprint(diagnostic, seen),
    severity: severities[diagnostic.severity],
    location: { path: diagnostic.file ?? "catalog.yaml", lines: { begin: diagnostic.line ?? 1 } },
  }));
  return `${JSON.stringify(issues, null, 2)}\n`;
};

/**
 * The same finding keeps its fingerprint when lines are added above it, so that GitLab can tell new ones from old: it is
 * made of what is wrong and with what, not of the line. Several that are alike are numbered.
 */
export function fingerprint({ code, file, entity, property, value }: Diagnostic, seen: Map<string, number>): string {
  const key = JSON.stringify([code, file, entity, property, value]);
  const number = seen.get(key) ?? 0;
  seen.set(key, number + 1);
  return createHash("sha256").update(`${key} ${number}`).digest("hex");
}
