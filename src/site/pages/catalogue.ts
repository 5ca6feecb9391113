import { classes } from "../../model/profile.js";
import type { Facet, Listing } from "../facets.js";
import { type Html, html } from "../html.js";
import { descriptionOf, nameOf } from "../names.js";
import { langAttribute, linkTo, type Page } from "../page.js";
import { structuredData } from "../structured.js";
import { properties } from "../values.js";
import { asRdf, paragraphs } from "./entity.js";
import { layout } from "./layout.js";
import { fullItem, type ListPart, list } from "./list.js";

/** The start page: what the catalogue is, what it holds, and how to find in it. */
export function cataloguePage(listing: Listing, parts: readonly ListPart[], turtle: string, page: Page): string {
  const { site, texts } = page;
  const { main } = site;
  const name = main === undefined ? undefined : nameOf(main, page);
  const title = name?.text ?? texts.untitled;
  const description = main && descriptionOf(main, page);
  const facts = main && properties(main, page, (key, { collects }) => !TOLD.has(key) && collects === undefined);
  const body = html`
<h1${name && langAttribute(name.language, page)}>${title}</h1>
${description && html`<div class="text"${langAttribute(description.language, page)}>${paragraphs(description.text)}</div>`}
<p class="counts">${counts(page)}</p>
${feeds(page)}
<div class="finder">
${finder(listing.facets, page)}
<section aria-labelledby="list"><h2 id="list">${texts.listHeading}</h2>
<p id="hits" role="status"></p>
<div id="results">${list(parts, 0, page, fullItem)}</div></section>
</div>
${facts && facts.length > 0 && html`<section aria-labelledby="about"><h2 id="about">${texts.about}</h2><dl class="facts">${facts}</dl></section>`}
${main && asRdf(main.iri!, turtle, page)}`;
  return layout(
    {
      title,
      description: description?.text,
      body,
      data: main && structuredData(main, page),
      about: main?.iri,
      feeds: "alternate",
      scripts: ["search.js"],
    },
    page,
  );
}

const TOLD: ReadonlySet<string> = new Set(["title", "description"]);

/** How many there are of each kind that the report counts as well. */
function counts({ site, texts }: Page): string {
  const said = classes.flatMap(([name, { collection }]) => {
    const count = site.entities.filter((entity) => entity.class === name).length;
    const word = collection === undefined || count === 0 ? undefined : texts.counts[collection];
    return word === undefined ? [] : [word(count)];
  });
  return said.join(", ");
}

function feeds({ site, texts, root }: Page): Html | undefined {
  if (site.feeds === undefined || site.feeds.length === 0) return undefined;
  const links = site.feeds.map(
    ({ href, label, mediaType }) => html`<li><a href="${root}${href}" type="${mediaType}">${label}</a></li>`,
  );
  return html`<p id="feeds">${texts.feeds}:</p><ul class="meta" aria-labelledby="feeds">${links}</ul>`;
}

/** The choices as links to lists; the script makes them boxes to tick, and shows the field to search in. */
function finder(facets: readonly Facet[], page: Page): Html {
  const { texts, language, root } = page;
  const words = { ...texts.hits, none: texts.noHits, more: texts.more };
  const groups = facets.map(
    ({ id, label, choices }) =>
      html`<details class="facet" data-facet="${id}" open><summary>${label[language]}</summary><ul>${choices.map(
        ({ number, label: said, path, entries }) =>
          html`<li><a href="${linkTo(page, path)}" data-choice="${number}">${said[language]}</a> <span class="count">${entries.length}</span></li>`,
      )}</ul></details>`,
  );
  return html`<form id="finder" role="search" aria-label="${texts.searchHeading}" data-index="${root}assets/search.${language}.js" data-words="${JSON.stringify(words)}">
<div id="field" hidden><label for="query">${texts.search}</label>
<input id="query" type="search" autocomplete="off" spellcheck="false" aria-describedby="hint">
<p id="hint" class="aside">${texts.searchHint}</p><button type="reset">${texts.clear}</button></div>
<h2>${texts.browse}</h2>
${groups}</form>`;
}
