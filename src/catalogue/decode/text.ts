import { finding } from "../../diagnostics/finding.js";
import type { LanguageMap } from "../../model/entities.js";
import { nearest } from "../../model/nearest.js";
import { classDef } from "../../model/profile.js";
import { within } from "../origins.js";
import { isList, isMap, type YamlValue } from "../yaml/index.js";
import { type At, about, type Context, named } from "./context.js";
import { acceptPlain } from "./plain.js";

/** RFC 5646 §2.1, as far as texts need it: a language of two or three letters, then script, region or variant. */
export const LANGUAGE_TAG = /^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/;

/** Tags that are no language, or not by its shortest code as RFC 5646 §4.1 asks, and what is meant by them. */
export const mistakenTags: ReadonlyMap<string, string> = new Map([
  ["swe", "sv"],
  ["svenska", "sv"],
  ["swedish", "sv"],
  ["eng", "en"],
  ["engelska", "en"],
  ["english", "en"],
  ["gb", "en"],
  ["fin", "fi"],
  ["finska", "fi"],
  ["nor", "nb"],
  ["norska", "nb"],
  ["dan", "da"],
  ["danska", "da"],
]);

/**
 * A text: plain for Swedish, or a map from language tag to text; where the property takes many, a list for each
 * language. Undefined where nothing could be used; what is wrong has been reported.
 */
export function decodeText(
  context: Context,
  raw: YamlValue,
  at: At,
): LanguageMap<string | readonly string[]> | undefined {
  const texts: Record<string, string | string[]> = {};
  if (isMap(raw)) {
    for (const [tag, value] of Object.entries(raw)) {
      if (value === null) continue;
      const here = { ...at, place: within(at.place, tag) };
      // `se` is Northern Sami, but whoever writes it without any `sv` means Swedish.
      const meant = tag === "se" && !("sv" in raw) ? "sv" : mistakenTags.get(tag.toLowerCase());
      if (meant === undefined && LANGUAGE_TAG.test(tag)) addTexts(context, texts, tag, value, here);
      else reportTag(context, tag, meant === undefined ? nearest(tag, ["sv", "en"], 1) : [meant], here);
    }
  } else addTexts(context, texts, "sv", raw, at);
  return Object.keys(texts).length > 0 ? texts : undefined;
}

function reportTag(context: Context, tag: string, suggestions: readonly string[], at: At): void {
  const key = { ...at, place: { ...at.place, on: "key" as const } };
  // A line that is indented too far.
  const isKey = Object.hasOwn(classDef(at.class).rows, tag);
  if (isKey) context.excuse(tag);
  const args = { ...named(at), tag, isKey, suggestions: isKey ? [] : suggestions };
  context.report(finding("catalogue/language", args, about(key, tag)));
}

function addTexts(
  context: Context,
  texts: Record<string, string | string[]>,
  tag: string,
  raw: YamlValue,
  at: At,
): void {
  const items = isList(raw) ? raw : [raw];
  const accepted: string[] = [];
  for (const [index, item] of items.entries()) {
    const here = isList(raw) ? { ...at, place: within(at.place, index) } : at;
    const result = acceptPlain(item, here);
    if ("problem" in result) context.report(result.problem);
    else accepted.push(result.value);
  }
  if (accepted.length === 0) return;
  // One value stays one value even where many are allowed: the encoder takes either.
  texts[tag] = at.row.values.many || accepted.length > 1 ? accepted : accepted[0]!;
}
