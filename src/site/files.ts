import { readFileSync } from "node:fs";
import type { Language } from "../diagnostics/messages/message.js";
import { packageFile } from "../package-root.js";
import { namedNode } from "../rdf/data-factory.js";
import type { Graph } from "../rdf/graph.js";
import { START } from "./addresses.js";
import { type Entry, type Listing, listingOf } from "./facets.js";
import { lookStyle } from "./look.js";
import { nameOf } from "./names.js";
import { fileOf, pageOf } from "./page.js";
import { choicePage, continuedPage } from "./pages/browse.js";
import { cataloguePage } from "./pages/catalogue.js";
import { entityPage } from "./pages/entity.js";
import { listParts } from "./pages/list.js";
import { searchIndex } from "./search-index.js";
import { type Site, type SiteOptions, siteOf } from "./site.js";
import { siteLanguages } from "./texts.js";
import { turtleOf } from "./turtle.js";

/** A file of a site: its path from the root of the site, with `/`, and what it holds. */
export interface SiteFile {
  readonly path: string;
  readonly content: string | Uint8Array;
}

/** Files that are the same in every site. */
const ASSETS = ["site.css", "search.js", "icon.svg"];

/**
 * A graph as pages for people, in Swedish and English: a start page with search and lists, one page for each dataset,
 * series, service and agent, and what they share. Files are made as they are asked for, and the same graph gives the same
 * bytes. Whatever the graph says, nothing of it becomes markup or runs.
 */
export function* siteFiles(graph: Graph, options: SiteOptions): Generator<SiteFile> {
  const site = siteOf(graph, options);
  const listing = listingOf(site);
  for (const name of ASSETS) yield { path: `assets/${name}`, content: readFileSync(packageFile(`site/${name}`)) };
  if (site.look?.colour) yield { path: "assets/look.css", content: lookStyle(site.look.colour) };
  if (site.look?.logo) yield { path: `assets/${site.look.logo.file}`, content: site.look.logo.content };
  for (const language of siteLanguages) yield* lists(site, listing, language);
  for (const entity of site.entities) {
    const path = entity.iri === undefined ? undefined : site.addresses.get(entity.iri);
    if (path === undefined || path === START) continue;
    const turtle = turtleOf(graph, namedNode(entity.iri!), site.parts);
    for (const language of siteLanguages) {
      yield { path: fileOf(language, path), content: entityPage(entity, turtle, pageOf(site, language, path)) };
    }
  }
}

/** The start page in one language, the lists that it leads to, and what its search looks through. */
function* lists(site: Site, { entries, facets }: Listing, language: Language): Generator<SiteFile> {
  const start = pageOf(site, language, START);
  const file = (path: string, content: string): SiteFile => ({ path: fileOf(language, path), content });
  const sorted = byName(entries, language, site);
  const parts = listParts(sorted, START, "browse/all");
  const { main } = site;
  const turtle = main === undefined ? "" : turtleOf(site.graph, namedNode(main.iri!), site.parts);
  yield file(START, cataloguePage({ entries: sorted, facets }, parts, turtle, start));
  yield { path: `assets/search.${language}.js`, content: searchIndex({ entries: sorted, facets }, start) };
  for (let index = 1; index < parts.length; index++) {
    const { path } = parts[index]!;
    yield file(path, continuedPage(parts, index, pageOf(site, language, path)));
  }
  const order = new Map(sorted.map((entry, index) => [entry, index]));
  for (const facet of facets) {
    for (const choice of facet.choices) {
      const chosen = [...choice.entries].sort((a, b) => order.get(a)! - order.get(b)!);
      const pages = listParts(chosen, choice.path, choice.path);
      for (const [index, { path }] of pages.entries()) {
        yield file(path, choicePage(facet, choice, pages, index, pageOf(site, language, path)));
      }
    }
  }
}

/** Entries in the order of their names in a language. */
function byName(entries: readonly Entry[], language: Language, site: Site): Entry[] {
  const page = pageOf(site, language, START);
  const { compare } = new Intl.Collator(language, { numeric: true });
  const named = entries.map((entry) => ({ entry, name: nameOf(entry.entity, page).text }));
  return named.sort((a, b) => compare(a.name, b.name)).map(({ entry }) => entry);
}
