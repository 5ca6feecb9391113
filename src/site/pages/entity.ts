import type { AnyEntity } from "../../model/entities.js";
import { classDef } from "../../model/profile.js";
import { START } from "../addresses.js";
import { type Html, html, nothing } from "../html.js";
import { descriptionOf, entityLink, nameOf } from "../names.js";
import { langAttribute, linkTo, type Page } from "../page.js";
import type { Referrer } from "../site.js";
import { structuredData } from "../structured.js";
import { properties } from "../values.js";
import { distributions } from "./distributions.js";
import { layout } from "./layout.js";

/** More things than this that point at one are only counted. */
const MOST = 100;

/** The page of one dataset, series, service, agent or further catalogue. */
export function entityPage(entity: AnyEntity, turtle: string, page: Page): string {
  const { texts } = page;
  const name = nameOf(entity, page);
  const description = descriptionOf(entity, page);
  const facts = properties(entity, page, (key, { collects }) => !TOLD.has(key) && collects === undefined);
  const body = html`
<p class="trail"><a href="${linkTo(page, START)}">${texts.toStart}</a></p>
<p class="kind">${classDef(entity.class).label[page.language]}</p>
<h1${langAttribute(name.language, page)}>${name.text}</h1>
${description && html`<div class="text"${langAttribute(description.language, page)}>${paragraphs(description.text)}</div>`}
${distributions(entity, page)}
${facts.length > 0 && html`<section aria-labelledby="facts"><h2 id="facts">${texts.facts}</h2><dl class="facts">${facts}</dl></section>`}
${referrers(entity, page)}
${asRdf(entity.iri!, turtle, page)}`;
  const data = structuredData(entity, page);
  return layout(
    { title: name.text, description: description?.text, body, data, about: entity.iri, feeds: "describedby" },
    page,
  );
}

/** What has a place of its own on the page. */
const TOLD: ReadonlySet<string> = new Set(["title", "name", "description", "distributions"]);

/** A text in paragraphs, as its empty lines part it. */
export const paragraphs = (text: string): Html[] =>
  text
    .split(/\n\s*\n/)
    .filter((paragraph) => paragraph.trim() !== "")
    .map((paragraph) => html`<p>${paragraph.trim()}</p>`);

/** What points at an entity, by the kind of thing and the property by which it does. */
function referrers(entity: AnyEntity, page: Page): Html {
  const found = page.site.referrers.get(entity.iri!);
  if (found === undefined) return nothing;
  const groups = new Map<string, Referrer[]>();
  for (const referrer of found) {
    const heading = `${classDef(referrer.entity.class).label[page.language]} – ${referrer.row.label[page.language]}`;
    const known = groups.get(heading);
    if (known === undefined) groups.set(heading, [referrer]);
    else known.push(referrer);
  }
  const shown = [...groups].map(([heading, group]) => {
    const items = group.slice(0, MOST).map((referrer) => html`<li>${referrerLink(referrer, page)}</li>`);
    const left = group.length - items.length;
    return html`<h3>${heading}</h3><ul>${items}</ul>${left > 0 && html`<p>${page.texts.moreReferrers(left)}</p>`}`;
  });
  return html`<section aria-labelledby="referrers"><h2 id="referrers">${page.texts.referrers}</h2>${shown}</section>`;
}

function referrerLink({ entity }: Referrer, page: Page): Html {
  const path = entity.iri === undefined ? undefined : page.site.addresses.get(entity.iri);
  return path === undefined ? html`${nameOf(entity, page).text}` : entityLink(entity, path, page);
}

/** The statements about something as the portal reads them. */
export const asRdf = (iri: string, turtle: string, { texts }: Page): Html => html`
<details class="rdf"><summary>${texts.asRdf}</summary>
<p>${texts.identifier}: <code>${iri}</code></p>
<pre tabindex="0" role="region" aria-label="${texts.asRdf}"><code>${turtle}</code></pre></details>`;
