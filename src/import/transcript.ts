import { Origins } from "../catalogue/origins.js";
import { decodeCatalogue } from "../catalogue/read.js";
import type { YamlMap, YamlValue } from "../catalogue/yaml/index.js";
import type { Finding } from "../diagnostics/finding.js";
import type { AnyEntity } from "../model/entities.js";
import type { ClassName } from "../model/kinds.js";
import { classes } from "../model/profile.js";
import { Graph } from "../rdf/graph.js";
import type { DraftCatalogue } from "./draft/index.js";
import type { Places } from "./places.js";

export type Writable = Record<string, YamlValue>;

/**
 * A catalogue as one file of YAML would have it: under `catalog` the catalogue itself, under the name of each collection
 * its things by id.
 */
export interface Sections {
  readonly catalog: Writable;
  readonly [collection: string]: Record<string, YamlValue>;
}

/** What a source that is no RDF says, in the words of a catalogue, and where it says it. */
export interface Transcript {
  readonly sections: Sections;
  readonly places: Places;
  /** What could not be put in those words, or should be known. */
  readonly findings: readonly Finding[];
}

/** An empty collection for each class that has one. */
export function emptySections(): Sections {
  const collections = classes.flatMap(([, { collection }]) => (collection === undefined ? [] : [[collection, {}]]));
  return { catalog: {}, ...Object.fromEntries(collections) };
}

/**
 * The entities of a transcript, and what is wrong with its values as reading the written catalogue would say it, at the
 * places of the source. What has no place in the source is not told.
 */
export function decode({ sections, places }: Pick<Transcript, "sections" | "places">): {
  readonly entities: readonly AnyEntity[];
  readonly findings: readonly Finding[];
} {
  const file = { path: "", shown: "", id: "" };
  const findings: Finding[] = [];
  const entities = decodeCatalogue("", [{ file, value: sections as YamlMap }], new Origins(), (found) => {
    const place = places.find(sections, found.place?.path ?? []);
    if (place === undefined) return;
    findings.push({ ...found, place: found.place?.on === "key" ? { ...place, on: "key" } : place });
  });
  return { entities, findings };
}

/** The same as what is written in a folder. */
export function toDraft({ catalog: { base, ...main }, ...collections }: Sections): DraftCatalogue {
  const entries = classes.flatMap(([name, { collection }]) =>
    collection === undefined
      ? []
      : Object.entries(collections[collection] ?? {}).map(([id, map]) => ({
          class: name as ClassName,
          id,
          map: map as YamlMap,
        })),
  );
  return { base: typeof base === "string" ? base : "", main, entries, shared: new Map(), extra: new Graph() };
}
