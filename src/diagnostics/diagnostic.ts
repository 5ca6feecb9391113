import type { Finding, Place, Severity } from "./finding.js";
import { messages } from "./messages/index.js";
import type { Language, Message } from "./messages/message.js";
import { specificationLink } from "./specification.js";

/** A line in a file, and the part of it that is meant. */
export interface Position {
  /** 1-based. */
  readonly line: number;
  /** 1-based, in UTF-16 code units. */
  readonly column: number;
  /** One past the last column of what is meant, on the same line. */
  readonly endColumn: number;
  /** The text of the line. */
  readonly source: string;
}

/** Finds the line of a place; undefined where the file has none to show. */
export type Locate = (place: Place) => Position | undefined;

/** A finding as it is shown: worded in one language, with its line. Its keys are the documented report format. */
export interface Diagnostic {
  readonly severity: Severity;
  readonly code: string;
  readonly message: string;
  readonly why?: string;
  readonly fix: string;
  /** `skordeklar fix` can do it. */
  readonly fixable?: true;
  readonly entity?: string;
  readonly property?: string;
  readonly value?: string;
  /** The member of a region that it is about. */
  readonly member?: string;
  readonly file?: string;
  readonly line?: number;
  readonly column?: number;
  readonly endColumn?: number;
  /** The line as it is written. */
  readonly source?: string;
  /** The property in DIGG's specification. */
  readonly link?: string;
}

/**
 * Words a finding in a language and looks up its line.
 * @param isFixable tells whether the tool can mend it; left out where nobody asks
 */
export function toDiagnostic(
  finding: Finding,
  language: Language,
  locate: Locate,
  isFixable: (finding: Finding) => boolean = () => false,
): Diagnostic {
  const wording = (messages[finding.code] as Message<never>)[language](finding.args as never);
  const position = finding.place && locate(finding.place);
  const link = finding.class && finding.property && specificationLink(finding.class, finding.property, language);
  return {
    severity: finding.severity,
    code: finding.code,
    message: wording.what,
    ...(wording.why && { why: wording.why }),
    fix: wording.fix,
    ...(isFixable(finding) && { fixable: true as const }),
    ...(finding.entity && { entity: finding.entity }),
    ...(finding.property && { property: finding.property }),
    ...(finding.value !== undefined && { value: finding.value }),
    ...(finding.member !== undefined && { member: finding.member }),
    ...(finding.place && { file: finding.place.file }),
    ...position,
    ...(link && { link }),
  };
}

const rank: Record<Severity, number> = { error: 0, warning: 1, info: 2 };

/** The order of a report: by file, line, column, then the gravest first, then code; stable for the same findings. */
export function byPlace(a: Diagnostic, b: Diagnostic): number {
  return (
    compare(a.file ?? "", b.file ?? "") ||
    (a.line ?? 0) - (b.line ?? 0) ||
    (a.column ?? 0) - (b.column ?? 0) ||
    rank[a.severity] - rank[b.severity] ||
    compare(a.code, b.code) ||
    compare(a.message, b.message)
  );
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
