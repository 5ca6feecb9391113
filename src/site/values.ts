import type { AnyEntity, AnyValue, LanguageMap } from "../model/entities.js";
import { alternatives, type Kind } from "../model/kinds.js";
import { rowsOf } from "../model/profile.js";
import type { Row } from "../model/rows.js";
import { vocabularies } from "../model/vocabularies/index.js";
import { type Concept, findConcept } from "../model/vocabulary.js";
import { type Html, html } from "./html.js";
import { mapOf } from "./map.js";
import { entityLink, nameOf } from "./names.js";
import { choose, langAttribute, type Page } from "./page.js";

/** The properties of an entity under the profile's labels, in the profile's order; empty where there are none. */
export function properties(
  entity: AnyEntity,
  page: Page,
  isShown: (key: string, row: Row) => boolean = always,
): Html[] {
  const rows: Html[] = [];
  for (const [key, row] of rowsOf(entity.class)) {
    const value = entity[key];
    if (value === undefined || !isShown(key, row)) continue;
    const shown = values(row, value, page).map((one) => html`<dd>${one}</dd>`);
    rows.push(html`<div><dt>${row.label[page.language]}</dt>${shown}</div>`);
  }
  return rows;
}

const always = (): boolean => true;

/** The values of a property, each as it is shown. */
export function values(row: Row, value: AnyValue, page: Page): Html[] {
  if (row.values.kind.kind === "text" && !Array.isArray(value) && typeof value === "object") {
    return texts(value as LanguageMap<string | readonly string[]>, page);
  }
  const items = (Array.isArray(value) ? value : [value]) as readonly (string | AnyEntity)[];
  return items.map((item) => (typeof item === "string" ? plain(row.values.kind, item, page) : nested(item, page)));
}

function texts(value: LanguageMap<string | readonly string[]>, page: Page): Html[] {
  const chosen = choose(value, page.language);
  if (chosen === undefined) return [];
  const { language, text } = chosen;
  const list = typeof text === "string" ? [text] : text;
  return list.map((one) => html`<span${langAttribute(language, page)}>${one}</span>`);
}

/** A value that stands in the model as one string. */
function plain(kind: Kind, value: string, page: Page): Html {
  const kinds = alternatives(kind);
  const entity = kinds.some((one) => one.kind === "ref") ? page.site.byIri.get(value) : undefined;
  if (entity !== undefined) {
    const path = page.site.addresses.get(value);
    return path === undefined ? nested(entity, page, false) : entityLink(entity, path, page);
  }
  const concept = conceptOf(kinds, value);
  if (concept !== undefined) return iriLink(concept.iri, concept[page.language]);
  for (const one of kinds) {
    if (one.kind === "literal") return (literals[one.form] ?? asIs)(value, page);
  }
  return iriLink(value);
}

/** The concept that a value is, in whichever of the vocabularies that a property may take it from. */
export function conceptOf(kinds: readonly Kind[], value: string): Concept | undefined {
  for (const kind of kinds) {
    const concept = kind.kind === "concept" ? findConcept(vocabularies[kind.vocabulary], value) : undefined;
    if (concept !== undefined) return concept;
  }
  return undefined;
}

const asIs = (value: string): Html => html`${value}`;

/** The forms of literals that are shown in a way of their own. */
const literals: Readonly<Record<string, (value: string, page: Page) => Html>> = {
  date: (value) => html`<time datetime="${value}">${value.replace("T", " ")}</time>`,
  wkt: mapOf,
  sha1: (value) => html`<code>${value}</code>`,
};

/** Schemes that a link may have; in any other (`javascript:`, `data:`) an IRI is shown and leads nowhere. */
const SAFE = /^(?:https?|ftps?|mailto|tel):/i;

/** A link out of the site in the words given, else in those of the address. */
export function iriLink(iri: string, words: string = iri.replace(/^(?:mailto|tel):/i, "")): Html {
  return SAFE.test(iri) ? html`<a href="${iri}" rel="external">${words}</a>` : html`<span>${words}</span>`;
}

/** Something described in its place: in its name where it has one, with what else is said of it. */
function nested(entity: AnyEntity, page: Page, isLinked = true): Html {
  const { language, text } = nameOf(entity, page);
  const { iri } = entity;
  const named =
    entity.title !== undefined || entity.name !== undefined
      ? html`<span${langAttribute(language, page)}>${text}</span>`
      : undefined;
  const heading = isLinked && iri !== undefined ? html`<p>${iriLink(iri, text)}</p>` : named && html`<p>${named}</p>`;
  const rows = properties(entity, page, (key) => key !== "title" && key !== "name");
  return html`${heading}${rows.length > 0 && html`<dl>${rows}</dl>`}`;
}
