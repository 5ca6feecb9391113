import type { YamlValue } from "../../catalogue/yaml/index.js";
import { isList } from "../../catalogue/yaml/index.js";
import { type Finding, finding, type Path } from "../../diagnostics/finding.js";
import { classDef } from "../../model/profile.js";
import { inFiles } from "../files.js";
import { Places } from "../places.js";
import { decode, type Sections, type Transcript, type Writable } from "../transcript.js";
import type { CatalogueThings, Thing } from "./catalogue-things.js";
import { fromCell } from "./cell-text.js";
import { held, rowOf } from "./cells-of.js";
import { type Column, PARENT, type SheetDef } from "./columns.js";
import { identify } from "./headings.js";
import { Names } from "./names.js";
import { parentOf, type Record as SheetRow } from "./records.js";
import { fromCells } from "./row-values.js";

/** A value of a catalogue's file that changes; the file is new where its whole value is given. */
export interface Change {
  readonly file: string;
  readonly path: Path;
  readonly value: YamlValue | undefined;
}

export interface Merged extends Transcript {
  /** What changes in the files of the catalogue that was there. */
  readonly changes: readonly Change[];
}

/**
 * Brings the rows of a workbook into a catalogue. Only a cell that says something else than the catalogue does changes
 * anything: what a cell cannot hold stays, and so does a thing that has no row.
 */
export function merge(rows: readonly SheetRow[], catalogue: CatalogueThings): Merged {
  const merger = new Merger(catalogue);
  // What others stand in comes first, wherever its sheet is.
  const ordered = [...rows].sort((a, b) => Number(a.sheet.parent !== undefined) - Number(b.sheet.parent !== undefined));
  merger.names.prepare(ordered);
  for (const row of ordered) merger.take(row);
  const { sections, places } = merger;
  return {
    sections,
    places,
    changes: merger.changes(),
    findings: [...merger.findings, ...decode({ sections, places }).findings],
  };
}

class Merger {
  readonly sections: Sections;
  readonly places = new Places();
  readonly findings: Finding[] = [];
  readonly names: Names;
  private readonly changed: Change[] = [];
  /** Lists that get more things, by the things that have them: their keys, and how long they were. */
  private readonly grown = new Map<Thing, Map<string, number>>();
  private readonly seen = new Set<Thing>();

  constructor(private readonly catalogue: CatalogueThings) {
    this.sections = catalogue.sections;
    this.names = new Names(catalogue.things);
  }

  take(row: SheetRow): void {
    const parent = row.sheet.parent === undefined ? undefined : this.names.parent(row);
    if (row.sheet.parent !== undefined && parent === undefined) {
      const { label } = classDef(row.sheet.parent.class);
      const args = { value: parentOf(row) ?? "", class: label, suggestions: this.names.nearest(row) };
      this.findings.push(finding("import/no-parent", args, { place: row.placeOf({ path: [PARENT] }) }));
      return;
    }
    const known = this.names.find(row, parent);
    if (known !== undefined && this.seen.has(known)) {
      this.findings.push(finding("import/repeated-row", { id: this.names.idFor(row) ?? "" }, { place: row.placeOf() }));
      return;
    }
    const thing = known ?? this.add(row, parent);
    this.seen.add(thing);
    this.fill(thing, row, known === undefined);
    if (known === undefined) this.names.add(thing);
  }

  private add(row: SheetRow, parent: Thing | undefined): Thing {
    const { sheet } = row;
    const map: Writable = {};
    const id = this.names.idFor(row);
    const thing: Thing = {
      sheet,
      map,
      place: { file: "", path: [] },
      ...(id !== undefined && { id }),
      ...(parent?.id !== undefined && { parent: parent.id }),
    };
    if (parent !== undefined) this.addNested(thing, parent, sheet.parent!.key, row);
    else this.addOwn(thing, row);
    return thing;
  }

  private addNested({ map }: Thing, parent: Thing, key: string, row: SheetRow): void {
    const list = parent.map[key];
    const grown = this.grown.get(parent) ?? new Map<string, number>();
    if (!grown.has(key)) grown.set(key, isList(list) ? list.length : 0);
    this.grown.set(parent, grown);
    const items = isList(list) ? (list as YamlValue[]) : list === undefined || list === null ? [] : [list];
    items.push(map);
    parent.map[key] = items;
    this.places.note(items, items.length - 1, row.placeOf());
  }

