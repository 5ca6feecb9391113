import { isList, isMap, type YamlMap, type YamlValue } from "../../catalogue/yaml/index.js";
import type { Language } from "../../diagnostics/messages/message.js";
import { alternatives } from "../../model/kinds.js";
import { classDef } from "../../model/profile.js";
import type { Row } from "../../model/rows.js";
import { fromCell, toCell } from "./cell-text.js";
import type { Column } from "./columns.js";

/** The language of a text that tells none. */
const UNTOLD = "sv";

/**
 * The cells of a value in the columns of its key; undefined where they cannot hold all of it.
 *
 * @param row the profile's row of the key; absent for a key that is no property
 */
export function toCells(
  columns: readonly Column[],
  row: Row | undefined,
  value: YamlValue,
  language: Language,
): string[] | undefined {
  const whole = columns.filter(({ path }) => path[1] === undefined);
  const parts = columns.filter(({ path }) => path[1] !== undefined);
  const items = parts.length > 0 && isList(value) ? value : [value];
  const plain = parts.length === 0 ? value : listOrOne(items.filter((item) => !isNode(item, row)));
  const nodes = parts.length === 0 ? [] : items.filter((item) => isNode(item, row));
  if (nodes.length > 1 || (whole.length === 0 && plain !== undefined)) return undefined;
  const cells = [
    ...cellsOf(whole, plain, language, (column) => column.row),
    ...partCells(parts, nodes[0], row, language),
  ];
  const texts = columns.map((column) => cells.find(([of]) => of === column)?.[1]);
  return texts.every((text) => text !== undefined) && holdsAll(columns, plain, nodes[0], row) ? texts : undefined;
}

type Cells = (readonly [Column, string | undefined])[];

function cellsOf(
  columns: readonly Column[],
  value: YamlValue | undefined,
  language: Language,
  rowOf: (column: Column) => Row | undefined,
): Cells {
  return columns.map((column) => {
    const own = column.language === undefined ? value : inLanguage(value, column.language);
    return [column, own === undefined ? "" : toCell(rowOf(column), own, language)] as const;
  });
}

function partCells(
  columns: readonly Column[],
  node: YamlValue | undefined,
  row: Row | undefined,
  language: Language,
): Cells {
  const map = asMap(node, row);
  return columns.flatMap((column) =>
    cellsOf([column], map === undefined ? undefined : map[column.path[1]!], language, () => column.row),
  );
}

/** Whether there is a column for every language, and for every part. */
function holdsAll(
  columns: readonly Column[],
  plain: YamlValue | undefined,
  node: YamlValue | undefined,
  row: Row | undefined,
): boolean {
  const has = (part: string | undefined, value: YamlValue | undefined): boolean => {
    const own = columns.filter(({ path }) => path[1] === part);
    if (value === undefined) return true;
    if (own[0]?.language === undefined || !isMap(value)) return own.length > 0;
    return Object.keys(value).every((tag) => own.some(({ language }) => language === tag));
  };
  const map = asMap(node, row);
  return has(undefined, plain) && Object.entries(map ?? {}).every(([part, value]) => has(part, value));
}

/** Whether a value is a description in the place of one, rather than a plain value. */
function isNode(value: YamlValue, row: Row | undefined): boolean {
  const kinds = row === undefined ? [] : alternatives(row.values.kind);
  return isMap(value) || kinds.every(({ kind }) => kind === "node");
}

/** A description, written out where a plain value or a text in several languages stands for it. */
function asMap(value: YamlValue | undefined, row: Row | undefined): YamlMap | undefined {
  const node = row && alternatives(row.values.kind).find((kind) => kind.kind === "node")?.class;
  if (value === undefined || node === undefined) return undefined;
  const { shorthand, rows } = classDef(node);
  if (isMap(value) && Object.keys(value).some((key) => key in rows || shorthand === undefined)) return value;
  return shorthand === undefined ? { "": value } : { [shorthand]: value };
}

const inLanguage = (value: YamlValue | undefined, language: string): YamlValue | undefined =>
  isMap(value) ? value[language] : language === UNTOLD ? value : undefined;

const listOrOne = (values: readonly YamlValue[]): YamlValue | undefined => (values.length > 1 ? values : values[0]);

/** The value that the cells of a key's columns say; undefined where all are empty. */
export function fromCells(
  columns: readonly Column[],
  texts: readonly string[],
  row: Row | undefined,
): YamlValue | undefined {
  const filled = columns.map((column, index) => ({ column, text: texts[index]! })).filter(({ text }) => text !== "");
  const plain = filled.filter(({ column }) => column.path[1] === undefined);
  const parts = filled.filter(({ column }) => column.path[1] !== undefined);
  const own = combine(plain);
  const node = description(parts, row);
  if (own === undefined || node === undefined) return own ?? node;
  return [...(isList(own) ? own : [own]), node];
}

function combine(cells: readonly { column: Column; text: string }[]): YamlValue | undefined {
  const values = cells.map(({ column, text }) => [column.language, fromCell(column.row, text)] as const);
  if (values.length === 0) return undefined;
  const [[language, value]] = values as [(typeof values)[number]];
  const isUntold = values.length === 1 && (language === undefined || language === UNTOLD);
  return isUntold ? value : Object.fromEntries(values);
}

function description(cells: readonly { column: Column; text: string }[], row: Row | undefined): YamlValue | undefined {
  const keys = [...new Set(cells.map(({ column }) => column.path[1]!))];
  if (keys.length === 0) return undefined;
  const map = Object.fromEntries(
    keys.map((key) => [key, combine(cells.filter(({ column }) => column.path[1] === key))!]),
  );
  const kinds = row === undefined ? [] : alternatives(row.values.kind);
  const node = kinds.find((kind) => kind.kind === "node")?.class;
  const shorthand = node && classDef(node).shorthand;
  // A plain value stands for the whole where nothing else may stand there.
  const isWhole = shorthand !== undefined && kinds.length === 1 && keys.length === 1 && keys[0] === shorthand;
  return isWhole ? map[shorthand]! : map;
}
