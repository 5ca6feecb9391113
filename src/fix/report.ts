import type { Severity } from "../diagnostics/finding.js";
import { fixTexts } from "../diagnostics/messages/fix.js";
import type { Language } from "../diagnostics/messages/message.js";
import { reportTexts } from "../diagnostics/messages/report.js";
import { type Style, styleOf } from "../diagnostics/reporters/style.js";
import { printable, truncate, wrap } from "../diagnostics/reporters/text.js";
import { unifiedDiff } from "./diff.js";
import type { Fixed, Repair } from "./fix.js";

export interface FixReportOptions {
  readonly language: Language;
  readonly colour: boolean;
  readonly width: number;
  /** Nothing was written: the changes are shown as a difference. */
  readonly dryRun: boolean;
}

/** What was mended, or would be, and how much is left to do; ends with a line feed. */
export function fixReport(fixed: readonly Fixed[], { language, colour, width, dryRun }: FixReportOptions): string {
  const style = styleOf(colour);
  const texts = fixTexts[language];
  const repairs = fixed.flatMap((one) => one.repairs);
  const files = fixed.flatMap((one) => one.files);
  const changes = dryRun
    ? files.map(({ path, before, after }) => painted(unifiedDiff(path, before, after), style))
    : files.map(({ path }) => listed(path, repairs, style, width));
  const told = dryRun ? texts.wouldMend : texts.mended;
  const closing = [
    repairs.length === 0 ? texts.nothing : told(repairs.length, files.length),
    remaining(fixed, language),
  ].map((line) => style.prose(wrap(line, width, { first: "" })));
  return `${[...changes, closing.join("\n")].join("\n\n")}\n`;
}

function listed(path: string, repairs: readonly Repair[], style: Style, width: number): string {
  const lines = repairs
    .filter(({ file }) => file === path)
    .sort((a, b) => a.line - b.line)
    .map(({ line, from, to }) => {
      const place = `  ${line}  `;
      return style.dim(place) + truncate(printable(`${from} → ${to}`), width - place.length);
    });
  return [style.file(printable(path)), ...lines].join("\n");
}

/** Removed lines in the colour of errors, added ones in that of infos; headings apart. */
function painted(diff: string, style: Style): string {
  const looks: readonly (readonly [RegExp, (text: string) => string])[] = [
    [/^(?:---|\+\+\+) /, style.strong],
    [/^@@/, style.dim],
    [/^-/, style.error],
    [/^\+/, style.info],
  ];
  const paint = (line: string) => looks.find(([pattern]) => pattern.test(line))?.[1](line) ?? line;
  // A tab or a return at the end of a line is part of what changes: only what could forge the screen is replaced.
  return diff
    .trimEnd()
    .split("\n")
    .map((line) => paint(printable(line).trimEnd()))
    .join("\n");
}

const severities: readonly Severity[] = ["error", "warning"];

function remaining(fixed: readonly Fixed[], language: Language): string {
  const findings = fixed.flatMap((one) => one.findings);
  const counts = severities.map((severity) => {
    const count = findings.filter((finding) => finding.severity === severity).length;
    return count === 0 ? "" : reportTexts[language].counts[severity](count);
  });
  const found = counts.filter((text) => text !== "").join(", ");
  return found === "" ? fixTexts[language].clean : fixTexts[language].left(found);
}
