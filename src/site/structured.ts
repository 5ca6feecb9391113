import type { AnyEntity, AnyValue, LanguageMap } from "../model/entities.js";
import { alternatives, type ClassName } from "../model/kinds.js";
import { rowsOf } from "../model/profile.js";
import type { Row } from "../model/rows.js";
import { choose, type Page } from "./page.js";
import { conceptOf } from "./values.js";

/** What the classes of the profile are in schema.org. */
const TYPES: Partial<Record<ClassName, string>> = {
  Catalog: "DataCatalog",
  Dataset: "Dataset",
  DatasetSeries: "Dataset",
  DataService: "WebAPI",
  Distribution: "DataDownload",
  Agent: "Organization",
};

/** What the properties of the profile are in schema.org, by their keys; others are left to the RDF. */
const PROPERTIES: Readonly<Record<string, string>> = {
  title: "name",
  name: "name",
  description: "description",
  keyword: "keywords",
  publisher: "publisher",
  creator: "creator",
  license: "license",
  issued: "datePublished",
  modified: "dateModified",
  landingPage: "url",
  homepage: "url",
  accessURL: "url",
  downloadURL: "contentUrl",
  format: "encodingFormat",
  byteSize: "contentSize",
  identifier: "identifier",
  version: "version",
  theme: "about",
  spatial: "spatialCoverage",
  temporal: "temporalCoverage",
  distributions: "distribution",
  inSeries: "isPartOf",
  email: "email",
  sameAs: "sameAs",
};

/** Search engines refuse longer descriptions (Google's guidelines for Dataset). */
const LONGEST = 5000;

/** An entity for search engines: schema.org in JSON-LD, with the texts in the page's language. Undefined for a class they do not know. */
export function structuredData(entity: AnyEntity, page: Page): object | undefined {
  const described = describe(entity, page);
  return described && { "@context": "https://schema.org/", ...described };
}

function describe(entity: AnyEntity, page: Page): object | undefined {
  const type = TYPES[entity.class];
  if (type === undefined) return undefined;
  const data: Record<string, unknown> = { "@type": type, ...(entity.iri !== undefined && { "@id": entity.iri }) };
  for (const [key, row] of rowsOf(entity.class)) {
    const property = PROPERTIES[key];
    const value = entity[key];
    if (property === undefined || value === undefined || property in data) continue;
    const values = valuesOf(row, value, page).filter((one) => one !== undefined);
    if (values.length > 0) data[property] = values.length === 1 ? values[0] : values;
  }
  return data;
}

function valuesOf(row: Row, value: AnyValue, page: Page): unknown[] {
  if (row.values.kind.kind === "text" && typeof value === "object" && !Array.isArray(value)) {
    const text = choose(value as LanguageMap<string | readonly string[]>, page.language)?.text ?? [];
    return (typeof text === "string" ? [text] : text).map((one) => one.slice(0, LONGEST));
  }
  const items = (Array.isArray(value) ? value : [value]) as readonly (string | AnyEntity)[];
  return items.map((item) => (typeof item === "string" ? plain(row, item, page) : nested(item, page)));
}

function plain(row: Row, value: string, page: Page): unknown {
  const kinds = alternatives(row.values.kind);
  const entity = kinds.some(({ kind }) => kind === "ref") ? page.site.byIri.get(value) : undefined;
  if (entity !== undefined) return reference(entity, page);
  const concept = conceptOf(kinds, value);
  const isPlace = kinds.some((kind) => kind.kind === "concept" && kind.vocabulary === "place");
  if (isPlace) return { "@type": "Place", "@id": value, ...(concept && { name: concept[page.language] }) };
  return value.replace(/^mailto:/, "");
}

/** An entity that is described on a page of its own: enough to know it by. */
function reference(entity: AnyEntity, page: Page): object {
  const { "@type": type, "@id": id, name } = describe(entity, page) as Record<string, unknown>;
  return { "@type": type, "@id": id, name };
}

/** What is nested, in the way in which schema.org has it. */
function nested(entity: AnyEntity, page: Page): unknown {
  if (entity.class === "PeriodOfTime") return `${entity.start ?? ".."}/${entity.end ?? ".."}`;
  if (entity.class === "Location") {
    const box = [...String(entity.bbox ?? "").matchAll(/(-?[\d.]+) (-?[\d.]+)/g)].map(([, x, y]) => `${y} ${x}`);
    if (box.length === 0) return undefined;
    return { "@type": "Place", geo: { "@type": "GeoShape", polygon: box.join(" ") } };
  }
  return describe(entity, page) ?? entity.iri;
}
