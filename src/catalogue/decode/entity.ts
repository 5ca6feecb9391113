import type { Place } from "../../diagnostics/finding.js";
import type { AnyEntity, AnyValue } from "../../model/entities.js";
import { alternatives, type ClassName } from "../../model/kinds.js";
import { rowsOf } from "../../model/profile.js";
import type { Label, Row } from "../../model/rows.js";
import { within } from "../origins.js";
import { isList, type YamlMap, type YamlValue } from "../yaml/index.js";
import type { At, Context } from "./context.js";
import { idsOfItems } from "./ids.js";
import { checkKeys } from "./keys.js";
import { decodeText } from "./text.js";
import { decodeValue } from "./value.js";

/** An entity to be decoded: what was written, where, and what it is called (no IRI for a blank node). */
export interface Draft {
  readonly class: ClassName;
  readonly raw: YamlMap;
  readonly place: Place;
  readonly iri?: string;
  /** Values that follow from other keys (a local file, an organisation number), used where nothing is written. */
  readonly derived: YamlMap;
  /** Its IRI, or that of the nearest entity around it that has one. */
  readonly entity: string;
  /** Keys whose absence is explained by something that was reported elsewhere. */
  readonly excused: readonly string[];
  /** The property that was written, where a plain value stands for the whole. */
  readonly shortFor?: { readonly key: string; readonly label: Label };
}

/** Decodes everything that is written of an entity. What cannot be decoded is reported and left out. */
export function decodeEntity(context: Context, draft: Draft): AnyEntity {
  const { meant, misplaced } = checkKeys(context, draft);
  const excusedByDefaults = context.defaults.get(draft.class)?.excused ?? [];
  const reported = new Set([...meant, ...draft.excused, ...excusedByDefaults, ...context.misplaced]);
  const elsewhere = new Map<string, Place>();
  const properties: Record<string, AnyValue> = {};
  let decoding = "";
  const report: Context["report"] = (found) => {
    if (found.severity === "error") reported.add(decoding);
    context.report(found);
  };
  const excuse = (key = decoding) => reported.add(key);
  const watching = { ...context, report, excuse, misplaced };
  for (const [key, row] of rowsOf(draft.class)) {
    const written = findWritten(context, draft, key, row);
    if (written === undefined) continue;
    if (written.fromDefaults) elsewhere.set(key, written.place);
    decoding = key;
    const at: At = {
      place: written.place,
      key,
      row,
      class: draft.class,
      entity: draft.entity,
      ...(draft.shortFor && { written: draft.shortFor }),
    };
    const value = decodeProperty(watching, written.raw, at);
    if (value !== undefined) properties[key] = value;
  }
  const entity: AnyEntity = { class: draft.class, ...(draft.iri !== undefined && { iri: draft.iri }), ...properties };
  context.origins.record(entity, draft.place, elsewhere, reported);
  return entity;
}

interface Written {
  readonly raw: Exclude<YamlValue, null>;
  readonly place: Place;
  readonly fromDefaults?: true;
}

/** The value of a key: as written, else derived, else from `defaults:`, else assumed. A written null switches the others off. */
function findWritten({ defaults }: Context, draft: Draft, key: string, row: Row): Written | undefined {
  let raw = own(draft.raw, key);
  if (raw === undefined) raw = own(draft.derived, key);
  const preset = raw === undefined ? defaults.get(draft.class) : undefined;
  const given = own(preset?.values, key);
  if (raw === undefined) raw = given === undefined ? row.assumed : given;
  // Most keys of the profile are not written, so places are made only for those that are.
  if (raw === undefined || raw === null) return undefined;
  if (given === undefined) return { raw, place: within(draft.place, key) };
  return { raw, place: within(preset!.place, key), fromDefaults: true };
}

const own = (map: YamlMap | undefined, key: string): YamlValue | undefined =>
  map !== undefined && Object.hasOwn(map, key) ? map[key] : undefined;

function decodeProperty(context: Context, raw: YamlValue, at: At): AnyValue | undefined {
  const { kind, many } = at.row.values;
  if (kind.kind === "text") return decodeText(context, raw, at);
  const listed = isList(raw) && !isOneList(at.row);
  const items: readonly YamlValue[] = listed ? raw : [raw];
  const ids = idsOfItems(context, items, at);
  const values: (string | AnyEntity)[] = [];
  for (const [index, item] of items.entries()) {
    const place = listed ? within(at.place, index) : at.place;
    const decoded = decodeValue(context, kind, item, { ...at, place, ...(ids && { id: ids[index]! }) });
    if (decoded === undefined) continue;
    if ("problem" in decoded) context.report(decoded.problem);
    else {
      if (decoded.notice !== undefined) context.report(decoded.notice);
      values.push(decoded.value);
    }
  }
  if (values.length === 0) return undefined;
  return many || values.length > 1 ? values : values[0];
}

/** A box is written as a list of four numbers: where only one geometry may stand, a list is that one. */
const isOneList = ({ values }: Row): boolean =>
  !values.many && alternatives(values.kind).some((kind) => kind.kind === "literal" && kind.form === "wkt");
