import type { StartUp } from "./start-up.js";

/** What a stage cost at one size. */
export interface Row {
  /** Number of datasets. */
  readonly size: number;
  /** How many runs it is the median of. */
  readonly runs: number;
  readonly name: string;
  readonly yardsticks: readonly string[];
  readonly ms: number;
  readonly cpuMs: number;
  readonly peakMiB: number;
}

/** All that one run of the bench found. */
export interface Figures {
  readonly rows: readonly Row[];
  readonly startUp: readonly StartUp[];
}

/** The figures as Markdown: a table for each size, and one for starting. */
export function tables({ rows, startUp }: Figures): string {
  const sizes = [...new Set(rows.map(({ size }) => size))];
  return [...sizes.map((size) => table(size, rows)), startUpTable(startUp)].join("\n");
}

/**
 * The rows of one size as a Markdown table. Ratios are of processor time, which other work on the machine disturbs less
 * than the time on the clock.
 * @param all the rows of this and of smaller sizes
 */
export function table(size: number, all: readonly Row[]): string {
  const rows = all.filter((row) => row.size === size);
  const [{ runs } = { runs: 0 }] = rows;
  const lines = rows.map((row) => [
    row.name,
    row.ms.toFixed(0),
    row.cpuMs.toFixed(0),
    ((row.cpuMs * 1000) / size).toFixed(0),
    growth(row, all),
    row.peakMiB.toFixed(0),
    overYardsticks(row, rows),
  ]);
  const how = runs === 1 ? "One run" : `Median of ${runs} runs`;
  const header = ["stage", "ms", "CPU ms", "µs/dataset", "growth", "peak MiB", "× yardstick"];
  return `\n### ${size.toLocaleString("en-GB")} datasets\n\n${how} of each stage.\n\n${markdown([header, ...lines])}`;
}

export function startUpTable(commands: readonly StartUp[]): string {
  const node = commands[0]!.ms;
  const lines = commands.map(({ command, ms }) => [command, ms.toFixed(0), (ms / node).toFixed(2)]);
  return `\n### Start-up\n\nMedians of interleaved runs.\n\n${markdown([["command", "ms", "× node"], ...lines])}`;
}

/** Processor time per dataset against that at the size before: 1.00 is linear, more is worse. */
function growth(row: Row, all: readonly Row[]): string {
  const before = all.filter(({ name, size }) => name === row.name && size < row.size).at(-1);
  return before === undefined ? "" : (row.cpuMs / row.size / (before.cpuMs / before.size)).toFixed(2);
}

function overYardsticks({ cpuMs, yardsticks }: Row, rows: readonly Row[]): string {
  if (yardsticks.length === 0) return "";
  const against = rows
    .filter(({ name }) => yardsticks.includes(name))
    .reduce((sum, yardstick) => sum + yardstick.cpuMs, 0);
  return (cpuMs / against).toFixed(2);
}

/** Cells in columns: the first to the left, numbers to the right. */
function markdown([header, ...lines]: readonly (readonly string[])[]): string {
  const rule = header!.map((_, column) => (column === 0 ? "---" : "--:"));
  const cells = [header!, rule, ...lines];
  const widths = header!.map((_, column) => Math.max(...cells.map((line) => line[column]!.length)));
  const row = (line: readonly string[]): string =>
    `| ${line.map((cell, column) => (column === 0 ? cell.padEnd(widths[0]!) : cell.padStart(widths[column]!))).join(" | ")} |`;
  return cells.map(row).join("\n");
}
