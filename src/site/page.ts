import type { Language } from "../diagnostics/messages/message.js";
import type { LanguageMap } from "../model/entities.js";
import { type Html, html } from "./html.js";
import type { Site } from "./site.js";
import { type SiteTexts, siteLanguages, siteTexts } from "./texts.js";

/** A page that is being written: its language, and the way from it to the others. All links are relative. */
export interface Page {
  readonly site: Site;
  readonly language: Language;
  readonly texts: SiteTexts;
  /** Path in the tree of its language, without ending. */
  readonly path: string;
  /** From the page to the root of its language. */
  readonly home: string;
  /** From the page to the root of the site. */
  readonly root: string;
}

const ENDING = ".html";

export function pageOf(site: Site, language: Language, path: string): Page {
  const home = "../".repeat(path.split("/").length - 1);
  const root = language === siteLanguages[0] ? home : `${home}../`;
  return { site, language, texts: siteTexts[language], path, home, root };
}

/** The file of a page, from the root of the site. */
export const fileOf = (language: Language, path: string): string =>
  `${language === siteLanguages[0] ? "" : `${language}/`}${path}${ENDING}`;

/** A relative link to another page in the same language. */
export const linkTo = (page: Page, path: string): string => page.home + encodePath(path) + ENDING;

/** A relative link to the same page in another language. */
export const linkToLanguage = (page: Page, language: Language): string =>
  page.root + encodePath(fileOf(language, page.path));

const encodePath = (path: string): string =>
  /^[\w./-]*$/.test(path) ? path : path.split("/").map(encodeURIComponent).join("/");

/** A text of several languages in the one that suits a reader best, and which that is. */
export interface Chosen<T> {
  readonly language: string;
  readonly text: T;
}

/** The text in the language asked for, else in Swedish, in English, or in whatever there is. */
export function choose<T>(texts: LanguageMap<T>, language: Language): Chosen<T> | undefined {
  for (const wanted of [language, ...siteLanguages]) {
    const text = texts[wanted];
    if (text !== undefined) return { language: wanted, text };
  }
  const [first] = Object.entries(texts);
  return first && { language: first[0], text: first[1] };
}

/** The attribute that tells the language of a text where it is not that of the page; with a space before it. */
export const langAttribute = (language: string, page: Page): Html | false =>
  language !== page.language && html` lang="${language}"`;
