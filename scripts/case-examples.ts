import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { messages } from "../src/diagnostics/messages/index.js";

const CASES = fileURLToPath(new URL("../tests/cases/", import.meta.url));

/** More lines than this show no one mistake. */
const LINES = 8;

/**
 * The source of src/generate/case-examples.ts: for each code the lines in which its case in tests/cases differs from the
 * catalogue without mistakes, and what stands there instead.
 */
export function caseExamples(): string {
  const entries = Object.keys(messages)
    .sort()
    .flatMap((code) => {
      const example = exampleOf(join(CASES, code.replace("/", "-")));
      return example === undefined ? [] : [`  ${JSON.stringify(code)}: {\n${fields(example)}\n  },\n`];
    });
  return `import type { CaseExample } from "./case-example.js";

// Made from tests/cases by \`npm run generate\`. Do not edit.
export const caseExamples: Readonly<Record<string, CaseExample>> = {
${entries.join("")}};
`;
}

const fields = (example: object): string =>
  Object.entries(example)
    .map(([key, text]) => `    ${key}: ${quote(text)},`)
    .join("\n");

/** With the quotes that need fewer escapes, as the formatter has it. */
const quote = (text: string): string =>
  text.includes('"') && !text.includes("'")
    ? `'${JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"')}'`
    : JSON.stringify(text);

function exampleOf(folder: string): object | undefined {
  if (!existsSync(folder)) return undefined;
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).map((file) => file.replaceAll("\\", "/"));
  const file = files.sort().find((name) => name.endsWith(".yaml") && existsSync(join(CASES, "_base", name)));
  if (file === undefined) return undefined;
  const [before, after] = [join(CASES, "_base", file), join(folder, file)].map((path) => linesOf(path)) as [
    string[],
    string[],
  ];
  const bad = after.filter((line) => !before.includes(line));
  const good = before.filter((line) => !after.includes(line));
  if (bad.length === 0 || bad.length > LINES || good.length > LINES) return undefined;
  return { file, bad: dedent(bad), ...(good.length > 0 && { good: dedent(good) }) };
}

/** Without the marks by which the cases tell where something is to be found. */
const linesOf = (path: string): string[] =>
  readFileSync(path, "utf8")
    .split("\n")
    .map((line) => line.replace(/\s*# (<--|also:).*$/, ""));

function dedent(lines: readonly string[]): string {
  const indent = Math.min(...lines.map((line) => line.search(/\S|$/)));
  return lines.map((line) => line.slice(indent)).join("\n");
}
