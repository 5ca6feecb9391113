import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { onTestFinished } from "vitest";
import { readCatalogue } from "../../src/catalogue/index.js";
import { judge } from "../../src/commands/check.js";
import { toDiagnostic } from "../../src/diagnostics/diagnostic.js";
import type { FetchOptions } from "../../src/fetch/index.js";
import { prefixes } from "../../src/model/namespaces.js";
import type { Graph } from "../../src/rdf/graph.js";
import { type Region, readRegion } from "../../src/region/index.js";
import { serializeToString } from "../../src/serialize/index.js";

/** A folder with files, gone after the test. */
export function folderWith(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), "skordeklar-region-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  write(folder, files);
  return folder;
}

export function write(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

/** catalog.yaml of a region; `more` is added as it is. */
export const regionYaml = (more: string): string => `catalog:
  base: https://region.example/
  title: Regionen
  description: Alla kommuners data.
  publisher: region
agents:
  region: { name: Region Uppsala, organizationNumber: 232100-0024, type: RegionalAuthority, description: Region. }
${more}`;

/** A feed, in Turtle. */
export interface Feed {
  readonly host: string;
  readonly publisher?: string;
  /** Datasets by their ids or IRIs: who publishes each, and what is said of it besides. */
  readonly datasets?: Readonly<Record<string, { readonly publisher?: string; readonly said?: string }>>;
  /** Statements besides. */
  readonly more?: string;
}

/** The IRIs of two municipalities. */
export const TIERP = "http://dataportal.se/organisation/SE2120000266";
export const HABO = "http://dataportal.se/organisation/SE2120000241";

const PREFIXES = Object.entries(prefixes).map(([prefix, iri]) => `@prefix ${prefix}: <${iri}> .\n`);

/** A feed without errors. */
export function turtle({ host, publisher, datasets = { one: {}, two: {} }, more = "" }: Feed): string {
  const own = `<${publisher ?? `https://${host}/agent/own`}>`;
  const listed = Object.keys(datasets).map((id) => iriOf(host, id));
  const described = Object.entries(datasets).map(
    ([id, { publisher: another, said = "" }]) => `${iriOf(host, id)} a dcat:Dataset ; dcterms:title "${id}"@sv ;
  dcterms:description "Data."@sv ; dcterms:publisher ${another ? `<${another}>` : own} ${said && `; ${said}`} .\n`,
  );
  return `${PREFIXES.join("")}
<https://${host}/catalog> a dcat:Catalog ; dcterms:title "Katalog ${host}"@sv ; dcterms:description "Data."@sv ;
  dcterms:publisher ${own} ; dcterms:license <http://creativecommons.org/publicdomain/zero/1.0/>
  ${listed.length > 0 ? `; dcat:dataset ${listed.join(", ")}` : ""} .
${own} a foaf:Agent ; foaf:name "Utgivare ${host}"@sv ;
  dcterms:type <http://purl.org/adms/publishertype/LocalAuthority> .
${described.join("")}${more}`;
}

const iriOf = (host: string, id: string): string =>
  id.startsWith("http") ? `<${id}>` : `<https://${host}/dataset/${id}>`;

export interface ReadSettings {
  readonly now?: Date;
  readonly fetch?: FetchOptions;
  readonly withSources?: boolean;
  /** Told of every graph that is judged. */
  readonly onJudge?: (graph: Graph) => void;
}

export const NOW = new Date("2024-11-20T04:00:00Z");

/** Reads the region in a folder. */
export async function regionIn(folder: string, settings: ReadSettings = {}): Promise<Region> {
  const { now = NOW, onJudge, ...rest } = settings;
  return readRegion(readCatalogue(folder), {
    validate: (graph, provenance, shapes) => {
      onJudge?.(graph);
      return judge(graph, provenance, shapes);
    },
    context: "test",
    now,
    ...rest,
  });
}

export const nt = (graph: Graph): string => serializeToString(graph, "ntriples", { prefixes });

/** The lines about what has an IRI under a host, and about the blank nodes in it. */
export function linesOf(graph: Graph, host: string): string[] {
  const lines = nt(graph).split("\n");
  const own = lines.filter((line) => line.startsWith(`<https://${host}/`));
  const blanks = new Set(own.flatMap((line) => /(_:\S+) \.$/.exec(line)?.[1] ?? []));
  return [...own, ...lines.filter((line) => blanks.has(line.split(" ")[0]!))];
}

/** What is told about the region, worded in English. */
export const told = (region: Region, code: string) =>
  region.findings.filter((found) => found.code === code).map((found) => toDiagnostic(found, "en", region.locate));
