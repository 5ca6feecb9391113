import type { Quad } from "@rdfjs/types";
import type { DatasetExt } from "rdf-ext/lib/Dataset.js";
import { type LoadedCatalogue, provenanceOf, readCatalogue } from "./catalogue/index.js";
import { byPlace, type Diagnostic, toDiagnostic } from "./diagnostics/diagnostic.js";
import type { Finding } from "./diagnostics/finding.js";
import type { Language } from "./diagnostics/messages/message.js";
import type { Agent, Catalog, ContactPoint, DataService, Dataset, DatasetSeries, Entity } from "./model/entities.js";
import type { ClassName } from "./model/kinds.js";
import { prefixes } from "./model/namespaces.js";
import { type Encoded, encode } from "./rdf/encode.js";
import { Graph } from "./rdf/graph.js";
import { noProvenance } from "./rdf/provenance.js";
import type { FormatName } from "./serialize/index.js";

/** A catalogue that was read: typed entities under the keys of the profile table, and what is wrong with how they are written. */
export interface Catalogue {
  /** Undefined where catalog.yaml could not be read. */
  readonly catalog: Catalog | undefined;
  readonly datasets: readonly Dataset[];
  readonly series: readonly DatasetSeries[];
  readonly services: readonly DataService[];
  readonly agents: readonly Agent[];
  readonly contacts: readonly ContactPoint[];
  /** Whether anything kept a part of it from being read; `validate` tells what. */
  readonly complete: boolean;
}

/** What `validate` found. */
export interface ValidationReport {
  /** No errors: the portal takes it. There may be warnings. */
  readonly conforms: boolean;
  /** In the order of files and lines. */
  readonly findings: readonly Diagnostic[];
}

export interface ValidateOptions {
  /** Language of the messages; Swedish where none is given. */
  readonly language?: Language;
  /** Further SHACL shapes to validate against, as quads. */
  readonly shapes?: Iterable<Quad>;
}

const sources = new WeakMap<Catalogue, { readonly loaded: LoadedCatalogue; readonly encoded: Encoded }>();

/**
 * Reads a catalogue from a folder with catalog.yaml, or from a single file. What is written in it never makes this
 * throw: `complete` is false then, and `validate` tells what is wrong.
 */
export async function loadCatalogue(path: string): Promise<Catalogue> {
  const loaded = readCatalogue(path);
  const all = <C extends ClassName>(name: C) =>
    loaded.entities.filter((entity) => entity.class === name) as Entity<C>[];
  const catalogue: Catalogue = {
    catalog: all("Catalog")[0],
    datasets: all("Dataset"),
    series: all("DatasetSeries"),
    services: all("DataService"),
    agents: all("Agent"),
    contacts: all("ContactPoint"),
    complete: !loaded.findings.some(({ severity }) => severity === "error"),
  };
  sources.set(catalogue, { loaded, encoded: encode(loaded.entities, loaded.extra.graph) });
  return catalogue;
}

/** The RDF of a catalogue, as an rdf-ext dataset (an RDF/JS DatasetCore). */
export async function toRdf(catalogue: Catalogue): Promise<DatasetExt> {
  const { default: rdf } = await import("rdf-ext");
  return rdf.dataset([...graphOf(catalogue)]);
}

/**
 * Validates a catalogue, or any RDF quads, against DCAT-AP-SE 3.0.1 and the portal's harvesting rules.
 * @returns findings with lines for a catalogue, without for quads
 */
export async function validate(
  input: Catalogue | Iterable<Quad>,
  options: ValidateOptions = {},
): Promise<ValidationReport> {
  const { validateGraph, validateWithShapes } = await import("./validate/index.js");
  const source = sources.get(input as Catalogue);
  const provenance = source
    ? provenanceOf(source.encoded.subjects, source.loaded.origins, source.loaded.extra)
    : noProvenance;
  const found: Finding[] = [...(source?.loaded.findings ?? [])];
  if (source?.loaded.entities.length !== 0) {
    found.push(...validateGraph(graphOf(input), { provenance }));
    if (options.shapes) {
      found.push(...(await validateWithShapes(graphOf(input), Graph.from(options.shapes), { provenance })));
    }
  }
  const findings = found
    .map((one) => toDiagnostic(one, options.language ?? "sv", source?.loaded.locate ?? (() => undefined)))
    .sort(byPlace);
  return { conforms: !findings.some(({ severity }) => severity === "error"), findings };
}

/** A catalogue, or any RDF quads, written in one syntax. */
export async function serialize(input: Catalogue | Iterable<Quad>, format: FormatName): Promise<string> {
  const [{ serializeToString }, { jsonLdContext }] = await Promise.all([
    import("./serialize/index.js"),
    import("./generate/context.js"),
  ]);
  return serializeToString(graphOf(input), format, { prefixes, context: jsonLdContext() });
}

function graphOf(input: Catalogue | Iterable<Quad>): Graph {
  const source = sources.get(input as Catalogue);
  if (source !== undefined) return source.encoded.graph;
  if (Symbol.iterator in input) return Graph.from(input);
  throw new TypeError("expected a catalogue from loadCatalogue, or RDF/JS quads");
}
