import type { AnyEntity } from "../../model/entities.js";
import { classDef } from "../../model/profile.js";
import type { Entry } from "../facets.js";
import { type Html, html } from "../html.js";
import { descriptionOf, entityLink, nameOf, shortened } from "../names.js";
import { langAttribute, linkTo, type Page } from "../page.js";

/** So many things on each page of a list. */
const PAGE_SIZE = 100;
const SUMMARY = 160;

/** A list cut into pages: the entries of each, and where it lies. */
export interface ListPart {
  readonly path: string;
  readonly entries: readonly Entry[];
}

/** Cuts a list into pages of which the first lies at a path, the others at `rest` and their number. */
export function listParts(entries: readonly Entry[], first: string, rest: string): ListPart[] {
  const pages = Math.max(1, Math.ceil(entries.length / PAGE_SIZE));
  return Array.from({ length: pages }, (_, index) => ({
    path: index === 0 ? first : `${rest}-page-${index + 1}`,
    entries: entries.slice(index * PAGE_SIZE, (index + 1) * PAGE_SIZE),
  }));
}

/** A page of a list, and the ways to those before and after it. */
export function list(
  parts: readonly ListPart[],
  index: number,
  page: Page,
  item: (entry: Entry, page: Page) => Html,
): Html {
  const { texts } = page;
  const [before, after] = [parts[index - 1], parts[index + 1]];
  const steps = html`<nav class="steps" aria-label="${texts.pageOf(index + 1, parts.length)}">
${before && html`<a rel="prev" href="${linkTo(page, before.path)}">${texts.previous}</a>`}
<span>${texts.pageOf(index + 1, parts.length)}</span>
${after && html`<a rel="next" href="${linkTo(page, after.path)}">${texts.next}</a>`}</nav>`;
  const start = index * PAGE_SIZE + 1;
  return html`<ol class="list" start="${start}">${parts[index]!.entries.map((entry) => item(entry, page))}</ol>
${parts.length > 1 && steps}`;
}

/** An entry in a word. */
export const shortItem = ({ entity, path }: Entry, page: Page): Html =>
  html`<li>${entityLink(entity, path, page)}</li>`;

/** An entry with what it is, who publishes it and what it is about. */
export function fullItem({ entity, path }: Entry, page: Page): Html {
  const description = descriptionOf(entity, page);
  return html`<li><h3>${entityLink(entity, path, page)}</h3>
<p class="meta">${metaOf(entity, page)}</p>
${description && html`<p${langAttribute(description.language, page)}>${shortened(description.text, SUMMARY)}</p>`}</li>
`;
}

/** What an entry is and who publishes it. */
export function metaOf(entity: AnyEntity, page: Page): string {
  const publisher = page.site.byIri.get([entity.publisher].flat()[0] as string);
  return [classDef(entity.class).label[page.language], publisher && nameOf(publisher, page).text]
    .filter(Boolean)
    .join(" · ");
}

/** Summary of an entry for the list that the search makes. */
export const summaryOf = (entity: AnyEntity, page: Page): string =>
  shortened(descriptionOf(entity, page)?.text ?? "", SUMMARY);
