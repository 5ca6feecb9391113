import type { YamlMap, YamlValue } from "../../catalogue/yaml/index.js";

/** What JSON holds. */
export type Json = string | number | boolean | null | readonly Json[] | JsonMap;
export interface JsonMap {
  readonly [key: string]: Json;
}

export const isJsonMap = (value: Json | undefined): value is JsonMap =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** A plain value as text; empty for anything else. */
export function textOf(value: Json | undefined): string {
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean"
    ? String(value).trim()
    : "";
}

/** Several values: a JSON list, JSON in a text, or with commas between; an address may have a comma in it. */
export function listOf(value: Json | undefined): string[] {
  if (Array.isArray(value)) return value.map(textOf).filter((text) => text !== "");
  const text = textOf(value);
  const parsed = /^\s*\[/.test(text) ? parse(text) : undefined;
  if (Array.isArray(parsed)) return listOf(parsed);
  const parts = text.split(/,(?=\s*[a-z]+:\/\/)|,(?![^,]*:\/\/)/i).map((part) => part.trim());
  return text.includes("://")
    ? parts.filter((part) => part !== "")
    : text
        .split(",")
        .map((part) => part.trim())
        .filter((part) => part !== "");
}

/** The map that a field holds: as it is, or as JSON in a text. */
export function mapOf(value: Json | undefined): JsonMap | undefined {
  const map = typeof value === "string" ? parse(value) : value;
  return isJsonMap(map) ? map : undefined;
}

function parse(text: string): Json | undefined {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return undefined;
  }
}

/**
 * GeoJSON (RFC 7946) as a catalogue writes it: a point as centre, anything else by the box around it.
 * @returns undefined where it has no coordinates
 */
export function locationOf(geometry: JsonMap): YamlMap | undefined {
  const points = positions(geometry.coordinates ?? []);
  if (points.length === 0) return undefined;
  if (points.length === 1) return { centroid: points[0]!.map(String) };
  let [west, south, east, north] = [180, 90, -180, -90];
  for (const [longitude, latitude] of points) {
    west = Math.min(west, longitude);
    east = Math.max(east, longitude);
    south = Math.min(south, latitude);
    north = Math.max(north, latitude);
  }
  return { bbox: [west, south, east, north].map(String) };
}

/** So deep are the coordinates of the most nested geometry. */
const DEEPEST = 4;

function positions(value: Json, level = 0): [number, number][] {
  if (!Array.isArray(value) || level > DEEPEST) return [];
  const [x, y] = value as readonly Json[];
  if (typeof x === "number" && typeof y === "number") return [[x, y]];
  return (value as readonly Json[]).flatMap((item) => positions(item, level + 1));
}

/** A text with its translations; plain where there are none. */
export function textWith(text: Json | undefined, translations: Json | undefined): YamlValue | undefined {
  const translated = mapOf(translations);
  const plain = textOf(text);
  if (translated === undefined) return plain === "" ? undefined : plain;
  const entries = Object.entries(translated)
    .map(([tag, value]) => [tag, textOf(value)] as const)
    .filter(([, value]) => value !== "");
  if (entries.length === 0) return plain === "" ? undefined : plain;
  return Object.fromEntries(entries);
}
