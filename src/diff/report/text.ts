import { diffTexts } from "../../diagnostics/messages/diff.js";
import { styleOf } from "../../diagnostics/reporters/style.js";
import { printable, wrap } from "../../diagnostics/reporters/text.js";
import { isSame } from "../compare.js";
import type { PropertyChange } from "../properties.js";
import type { Value } from "../snapshot.js";
import type { Part } from "../words.js";
import type { DiffReporter, DiffReportOptions } from "./index.js";
import { classLabel, nameOf, propertyLabel, type Section, sectionsOf } from "./sections.js";

const MARKS: Readonly<Record<Section["name"], string>> = { removed: "-", renamed: "!", added: "+", changed: "~" };

/** For people at a terminal. What is taken out of a text stands in `[-…-]`, what is put in in `{+…+}`. */
export const textReport: DiffReporter = (difference, options) => {
  if (isSame(difference)) return `${diffTexts[options.language].same}\n`;
  const blocks = sectionsOf(difference, options.language).map((section) => sectionText(section, options));
  return `${blocks.join("\n\n")}\n`;
};

function sectionText({ name, heading, why, things }: Section, options: DiffReportOptions): string {
  const { language, colour, width } = options;
  const style = styleOf(colour);
  const lines = things.flatMap(({ iri, from, properties = [], ...thing }) => [
    `  ${MARKS[name]} ${classLabel(thing, language)}: ${style.strong(printable(nameOf(thing, language)))}`,
    ...(from === undefined ? [] : [style.dim(`      ${printable(from)} →`)]),
    ...(iri === undefined ? [] : [style.dim(`      ${printable(iri)}`)]),
    ...properties.flatMap((change) => propertyLines(change, options)),
  ]);
  return [
    style.strong(heading),
    ...(why === undefined ? [] : [style.prose(wrap(why, width, { first: "  " }))]),
    ...lines,
  ].join("\n");
}

function propertyLines(change: PropertyChange, { language, colour }: DiffReportOptions): string[] {
  const style = styleOf(colour);
  const label = propertyLabel(change, language);
  const valueLine = (mark: string, value: Value): string => {
    const tag = value.language === undefined ? "" : ` (${value.language})`;
    return `      ${label}${tag}: ${mark} ${printable(value.text)}`;
  };
  const shown: Record<Part["change"], (text: string) => string> = {
    same: (text) => text,
    removed: (text) => style.error(`[-${text}-]`),
    added: (text) => style.info(`{+${text}+}`),
  };
  return [
    ...change.texts.map(({ language: tag, parts }) => {
      const words = parts.map((part) => shown[part.change](printable(part.text)));
      return `      ${label} (${tag}): ${words.join("")}`;
    }),
    ...change.removed.map((value) => style.error(valueLine("-", value))),
    ...change.added.map((value) => style.info(valueLine("+", value))),
  ];
}
