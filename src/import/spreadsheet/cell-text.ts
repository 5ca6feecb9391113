import type { YamlValue } from "../../catalogue/yaml/index.js";
import { isList, isMap } from "../../catalogue/yaml/index.js";
import type { Language } from "../../diagnostics/messages/message.js";
import { alternatives } from "../../model/kinds.js";
import type { Row } from "../../model/rows.js";
import { vocabularies } from "../../model/vocabularies/index.js";
import { type Concept, findConcept } from "../../model/vocabulary.js";
import type { ObjectTerm } from "../../rdf/term.js";
import { formsOf } from "../../upgrade/forms.js";

/** So many characters fit in a cell of Excel. */
const LONGEST = 32_767;

/** What a row's cell holds for a plain value, or for several; undefined where no cell can hold it. */
export function toCell(row: Row | undefined, value: YamlValue, language: Language): string | undefined {
  const text = join(row, value, language);
  return text !== undefined && text.length <= LONGEST ? text : undefined;
}

function join(row: Row | undefined, value: YamlValue, language: Language): string | undefined {
  if (typeof value === "string") return one(row, value, language);
  if (row === undefined || value === null) return undefined;
  if (isGeometry(row)) return numbersOf(value)?.join(" ");
  if (!isList(value) || !value.every((item) => typeof item === "string")) return undefined;
  const texts = value.map((item) => one(row, item, language)).filter((text) => text !== undefined);
  return texts.length === value.length ? texts.join("; ") : undefined;
}

function one(row: Row | undefined, value: string, language: Language): string | undefined {
  const shown = row === undefined ? value : (conceptOf(row, value)?.[language] ?? value);
  const takesMany = row?.values.many === true;
  return takesMany && (/[;\n]/.test(shown) || shown.startsWith('"')) ? `"${shown.replaceAll('"', '""')}"` : shown;
}

/** A box or a point, written as numbers: west south east north, or longitude latitude. */
function numbersOf(value: YamlValue): readonly string[] | undefined {
  const keys = ["west", "south", "east", "north", "longitude", "latitude"];
  const items = isMap(value) ? keys.filter((key) => key in value).map((key) => value[key]!) : value;
  return isList(items) && items.every((item) => typeof item === "string") ? (items as string[]) : undefined;
}

/** The value of a cell, as a catalogue writes it: a list where the row takes many. */
export function fromCell(row: Row | undefined, text: string): YamlValue {
  if (row === undefined) return text;
  if (isGeometry(row)) return geometry(text);
  if (!row.values.many) return value(row, text);
  const values = split(text).map((item) => value(row, item));
  return values.length === 1 && row.values.kind.kind !== "text" ? values[0]! : values;
}

function value(row: Row, text: string): string {
  const concept = conceptOf(row, text);
  if (concept === undefined) return written(row, text);
  return (formsOf(row, { value: concept.iri } as ObjectTerm, new Map())[0] as string | undefined) ?? text;
}

/** Numbers are written with a decimal comma and spaces in Sweden, and with neither in a catalogue. */
function written({ values: { kind } }: Row, text: string): string {
  if (kind.kind !== "literal") return text;
  if (kind.form === "decimal" && /^[+-]?[\d\s\u00a0]+(,\d+)?$/.test(text)) {
    return text.replace(/[\s\u00a0]/g, "").replace(",", ".");
  }
  const isCount = kind.form === "nonNegativeInteger" && /^\d{1,3}([\s\u00a0]\d{3})+$/.test(text);
  return isCount ? text.replace(/[\s\u00a0]/g, "") : text;
}

/** `17.3 60.1 17.9 60.6`, with commas, semicolons or brackets around and between; anything else is a geometry as text. */
function geometry(text: string): YamlValue {
  const numbers = text.replace(/[[\]]/g, "").trim();
  const hasDecimalCommas = /^-?\d+,\d+([\s;]+-?\d+,\d+)+$/.test(numbers);
  const items = (hasDecimalCommas ? numbers.replaceAll(",", ".") : numbers.replaceAll(",", " ")).split(/[\s;]+/);
  return [2, 4].includes(items.length) && items.every((item) => /^-?\d+(\.\d+)?$/.test(item)) ? items : text;
}

/**
 * The values of a cell with several: with semicolons or line breaks between. A value that has one itself stands in double
 * quotes, in which a double quote is written twice.
 */
export function split(text: string): string[] {
  const values: string[] = [];
  const item = /\s*(?:"([^"]*(?:""[^"]*)*)"[^\S\n]*(?=[;\n]|$)|([^;\n]*))(?:[;\n]|$)/y;
  while (item.lastIndex < text.length) {
    const [, quoted, plain = ""] = item.exec(text)!;
    const found = quoted?.replaceAll('""', '"') ?? plain.trim();
    if (found !== "") values.push(found);
  }
  return values;
}

function conceptOf({ values }: Row, text: string): Concept | undefined {
  for (const kind of alternatives(values.kind)) {
    const concept = kind.kind === "concept" ? findConcept(vocabularies[kind.vocabulary], text) : undefined;
    if (concept !== undefined) return concept;
  }
  return undefined;
}

const isGeometry = ({ values }: Row): boolean =>
  alternatives(values.kind).some((kind) => kind.kind === "literal" && kind.form === "wkt");
