import type { YamlValue } from "../../catalogue/yaml/index.js";
import { isList, isMap } from "../../catalogue/yaml/index.js";
import type { ClassName } from "../../model/kinds.js";
import { nearest } from "../../model/nearest.js";
import { classDef } from "../../model/profile.js";
import { assignIds } from "../../upgrade/ids.js";
import { type Thing, titleKeyOf } from "./catalogue-things.js";
import { identify } from "./headings.js";
import { parentOf, type Record as SheetRow, textOf } from "./records.js";

/** The class that a catalogue folder is of: the one thing that needs no id. */
const WHOLE = "Catalog";

/** Which thing a row is about, and which one it stands in. */
export class Names {
  /** Things by class, what they stand in, and id or URI or title. */
  private readonly index = new Map<string, Thing>();
  private readonly idsByClass = new Map<ClassName, string[]>();
  private readonly ids = new Map<SheetRow, string>();

  constructor(things: readonly Thing[]) {
    for (const thing of things) this.add(thing);
  }

  add(thing: Thing): void {
    const { sheet, id, parent, map } = thing;
    const names = [
      `id ${id ?? ""}`,
      `uri ${map.uri ?? ""}`,
      ...titlesIn(map[titleKeyOf(sheet.class)]).map((t) => `title ${t}`),
    ];
    for (const name of names) {
      const key = keyOf(sheet.class, parent, name);
      if (!this.index.has(key)) this.index.set(key, thing);
    }
    if (id !== undefined) this.idsOf(sheet.class).push(id);
  }

  /** Gives ids to the rows that have none: made of what they are called, and of nothing that another row has. */
  prepare(rows: readonly SheetRow[]): void {
    const groups = new Map<ClassName, SheetRow[]>();
    for (const row of rows) {
      if (row.sheet.parent !== undefined || isWhole(row)) continue;
      const group = groups.get(row.class);
      if (group === undefined) groups.set(row.class, [row]);
      else group.push(row);
    }
    for (const [name, group] of groups) {
      const nameables = group.map((row) => {
        const uri = textOf(row, "uri");
        const wanted = textOf(row, "id") ?? this.lookUp(name, undefined, `uri ${uri}`)?.id;
        const title = titleOf(row);
        const key = wanted ?? uri ?? title ?? "";
        return {
          key,
          ...(wanted !== undefined && { wanted }),
          names: title === undefined ? [] : [title],
          word: classDef(name).word!,
        };
      });
      const ids = assignIds(nameables);
      for (const [index, row] of group.entries()) this.ids.set(row, ids.get(nameables[index]!.key)!);
    }
  }

  /** The id of the thing of a row; undefined for the catalogue itself, and where a nested thing has none. */
  idFor(row: SheetRow): string | undefined {
    return this.ids.get(row) ?? textOf(row, "id");
  }

  /** The thing that a row stands in: by its id, its URI or its title. */
  parent(row: SheetRow): Thing | undefined {
    const text = parentOf(row);
    if (text === undefined) return undefined;
    const name = row.sheet.parent!.class;
    return ["id", "uri", "title"]
      .map((form) => this.lookUp(name, undefined, `${form} ${text}`))
      .find((thing) => thing !== undefined);
  }

  nearest(row: SheetRow): string[] {
    return nearest(parentOf(row) ?? "", this.idsOf(row.sheet.parent!.class), 1);
  }

  /** The thing that a row is about, where it is there already. */
  find(row: SheetRow, parent: Thing | undefined): Thing | undefined {
    const id = this.idFor(row);
    if (id !== undefined || isWhole(row)) return this.lookUp(row.class, parent?.id, `id ${id ?? ""}`);
    const uri = textOf(row, "uri");
    return uri === undefined ? undefined : this.lookUp(row.class, parent?.id, `uri ${uri}`);
  }

  private lookUp(name: ClassName, parent: string | undefined, form: string): Thing | undefined {
    return this.index.get(keyOf(name, parent, form));
  }

  private idsOf(name: ClassName): string[] {
    let ids = this.idsByClass.get(name);
    if (ids === undefined) {
      ids = [];
      this.idsByClass.set(name, ids);
    }
    return ids;
  }
}

const keyOf = (name: ClassName, parent: string | undefined, form: string): string =>
  JSON.stringify([name, parent, form]);

const isWhole = (row: SheetRow): boolean => row.class === WHOLE && textOf(row, "id") === undefined;

/** What a row calls its thing. */
function titleOf(row: SheetRow): string | undefined {
  const key = titleKeyOf(row.class);
  const column = row.columns.find((one) => one.path[0] === key && row.texts.has(identify(one)));
  return column && row.texts.get(identify(column));
}

function titlesIn(value: YamlValue | undefined): string[] {
  if (typeof value === "string") return [value];
  if (isList(value)) return value.flatMap(titlesIn);
  return isMap(value) ? Object.values(value).flatMap(titlesIn) : [];
}
