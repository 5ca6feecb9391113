import { diffTexts } from "../../diagnostics/messages/diff.js";
import type { Language } from "../../diagnostics/messages/message.js";
import { isSame } from "../compare.js";
import type { PropertyChange } from "../properties.js";
import type { Value } from "../snapshot.js";
import type { Part } from "../words.js";
import type { DiffReporter } from "./index.js";
import { classLabel, nameOf, propertyLabel, type Section, sectionsOf } from "./sections.js";

/** For a comment on a pull request (GitHub and GitLab Flavored Markdown). */
export const markdownReport: DiffReporter = (difference, { language }) => {
  const { title, same } = diffTexts[language];
  const sections = sectionsOf(difference, language).map((section) => sectionMarkdown(section, language));
  return `${[`## ${title}`, ...(isSame(difference) ? [same] : sections)].join("\n\n")}\n`;
};

function sectionMarkdown({ heading, why, things }: Section, language: Language): string {
  const items = things.map(({ iri, from, properties = [], ...thing }) => {
    const address = [from, iri].filter((one) => one !== undefined).map(code);
    const name = `${classLabel(thing, language)}: **${escaped(nameOf(thing, language))}**`;
    const lines = properties.flatMap((change) => propertyLines(change, language));
    return [`- ${name} ${address.join(" → ")}`.trimEnd(), ...lines.map((line) => `  - ${line}`)].join("\n");
  });
  return [`### ${heading}`, ...(why === undefined ? [] : [why]), items.join("\n")].join("\n\n");
}

const shown: Readonly<Record<Part["change"], (text: string) => string>> = {
  same: (text) => text,
  removed: (text) => `<del>${text}</del>`,
  added: (text) => `<ins>${text}</ins>`,
};

function propertyLines(change: PropertyChange, language: Language): string[] {
  const label = propertyLabel(change, language);
  const line = (kind: "removed" | "added", value: Value): string =>
    `${label}${value.language === undefined ? "" : ` (${value.language})`}: ${shown[kind](escaped(value.text))}`;
  return [
    ...change.texts.map(({ language: tag, parts }) => {
      const words = parts.map((part) => shown[part.change](escaped(part.text)));
      return `${label} (${tag}): ${words.join("")}`;
    }),
    ...change.removed.map((value) => line("removed", value)),
    ...change.added.map((value) => line("added", value)),
  ];
}

/** Text that means itself: nothing in it is markup, mentions someone or ends the line. */
const escaped = (text: string): string =>
  text
    .replace(/[\\`*_{}[\]()#+!|~>]/g, "\\$&")
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/@/g, "&#64;")
    .replace(/\s+/g, " ");

/** Code, which is closed by a run of backticks that does not occur in it (CommonMark 0.31, 6.1). */
function code(text: string): string {
  const longest = Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = "`".repeat(longest + 1);
  return `${fence}${text.replace(/\s+/g, " ")}${fence}`;
}
