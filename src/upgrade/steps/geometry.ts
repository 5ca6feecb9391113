import { dcat, geosparql, locn, prefixedName, schema } from "../../model/namespaces.js";
import { literal, namedNode } from "../../rdf/data-factory.js";
import type { ObjectTerm } from "../../rdf/term.js";
import { isWkt } from "../../rdf/wkt.js";
import { rewrite, type Statement } from "../rewrite.js";
import { toWkt } from "./geojson.js";
import type { Step } from "./step.js";

const WKT = geosparql("wktLiteral");
const GEORSS = "http://www.georss.org/georss/";
const WGS84 = "http://www.w3.org/2003/01/geo/wgs84_pos#";

/** Properties of earlier and other vocabularies: what they are today, and how their text becomes WKT. */
const older: Readonly<Record<string, readonly [successor: string, convert: (text: string) => string | undefined]>> = {
  [schema("box")]: [dcat("bbox"), box],
  [`${GEORSS}box`]: [dcat("bbox"), box],
  [`${GEORSS}point`]: [dcat("centroid"), point],
  [geosparql("asWKT")]: [locn("geometry"), (text) => (isWkt(text) ? text : undefined)],
};

const GEOMETRIES: ReadonlySet<string> = new Set([dcat("bbox"), dcat("centroid"), locn("geometry")]);
const [LAT, LONG] = [`${WGS84}lat`, `${WGS84}long`];

/**
 * Areas in well-known text, longitude first, under the properties of DCAT 2 and later: from schema:box and GeoRSS
 * (latitude first), WGS 84 positions, geometries in a node of their own, and GeoJSON (GeoDCAT-AP 1; CKAN).
 */
export const writeGeometry: Step = (graph, { changes }) =>
  rewrite(graph, ([subject, predicate, object], { class: name }): readonly Statement[] | undefined => {
    if (name !== "Location") return undefined;
    const give = (successor: string, wkt: string | undefined): readonly Statement[] | undefined => {
      if (wkt === undefined) return undefined;
      const from =
        object.termType === "Literal"
          ? `${prefixedName(predicate)} ${prefixedName(object.datatype.value)}`
          : prefixedName(predicate);
      changes.add("upgrade/geometry", from, `${prefixedName(successor)} geosparql:wktLiteral`);
      return [[subject, successor, literal(wkt, namedNode(WKT))]];
    };
    const known = older[predicate];
    if (known !== undefined && object.termType === "Literal") return give(known[0], known[1](object.value));
    if (predicate === LAT || predicate === LONG) {
      const [lat, long] = [LAT, LONG].map((one) => graph.objects(subject, one)[0]?.value);
      return lat === undefined || long === undefined ? undefined : give(dcat("centroid"), point(`${lat} ${long}`));
    }
    if (!GEOMETRIES.has(predicate)) return undefined;
    if (object.termType === "BlankNode") return give(predicate, graph.objects(object, geosparql("asWKT"))[0]?.value);
    if (object.termType !== "Literal" || !object.value.trimStart().startsWith("{")) return undefined;
    if (graph.objects(subject, predicate).some(isWktLiteral)) {
      changes.add("upgrade/geometry", `${prefixedName(predicate)} GeoJSON`, "geosparql:wktLiteral");
      return [];
    }
    return give(predicate, toWkt(object.value));
  });

const isWktLiteral = (term: ObjectTerm): boolean => term.termType === "Literal" && isWkt(term.value);

const NUMBER = /^-?\d+(?:\.\d+)?$/;

const numbersOf = (text: string): string[] => text.trim().split(/[\s,]+/);

/** South, west, north, east (schema.org: box; GeoRSS Simple). */
function box(text: string): string | undefined {
  const numbers = numbersOf(text);
  if (numbers.length !== 4 || !numbers.every((number) => NUMBER.test(number))) return undefined;
  const [s, w, n, e] = numbers;
  return `POLYGON((${w} ${n},${e} ${n},${e} ${s},${w} ${s},${w} ${n}))`;
}

/** Latitude, longitude. */
function point(text: string): string | undefined {
  const numbers = numbersOf(text);
  return numbers.length === 2 && numbers.every((number) => NUMBER.test(number))
    ? `POINT(${numbers[1]} ${numbers[0]})`
    : undefined;
}
