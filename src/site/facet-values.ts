import type { AnyEntity, AnyValue } from "../model/entities.js";
import { alternatives } from "../model/kinds.js";
import { classDef } from "../model/profile.js";
import type { Label } from "../model/rows.js";
import { nameOf } from "./names.js";
import { pageOf } from "./page.js";
import type { Site } from "./site.js";
import { siteTexts } from "./texts.js";
import { conceptOf } from "./values.js";

/** A value as a facet finds it: what tells it from others, and what it is called. */
export interface Found {
  readonly key: string;
  readonly code: string;
  readonly label: Label;
}

interface FacetDef {
  readonly label: Label;
  readonly find: (entity: AnyEntity, site: Site) => readonly Found[];
}

const said = (choose: (texts: typeof siteTexts.sv) => string): Label => ({
  sv: choose(siteTexts.sv),
  en: choose(siteTexts.en),
});

const YES: readonly Found[] = [{ key: "yes", code: "yes", label: said(({ yes }) => yes) }];

/** What the list can be narrowed down by, in the order in which it is offered. */
export const facetDefs: Readonly<Record<string, FacetDef>> = {
  theme: { label: classDef("Dataset").rows.theme!.label, find: (entity, site) => valuesUnder(entity, "theme", site) },
  publisher: {
    label: classDef("Dataset").rows.publisher!.label,
    find: (entity, site) => valuesUnder(entity, "publisher", site),
  },
  format: { label: said(({ facets }) => facets.format), find: (entity, site) => valuesUnder(entity, "format", site) },
  license: {
    label: classDef("Distribution").rows.license!.label,
    find: (entity, site) => valuesUnder(entity, "license", site),
  },
  access: {
    label: said(({ facets }) => facets.access),
    find: (entity, site) => valuesUnder(entity, "accessRights", site),
  },
  hvd: {
    label: said(({ facets }) => facets.hvd),
    find: (entity) => (entity.hvdCategory === undefined ? [] : YES),
  },
  api: {
    label: said(({ facets }) => facets.api),
    find: (entity, { referrers }) => {
      const isServed = referrers.get(entity.iri!)?.some(({ entity: { class: name } }) => name === "DataService");
      const hasService = partsOf(entity).some(({ accessService }) => accessService !== undefined);
      return entity.class === "DataService" || hasService || isServed ? YES : [];
    },
  },
  kind: {
    label: said(({ facets }) => facets.kind),
    find: ({ class: name }) => [{ key: name, code: classDef(name).word!, label: classDef(name).label }],
  },
};

const listOf = (value: AnyValue | undefined): readonly (string | AnyEntity)[] =>
  (value === undefined ? [] : Array.isArray(value) ? value : [value]) as readonly (string | AnyEntity)[];

/** An entity and its distributions. */
const partsOf = (entity: AnyEntity): readonly AnyEntity[] => [
  entity,
  ...(listOf(entity.distributions) as readonly AnyEntity[]),
];

/** The values that an entity or its distributions have under a key, each once. */
function valuesUnder(entity: AnyEntity, key: string, site: Site): readonly Found[] {
  const found = new Map<string, Found>();
  for (const part of partsOf(entity)) {
    const kind = classDef(part.class).rows[key]?.values.kind;
    if (kind === undefined) continue;
    for (const value of listOf(part[key])) {
      const iri = typeof value === "string" ? value : value.iri;
      if (iri === undefined || found.has(iri)) continue;
      const concept = conceptOf(alternatives(kind), iri);
      if (concept !== undefined) found.set(iri, { key: iri, code: concept.code, label: concept });
      else
        found.set(iri, {
          key: iri,
          code: endOf(iri),
          label: labelOf(typeof value === "string" ? site.byIri.get(iri) : value, iri, site),
        });
    }
  }
  return [...found.values()];
}

const endOf = (iri: string): string => iri.match(/[\w-]+/g)?.at(-1) ?? "";

const labelOf = (entity: AnyEntity | undefined, iri: string, site: Site): Label =>
  entity === undefined
    ? { sv: iri, en: iri }
    : { sv: nameOf(entity, pageOf(site, "sv", "")).text, en: nameOf(entity, pageOf(site, "en", "")).text };
