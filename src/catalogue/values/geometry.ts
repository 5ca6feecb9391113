import { isWkt } from "../../rdf/wkt.js";
import { isList, isMap, type YamlValue } from "../yaml/index.js";
import { notOfForm, type Parsed, parsed } from "./parsed.js";

const NUMBER = /^-?\d+(\.\d+)?$/;

/**
 * A geometry as well-known text (OGC 06-103r4), longitude first. A box may be written `[west, south, east, north]` or
 * as a map with those keys, a point `[longitude, latitude]` or likewise.
 */
export function parseGeometry(raw: YamlValue): Parsed {
  if (typeof raw === "string") return isWkt(raw) ? parsed(raw) : notOfForm();
  const numbers = numbersOf(raw);
  if (numbers?.length === 2) return point(numbers as [string, string]);
  if (numbers?.length === 4) return box(numbers as [string, string, string, string]);
  return notOfForm();
}

const mapForms = [
  ["west", "south", "east", "north"],
  ["longitude", "latitude"],
];

function numbersOf(raw: YamlValue): readonly string[] | undefined {
  let values: readonly YamlValue[] | undefined;
  if (isList(raw)) values = raw;
  if (isMap(raw)) {
    const keys = mapForms.find((form) => form.length === Object.keys(raw).length && form.every((key) => key in raw));
    values = keys?.map((key) => raw[key]!);
  }
  return values?.every((value) => typeof value === "string" && NUMBER.test(value)) ? (values as string[]) : undefined;
}

function point([longitude, latitude]: readonly [string, string]): Parsed {
  if (!isLongitude(longitude) || !isLatitude(latitude)) return notOfForm();
  return parsed(`POINT(${longitude} ${latitude})`);
}

function box([west, south, east, north]: readonly [string, string, string, string]): Parsed {
  if (![west, east].every(isLongitude) || ![south, north].every(isLatitude)) return notOfForm();
  if (Number(west) > Number(east) || Number(south) > Number(north)) {
    const [w, e] = [west, east].sort((a, b) => Number(a) - Number(b));
    const [s, n] = [south, north].sort((a, b) => Number(a) - Number(b));
    return notOfForm(`[${w}, ${s}, ${e}, ${n}]`);
  }
  return parsed(`POLYGON((${west} ${north},${east} ${north},${east} ${south},${west} ${south},${west} ${north}))`);
}

const isLongitude = (text: string): boolean => Math.abs(Number(text)) <= 180;
const isLatitude = (text: string): boolean => Math.abs(Number(text)) <= 90;

const POSITION = /(-?\d+(?:\.\d+)?)\s+(-?\d+(?:\.\d+)?)/g;

/**
 * The same geometry with latitude and longitude the other way round, where it lies in Sweden only then; undefined where
 * there is no such suspicion. Latitudes of Sweden are 55–70, its longitudes 10–25.
 * @param raw as it was written; the answer has the same form
 * @param wkt what it was read as
 */
export function unswapped(raw: YamlValue, wkt: string): string | undefined {
  const positions = [...wkt.matchAll(POSITION)].map(([, first, second]) => [Number(first), Number(second)] as const);
  const isSwapped = ([first, second]: readonly [number, number]) =>
    first >= 55 && first <= 70 && second >= 10 && second <= 25;
  if (positions.length === 0 || !positions.every(isSwapped)) return undefined;
  if (typeof raw === "string") return raw.replace(POSITION, "$2 $1");
  const numbers = numbersOf(raw) ?? [];
  return `[${numbers.map((_, index) => numbers[index % 2 === 0 ? index + 1 : index - 1]).join(", ")}]`;
}
