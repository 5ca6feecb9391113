import { dcat, dcterms } from "../../model/namespaces.js";
import type { Graph } from "../../rdf/graph.js";
import type { Subject } from "../../rdf/term.js";
import { findTemplate, type Template, templates } from "../../templates/index.js";

/** What a dataset was recognised by, the surest first. */
export const signs = ["covers", "specification", "title", "keywords"] as const;
export type Sign = (typeof signs)[number];

/** A prioritised dataset that a dataset is, and how that is known. */
export interface Recognised {
  readonly template: Template;
  readonly by: Sign;
}

/** So many of a template's keywords tell it; one alone (`tillgänglighet`) may stand on anything. */
const ENOUGH_KEYWORDS = 2;

const fold = (text: string): string => text.normalize("NFC").trim().toLowerCase();

/** The versions of a specification describe the same dataset. */
const unversioned = (iri: string): string =>
  iri
    .replace(/^http:/, "https:")
    .replace("//www.", "//")
    .replace(/\/(?:v?\d[\d.]*)?$/, "");

const bySpecification = new Map(
  templates.flatMap((template) => (template.specification ? [[unversioned(template.specification), template]] : [])),
);

const byKeyword = new Map<string, Template[]>();
for (const template of templates) {
  for (const keyword of [...template.keyword.sv, ...template.keyword.en]) {
    byKeyword.set(fold(keyword), [...(byKeyword.get(fold(keyword)) ?? []), template]);
  }
}

const titles = templates.map((template) => ({
  template,
  words: [template.id.replaceAll("-", " "), template.title.sv, template.title.en].map(fold),
}));

/**
 * The prioritised datasets that a dataset is.
 * @param covers what its author says that it is, which nothing else adds to
 */
export function recognise(dataset: Subject, graph: Graph, covers: readonly string[]): Recognised[] {
  const declared = covers.flatMap((name) => findTemplate(name) ?? []);
  if (covers.length > 0) return declared.map((template) => ({ template, by: "covers" }));
  for (const [by, found] of [
    ["specification", ofSpecification(dataset, graph)],
    ["title", ofTitle(dataset, graph)],
    ["keywords", ofKeywords(dataset, graph)],
  ] as const) {
    if (found.length > 0) return found.map((template) => ({ template, by }));
  }
  return [];
}

function ofSpecification(dataset: Subject, graph: Graph): Template[] {
  const things = [dataset, ...graph.objects(dataset, dcat("distribution"))];
  const iris = things.flatMap((thing) => graph.objects(thing, dcterms("conformsTo"))).map(({ value }) => value);
  return [...new Set(iris.flatMap((iri) => bySpecification.get(unversioned(iri)) ?? []))];
}

/** The title is, or begins with, that of the template: `Badplatser i Tierp`. */
function ofTitle(dataset: Subject, graph: Graph): Template[] {
  const written = graph.objects(dataset, dcterms("title")).map(({ value }) => fold(value));
  return titles
    .filter(({ words }) =>
      written.some((title) => words.some((word) => title === word || title.startsWith(`${word} `))),
    )
    .map(({ template }) => template);
}

/** The one template that has most of the keywords, where that is enough of them. */
function ofKeywords(dataset: Subject, graph: Graph): Template[] {
  const counts = new Map<Template, number>();
  for (const { value } of graph.objects(dataset, dcat("keyword"))) {
    for (const template of byKeyword.get(fold(value)) ?? []) counts.set(template, (counts.get(template) ?? 0) + 1);
  }
  const most = Math.max(0, ...counts.values());
  const best = [...counts].filter(([, count]) => count === most).map(([template]) => template);
  return most >= ENOUGH_KEYWORDS && best.length === 1 ? best : [];
}
