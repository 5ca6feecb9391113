import { readdirSync, readFileSync } from "node:fs";
import { extname, join } from "node:path";
import { isMap, readYaml, type YamlMap, type YamlValue } from "../../catalogue/yaml/index.js";
import { finding, type Place } from "../../diagnostics/finding.js";
import type { ClassName } from "../../model/kinds.js";
import { nearest } from "../../model/nearest.js";
import { Collector } from "../collector.js";
import type { SourceContent, SourceInput } from "../sources/source.js";
import type { Writable } from "../transcript.js";
import { Converter } from "./convert.js";
import { parts } from "./keys.js";

/** How the parts begin in JSON, YAML and RAML. */
const MARK = /(?:["']?x-dcat["']?|["'(]dcat-(?:catalog|dataset|dataservice)[^"')\n]*["')])\s*:/;
const EXTENSIONS = [".json", ".yaml", ".yml", ".raml"];
/** The file of a folder whose catalogue counts. */
const CATALOGUE = "catalog.json";

/** Whether an input is one of DIGG's DCAT-AP-SE processor: OpenAPI with `x-dcat`, JSON of its own, or RAML. */
export const isProcessorInput = (bytes: Uint8Array): boolean => MARK.test(Buffer.from(bytes).toString("utf8"));

/** The files of a folder that are input of the processor, that of the catalogue first. */
export function processorFiles(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => EXTENSIONS.includes(extname(name).toLowerCase()))
    .sort((a, b) => Number(b === CATALOGUE) - Number(a === CATALOGUE) || (a < b ? -1 : 1))
    .map((name) => join(folder, name))
    .filter((path) => isProcessorInput(readFileSync(path)));
}

/** Reads one or more files as one catalogue. */
export function readProcessorInput(inputs: readonly Pick<SourceInput, "bytes" | "file">[]): SourceContent {
  const collector = new Collector();
  const converter = new Converter(collector);
  let catalogue: string | undefined;
  for (const { bytes, file } of inputs) {
    for (const { name, value, place } of readParts(bytes, file, collector)) {
      if (name !== "Catalog") converter.thing(name, value, place);
      else if (catalogue === undefined) {
        Object.assign(collector.sections, { catalog: converter.describe(name, value, place) satisfies Writable });
        catalogue = file;
      } else {
        collector.findings.push(finding("import/second-catalogue", { file: catalogue }, { place }));
      }
    }
  }
  return collector.content();
}

/** Reads a single file. */
export const readProcessorSource = async (input: SourceInput): Promise<SourceContent> => readProcessorInput([input]);

interface Part {
  readonly name: ClassName;
  readonly value: YamlMap;
  readonly place: Place;
}

function readParts(bytes: Uint8Array, file: string, { findings }: Collector): Part[] {
  const read = readYaml(withoutIncludes(bytes), file);
  if (!("value" in read)) {
    findings.push(...read.findings);
    return [];
  }
  const { value, path } = partsIn(read.value);
  return Object.entries(value).flatMap(([key, description]) => {
    const bare = key.replace(/^\((.*)\)$/, "$1");
    const place = { file, path: [...path, key] };
    const name = parts.find(([start]) => bare.startsWith(start))?.[1];
    if (name !== undefined && isMap(description)) return [{ name, value: description, place }];
    // The rest of a description of an API is not about the catalogue.
    const isMeant = path.length > 0 || bare !== key || bare.startsWith("dcat");
    if (isMeant) {
      const names = parts.map(([start]) => start);
      const args = { key, class: { sv: "Katalogfil", en: "Catalogue file" }, suggestions: nearest(bare, names, 1) };
      findings.push(finding("import/processor-key", args, { place: { ...place, on: "key" } }));
    }
    return [];
  });
}

/** The map with the parts: in an OpenAPI description under `info`, else the whole. */
function partsIn(value: YamlValue): { value: YamlMap; path: string[] } {
  const root = isMap(value) ? value : {};
  const info = isMap(root.info) ? root.info["x-dcat"] : undefined;
  return isMap(info) ? { value: info, path: ["info", "x-dcat"] } : { value: root, path: [] };
}

/** RAML includes files by a tag that YAML does not know; what they hold is not about the catalogue. */
function withoutIncludes(bytes: Uint8Array): Uint8Array {
  const text = Buffer.from(bytes).toString("utf8");
  return /^#%RAML/.test(text) ? Buffer.from(text.replace(/!include(?=\s)/g, "        ")) : bytes;
}
