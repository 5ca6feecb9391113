import type { Language } from "../../diagnostics/messages/message.js";
import { type QualityTexts, qualityTexts } from "../../diagnostics/messages/quality.js";
import { placesOf } from "../../diagnostics/reporters/repeats.js";
import type { Sheet } from "../../quality/report/sheet.js";
import { type Html, html } from "../html.js";
import { prose } from "./prose.js";
import { workshopTexts } from "./texts.js";

/** A distribution and its stars. */
export interface StarredDistribution {
  readonly dataset: string;
  readonly name: string;
  readonly stars: number;
}

/** The quality of one catalogue: its dimensions as a chart, what would raise the score, and the stars. */
export function qualitySection(sheet: Sheet, distributions: readonly StarredDistribution[], language: Language): Html {
  const texts = qualityTexts[language];
  const { score } = sheet;
  if (score.datasets === 0) return html`<h2>${texts.title(sheet.catalogue)}</h2><p>${texts.nothing}</p>`;
  const percent = texts.number(Math.round(score.percentOfMeasurable));
  return html`<h2>${texts.title(sheet.catalogue)}</h2>
<p>${texts.ofMeasurable(texts.number(score.points), texts.number(score.measurable), percent)}</p>
${chart(sheet, texts, language)}
${improvements(sheet, texts)}
${stars(distributions, texts, language)}`;
}

const BAR = 14;
const ROW = 34;
const WIDTH = 320;

/** Each dimension as a bar, the whole of which is what can be measured; the same in words for those who do not see it. */
function chart({ score }: Sheet, texts: QualityTexts, language: Language): Html {
  const rows = score.dimensions.map(({ label, points, measurable }) => ({
    label,
    said: texts.of(texts.number(points), texts.number(measurable)),
    width: measurable === 0 ? 0 : Math.round((WIDTH * points) / measurable),
  }));
  const heading = workshopTexts[language].dimensions;
  const said = `${heading}. ${rows.map((row) => `${row.label}: ${row.said}`).join("; ")}`;
  const bars = rows.map(
    ({ label, said: value, width }, index) =>
      html`<text x="0" y="${index * ROW + 12}">${label}: ${value}</text><rect class="whole" y="${index * ROW + 16}" width="${WIDTH}" height="${BAR}"/><rect y="${index * ROW + 16}" width="${width}" height="${BAR}"/>`,
  );
  return html`<figure class="chart"><svg viewBox="0 0 ${WIDTH} ${rows.length * ROW}" role="img" aria-label="${said}">${bars}</svg><figcaption>${heading}</figcaption></figure>`;
}

function improvements({ improvements: all }: Sheet, texts: QualityTexts): Html | false {
  const rows = all.map(
    ({ text, gain, once, places }) =>
      html`<tr><td>+${texts.number(gain)}</td><td>${prose(once ? `${text} ${texts.once}` : text)}</td><td>${placesOf(places).slice(0, MOST).join("; ")}</td></tr>`,
  );
  return (
    rows.length > 0 &&
    html`<h3>${texts.improvements}</h3>${table([texts.gain, texts.change, texts.places], rows, texts.improvements)}`
  );
}

/** So many places are named for each change. */
const MOST = 10;

function stars(all: readonly StarredDistribution[], texts: QualityTexts, language: Language): Html | false {
  const own = workshopTexts[language];
  const rows = all.map(
    ({ dataset, name, stars: number }) =>
      html`<tr><td>${dataset}</td><td>${name}</td><td><span aria-hidden="true">${"★".repeat(number)}${"☆".repeat(5 - number)}</span> ${own.starsOf(number)}</td></tr>`,
  );
  return (
    rows.length > 0 &&
    html`<h3>${texts.stars}</h3>${table([texts.datasets, own.distribution, texts.stars], rows, texts.stars)}`
  );
}

/** A table that can be moved sideways where it is wider than the page, by keyboard as well. */
const table = (head: readonly string[], rows: readonly Html[], label: string): Html =>
  html`<div class="wide" tabindex="0" role="region" aria-label="${label}"><table><thead><tr>${head.map((name) => html`<th scope="col">${name}</th>`)}</tr></thead><tbody>${rows}</tbody></table></div>`;
