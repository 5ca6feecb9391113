import { type QualityTexts, qualityTexts } from "../../diagnostics/messages/quality.js";
import { placesOf } from "../../diagnostics/reporters/repeats.js";
import { printable } from "../../diagnostics/reporters/text.js";
import { starsBar } from "./bars.js";
import type { QualityReporter } from "./index.js";
import type { Sheet, SheetScored } from "./sheet.js";

/** The report as Markdown, for a page on the web or a comment on a change. */
export const markdown: QualityReporter = (sheets, { language }) =>
  `${sheets.map((sheet) => sections(sheet, qualityTexts[language]).join("\n\n")).join("\n\n")}\n`;

function sections(sheet: Sheet, texts: QualityTexts): string[] {
  const { score } = sheet;
  const heading = `# ${oneLine(texts.title(sheet.catalogue))}`;
  const unread = sheet.errors > 0 ? [texts.unread(sheet.errors)] : [];
  if (score.datasets === 0) return [heading, ...unread, texts.nothing];
  return [
    heading,
    ...unread,
    overview(sheet, texts),
    indicatorTable(sheet, texts),
    ...(sheet.links ? [] : [texts.linksNotMeasured]),
    ...scoredTable(texts.catalogues, sheet.catalogues.length > 1 ? sheet.catalogues : [], texts),
    ...scoredTable(texts.publishers, sheet.publishers.length > 1 ? sheet.publishers : [], texts),
    ...scoredTable(texts.datasets, sheet.datasets, texts),
    ...improvementTable(sheet, texts),
    ...sheet.advice.map(({ topic, findings }) =>
      [
        `## ${texts.advice}: ${texts.topics[topic]}`,
        "",
        ...findings.map(
          (finding) => `- ${oneLine(`${finding.message} ${finding.fix}`)} (${oneLine(placesOf([finding]).join("; "))})`,
        ),
      ].join("\n"),
    ),
  ];
}

function overview({ score, links }: Sheet, texts: QualityTexts): string {
  const { number } = texts;
  const percent = (value: number) => number(Math.round(value));
  const rating = texts.ratings[score.rating];
  const lines = [
    [
      texts.points,
      texts.ofMeasurable(number(score.points), number(score.measurable), percent(score.percentOfMeasurable)),
    ],
    [texts.portal, texts.ofPortal(number(score.points), percent(score.percentOf405), percent(score.percentOf375))],
    [texts.rating, links ? rating : texts.atLeast(rating)],
    ...(score.stars === null
      ? []
      : [[texts.stars, `${starsBar(score.stars)} ${texts.meanOfStars(number(score.stars))}`]]),
  ];
  return lines.map(([label, value]) => `- **${label}**: ${value}`).join("\n");
}

function indicatorTable({ score }: Sheet, texts: QualityTexts): string {
  const { number } = texts;
  const rows = score.dimensions.flatMap(({ label, points, max, indicators }) => [
    [`**${label}**`, "", `**${texts.of(number(points), number(max))}**`],
    ...indicators.map((one) =>
      one.points === null
        ? [one.label, texts.notMeasured, texts.of("–", number(one.max))]
        : [one.label, texts.of(String(one.passed), String(one.of)), texts.of(number(one.points), number(one.max))],
    ),
  ]);
  return table([texts.indicator, texts.fulfilled, texts.points], rows);
}

function scoredTable(title: string, all: readonly SheetScored[], texts: QualityTexts): string[] {
  if (all.length === 0) return [];
  const rows = [...all]
    .sort((a, b) => a.score.points - b.score.points)
    .map(({ name, score }) => [
      name,
      texts.of(texts.number(score.points), texts.number(score.measurable)),
      score.stars === null ? "" : starsBar(score.stars),
    ]);
  return [`## ${title}\n\n${table([texts.name, texts.points, texts.stars], rows)}`];
}

function improvementTable({ improvements }: Sheet, texts: QualityTexts): string[] {
  if (improvements.length === 0) return [];
  const rows = improvements.map(({ text, gain, once, places }) => [
    `+${texts.number(gain)}`,
    `${text}${once ? ` ${texts.once}` : ""}`,
    placesOf(places).join("; "),
  ]);
  return [`## ${texts.improvements}\n\n${table([texts.gain, texts.change, texts.places], rows)}`];
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map(oneLine).join(" | ")} |`;
  return [line(head), `|${" --- |".repeat(head.length)}`, ...rows.map(line)].join("\n");
}

/** On one line, without markup of HTML or a cell's border: names come from whoever wrote the catalogue. */
const oneLine = (text: string): string => printable(text).replace(/\|/g, "\\|").replace(/</g, "&lt;");
