import { type Help, keyHelp } from "../../model/help/index.js";
import { alternatives, type ClassName, type Kind } from "../../model/kinds.js";
import { classDef, classes, rowsOf } from "../../model/profile.js";
import type { Label, Requirement, Row } from "../../model/rows.js";

/** A column of a sheet: what its cells say of the thing that their row is about. */
export interface Column {
  /** The key that is meant, and, for a part of what is described in its place, the key of that part. */
  readonly path: readonly [key: string, part?: string];
  /** The language of its texts. */
  readonly language?: string;
  readonly heading: Label;
  readonly requirement: Requirement;
  /** The row of the profile that says what its values are; absent for keys that are no properties. */
  readonly row?: Row;
  readonly help?: Help;
}

const isNode = (kind: Kind): kind is Extract<Kind, { kind: "node" }> => kind.kind === "node";

/** Key of the column that names what a thing stands in. */
export const PARENT = "";

/** A sheet: one row for each thing of a class. */
export interface SheetDef {
  readonly class: ClassName;
  readonly name: Label;
  /** What its things stand in, and under which key, where they have no collection of their own. */
  readonly parent?: { readonly class: ClassName; readonly key: string };
}

/** The order in which people fill in the sheets; any further class follows. */
const ORDER: readonly ClassName[] = [
  "Dataset",
  "Distribution",
  "DataService",
  "DatasetSeries",
  "Agent",
  "ContactPoint",
];

/** The sheets of a workbook: one for each class whose things have ids. */
export const sheets: readonly SheetDef[] = classes
  .filter(([, { word }]) => word !== undefined)
  .map(([name, { label, collection }]) => {
    const parent = collection === undefined ? parentOf(name) : undefined;
    return { class: name, name: label, ...(parent && { parent }) };
  })
  .sort((a, b) => rank(a.class) - rank(b.class));

function rank(name: ClassName): number {
  const at = ORDER.indexOf(name);
  return at < 0 ? ORDER.length : at;
}

function parentOf(nested: ClassName): SheetDef["parent"] {
  for (const [name] of classes) {
    const row = rowsOf(name).find(([, { values }]) => isNode(values.kind) && values.kind.class === nested);
    if (row !== undefined) return { class: name, key: row[0] };
  }
  return undefined;
}

const made = new Map<string, readonly Column[]>();

/** The columns of a sheet, with one for each of the languages where they hold texts. */
export function columnsOf(sheet: SheetDef, languages: readonly string[]): readonly Column[] {
  const key = [sheet.class, ...languages].join(" ");
  let columns = made.get(key);
  if (columns === undefined) {
    columns = makeColumns(sheet, languages);
    made.set(key, columns);
  }
  return columns;
}

function makeColumns(sheet: SheetDef, languages: readonly string[]): Column[] {
  const name = sheet.class;
  const { authoring = {}, rows } = classDef(name);
  return [
    ...(sheet.parent === undefined ? [] : [parentColumn(sheet.parent.class)]),
    { path: ["id"], heading: { sv: "Id", en: "Id" }, requirement: "optional", ...helpOf(name, "id") },
    ...Object.entries(authoring).map(
      ([key, { label }]): Column => ({ path: [key], heading: label, requirement: "optional", ...helpOf(name, key) }),
    ),
    ...Object.entries(rows).flatMap(([key, row]) => columnsOfRow(name, key, row, languages)),
    { path: ["uri"], heading: { sv: "URI", en: "URI" }, requirement: "optional", ...helpOf(name, "uri") },
  ];
}

const parentColumn = (name: ClassName): Column => ({
  path: [PARENT],
  heading: classDef(name).label,
  requirement: "mandatory",
  help: {
    sv: `Id i bladet ${classDef(name).label.sv}.`,
    en: `The id in the sheet ${classDef(name).label.en}.`,
  },
});

const helpOf = (name: ClassName, key: string): { help?: Help } => {
  const help = keyHelp(name, key);
  return help === undefined ? {} : { help };
};

function columnsOfRow(name: ClassName, key: string, row: Row, languages: readonly string[]): Column[] {
  const { values, label, collects, assumed } = row;
  const kinds = alternatives(values.kind);
  const node = kinds.find(isNode)?.class;
  const nested = node !== undefined && classDef(node).identity === "blank" ? partsOf(name, key, row, node) : [];
  // What a catalogue lists is told by the other sheets.
  if (collects !== undefined) return [];
  const isPlain = kinds.some((kind) => !isNode(kind));
  const requirement = assumed === undefined ? row.requirement : "optional";
  const own: Column = { path: [key], heading: label, requirement, row, ...helpOf(name, key) };
  return (isPlain ? [own, ...nested] : nested).flatMap((column) => inLanguages(column, languages));
}

/** The columns for what is described in place of a value: one for each property of that which is a plain value. */
function partsOf(name: ClassName, key: string, row: Row, node: ClassName): Column[] {
  const { shorthand } = classDef(node);
  return rowsOf(node)
    .filter(([, part]) => part.assumed === undefined && alternatives(part.values.kind).some((kind) => !isNode(kind)))
    .map(([partKey, part]) => {
      const isWhole = partKey === shorthand;
      const heading = isWhole
        ? row.label
        : { sv: `${row.label.sv}: ${part.label.sv}`, en: `${row.label.en}: ${part.label.en}` };
      const help = isWhole ? helpOf(name, key) : helpOf(node, partKey);
      return { path: [key, partKey], heading, requirement: row.requirement, row: part, ...help };
    });
}

/** Swedish needs no telling in a Swedish heading. */
function inLanguages(column: Column, languages: readonly string[]): Column[] {
  if (column.row?.values.kind.kind !== "text") return [column];
  return languages.map((language, index) => ({
    ...column,
    language,
    heading: {
      sv: language === "sv" ? column.heading.sv : `${column.heading.sv} (${language})`,
      en: `${column.heading.en} (${language})`,
    },
    requirement: index === 0 ? column.requirement : "optional",
  }));
}
