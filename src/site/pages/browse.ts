import { START } from "../addresses.js";
import type { Choice, Facet } from "../facets.js";
import { html } from "../html.js";
import { linkTo, type Page } from "../page.js";
import { layout } from "./layout.js";
import { fullItem, type ListPart, list, shortItem } from "./list.js";

/** A page of what falls under one choice: what the list is narrowed down to where no script runs. */
export function choicePage(
  facet: Facet,
  choice: Choice,
  parts: readonly ListPart[],
  index: number,
  page: Page,
): string {
  const title = `${facet.label[page.language]}: ${choice.label[page.language]}`;
  return listPage(title, list(parts, index, page, shortItem), page);
}

/** A page of the whole list, after the first, which is on the start page. */
export const continuedPage = (parts: readonly ListPart[], index: number, page: Page): string =>
  listPage(
    `${page.texts.listHeading}, ${page.texts.pageOf(index + 1, parts.length)}`,
    list(parts, index, page, fullItem),
    page,
  );

const listPage = (title: string, body: ReturnType<typeof list>, page: Page): string =>
  layout(
    {
      title,
      feeds: "describedby",
      body: html`<p class="trail"><a href="${linkTo(page, START)}">${page.texts.toStart}</a></p><h1>${title}</h1>${body}`,
    },
    page,
  );
