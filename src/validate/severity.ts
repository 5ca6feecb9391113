import type { Severity } from "../diagnostics/finding.js";
import { sh } from "../model/namespaces.js";

const SEVERITIES: Readonly<Record<string, Severity>> = {
  [sh("Violation")]: "error",
  [sh("Warning")]: "warning",
  [sh("Info")]: "info",
};

/** The severity of a SHACL result; one that SHACL does not define is as grave as it gets. */
export const severityOf = (iri: string): Severity => SEVERITIES[iri] ?? "error";
