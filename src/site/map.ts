import { isWkt } from "../rdf/wkt.js";
import { type Html, html } from "./html.js";
import type { Page } from "./page.js";

/** The coast and borders of Sweden in rough outline: longitude and latitude (WGS 84), drawn by hand for this purpose. */
const MAINLAND = `24.2 65.8,22.2 65.5,21.5 65.2,21.4 64.7,20.4 63.7,18.8 63.2,17.9 62.6,17.4 62.3,17.2 61.7,17.2 60.7,
18.5 60.3,19 59.8,18.4 59.1,17.9 58.8,17.1 58.6,16.7 57.7,16.5 57.2,16.3 56.6,15.8 56.1,14.9 56.1,14.3 55.9,14.3 55.5,
13.8 55.4,13.1 55.3,12.9 55.6,12.6 56,12.8 56.6,12.2 57.1,11.8 57.6,11.4 58.3,11.1 59,11.5 59.1,11.8 59.3,11.7 59.6,
12.5 60.3,12.3 61,12.8 61.3,12.1 61.7,12.3 62.2,12 63.2,12.7 63.9,13.9 64,14.1 64.5,13.6 64.6,14.5 65.3,14.5 66.1,
15.4 66.3,16.4 67,16.1 67.4,16.7 67.9,17.9 67.9,18.1 68.5,20 68.3,20.3 68.5,20 69,20.6 69,21.6 68.6,23 68.3,23.6 67.9,
23.5 67.4,23.7 66.8,24 66.4`;
const ISLANDS = ["18.1 56.9,18.7 57.3,19.2 57.9,18.7 57.9,18.1 57.5", "16.4 56.2,17.1 57.3,17 57.3,16.5 56.7"];

/** At 62° north a degree of longitude is about half as long as one of latitude. */
const NARROW = 0.5;
/** What is shown at least, in degrees. */
const FRAME: Box = { west: 10.5, south: 55, east: 25, north: 69.5 };
/** The mark of an area is no smaller than this, in degrees of latitude, so that a town can be seen. */
const SMALLEST = 0.25;
const POSITION = /(-?[\d.]+(?:e[+-]?\d+)?)\s+(-?[\d.]+(?:e[+-]?\d+)?)/gi;

interface Box {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

/** A geometry (WKT, longitude first) as its bounding box on an outline of Sweden; as text where it cannot be read. */
export function mapOf(wkt: string, page: Page): Html {
  const box = boxOf(wkt);
  if (box === undefined) return html`<code>${wkt}</code>`;
  const { caption, alt } = page.texts.map;
  const { west, south, east, north } = box;
  const said = alt(
    ...([west, south, east, north].map((degrees) => degrees.toFixed(2)) as [string, string, string, string]),
  );
  const view: Box = {
    west: Math.min(FRAME.west, west),
    south: Math.min(FRAME.south, south),
    east: Math.max(FRAME.east, east),
    north: Math.max(FRAME.north, north),
  };
  const width = (view.east - view.west) * NARROW;
  const x = (longitude: number) => round((longitude - view.west) * NARROW);
  const y = (latitude: number) => round(view.north - latitude);
  const [w, h] = [Math.max((east - west) * NARROW, SMALLEST), Math.max(north - south, SMALLEST)];
  const [left, top] = [x((west + east) / 2) - w / 2, y((south + north) / 2) - h / 2];
  const outline = [MAINLAND, ...ISLANDS].map((land) => path(land, x, y)).join("");
  return html`<figure class="map"><svg viewBox="0 0 ${round(width)} ${round(view.north - view.south)}" role="img" aria-label="${said}"><path d="${outline}"/><rect x="${round(left)}" y="${round(top)}" width="${round(w)}" height="${round(h)}"/></svg><figcaption>${caption}: ${described(box)}</figcaption></figure>`;
}

const round = (value: number): number => Math.round(value * 100) / 100;

const described = ({ west, south, east, north }: Box): string =>
  west === east && south === north ? `${south}, ${west}` : `${south}–${north}, ${west}–${east}`;

const path = (land: string, x: (longitude: number) => number, y: (latitude: number) => number): string =>
  `M${[...land.matchAll(POSITION)].map(([, longitude, latitude]) => `${x(Number(longitude))} ${y(Number(latitude))}`).join("L")}Z`;

/** The box round a geometry in degrees; undefined for what is no geometry, is empty, or lies off the globe. */
function boxOf(wkt: string): Box | undefined {
  if (!isWkt(wkt)) return undefined;
  const box = { west: 180, south: 90, east: -180, north: -90 };
  let isOnGlobe = false;
  for (const [, first, second] of wkt.replace(/^\s*<[^<>]*>/, "").matchAll(POSITION)) {
    const [longitude, latitude] = [Number(first), Number(second)];
    if (!(Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90)) return undefined;
    isOnGlobe = true;
    box.west = Math.min(box.west, longitude);
    box.east = Math.max(box.east, longitude);
    box.south = Math.min(box.south, latitude);
    box.north = Math.max(box.north, latitude);
  }
  return isOnGlobe ? box : undefined;
}
