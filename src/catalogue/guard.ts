import { type Finding, finding, type Place } from "../diagnostics/finding.js";
import { nearest } from "../model/nearest.js";
import { type GuardSettings, type Limit, MAX_REMOVED } from "../publish/guard.js";
import { within } from "./origins.js";
import { isMap, type YamlValue } from "./yaml/index.js";

/** The key in catalog.yaml under which the guard is set up. */
export const GUARD = "guard";

const KEYS = ["against", "maxRemoved"];
const LABEL = { sv: "Skydd", en: "Guard" };

/** Reads `guard:` of catalog.yaml; undefined where there is none. What is wrong is reported, and its default taken. */
export function readGuard(
  main: YamlValue | undefined,
  file: string,
  report: (finding: Finding) => void,
): GuardSettings | undefined {
  const section = isMap(main) ? main[GUARD] : undefined;
  if (section === undefined) return undefined;
  const place: Place = { file, path: [GUARD] };
  if (section !== null && !isMap(section)) {
    const args = { key: GUARD, label: LABEL, class: LABEL, keys: KEYS, isSection: true as const };
    report(finding("catalogue/not-a-map", args, { place }));
    return { maxRemoved: MAX_REMOVED };
  }
  for (const key of Object.keys(section ?? {}).filter((name) => !KEYS.includes(name))) {
    const args = { key, class: LABEL, suggestions: nearest(key, KEYS, 1) };
    report(finding("catalogue/unknown-key", args, { place: { ...within(place, key), on: "key" } }));
  }
  const { against, maxRemoved } = section ?? {};
  const wrong = (key: string, value: YamlValue): void => {
    const text = typeof value === "string" ? value : JSON.stringify(value);
    report(finding("catalogue/guard", { key, value: text }, { place: within(place, key), value: text }));
  };
  const isPlace = typeof against === "string" && against.trim() !== "";
  if (against != null && !isPlace) wrong("against", against);
  const limit = maxRemoved == null ? MAX_REMOVED : limitOf(maxRemoved);
  if (limit === undefined) wrong("maxRemoved", maxRemoved!);
  return { ...(isPlace && { against: against.trim() }), maxRemoved: limit ?? MAX_REMOVED };
}

/** `10%` or `5`. */
function limitOf(value: YamlValue): Limit | undefined {
  const match = /^(\d+(?:[.,]\d+)?)\s*(%?)$/.exec(String(value).trim());
  if (match === null) return undefined;
  const number = Number(match[1]!.replace(",", "."));
  if (match[2] === "%") return number <= 100 ? { percent: number } : undefined;
  return Number.isInteger(number) ? { count: number } : undefined;
}
