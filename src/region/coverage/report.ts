import { coverageTexts } from "../../diagnostics/messages/coverage.js";
import type { Language } from "../../diagnostics/messages/message.js";
import { type Coverage, type CoverageState, mostLacked } from "./coverage.js";

/** How coverage is shown. */
export interface CoverageReportOptions {
  readonly tool: { readonly name: string; readonly version: string };
  readonly language: Language;
}

/** Turns coverage into a text; it ends with a line break. */
export type CoverageReporter = (coverage: Coverage, options: CoverageReportOptions) => string;

const MARKS: Readonly<Record<CoverageState, string>> = { published: "■", incomplete: "□", missing: "·" };

/** Raised when a key is removed or changes its meaning. */
const VERSION = 1;

/** So many of what most lack are listed. */
const LACKED = 5;

/** A line for each prioritised dataset with a mark for each member, the members' names by number. */
const text: CoverageReporter = (coverage, { language }) => {
  const texts = coverageTexts[language];
  const { members, templates, totals } = coverage;
  const columns = members.map((_, index) => String(index + 1));
  const width = Math.max(...columns.map((column) => column.length), 1) + 1;
  const titles = templates.map(({ title }) => title[language]);
  const first = Math.max(...titles.map((title) => title.length), texts.dataset.length);
  const row = (title: string, cells: readonly string[], end: string) =>
    `${title.padEnd(first)} ${cells.map((cell) => cell.padStart(width)).join("")}  ${end}`.trimEnd();
  const listed = members.map(({ name, status, totals: own }, index) => {
    const note = status === "fresh" ? "" : ` (${texts[status]})`;
    return `${columns[index]!.padStart(width)}  ${name}${note}: ${texts.of(own.published, templates.length)}`;
  });
  const marks = templates.map((_, index) =>
    row(
      titles[index]!,
      members.map(({ cells }) => MARKS[cells[index]!.state]),
      texts.of(totals[index]!.published, members.length),
    ),
  );
  const lacked = mostLacked(coverage).slice(0, LACKED);
  const last = lacked.map(
    ({ template, missing }) => `  ${template.title[language]} (${texts.of(missing, members.length)})`,
  );
  return [
    `${texts.member}\n${listed.join("\n")}`,
    [row(texts.dataset, columns, ""), ...marks].join("\n"),
    texts.legend,
    lacked.length === 0 ? texts.none : [`${texts.lacked}:`, ...last].join("\n"),
    "",
  ]
    .join("\n\n")
    .replace(/\n+$/, "\n");
};

/** A row for each member and prioritised dataset, as spreadsheets sort and filter it. */
const csv: CoverageReporter = ({ members, templates }, { language }) => {
  const rows = members.flatMap(({ name, status, cells }) =>
    cells.map(({ state, datasets }, index) => {
      const { id, priority, title } = templates[index]!;
      const [first] = datasets;
      return [name, status, String(priority), id, title[language], state, first?.by ?? "", first?.iri ?? ""];
    }),
  );
  const heading = ["member", "status", "priority", "id", "title", "state", "by", "dataset"];
  return [heading, ...rows].map((row) => `${row.map(csvField).join(",")}\r\n`).join("");
};

/** RFC 4180; a field that a spreadsheet would take for a formula gets an apostrophe first. */
function csvField(value: string): string {
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

const json: CoverageReporter = (coverage, { tool, language }) => {
  const { members, templates, totals } = coverage;
  const document = {
    version: VERSION,
    tool,
    datasets: templates.map(({ id, priority, title }, index) => ({
      id,
      priority,
      title: title[language],
      ...totals[index],
    })),
    members: members.map(({ name, status, totals: own, cells }) => ({
      name,
      status,
      ...own,
      datasets: Object.fromEntries(cells.map((cell, index) => [templates[index]!.id, cell])),
    })),
    lacked: mostLacked(coverage).map(({ template, missing }) => ({ id: template.id, missing })),
  };
  return `${JSON.stringify(document, null, 2)}\n`;
};

const markdown: CoverageReporter = (coverage, { language }) => {
  const texts = coverageTexts[language];
  const { members, templates, totals } = coverage;
  const line = (cells: readonly string[]) => `| ${cells.map(escaped).join(" | ")} |`;
  const table = [
    line([texts.dataset, ...members.map(({ name }) => name), texts.total]),
    line(["---", ...members.map(() => ":-:"), "--:"]),
    ...templates.map(({ title }, index) =>
      line([
        title[language],
        ...members.map(({ cells }) => MARKS[cells[index]!.state]),
        texts.of(totals[index]!.published, members.length),
      ]),
    ),
    line([texts.total, ...members.map(({ totals: own }) => texts.of(own.published, templates.length)), ""]),
  ];
  const notes = members.flatMap(({ name, status }) =>
    status === "fresh" ? [] : [`- ${escaped(name)} ${texts[status]}`],
  );
  const lacked = mostLacked(coverage)
    .slice(0, LACKED)
    .map(({ template, missing }) => `1. ${template.title[language]} (${texts.of(missing, members.length)})`);
  const sections = [
    `# ${texts.title}`,
    table.join("\n"),
    texts.legend,
    notes.join("\n"),
    `## ${texts.lacked}`,
    lacked.join("\n") || texts.none,
  ];
  return `${sections.filter((section) => section !== "").join("\n\n")}\n`;
};

const escaped = (cell: string): string => cell.replace(/[|\\<>`*_]/g, "\\$&").replace(/\s+/g, " ");

/** Every form of the coverage report, by the name that `--report` takes. */
export const coverageReporters = { text, json, csv, markdown } as const satisfies Record<string, CoverageReporter>;

export type CoverageReporterName = keyof typeof coverageReporters;
