import { readFileSync } from "node:fs";
import { listFiles } from "../../catalogue/files.js";
import { readCatalogue } from "../../catalogue/index.js";
import { isList, isMap, readYaml, type YamlValue } from "../../catalogue/yaml/index.js";
import type { Path, Place } from "../../diagnostics/finding.js";
import type { AnyEntity } from "../../model/entities.js";
import type { ClassName, Kind } from "../../model/kinds.js";
import { classes, rowsOf } from "../../model/profile.js";
import { mintedId } from "../../upgrade/base.js";
import { emptySections, type Sections, type Writable } from "../transcript.js";
import { type SheetDef, sheets } from "./columns.js";

/** Something that has a row of its own in a workbook, as it is written in a catalogue. */
export interface Thing {
  readonly sheet: SheetDef;
  /** Absent for the catalogue itself, and for a nested thing that goes by its `uri:` alone. */
  readonly id?: string;
  /** Id of what it stands in. */
  readonly parent?: string;
  readonly map: Writable;
  readonly place: { readonly file: string; readonly path: Path };
}

/** The YAML of a catalogue, taken apart. Nothing written in the maps changes the files. */
export interface CatalogueThings {
  /** Everything that has a row, in the order of the catalogue. */
  readonly things: readonly Thing[];
  /** The same maps, as one file would have them. */
  readonly sections: Sections;
  /** Its folder, and its own file; undefined where there is none. */
  readonly root?: string;
  readonly main?: string;
}

/** A catalogue that is yet to be written. */
export const noThings = (): CatalogueThings => ({ things: [], sections: emptySections() });

/**
 * The things of the catalogue at a path.
 * @returns undefined where there is none, or one of its files is no YAML, so that changing it could lose something
 */
export function readThings(path: string): CatalogueThings | undefined {
  const listed = listFiles(path);
  if (listed === undefined) return undefined;
  const sections: Record<string, Record<string, YamlValue>> = emptySections();
  const things: Thing[] = [];
  const nestedIds = idsOfNested(path);
  const add = (name: ClassName, id: string | undefined, value: YamlValue, place: Thing["place"]): void => {
    const sheet = sheets.find((one) => one.class === name);
    if (sheet === undefined || !isMap(value)) return;
    const thing = { sheet, map: value as Writable, place, ...(id !== undefined && { id }) };
    things.push(thing, ...nestedIn(thing, nestedIds));
  };
  for (const file of listed.files) {
    const read = readYaml(readFileSync(file.path), file.shown);
    if (!("value" in read) || !isMap(read.value)) return undefined;
    const name = classes.find(([, { collection }]) => collection === file.collection && collection !== undefined)?.[0];
    if (name !== undefined) {
      sections[file.collection!]![file.id] = read.value;
      add(name, file.id, read.value, { file: file.shown, path: [] });
      continue;
    }
    for (const [section, values] of Object.entries(read.value)) {
      if (!isMap(values)) continue;
      sections[section] = { ...sections[section], ...values };
      const of = classes.find(([, { collection }]) => collection === section)?.[0];
      if (of === undefined) continue;
      for (const [id, value] of Object.entries(values)) add(of, id, value, { file: file.shown, path: [section, id] });
    }
    if (isMap(read.value.catalog)) {
      sections.catalog = read.value.catalog as Writable;
      add("Catalog", undefined, read.value.catalog, { file: file.shown, path: ["catalog"] });
    }
  }
  return { things, sections: sections as Sections, root: listed.root, main: listed.files[0]!.shown };
}

/** The things of other sheets that stand in a thing. */
function nestedIn({ sheet, id, map, place }: Thing, ids: ReadonlyMap<string, string>): Thing[] {
  return sheets.flatMap((inner) => {
    if (inner.parent === undefined || inner.parent.class !== sheet.class) return [];
    const { key } = inner.parent;
    const value = map[key];
    const items = isList(value) ? value : value === undefined ? [] : [value];
    return items.flatMap((item, index) => {
      if (!isMap(item)) return [];
      const at = { file: place.file, path: [...place.path, key, ...(isList(value) ? [index] : [])] };
      const own = typeof item.id === "string" ? item.id : ids.get(keyOf(at));
      return [
        {
          sheet: inner,
          map: item as Writable,
          place: at,
          ...(id !== undefined && { parent: id }),
          ...(own !== undefined && { id: own }),
        },
      ];
    });
  });
}

/** The ids that nested things have without being written: the last part of the IRIs that are minted for them. */
function idsOfNested(path: string): Map<string, string> {
  const { entities, origins } = readCatalogue(path);
  const ids = new Map<string, string>();
  for (const entity of entities) {
    for (const { class: name, parent } of sheets) {
      if (parent?.class !== entity.class) continue;
      for (const nested of (entity[parent.key] ?? []) as readonly AnyEntity[]) {
        const place = origins.of(nested);
        const id = nested.iri === undefined ? undefined : mintedId(nested.iri, name, "", entity.iri);
        if (place !== undefined && id !== undefined) ids.set(keyOf(place), id);
      }
    }
  }
  return ids;
}

const keyOf = ({ file, path = [] }: Place): string => JSON.stringify([file, ...path]);

/** What the things of a class are called by: their first mandatory text, in a language or not. */
export function titleKeyOf(name: ClassName): string {
  const isText = ({ kind }: Kind) => kind === "text" || kind === "literal";
  const rows = rowsOf(name).filter(([, { values }]) => isText(values.kind));
  return (rows.find(([, { requirement }]) => requirement === "mandatory") ?? rows[0]!)[0];
}
