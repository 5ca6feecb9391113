import { type Finding, finding, type Place } from "../diagnostics/finding.js";
import type { ClassName } from "../model/kinds.js";
import { nearest } from "../model/nearest.js";
import { classes } from "../model/profile.js";
import type { Defaults } from "./decode/context.js";
import { checkKeys } from "./decode/keys.js";
import { within } from "./origins.js";
import { isMap, type YamlMap } from "./yaml/index.js";

const LABEL = { sv: "Förval", en: "Defaults" };
const classOf = new Map<string, ClassName>(classes.flatMap(([name, { word }]) => (word ? [[word, name]] : [])));

/** Reads `defaults:`, the values that apply where an entity of a class does not write its own. */
export function readDefaults(raw: YamlMap, place: Place, report: (finding: Finding) => void): Defaults {
  const defaults = new Map<ClassName, { values: YamlMap; place: Place }>();
  for (const [word, values] of Object.entries(raw)) {
    const name = classOf.get(word);
    const here = within(place, word);
    if (name === undefined) {
      const args = { key: word, class: LABEL, suggestions: nearest(word, classOf.keys(), 1) };
      report(finding("catalogue/unknown-key", args, { place: { ...here, on: "key" } }));
    } else if (isMap(values)) {
      checkKeys({ report }, { class: name, raw: values, place: here, entity: "" });
      defaults.set(name, { values, place: here });
    } else if (values !== null) {
      report(finding("catalogue/not-a-map", { key: word, label: LABEL, class: LABEL, keys: [] }, { place: here }));
    }
  }
  return defaults;
}
