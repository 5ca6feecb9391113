import { START } from "../addresses.js";
import { type Html, html, jsonScript } from "../html.js";
import { nameOf, shortened } from "../names.js";
import { langAttribute, linkTo, linkToLanguage, type Page } from "../page.js";
import { siteLanguages } from "../texts.js";
import { document } from "./document.js";

/** What a page holds besides what all have. */
export interface Content {
  readonly title: string;
  readonly description?: string | undefined;
  readonly body: Html;
  /** The page as schema.org. */
  readonly data?: object | undefined;
  /** IRI of what the page is about. */
  readonly about?: string | undefined;
  /** How the files of RDF are related to the page: the same thing, or its description among others. */
  readonly feeds: "alternate" | "describedby";
  readonly scripts?: readonly string[];
}

/** A whole page of the site. */
export function layout(content: Content, page: Page): string {
  const { site, language, root } = page;
  const name = site.look?.name ?? (site.main && nameOf(site.main, page).text) ?? site.tool.name;
  const title = content.title === name ? name : `${content.title} – ${name}`;
  return document({
    language,
    title,
    root,
    head: head(content, page),
    top: top(name, page),
    body: content.body,
    tool: site.tool,
  });
}

function head({ description, feeds, about, scripts = [], data }: Content, page: Page): Html {
  const { site, root } = page;
  return html`${description && html`<meta name="description" content="${shortened(description, 160)}">`}
${site.look?.colour && html`<link rel="stylesheet" href="${root}assets/look.css">`}
${siteLanguages.map((one) => html`<link rel="alternate" hreflang="${one}" href="${linkToLanguage(page, one)}">`)}
${(site.feeds ?? []).map(({ href, label, mediaType }) => html`<link rel="${feeds}" type="${mediaType}" title="${label}" href="${root}${href}">`)}
${about && /^https?:/.test(about) && html`<link rel="cite-as" href="${about}">`}
${scripts.map((script) => html`<script src="${root}assets/${script}" defer></script>`)}
${data && jsonScript("application/ld+json", data)}`;
}

function top(name: string, page: Page): Html {
  const { site, texts, language, root } = page;
  const main = site.look?.name === undefined && site.main ? nameOf(site.main, page).language : language;
  const logo = site.look?.logo && html`<img src="${root}assets/${site.look.logo.file}" alt="" height="40">`;
  const others = siteLanguages.filter((other) => other !== language);
  return html`<a class="brand" href="${linkTo(page, START)}">${logo}<span${langAttribute(main, page)}>${name}</span></a>
<nav aria-label="${texts.languageName}">${others.map(
    (other) =>
      html`<a lang="${other}" hreflang="${other}" href="${linkToLanguage(page, other)}">${texts.otherLanguage}</a>`,
  )}</nav>`;
}
