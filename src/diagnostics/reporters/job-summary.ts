import type { Diagnostic } from "../diagnostic.js";
import { reportTexts } from "../messages/report.js";
import { type Report, type Reporter, verdict } from "./report.js";
import { printable } from "./text.js";

/** More findings than this are counted: a summary is for a glance, and GitHub takes no more than 1 MiB of it. */
const SHOWN = 50;

const marks = { error: "🔴", warning: "🟡", info: "🔵" } as const;

/**
 * The report in Markdown, for the summary of a job (GitHub Docs, “Adding a job summary”): what came of it, then a table
 * of the findings, errors first.
 */
export const jobSummary: Reporter = (report, { language }) => {
  const texts = reportTexts[language];
  const { diagnostics, tool, command } = report;
  const told = [...diagnostics].sort((a, b) => rank(a) - rank(b)).slice(0, SHOWN);
  const left = diagnostics.length - told.length;
  const counts = texts.summary(foundIn(report, texts), texts.files(report.summary.files), "");
  const table = ["| | | |", "|-|-|-|", ...told.map(row)].join("\n");
  const parts = [
    `### ${tool.name}: ${plain(counts)}`,
    plain(texts[command][verdict(report)]),
    ...(told.length === 0 ? [] : [table]),
    ...(left === 0 ? [] : [`… +${left}`]),
  ];
  return `${parts.join("\n\n")}\n\n`;
};

const ORDER = ["error", "warning", "info"] as const;

const rank = ({ severity }: Diagnostic): number => ORDER.indexOf(severity);

function foundIn({ diagnostics }: Report, texts: (typeof reportTexts)["sv"]): string {
  const counted = ORDER.map((severity) => ({
    severity,
    count: diagnostics.filter((diagnostic) => diagnostic.severity === severity).length,
  }));
  const found = counted.filter(({ count }) => count > 0).map(({ severity, count }) => texts.counts[severity](count));
  return found.length === 0 ? texts.nothingFound : found.join(", ");
}

function row({ severity, file, line, message, fix }: Diagnostic): string {
  const place = file === undefined ? "" : `${plain(file)}${line === undefined ? "" : `:${line}`}`;
  return `| ${marks[severity]} | ${place} | ${plain(message)}<br>${plain(fix)} |`;
}

/** One line of text without what Markdown, HTML or a table would take for its own; what stands in backticks is code. */
const plain = (text: string): string =>
  printable(text)
    .replace(/[&<>]/g, (character) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;" })[character]!)
    .replace(/[\\|[\]*_#!~]/g, (character) => `&#${character.charCodeAt(0)};`)
    .replace(/`([^`]*)`/g, "<code>$1</code>");
