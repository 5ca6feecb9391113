import type { Explanation } from "./explain.js";

export const heading = (level: number, text: string): string => `${"#".repeat(level)} ${text}`;

/** A table; what is in the cells is Markdown, but for the bars. */
export function table(head: readonly string[], lines: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...lines.map(line)].join("\n");
}

/** Something that is folded until the reader asks for it. */
export const details = (summary: string, content: string): string =>
  `<details><summary>${summary}</summary>\n\n${content}\n\n</details>`;

/** An explanation as a section: its name as heading, so that links can point at it. */
export function section({ name, subtitle, paragraphs, examples, links }: Explanation, level: number): string {
  return [
    heading(level, name),
    `_${subtitle}_`,
    ...paragraphs,
    ...examples.map(({ label, yaml }) => `${label}\n\n\`\`\`yaml\n${yaml}\n\`\`\``),
    ...(links.length === 0 ? [] : [links.map((link) => `<${link}>`).join(" · ")]),
  ].join("\n\n");
}
