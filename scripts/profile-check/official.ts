import { prefixedName, rdf } from "../../src/model/namespaces.js";
import { type Bundle, expand, type Template } from "./bundle.js";
import { type Alternative, type ClassFacts, MANY, type NodeKind, type PropertyFacts, unanchored } from "./facts.js";

/**
 * What a bundle says of each class. A class is a group of fields whose nodes have a type, wherever in the bundle it
 * stands; it is described as many times as there are such groups.
 */
export function officialFacts(bundle: Bundle): ClassFacts[] {
  const groups = new Set<Template>();
  for (const template of bundle) collectClasses(template, groups);
  return [...groups].map((group) => {
    const deprecated = itemsOf(group).filter(isDeprecated);
    return {
      types: typesOf(group),
      label: group.label ?? {},
      properties: rowsOf(group).map(([predicate, rows]) => propertyFacts(predicate, rows)),
      deprecated: deprecated.flatMap(({ property }) => (property === undefined ? [] : [expand(property)])),
    };
  });
}

function collectClasses(template: Template, groups: Set<Template>): void {
  if (template.items === undefined) return;
  if (typesOf(template).length > 0) groups.add(template);
  for (const item of itemsOf(template)) collectClasses(item, groups);
}

/** In a bundle that has been read, nothing is referred to by its id any more. */
const itemsOf = ({ items = [] }: Template): readonly Template[] => items as readonly Template[];

/** A row of the form: a field, or a group without property, whose fields are alternatives of one property. */
interface Row {
  readonly label: Template["label"];
  readonly fields: readonly Template[];
  readonly cardinalities: readonly NonNullable<Template["cardinality"]>[];
  /** A limit that holds for all fields together. */
  readonly max: number | undefined;
}

/** The rows of a group by property. */
function rowsOf(group: Template): [predicate: string, rows: Row[]][] {
  const byProperty = new Map<string, Row[]>();
  for (const item of itemsOf(group)) {
    if (isDeprecated(item)) continue;
    const fields = item.property === undefined ? itemsOf(item) : [item];
    const cardinalities = [item, ...fields].map(({ cardinality = {} }) => cardinality);
    const row = { label: item.label, fields, cardinalities, max: item.cardinality?.max };
    for (const predicate of new Set(fields.flatMap(({ property = [] }) => property).map(expand))) {
      byProperty.set(predicate, [...(byProperty.get(predicate) ?? []), row]);
    }
  }
  return [...byProperty];
}

const isDeprecated = ({ styles }: Template): boolean => styles?.includes("deprecated") ?? false;

function propertyFacts(predicate: string, rows: readonly Row[]): PropertyFacts {
  const fields = rows.flatMap((row) => row.fields);
  const cardinalities = rows.flatMap((row) => row.cardinalities);
  const asks = (key: "min" | "pref") => cardinalities.some((cardinality) => (cardinality[key] ?? 0) > 0);
  const [on, value] = fields.find(({ deps }) => deps !== undefined)?.deps ?? [];
  const fixed = fields.find((field) => field.value !== undefined)?.value;
  return {
    predicate,
    labels: rows.map(({ label }) => label ?? {}),
    requirement: asks("min") ? "mandatory" : asks("pref") ? "recommended" : "optional",
    max: rows.length === 1 && rows[0]!.max !== undefined ? String(rows[0]!.max) : MANY,
    alternatives: fields.map(alternative),
    ...(on !== undefined && { dependency: `only where ${prefixedName(expand(on))} is ${value}` }),
    ...(fixed !== undefined && { fixed }),
  };
}

function alternative(field: Template): Alternative {
  const { datatype = [], pattern, choices } = field;
  return {
    nodes: nodesOf(field),
    datatypes: [datatype].flat().map(expand),
    types: typesOf(field),
    ...(pattern !== undefined && { pattern: unanchored(pattern) }),
    ...(choices && { values: new Map(choices.map(({ value, label }) => [value, label ?? {}])), isConcept: true }),
  };
}

const NODES: Readonly<Record<string, readonly NodeKind[]>> = {
  LANGUAGE_LITERAL: ["text"],
  ONLY_LITERAL: ["plain literal"],
  LITERAL: ["text", "plain literal"],
  DATATYPE_LITERAL: ["typed literal"],
  URI: ["IRI"],
};

/** What is described in its place may be a blank node; what is chosen or typed in has an IRI. */
function nodesOf({ nodetype = "RESOURCE", items }: Template): readonly NodeKind[] {
  return NODES[nodetype] ?? (items === undefined ? ["IRI"] : ["IRI", "blank node"]);
}

function typesOf({ constraints = {} }: Template): string[] {
  const types = Object.entries(constraints).find(([property]) => expand(property) === rdf("type"))?.[1] ?? [];
  return [types].flat().map(expand);
}
