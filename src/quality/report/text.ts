import { type QualityTexts, qualityTexts } from "../../diagnostics/messages/quality.js";
import { placesOf } from "../../diagnostics/reporters/repeats.js";
import { type Style, styleOf } from "../../diagnostics/reporters/style.js";
import { displayWidth, truncate, wrap } from "../../diagnostics/reporters/text.js";
import { bar, starsBar } from "./bars.js";
import type { QualityReporter } from "./index.js";
import type { Sheet, SheetDimension, SheetImprovement, SheetIndicator, SheetScore, SheetScored } from "./sheet.js";

/** Longer lines than this are hard to read, however wide the terminal is. */
const WIDEST = 80;
/** So many of a list are shown, unless everything is asked for. */
const SHOWN = 10;
const LABEL = 32;
const BAR = 16;

interface Page {
  readonly texts: QualityTexts;
  readonly style: Style;
  readonly width: number;
  readonly shown: number;
}

/** The report for people: score, dimensions with bars, datasets, and what would raise the score. */
export const text: QualityReporter = (sheets, { language, colour, width, verbose }) => {
  const page: Page = {
    texts: qualityTexts[language],
    style: styleOf(colour),
    width: Math.min(width, WIDEST),
    shown: verbose ? Number.POSITIVE_INFINITY : SHOWN,
  };
  return `${sheets.map((sheet) => sections(sheet, page).join("\n\n")).join("\n\n\n")}\n`;
};

function sections(sheet: Sheet, page: Page): string[] {
  const { texts, style, width } = page;
  const heading = style.file(texts.title(sheet.catalogue));
  const note = (message: string) => style.prose(wrap(message, width, { first: "  " }));
  const unread = sheet.errors > 0 ? [note(texts.unread(sheet.errors))] : [];
  if (sheet.score.datasets === 0) return [heading, ...unread, note(texts.nothing)];
  return [
    `${heading}\n${overview(sheet, page)}`,
    ...unread,
    sheet.score.dimensions.map((dimension) => dimensionLines(dimension, page)).join("\n\n"),
    ...(sheet.links ? [] : [note(texts.linksNotMeasured)]),
    ...scoredList(texts.catalogues, sheet.catalogues.length > 1 ? sheet.catalogues : [], page),
    ...scoredList(texts.publishers, sheet.publishers.length > 1 ? sheet.publishers : [], page),
    ...scoredList(texts.datasets, sheet.datasets, page),
    ...improvements(sheet.improvements, page),
    ...advice(sheet, page),
  ];
}

const pad = (label: string, width: number): string => label + " ".repeat(Math.max(0, width - displayWidth(label)));

function overview({ score, links }: Sheet, { texts, style, width }: Page): string {
  const { number } = texts;
  const percent = (value: number) => number(Math.round(value));
  const rating = texts.ratings[score.rating];
  const lines: [string, string][] = [
    [
      texts.points,
      texts.ofMeasurable(number(score.points), number(score.measurable), percent(score.percentOfMeasurable)),
    ],
    [texts.portal, texts.ofPortal(number(score.points), percent(score.percentOf405), percent(score.percentOf375))],
    [texts.rating, links ? rating : texts.atLeast(rating)],
  ];
  if (score.stars !== null) {
    lines.push([texts.stars, `${starsBar(score.stars)} ${texts.meanOfStars(number(score.stars))}`]);
  }
  const size = `${texts.target.dataset(score.datasets)}, ${texts.target.distribution(score.distributions)}`;
  return [
    style.dim(`  ${size}`),
    "",
    ...lines.map(([label, value]) => {
      const first = `  ${pad(label, 16)}`;
      return `  ${style.strong(pad(label, 16))}${wrap(value, width, { first }).slice(first.length)}`;
    }),
  ].join("\n");
}

function dimensionLines({ label, points, measurable, max, indicators }: SheetDimension, page: Page): string {
  const { texts, style } = page;
  const partly = measurable < max ? ` (${texts.partlyMeasured(texts.number(measurable))})` : "";
  const total = texts.of(texts.number(points), texts.number(max));
  const head = `  ${style.strong(pad(label, LABEL))}${bar(points, max, BAR, style)}  ${total}${partly}`;
  return [head, ...indicators.map((indicator) => indicatorLine(indicator, page))].join("\n");
}

function indicatorLine({ label, passed, of, points, max }: SheetIndicator, { texts, style }: Page): string {
  const name = `    ${pad(label, LABEL - 2)}`;
  if (points === null) return style.dim(`${name}${texts.notMeasured}`);
  const share = pad(texts.of(String(passed), String(of)), BAR + 2);
  return `${name}${share}${texts.of(texts.number(points), texts.number(max))}`;
}

/** The lowest scores first: they are what there is to do something about. */
function scoredList(title: string, all: readonly SheetScored[], page: Page): string[] {
  if (all.length === 0) return [];
  const { texts, style, width, shown } = page;
  const nameWidth = width - 30;
  const sorted = [...all].sort((a, b) => a.score.points - b.score.points);
  const lines = sorted.slice(0, shown).map(({ name, score }) => {
    const value = texts.of(texts.number(score.points), texts.number(score.measurable));
    return `  ${pad(truncate(name, nameWidth), nameWidth)}  ${value.padStart(16)}  ${starsOf(score)}`;
  });
  return [[style.strong(title), ...lines, ...more(all.length, page)].join("\n")];
}

const starsOf = ({ stars }: SheetScore): string => (stars === null ? "" : starsBar(stars));

const more = (count: number, { texts, style, shown }: Page): string[] =>
  count > shown ? [`  ${style.prose(texts.more(count - shown))}`] : [];

function improvements(all: readonly SheetImprovement[], page: Page): string[] {
  if (all.length === 0) return [];
  const { texts, style, width, shown } = page;
  const items = all.slice(0, shown).map(({ text: what, gain, on, once, places }) => {
    const first = `  ${`+${texts.number(gain)}`.padStart(7)}  `;
    const rest = " ".repeat(first.length);
    const all = texts.target[on](places.length);
    const concerns = places.length === 1 ? texts.onOne(all) : texts.onAll(all, texts.number(gain / places.length));
    return [
      style.strong(first) +
        style.prose(
          wrap(`${what} ${concerns}${once ? ` ${texts.once}` : ""}`, width, { first, rest }).slice(first.length),
        ),
      style.dim(wrap(placesOf(places).slice(0, shown).join("; "), width, { first: rest, rest })),
    ].join("\n");
  });
  return [[style.strong(texts.improvements), ...items, ...more(all.length, page)].join("\n")];
}

function advice({ advice: all }: Sheet, page: Page): string[] {
  const { texts, style, width } = page;
  return all.map(({ topic, findings }) => {
    const items = findings.slice(0, page.shown).map((finding) => {
      const body = style.prose(wrap(`${finding.message} ${finding.fix}`, width, { first: "  – ", rest: "    " }));
      return `${body}\n${style.dim(wrap(placesOf([finding]).join("; "), width, { first: "    " }))}`;
    });
    const title = style.strong(`${texts.advice}: ${texts.topics[topic]}`);
    return [title, ...items, ...more(findings.length, page)].join("\n");
  });
}
