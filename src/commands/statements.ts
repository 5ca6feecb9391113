import { existsSync, readFileSync, statSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { listFiles } from "../catalogue/files.js";
import type { Finding } from "../diagnostics/finding.js";
import { messages } from "../diagnostics/messages/index.js";
import type { Language, Message } from "../diagnostics/messages/message.js";
import { fileIn } from "../output/plan.js";
import { MANIFEST, type Manifest, recover } from "../publish/index.js";
import type { Graph } from "../rdf/graph.js";
import { formats } from "../serialize/formats.js";
import { isUrl } from "./document.js";
import type { Io } from "./io.js";
import { readSource } from "./source.js";
import { UsageError } from "./usage-error.js";

/** The statements of something, or why they cannot be had: nothing is there, or it is wrong. */
export type Statements = { readonly graph: Graph } | { readonly missing: true } | { readonly reason: string };

/**
 * Reads what a place says: the address or file of an RDF document, a catalogue in YAML, or the folder of a build.
 *
 * @throws OutputError where a build that was cut off in that folder cannot be put right
 */
export async function readStatements(place: string, io: Io): Promise<Statements> {
  if (isUrl(place)) return fetchStatements(place, io);
  if (!existsSync(place)) return { missing: true };
  if (!statSync(place).isDirectory() || listFiles(place) !== undefined) return readFileOrCatalogue(place, io.language);
  await recover(place);
  const file = publishedFile(place);
  return file === undefined ? { missing: true } : readFileOrCatalogue(file, io.language);
}

/**
 * The same, for a command that cannot go on without them.
 *
 * @throws UsageError where nothing is there, or it cannot be read
 */
export async function requireStatements(place: string, io: Io): Promise<Graph> {
  const statements = await readStatements(place, io);
  if ("graph" in statements) return statements.graph;
  if ("missing" in statements) throw new UsageError("nothing-there", { given: place });
  throw new UsageError("cannot-read", { given: place, of: statements.reason });
}

async function readFileOrCatalogue(path: string, language: Language): Promise<Statements> {
  const { graph, findings } = await readSource(path);
  return outcome(graph, findings, language);
}

async function fetchStatements(url: string, io: Io): Promise<Statements> {
  const [{ fetchDocument, RDF_TYPES }, { readRdf }] = await Promise.all([
    import("../fetch/index.js"),
    import("../rdf/read/index.js"),
  ]);
  const fetched = await io.guard((signal) => fetchDocument(url, { accept: RDF_TYPES, signal }));
  if (!fetched.ok) return { reason: told(fetched.findings[0], io.language) };
  const { bytes, contentType, url: base } = fetched;
  const options = { file: base, base, ...(contentType !== undefined && { contentType }) };
  const { graph, findings } = await readRdf(bytes, options);
  return outcome(graph, findings, io.language);
}

/** What is read only in part would look as if the rest were gone, so it is not used. */
function outcome(graph: Graph, findings: readonly Finding[], language: Language): Statements {
  const failure = findings.find(({ code, severity }) => severity === "error" && !/^rdf\/iri/.test(code));
  return failure === undefined ? { graph } : { reason: told(failure, language) };
}

const told = (found: Finding, language: Language): string =>
  (messages[found.code] as Message<never>)[language](found.args as never).what;

/** The file of a catalogue in the folder of a build: the first that its manifest names, else the first that is there. */
function publishedFile(folder: string): string | undefined {
  const named = [folder, dirname(resolve(folder))].flatMap((place) =>
    manifestFiles(place).filter((file) => dirname(resolve(file)) === resolve(folder)),
  );
  const usual = Object.values(formats).map(({ extension }) => fileIn(folder, extension));
  return [...named, ...usual].find((file) => existsSync(file));
}

function manifestFiles(folder: string): string[] {
  try {
    const { outputs } = JSON.parse(readFileSync(join(folder, MANIFEST), "utf8")) as Manifest;
    return outputs.map(({ file }) => join(folder, file));
  } catch {
    // There is none, or it is another program's file of the same name.
    return [];
  }
}
