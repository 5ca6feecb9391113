import type { AnyEntity } from "../../model/entities.js";
import { classDef } from "../../model/profile.js";
import { type Html, html, nothing } from "../html.js";
import { descriptionOf, nameOf } from "../names.js";
import { langAttribute, type Page } from "../page.js";
import { iriLink, properties, values } from "../values.js";

/** What a distribution shows beside its links; everything else of it follows as facts. */
const SHORT = ["format", "license"] as const;
const TOLD: ReadonlySet<string> = new Set(["title", "description", "accessURL", "downloadURL", "byteSize", ...SHORT]);

/** The ways to get at a dataset's data; nothing for what has no such property. */
export function distributions(entity: AnyEntity, page: Page): Html {
  if (!("distributions" in classDef(entity.class).rows)) return nothing;
  const list = (entity.distributions ?? []) as readonly AnyEntity[];
  const { texts } = page;
  const items = list.map((one, index) => distribution(one, index, page));
  return html`<section aria-labelledby="data"><h2 id="data">${texts.data}</h2>
${items.length > 0 ? html`<ul class="distributions">${items}</ul>` : html`<p>${texts.noData}</p>`}</section>`;
}

function distribution(entity: AnyEntity, index: number, page: Page): Html {
  const { texts, language } = page;
  const { rows, label } = classDef(entity.class);
  const said = (key: string): Html[] => (entity[key] === undefined ? [] : values(rows[key]!, entity[key]!, page));
  const name =
    entity.title === undefined ? { language, text: `${label[language]} ${index + 1}` } : nameOf(entity, page);
  const description = descriptionOf(entity, page);
  const downloads = (entity.downloadURL ?? []) as readonly string[];
  const access = entity.accessURL as string | undefined;
  // An address under which nothing but the file lies need not be told twice.
  const isApart = access !== undefined && !downloads.includes(access);
  const size = entity.byteSize === undefined ? undefined : texts.size(Number(entity.byteSize));
  const facts = properties(entity, page, (key) => !TOLD.has(key));
  const short = SHORT.flatMap((key) => said(key).map((value) => html`<li>${value}</li>`));
  return html`<li><h3${langAttribute(name.language, page)}>${name.text}</h3>
${description && html`<p${langAttribute(description.language, page)}>${description.text}</p>`}
<ul class="meta">${short}${size && html`<li>${size}</li>`}</ul>
<ul class="get">${downloads.map((url) => html`<li>${texts.download}: ${iriLink(url)}</li>`)}${isApart && html`<li>${texts.toAccess}: ${iriLink(access)}</li>`}</ul>
${facts.length > 0 && html`<details><summary>${texts.facts}<span class="aside">: ${name.text}</span></summary><dl class="facts">${facts}</dl></details>`}
</li>`;
}
