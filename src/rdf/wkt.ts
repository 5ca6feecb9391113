const COORDINATES = String.raw`-?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?`;
const TYPE =
  "POINT|LINESTRING|POLYGON|TRIANGLE|MULTIPOINT|MULTILINESTRING|MULTIPOLYGON|GEOMETRYCOLLECTION|POLYHEDRALSURFACE|TIN";

/** A reference system, a type, and either nothing or something in parentheses. */
const FORM = new RegExp(String.raw`^\s*(?:<[^<>\s]+>\s*)?(?:${TYPE})\s*(?:ZM|Z|M)?\s*(?:EMPTY|\(.*\))\s*$`, "is");
/** What may stand in the parentheses: types (of a collection), positions of two to four numbers, commas. */
const TOKENS = new RegExp(
  String.raw`\b(?:${TYPE})\s*(?:ZM|Z|M)?(?=\s*(?:\(|EMPTY))|EMPTY|${COORDINATES}(?:\s+${COORDINATES}){1,3}|[(),\s]`,
  "gi",
);

/**
 * Whether a text is well-formed well-known text (OGC 06-103r4 §7.2), with a reference system before it or without
 * (GeoSPARQL 1.1 §8.6.1): a type, balanced parentheses, numbers in twos to fours. Not checked is whether rings close.
 */
export function isWkt(text: string): boolean {
  if (!FORM.test(text) || !hasBalancedParentheses(text)) return false;
  return text.replace(/^\s*<[^<>\s]+>/, "").replace(TOKENS, "") === "";
}

function hasBalancedParentheses(text: string): boolean {
  let open = 0;
  for (const character of text) {
    if (character === "(") open++;
    if (character === ")" && --open < 0) return false;
  }
  return open === 0;
}
