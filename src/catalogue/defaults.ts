import { type Finding, finding, type Place } from "../diagnostics/finding.js";
import type { ClassName } from "../model/kinds.js";
import { classes, rowsOf } from "../model/profile.js";
import type { ClassDefaults, Defaults } from "./decode/context.js";
import { checkKeys } from "./decode/keys.js";
import { meantBy } from "./everyday.js";
import { within } from "./origins.js";
import { isMap, type YamlMap } from "./yaml/index.js";

const LABEL = { sv: "Förval", en: "Defaults" };
const classOf = new Map<string, ClassName>(classes.flatMap(([name, { word }]) => (word ? [[word, name]] : [])));

/**
 * Reads `defaults:`, the values that apply where an entity of a class does not write its own.
 * @param lost maps that may have been meant as `defaults:`, but are called something else
 */
export function readDefaults(
  raw: YamlMap,
  place: Place,
  report: (finding: Finding) => void,
  lost: readonly YamlMap[] = [],
): Defaults {
  const defaults = new Map<ClassName, ClassDefaults>();
  const excuse = (name: ClassName | undefined, excused: readonly string[]) => {
    if (name !== undefined) defaults.set(name, { values: {}, place, ...defaults.get(name), excused });
  };
  for (const [word, values] of lost.flatMap((map) => Object.entries(map))) {
    if (isMap(values)) excuse(classOf.get(word), Object.keys(values));
  }
  for (const [word, values] of Object.entries(raw)) {
    const name = classOf.get(word);
    const here = within(place, word);
    if (name === undefined) {
      const suggestions = meantBy(word, [...classOf.keys()], 1);
      if (isMap(values)) excuse(classOf.get(suggestions[0] ?? ""), Object.keys(values));
      const args = { key: word, class: LABEL, suggestions };
      report(finding("catalogue/unknown-key", args, { place: { ...here, on: "key" } }));
    } else if (isMap(values)) {
      const { meant } = checkKeys({ report }, { class: name, raw: values, place: here, entity: "" });
      defaults.set(name, { values, place: here, excused: meant });
    } else if (values !== null) {
      const keys = rowsOf(name).map(([key]) => key);
      excuse(name, keys);
      report(finding("catalogue/not-a-map", { key: word, label: LABEL, class: LABEL, keys }, { place: here }));
    }
  }
  return defaults;
}
