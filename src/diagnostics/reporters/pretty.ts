import { prefixedName } from "../../model/namespaces.js";
import type { Diagnostic } from "../diagnostic.js";
import { closing } from "./closing.js";
import { frame } from "./frame.js";
import { type Page, pageOf } from "./page.js";
import { foldRepeats, placesOf, type Told } from "./repeats.js";
import type { Reporter } from "./report.js";
import { displayWidth, printable, truncate, wrap } from "./text.js";

/** More places than this are counted instead of listed, unless everything is asked for. */
const PLACES = 30;

/** So many infos are shown, unless everything is asked for. */
const INFOS = 10;

/** The report for people: findings by file, each with its line; then how many, and what to do next. */
export const pretty: Reporter = (report, options) => {
  const page = pageOf(options);
  const inFull = report.diagnostics.filter(({ severity }) => page.verbose || severity !== "info");
  const infos = page.verbose ? [] : report.diagnostics.filter(({ severity }) => severity === "info");
  const told = page.verbose ? inFull.map((diagnostic) => ({ diagnostic, others: [] })) : foldRepeats(inFull);
  const sections = [...byFile(told, page), ...compact(infos, page), closing(report, page)];
  return `${sections.join("\n\n")}\n`;
};

function* byFile(told: readonly Told[], page: Page): Iterable<string> {
  const reasons = new Set<string>();
  let before: Diagnostic | undefined;
  for (const { diagnostic, others } of told) {
    const heading =
      before?.file === diagnostic.file && before?.member === diagnostic.member && before !== undefined
        ? ""
        : `${fileHeading(diagnostic, page)}\n`;
    const fresh = page.verbose ? diagnostic : withoutSeen(diagnostic, before, reasons);
    yield heading + block({ diagnostic: fresh, others }, page);
    if (diagnostic.why !== undefined) reasons.add(diagnostic.why);
    before = diagnostic;
  }
}

/** A finding without the line that the reader has just seen, and without a reason that was given before. */
function withoutSeen(diagnostic: Diagnostic, before: Diagnostic | undefined, reasons: ReadonlySet<string>): Diagnostic {
  const { source, why, ...rest } = diagnostic;
  const sameMark = (["file", "line", "column", "endColumn"] as const).every((key) => before?.[key] === diagnostic[key]);
  return {
    ...rest,
    ...(source !== undefined && !sameMark && { source }),
    ...(why !== undefined && !reasons.has(why) && { why }),
  };
}

const fileHeading = ({ file, member }: Diagnostic, { style, texts }: Page): string =>
  style.file(printable((file ?? texts.nowhere) + (member === undefined ? "" : ` (${member})`)));

/** One finding in full, and where else the same was found. */
function block({ diagnostic, others }: Told, page: Page): string {
  const { style, texts, width } = page;
  const { severity, why, fix, fixable, code, link = "" } = diagnostic;
  const lines = [
    heading(diagnostic, page),
    ...frame(diagnostic, "    ", width, style),
    ...thing(diagnostic, page),
    ...(why === undefined ? [] : [labelled(texts.why, why, page)]),
    labelled(texts.fix, fixable ? `${fix} ${texts.fixable}` : fix, page),
    style.dim(wrap(`${code} ${link}`, width, { first: "    " })),
  ];
  if (others.length > 0) lines.push("", style[severity](`  ${texts.more(others.length)}`), places(others, page));
  return lines.join("\n");
}

const YAML = /\.ya?ml$/i;

/** What a finding is about, by its identifier: in YAML the line tells it, in RDF it is what things are known by. */
function thing({ file, entity, property }: Diagnostic, { width }: Page): string[] {
  if (entity === undefined || (file !== undefined && YAML.test(file))) return [];
  return [wrap(property === undefined ? entity : `${entity} ${prefixedName(property)}`, width, { first: "    " })];
}

function labelled(label: string, text: string, { style, width }: Page): string {
  const first = `    ${label} `;
  return `    ${style.strong(label)} ${style.prose(wrap(text, width, { first, rest: "    " }).slice(first.length))}`;
}

/** `3:8  fel  What is wrong.` Editors make a link of the numbers, together with the name of the file above. */
function heading({ severity, message, line, column }: Diagnostic, { style, texts, width }: Page): string {
  const place = line === undefined ? "" : `${line}:${column ?? 1}  `;
  const word = texts.severity[severity];
  const first = `  ${place}${word}  `;
  const wrapped = wrap(message, width, { first, rest: "    " });
  return `  ${style.dim(place)}${style[severity](word)}  ${style.prose(wrapped.slice(first.length))}`;
}

function places(others: readonly Diagnostic[], { width, texts, style }: Page): string {
  const listed = placesOf(others.slice(0, PLACES));
  const left = others.length - PLACES;
  const lines = [wrap(listed.join("; "), width, { first: "    " })];
  if (left > 0) lines.push(`    ${style.prose(texts.morePlaces(left))}`);
  return lines.join("\n");
}

/** Infos with one line each. */
function compact(infos: readonly Diagnostic[], { width, texts, style }: Page): string[] {
  if (infos.length === 0) return [];
  const shown = foldRepeats(infos).slice(0, INFOS);
  const lines = shown.map(({ diagnostic: { file, line, message } }) => {
    const place = printable([file, line].filter((part) => part !== undefined).join(":"));
    const gap = place === "" ? "" : "  ";
    const room = Math.max(width - 2 - displayWidth(place + gap), 20);
    return `  ${style.dim(place)}${gap}${style.prose(truncate(printable(message), room))}`;
  });
  const left = infos.length - shown.length;
  if (left > 0) lines.push(`  ${style.prose(texts.moreInfos(left))}`);
  return [[style.info(texts.infos), ...lines].join("\n")];
}
