type Position = readonly number[];

/** The geometries of RFC 7946 §3.1 that a place may have, with what their coordinates are made of, as WKT writes it. */
const geometries: Readonly<Record<string, (coordinates: unknown) => string>> = {
  Point: (point) => `POINT(${position(point as Position)})`,
  MultiPoint: (points) => `MULTIPOINT(${list(points, (point) => `(${position(point as Position)})`)})`,
  LineString: (line) => `LINESTRING${positions(line)}`,
  MultiLineString: (lines) => `MULTILINESTRING(${list(lines, positions)})`,
  Polygon: (rings) => `POLYGON(${list(rings, positions)})`,
  MultiPolygon: (polygons) => `MULTIPOLYGON(${list(polygons, (rings) => `(${list(rings, positions)})`)})`,
};

/** A GeoJSON geometry as well-known text, longitude first as both have it; undefined where it is none. */
export function toWkt(text: string): string | undefined {
  try {
    const { type, coordinates } = JSON.parse(text) as { type: string; coordinates: unknown };
    return Object.hasOwn(geometries, type) ? geometries[type]!(coordinates) : undefined;
  } catch {
    return undefined;
  }
}

function list(items: unknown, write: (item: unknown) => string): string {
  if (!Array.isArray(items) || items.length === 0) throw new TypeError("no coordinates");
  return items.map(write).join(",");
}

const positions = (line: unknown): string => `(${list(line, (one) => position(one as Position))})`;

/** Height is left out: the portal's maps have none. */
function position([x, y]: Position): string {
  if (!Number.isFinite(x) || !Number.isFinite(y)) throw new TypeError("no position");
  return `${x} ${y}`;
}
