import { finding } from "../../diagnostics/finding.js";
import type { ClassName } from "../../model/kinds.js";
import { classDef } from "../../model/profile.js";
import { readAuthoringKeys } from "../authoring/index.js";
import { givenIri } from "../given-iri.js";
import { mint } from "../registry.js";
import { isMap, type YamlMap, type YamlValue } from "../yaml/index.js";
import { type At, about, type Context, named } from "./context.js";
import { decodeEntity } from "./entity.js";
import { keysOf } from "./keys.js";
import { LANGUAGE_TAG } from "./text.js";
import type { Decoded } from "./value.js";

/**
 * Something described in its place: a map, or the plain value that stands for one. Its IRI is minted from that of what
 * it stands in, or given as `uri:`, or it has none.
 */
export function decodeNode(context: Context, name: ClassName, raw: YamlValue, at: At): Decoded {
  if (raw === null) return { problem: finding("catalogue/empty", named(at), about(at)) };
  const { shorthand, label, identity, rows } = classDef(name);
  const written = isMap(raw) && !isShortText(name, raw) ? raw : shorthand ? { [shorthand]: raw } : undefined;
  if (written === undefined) {
    return {
      problem: finding(
        "catalogue/not-a-map",
        { ...named(at), class: label, keys: Object.keys(rows), owner: at.class },
        about(at),
      ),
    };
  }
  const { values: derived, excused } = readAuthoringKeys(context, name, written, at.place, at.entity);
  const iri = identity === "blank" ? undefined : iriOf(context, name, written, at);
  if (identity === "given" && iri === undefined) return undefined;
  const short = written === raw ? {} : { shortFor: named(at) };
  const draft = { class: name, raw: written, place: at.place, derived, excused, entity: iri ?? at.entity, ...short };
  return { value: decodeEntity(context, iri === undefined ? draft : { ...draft, iri }) };
}

/** Whether a map is the text that stands for the whole, by language, rather than a description. */
function isShortText(name: ClassName, raw: YamlMap): boolean {
  const { shorthand, rows } = classDef(name);
  if (shorthand === undefined || rows[shorthand]?.values.kind.kind !== "text") return false;
  const keys = Object.keys(raw);
  return (
    keys.length > 0 && keys.every((key) => LANGUAGE_TAG.test(key)) && !keys.some((key) => keysOf(name).includes(key))
  );
}

/** The IRI of a nested entity that has one; undefined where the author owes it, which is reported. */
function iriOf(context: Context, name: ClassName, raw: YamlMap, at: At): string | undefined {
  const given = givenIri(raw, at.place, context.report);
  if (classDef(name).identity === "given") {
    // A document may be described in many places, so nobody claims it.
    if (raw.uri === undefined || raw.uri === null) {
      context.report(finding("catalogue/uri-needed", { ...named(at), class: classDef(name).label }, about(at)));
    }
    return given;
  }
  const iri = given ?? mint(name, at.id, context.base, at.entity);
  const clash = context.registry.claim(iri, at.place);
  if (clash !== undefined) context.report(clash);
  return iri;
}
