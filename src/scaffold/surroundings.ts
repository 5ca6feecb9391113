import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { listFiles } from "../catalogue/files.js";
import { isMap, readYaml, type YamlMap } from "../catalogue/yaml/index.js";
import type { Language } from "../diagnostics/messages/message.js";

/** What a new description has to fit in with. */
export interface Surroundings {
  /** Keys that `defaults:` in catalog.yaml has for a kind of thing. */
  readonly inherited: (word: string) => ReadonlySet<string>;
  /** Languages that the catalogue's texts are in. */
  readonly languages: readonly Language[];
  /** The language of comments. */
  readonly language: Language;
}

/** A catalogue that something is added to. */
export interface ExistingCatalogue extends Surroundings {
  readonly root: string;
  /** The file of each thing in a folder of the catalogue, by id. */
  readonly files: (collection: string) => ReadonlyMap<string, string>;
}

/** Looks at the catalogue in a folder; undefined where there is none, or its catalog.yaml cannot be read. */
export function catalogueIn(folder: string, language: Language): ExistingCatalogue | undefined {
  const listed = listFiles(folder);
  const main = listed?.files[0];
  // A catalogue that is a single file has no folders to add files to.
  if (listed === undefined || main === undefined || !/^catalog\.ya?ml$/.test(basename(main.path))) return undefined;
  const read = readYaml(readFileSync(main.path), main.shown);
  if (!("value" in read) || !isMap(read.value)) return undefined;
  return {
    ...fromMain(read.value, language),
    root: listed.root,
    files: (collection) =>
      new Map(listed.files.filter((file) => file.collection === collection).map(({ id, path }) => [id, path])),
  };
}

/** The surroundings that the text of a catalog.yaml makes. */
export function surroundingsOf(text: string, language: Language): Surroundings {
  const read = readYaml(new TextEncoder().encode(text), "catalog.yaml");
  return fromMain("value" in read ? mapOr(read.value) : {}, language);
}

function fromMain({ catalog, defaults }: YamlMap, language: Language): Surroundings {
  const { title } = mapOr(catalog);
  return {
    inherited: (word) => new Set(Object.keys(mapOr(mapOr(defaults)[word]))),
    // A plain text is Swedish.
    languages: isMap(title) && "en" in title ? ["sv", "en"] : ["sv"],
    language,
  };
}

const mapOr = (value: YamlMap[string] | undefined): YamlMap => (isMap(value) ? value : {});