  private addOwn({ sheet, id, map }: Thing, row: SheetRow): void {
    const { collection } = classDef(sheet.class);
    if (id === undefined) Object.assign(this.sections, { catalog: map });
    else this.sections[collection!]![id] = map;
    const container = id === undefined ? this.sections : this.sections[collection!]!;
    this.places.note(container, id ?? "catalog", row.placeOf());
    this.changed.push(newThing(this.catalogue, sheet, id, map));
  }

  /** Takes over what the cells say, where it is something else than what is there. */
  private fill(thing: Thing, row: SheetRow, isNew: boolean): void {
    const keys = [...new Set(row.columns.map(({ path }) => path[0]))].filter((key) => key !== PARENT);
    for (const key of keys) {
      const own = row.columns.filter(({ path }) => path[0] === key);
      const wanted = new Map(own.map((column) => [identify(column), row.texts.get(identify(column)) ?? ""]));
      if (key === "id" && (thing.sheet.parent === undefined || wanted.get(identify(own[0]!)) === (thing.id ?? ""))) {
        if (isNew && thing.sheet.parent !== undefined && thing.id !== undefined) thing.map.id = thing.id;
        continue;
      }
      const languages = own.flatMap(({ language }) => language ?? []);
      const { columns, cells } = held(thing.sheet, key, thing.map, languages, "sv");
      const before = columns.map((_, index) => cells?.[index] ?? "");
      const after = columns.map((column, index) => wanted.get(identify(column)) ?? before[index]!);
      if (after.every((text, index) => same(text, before[index]!, columns[index]!))) continue;
      this.set(thing, key, fromCells(columns, after, rowOf(thing.sheet, key)), row.placeOf(own[0]));
      this.notePlaces(thing.map, key, own, row);
    }
  }

  private set(thing: Thing, key: string, value: YamlValue | undefined, place: ReturnType<SheetRow["placeOf"]>): void {
    if (value === undefined) delete thing.map[key];
    else thing.map[key] = value;
    this.places.note(thing.map, key, place);
    if (thing.place.file !== "") this.changed.push({ file: thing.place.file, path: [...thing.place.path, key], value });
  }

  /** Where the parts of a value that more than one cell makes up stand. */
  private notePlaces(map: Writable, key: string, columns: readonly Column[], row: SheetRow): void {
    const value = map[key];
    if (typeof value !== "object" || value === null) return;
    for (const column of columns) {
      const step = column.path[1] ?? column.language;
      if (step !== undefined && row.texts.has(identify(column))) this.places.note(value, step, row.placeOf(column));
    }
  }

  /** The changes of the catalogue's files: each item that a list gets, and the whole of what becomes a list. */
  changes(): Change[] {
    const added = [...this.grown].flatMap(([{ place, map }, keys]) =>
      place.file === "" ? [] : [...keys].flatMap(([key, length]) => growth(place, key, length, map[key]!)),
    );
    const whole = new Set(added.map(keyOf));
    const isInside = ({ file, path }: Change) =>
      path.some((_, length) => whole.has(keyOf({ file, path: path.slice(0, length + 1) })));
    return [...this.changed.filter((change) => !isInside(change)), ...added];
  }
}

function growth({ file, path }: Thing["place"], key: string, length: number, list: YamlValue): Change[] {
  if (length === 0 || !isList(list)) return [{ file, path: [...path, key], value: list }];
  return list.slice(length).map((value, index) => ({ file, path: [...path, key, length + index], value }));
}

const keyOf = ({ file, path }: Pick<Change, "file" | "path">): string => JSON.stringify([file, ...path]);

/** Equal but for white space, which no value has around it, and the ways in which one value may be written. */
function same(a: string, b: string, { row }: Column): boolean {
  const [one, other] = [a, b].map((text) => text.trim().replace(/\r\n?/g, "\n")) as [string, string];
  if (one === other) return true;
  return one !== "" && other !== "" && JSON.stringify(fromCell(row, one)) === JSON.stringify(fromCell(row, other));
}

/** Where something new is written: in a file of its own, as most things are, or in catalog.yaml. */
function newThing({ root, main }: CatalogueThings, sheet: SheetDef, id: string | undefined, map: Writable): Change {
  const { collection } = classDef(sheet.class);
  if (id === undefined) return { file: main ?? "", path: ["catalog"], value: map };
  return inFiles.has(collection!)
    ? { file: `${root}/${collection}/${id}.yaml`, path: [], value: map }
    : { file: main ?? "", path: [collection!, id], value: map };
}
