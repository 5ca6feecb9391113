import { type Dirent, existsSync, readdirSync, statSync } from "node:fs";
import { basename, dirname, extname, join } from "node:path";
import { type Finding, finding } from "../diagnostics/finding.js";
import { nearest } from "../model/nearest.js";
import { classes } from "../model/profile.js";
import { meantBy } from "./everyday.js";
import { EXTRA_FILE } from "./extra.js";

/** A file of a catalogue. */
export interface CatalogueFile {
  /** Where it can be read. */
  readonly path: string;
  /** How it is named to the user: the path that was given, and what follows. */
  readonly shown: string;
  /** The collection whose folder it lies in; absent for the catalogue's own file. */
  readonly collection?: string;
  /** File name without extension. */
  readonly id: string;
}

export interface CatalogueFiles {
  /** Folder of the catalogue. */
  readonly root: string;
  /** Name of the folder, or of the file without extension where that is the whole catalogue. */
  readonly name: string;
  /** The catalogue's own file first, then the collections in the profile's order, each by path. */
  readonly files: readonly CatalogueFile[];
  /** The user's own shapes beside catalog.yaml. */
  readonly shapes: readonly string[];
  /** Statements beside catalog.yaml that it has no keys for. */
  readonly extra?: string;
  readonly findings: readonly Finding[];
}

const MAIN = ["catalog.yaml", "catalog.yml"];
const SHAPES_FOLDER = "shapes";
const collections = classes.flatMap(([, { collection }]) => (collection === undefined ? [] : [collection]));

/** Finds the files of the catalogue at a path: a folder with catalog.yaml, that file itself, or a single other file. */
export function listFiles(path: string): CatalogueFiles | undefined {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats?.isDirectory()) {
    const main = MAIN.find((name) => existsSync(join(path, name)));
    return main === undefined ? undefined : listFolder(path, main);
  }
  if (!stats?.isFile()) return undefined;
  if (MAIN.includes(basename(path))) return listFolder(dirname(path), basename(path));
  const id = basename(path, extname(path));
  return { root: dirname(path), name: id, files: [{ path, shown: shown(path), id }], shapes: [], findings: [] };
}

/** Files in a folder that may have been meant as its catalog.yaml. */
export function misnamed(folder: string): string[] {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return [];
  const names = sorted(folder)
    .filter(isYaml)
    .map(({ name }) => name);
  return nearest(MAIN[0]!, names, 1);
}

function listFolder(root: string, main: string): CatalogueFiles {
  const files: CatalogueFile[] = [];
  const findings: Finding[] = [];
  const shapes: string[] = [];
  const entries = sorted(root);
  for (const collection of collections) {
    if (entries.some((entry) => entry.name === collection && entry.isDirectory())) {
      files.push(...yamlFiles(join(root, collection)).map((path) => ({ ...fileAt(path), collection })));
      findings.push(...textFiles(join(root, collection)));
    }
  }
  for (const entry of entries) {
    const path = join(root, entry.name);
    if (entry.name === main || entry.name.startsWith(".") || collections.includes(entry.name)) continue;
    if (entry.name === SHAPES_FOLDER && entry.isDirectory()) {
      shapes.push(
        ...sorted(path)
          .filter(({ name }) => name.endsWith(".ttl"))
          .map(({ name }) => join(path, name)),
      );
    } else findings.push(...unread(path, entry));
  }
  const own = { path: join(root, main), shown: shown(join(root, main)), id: "" };
  const extra = entries.find((entry) => entry.name === EXTRA_FILE && !entry.isDirectory());
  return {
    root,
    name: basename(join(process.cwd(), root)),
    files: [own, ...files],
    shapes,
    ...(extra && { extra: shown(join(root, EXTRA_FILE)) }),
    findings,
  };
}

/** YAML that lies where nothing is read is most likely meant to be read. */
function unread(path: string, entry: Dirent): Finding[] {
  const suggestions = meantBy(entry.name, collections, 1);
  const isMain = MAIN.includes(entry.name);
  const isMeant = isYaml(entry) || (entry.isDirectory() && suggestions.length > 0 && yamlFiles(path).length > 0);
  if (!isMeant) return [];
  const place = { file: shown(path), ...(entry.isDirectory() ? {} : { line: 1, column: 1 }) };
  return [
    finding(
      "catalogue/unread-file",
      { path: shown(path), folders: collections, suggestions, ...(isMain && { isMain }) },
      { place },
    ),
  ];
}

/** A plain text file among the entities was most likely meant as one: Notepad adds `.txt`, and Windows hides it. */
function textFiles(folder: string): Finding[] {
  return sorted(folder)
    .filter((entry) => entry.isFile() && /\.txt$/i.test(entry.name))
    .map((entry) => {
      const file = shown(join(folder, entry.name));
      const renameTo = entry.name.replace(/(?:\.ya?ml)?\.txt$/i, ".yaml");
      const args = { path: file, folders: collections, suggestions: [], renameTo };
      return finding("catalogue/unread-file", args, { place: { file, line: 1, column: 1 } });
    });
}

const isYaml = (entry: Dirent): boolean => entry.isFile() && /\.ya?ml$/i.test(entry.name);

/** The YAML files of a folder and the folders in it, by path. Links are followed for files only, so there is no going in circles. */
function yamlFiles(folder: string): string[] {
  return sorted(folder).flatMap((entry) => {
    if (entry.name.startsWith(".")) return [];
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return yamlFiles(path);
    return isYaml(entry) ? [path] : [];
  });
}

/** In the order of code units, which is the same on every machine whatever its language. */
const sorted = (folder: string): Dirent[] =>
  readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));

const fileAt = (path: string): CatalogueFile => ({ path, shown: shown(path), id: basename(path, extname(path)) });

const shown = (path: string): string => path.replaceAll("\\", "/");
