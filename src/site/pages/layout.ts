import { START } from "../addresses.js";
import { type Html, html, jsonScript } from "../html.js";
import { nameOf, shortened } from "../names.js";
import { langAttribute, linkTo, linkToLanguage, type Page } from "../page.js";
import { siteLanguages } from "../texts.js";

/** Nothing but the site's own files, and no code or style inside the pages (Content Security Policy Level 3). */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'";

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

/** A whole page. */
export function layout(content: Content, page: Page): string {
  const { site, texts, language, root } = page;
  const main = site.main && nameOf(site.main, page);
  const name = site.look?.name ?? main?.text ?? site.tool.name;
  const title = content.title === name ? name : `${content.title} – ${name}`;
  const others = siteLanguages.filter((other) => other !== language);
  const { text } = html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
${content.description && html`<meta name="description" content="${shortened(content.description, 160)}">`}
<link rel="stylesheet" href="${root}assets/site.css">
${site.look?.colour && html`<link rel="stylesheet" href="${root}assets/look.css">`}
<link rel="icon" type="image/svg+xml" href="${root}assets/icon.svg">
${siteLanguages.map((one) => html`<link rel="alternate" hreflang="${one}" href="${linkToLanguage(page, one)}">`)}
${(site.feeds ?? []).map(({ href, label, mediaType }) => html`<link rel="${content.feeds}" type="${mediaType}" title="${label}" href="${root}${href}">`)}
${content.about && /^https?:/.test(content.about) && html`<link rel="cite-as" href="${content.about}">`}
${(content.scripts ?? []).map((script) => html`<script src="${root}assets/${script}" defer></script>`)}
${content.data && jsonScript("application/ld+json", content.data)}
</head>
<body>
<a class="skip" href="#main">${texts.skip}</a>
<header class="top">
<a class="brand" href="${linkTo(page, START)}">${site.look?.logo && html`<img src="${root}assets/${site.look.logo.file}" alt="" height="40">`}<span${site.look?.name === undefined && main && langAttribute(main.language, page)}>${name}</span></a>
<nav aria-label="${texts.languageName}">${others.map((other) => html`<a lang="${other}" hreflang="${other}" href="${linkToLanguage(page, other)}">${texts.otherLanguage}</a>`)}</nav>
</header>
<main id="main" tabindex="-1">
${content.body}
</main>
<footer><p>${texts.madeWith} ${site.tool.name} ${site.tool.version}</p></footer>
</body>
</html>
`;
  return text;
}
