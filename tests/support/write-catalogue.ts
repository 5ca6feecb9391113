import { stringify } from "yaml";
import type { AnyEntity, AnyValue } from "../../src/model/entities.js";
import { classDef, rowsOf } from "../../src/model/profile.js";
import { isEntity } from "./arbitrary-catalogue.js";

/** Entities as one file of YAML, the catalogue first: the way back from reading. Ids are positions; `uri` has the IRIs. */
export function toYaml([catalog, ...entities]: readonly AnyEntity[]): string {
  const file: Record<string, Record<string, unknown>> = {
    catalog: { base: "https://data.tierp.example/", ...written(catalog!) },
  };
  for (const [index, entity] of entities.entries()) {
    const { collection } = classDef(entity.class);
    file[collection!] = { ...file[collection!], [`nr-${index}`]: written(entity) };
  }
  return stringify(file);
}

function written({ class: name, iri, ...properties }: AnyEntity): Record<string, unknown> {
  const map: Record<string, unknown> = iri === undefined ? {} : { uri: iri };
  for (const [key, row] of rowsOf(name)) {
    const value = (properties as Readonly<Record<string, AnyValue | undefined>>)[key];
    if (value !== undefined) map[key] = writtenValue(value);
    // What is left out would be assumed.
    else if (row.assumed !== undefined || row.collects !== undefined) map[key] = null;
  }
  return map;
}

function writtenValue(value: AnyValue): unknown {
  if (Array.isArray(value)) return value.map((item) => writtenValue(item));
  return isEntity(value) ? written(value) : value;
}
