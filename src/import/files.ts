import { EXTRA_FILE } from "../catalogue/extra.js";
import type { YamlMap } from "../catalogue/yaml/index.js";
import { writeYaml } from "../catalogue/yaml/write.js";
import { importTexts } from "../diagnostics/messages/import.js";
import type { Language } from "../diagnostics/messages/message.js";
import { prefixes } from "../model/namespaces.js";
import { classDef, classes } from "../model/profile.js";
import { serializeToString } from "../serialize/index.js";
import type { DraftCatalogue } from "./draft/index.js";

/** A file of a catalogue folder, by its path in it. */
export interface CatalogueText {
  readonly path: string;
  readonly text: string;
}

/** The collections whose things have a file each; those of all others stand in catalog.yaml. */
export const inFiles: ReadonlySet<string> = new Set(["datasets", "services", "series"]);

/** What the files are told besides what they say. */
export interface FileOptions {
  /** What was imported, as the user would name it. */
  readonly source: string;
  /** The language of the comments. */
  readonly language: Language;
  /** Abbreviations for what the profile does not know. */
  readonly prefixes: Readonly<Record<string, string>>;
}

/** The files that a catalogue is written in: catalog.yaml, one for each dataset, service and series, and extra.ttl. */
export function filesOf(catalogue: DraftCatalogue, options: FileOptions): CatalogueText[] {
  const texts = importTexts[options.language];
  const sections = mainSections(catalogue).map(writeYaml);
  const files = [{ path: "catalog.yaml", text: `# ${texts.importedFrom(options.source)}\n${sections.join("\n")}` }];
  for (const { class: name, id, map } of catalogue.entries) {
    const collection = classDef(name).collection!;
    if (!inFiles.has(collection)) continue;
    const text = Object.keys(map).length === 0 ? "{}\n" : writeYaml(map);
    files.push({ path: `${collection}/${id}.yaml`, text });
  }
  if (catalogue.extra.size > 0) {
    const known = { ...options.prefixes, ...prefixes };
    const comment = texts.extraFile.map((line) => `# ${line}\n`).join("");
    const turtle = serializeToString(catalogue.extra, "turtle", { prefixes: known });
    files.push({ path: EXTRA_FILE, text: `${comment}\n${turtle}` });
  }
  return files;
}

/** The parts of catalog.yaml, in the order in which people read them. */
function mainSections({ base, main, entries, shared }: DraftCatalogue): YamlMap[] {
  const collections = classes.flatMap(([name, { collection }]) => {
    if (collection === undefined || inFiles.has(collection)) return [];
    const own = entries.filter((entry) => entry.class === name);
    return own.length === 0 ? [] : [{ [collection]: Object.fromEntries(own.map(({ id, map }) => [id, map])) }];
  });
  const defaults = Object.fromEntries([...shared].map(([name, values]) => [classDef(name).word!, values]));
  return [
    { catalog: { base, ...main } },
    ...collections,
    ...(Object.keys(defaults).length === 0 ? [] : [{ defaults }]),
  ];
}
