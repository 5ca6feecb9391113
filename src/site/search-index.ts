import type { LanguageMap } from "../model/entities.js";
import type { Listing } from "./facets.js";
import { nameOf, shortened } from "./names.js";
import { choose, linkTo, type Page } from "./page.js";
import { metaOf, summaryOf } from "./pages/list.js";

/** So much of a description is searched besides what the list shows. */
const SEARCHED = 300;

/**
 * What the search needs to know of each entry, as a script: a page that was opened from a file may load scripts but
 * read no other files. Each entry: link, title, meta, summary, further words, choices.
 */
export function searchIndex({ entries }: Listing, page: Page): string {
  const rows = entries.map(({ entity, path, choices }) => {
    const keywords = entity.keyword as LanguageMap<readonly string[]> | undefined;
    const words = (keywords && choose(keywords, page.language)?.text.join(" ")) ?? "";
    const summary = summaryOf(entity, page);
    const rest = shortened(choose((entity.description ?? {}) as LanguageMap, page.language)?.text ?? "", SEARCHED);
    return [
      linkTo(page, path),
      nameOf(entity, page).text,
      metaOf(entity, page),
      summary,
      `${words} ${rest.slice(summary.length)}`,
      choices,
    ];
  });
  return `globalThis.skordeklarIndex = ${JSON.stringify(rows)};\n`;
}
