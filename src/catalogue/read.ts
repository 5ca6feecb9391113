import { readFileSync } from "node:fs";
import { type Finding, finding, type Place } from "../diagnostics/finding.js";
import type { AnyEntity } from "../model/entities.js";
import type { ClassName } from "../model/kinds.js";
import { classes, rowsOf } from "../model/profile.js";
import type { LoadedCatalogue } from "./catalogue.js";
import { readCovers } from "./covers.js";
import type { Context } from "./decode/context.js";
import { type Draft, decodeEntity } from "./decode/entity.js";
import { readDefaults } from "./defaults.js";
import { describe } from "./describe.js";
import { noExtra, readExtra } from "./extra.js";
import { type CatalogueFile, listFiles, misnamed } from "./files.js";
import { readGuard } from "./guard.js";
import { Origins, within } from "./origins.js";
import { type Described, Registry } from "./registry.js";
import { readBase, readSections, regionSections } from "./sections.js";
import { readSite } from "./site.js";
import { locateInFiles, type ReadFile, readYaml, type YamlValue } from "./yaml/index.js";

export interface ReadOptions {
  /** Told from time to time how many of the catalogue's files have been read. */
  readonly onProgress?: (read: number, total: number) => void;
  /** How the files of YAML are read, where not from the disk. */
  readonly readFile?: ReadFile;
}

/**
 * Reads a catalogue: a folder with catalog.yaml, or a single file. Nothing in it makes this throw: what is wrong is in
 * `findings`, and what could be read in spite of it in `entities`.
 */
export function readCatalogue(path: string, options: ReadOptions = {}): LoadedCatalogue {
  const listed = listFiles(path);
  const findings: Finding[] = [];
  const result = {
    root: listed?.root ?? path,
    name: listed?.name ?? path,
    files: listed?.files.length ?? 0,
    shapes: listed?.shapes ?? [],
    findings,
    origins: new Origins(),
    locate: locateInFiles((file) => file, options.readFile),
  };
  if (listed === undefined) {
    findings.push(finding("catalogue/not-found", { path, suggestions: misnamed(path) }));
    return { ...result, extra: noExtra, entities: [], covers: {} };
  }
  findings.push(...listed.findings);
  const once = reportOnce(findings);
  const documents = readDocuments(listed.files, once, options);
  const entities = decodeCatalogue(listed.root, documents, result.origins, once);
  const extra = listed.extra === undefined ? noExtra : readExtra(listed.extra, listed.extra, once);
  const sections = regionSections(documents[0]!.value);
  const region = sections && { file: listed.files[0]!.shown, sections };
  const guard = readGuard(documents[0]!.value, listed.files[0]!.shown, once);
  const site = readSite(documents[0]!.value, listed.root, listed.files[0]!.shown, once);
  const values = new Map(documents.map(({ file, value }) => [file.shown, value]));
  const covers = readCovers(entities, result.origins, (file) => values.get(file), once);
  return {
    ...result,
    entities,
    extra,
    covers,
    ...(region && { region }),
    ...(guard && { guard }),
    ...(site && { site }),
  };
}

export interface Document {
  readonly file: CatalogueFile;
  /** Undefined where the file could not be read as YAML. */
  readonly value: YamlValue | undefined;
}

function readDocuments(
  files: readonly CatalogueFile[],
  report: (f: Finding) => void,
  { onProgress, readFile = readFileSync }: ReadOptions,
): Document[] {
  return files.map((file, index) => {
    onProgress?.(index, files.length);
    const read = readYaml(readFile(file.path), file.shown);
    if ("value" in read && read.value !== null) return { file, value: read.value };
    if ("value" in read) {
      const main = file.collection === undefined;
      report(finding("yaml/empty", { main }, { place: { file: file.shown } }));
    } else for (const found of read.findings) report(found);
    return { file, value: undefined };
  });
}

export function decodeCatalogue(
  root: string,
  [main, ...parts]: readonly Document[],
  origins: Origins,
  report: (finding: Finding) => void,
): AnyEntity[] {
  const place: Place = { file: main!.file.shown, path: [] };
  // Without the catalogue's own file there are no defaults, agents or base, so all else would be reported wrongly.
  if (main!.value === undefined) return [];
  const sections = readSections(main!.value, place, report);
  if (sections === undefined) return [];
  const base = readBase(sections.catalog, within(place, "catalog"), report);
  const registry = new Registry();

  /** Registers what is described; something that cannot be leaves its class incomplete. */
  const register = (name: ClassName, id: string | undefined, raw: YamlValue | undefined, at: Place) => {
    const described = raw === undefined ? undefined : describe({ root, base, report }, name, id, raw, at);
    if (described === undefined) {
      registry.incomplete.add(name);
      return undefined;
    }
    const clash = registry.add(described);
    if (clash === undefined) return described;
    report(clash);
    return undefined;
  };
  for (const [name, { collection }] of classes) {
    if (collection !== undefined && sections.lost.collections.has(collection)) registry.incomplete.add(name);
  }
  const own = register("Catalog", undefined, sections.catalog, within(place, "catalog"));
  const described = classes.flatMap(([name, { collection }]) => {
    if (collection === undefined) return [];
    const written = Object.entries(sections.collections.get(collection) ?? {});
    const inFiles = parts.filter(({ file }) => file.collection === collection);
    return [
      ...written.map(([id, raw]) => register(name, id, raw, within(place, collection, id))),
      ...inFiles.map(({ file, value }) => register(name, file.id, value, { file: file.shown, path: [] })),
    ].filter((entity) => entity !== undefined);
  });
  if (own === undefined) return [];

  const defaults = readDefaults(sections.defaults, within(place, "defaults"), report, sections.lost.defaults);
  const context: Context = { root, base, registry, defaults, origins, report, excuse: () => {}, misplaced: [] };
  const decode = (entity: Described, more: Partial<Draft> = {}) =>
    decodeEntity(context, { ...entity, entity: entity.iri, ...more });
  const entities = described.map((entity) => decode(entity));
  const { derived, excused } = collected(own, entities, registry);
  const lost = [...own.excused, ...sections.lost.catalogKeys];
  return [decode(own, { derived, excused: [...excused, ...lost] }), ...entities];
}

/** What the catalogue lists where it is not written: everything described that no other catalogue in it lists. */
function collected(
  own: Described,
  entities: readonly AnyEntity[],
  registry: Registry,
): Pick<Draft, "derived" | "excused"> {
  const rows = rowsOf(own.class).filter(([, row]) => row.collects !== undefined);
  const listedElsewhere = new Set(
    entities
      .filter((entity) => entity.class === own.class)
      .flatMap((entity) => rows.flatMap(([key]) => entity[key] ?? [])),
  );
  const derived: Record<string, YamlValue> = { ...own.derived };
  for (const [key, { collects }] of rows) {
    const all = collects!.flatMap((name) => registry.all(name));
    const iris = all.map(({ iri }) => iri).filter((iri) => !listedElsewhere.has(iri));
    if (iris.length > 0) derived[key] = iris;
  }
  const excused = rows.filter(([, row]) => row.collects!.some((name) => registry.incomplete.has(name)));
  return { derived, excused: excused.map(([key]) => key) };
}

/** A default that is wrong is wrong in every entity that takes it, but it is written once and reported once. */
function reportOnce(findings: Finding[]): (finding: Finding) => void {
  const seen = new Set<string>();
  return (found) => {
    const key = `${found.code} ${JSON.stringify(found.place)}`;
    if (!seen.has(key)) findings.push(found);
    seen.add(key);
  };
}
