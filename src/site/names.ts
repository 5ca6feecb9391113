import type { AnyEntity, AnyValue, LanguageMap } from "../model/entities.js";
import { type Html, html } from "./html.js";
import { type Chosen, choose, langAttribute, linkTo, type Page } from "./page.js";

/** What an entity is called: its title or name, as the page can tell it best; what has none is called by its IRI. */
export function nameOf(entity: AnyEntity, page: Page): Chosen<string> {
  const named = entity.title ?? entity.name;
  const chosen = named === undefined ? undefined : choose(asTexts(named), page.language);
  return chosen ?? { language: page.language, text: entity.iri ?? page.texts.untitled };
}

/** The description of an entity, if it has one. */
export const descriptionOf = (entity: AnyEntity, page: Page): Chosen<string> | undefined =>
  entity.description === undefined ? undefined : choose(asTexts(entity.description), page.language);

/** Texts by language with one text for each; a value without language has none (RFC 5646 §4.1: `und`). */
function asTexts(value: AnyValue): LanguageMap {
  if (typeof value === "string") return { und: value };
  if (Array.isArray(value)) return typeof value[0] === "string" ? { und: value[0] } : {};
  const texts = Object.entries(value as LanguageMap<string | readonly string[]>);
  return Object.fromEntries(texts.map(([language, text]) => [language, typeof text === "string" ? text : text[0]!]));
}

/** A link to the page of an entity, in its name. */
export function entityLink(entity: AnyEntity, path: string, page: Page): Html {
  const { language, text } = nameOf(entity, page);
  return html`<a href="${linkTo(page, path)}"${langAttribute(language, page)}>${text}</a>`;
}

/** The beginning of a text in at most so many characters, cut between words where it can be. */
export function shortened(text: string, most: number): string {
  const line = text
    .slice(0, most * 2)
    .replace(/\s+/g, " ")
    .trim();
  if (line.length <= most) return line;
  const cut = line.lastIndexOf(" ", most);
  // Not between the halves of a surrogate pair.
  return `${line.slice(0, cut > most / 2 ? cut : most).replace(/[\ud800-\udbff]$/, "")}…`;
}
