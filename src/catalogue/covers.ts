import { type Finding, finding, type Place } from "../diagnostics/finding.js";
import type { AnyEntity } from "../model/entities.js";
import { findTemplate, nearestTemplates } from "../templates/index.js";
import { type Origins, within } from "./origins.js";
import { isList, isMap, type YamlValue } from "./yaml/index.js";

/**
 * Which of the prioritised datasets the datasets of a catalogue are said to be (`covers:`), by their IRIs. A name that
 * is none of them is reported.
 * @param valueIn what stands in a file of the catalogue
 */
export function readCovers(
  entities: readonly AnyEntity[],
  origins: Origins,
  valueIn: (file: string) => YamlValue | undefined,
  report: (finding: Finding) => void,
): Record<string, readonly string[]> {
  const covers: Record<string, readonly string[]> = {};
  for (const entity of entities) {
    const place = entity.class === "Dataset" ? origins.of(entity) : undefined;
    const written = place && at(valueIn(place.file), place);
    if (!isMap(written) || written.covers === undefined || written.covers === null) continue;
    const names = isList(written.covers) ? written.covers : [written.covers];
    const known = names.filter((name): name is string => typeof name === "string" && findTemplate(name) !== undefined);
    if (known.length > 0) covers[entity.iri!] = known;
    for (const name of names) {
      if (known.includes(name as string)) continue;
      const value = typeof name === "string" ? name : JSON.stringify(name);
      const about = { place: within(place!, "covers"), entity: entity.iri!, value };
      report(finding("region/cover", { value, suggestions: nearestTemplates(value, 1) }, about));
    }
  }
  return covers;
}

/** What stands at a place in a document. */
const at = (value: YamlValue | undefined, { path = [] }: Place): YamlValue | undefined =>
  path.reduce<YamlValue | undefined>((inner, step) => (isMap(inner) ? inner[step] : undefined), value);
