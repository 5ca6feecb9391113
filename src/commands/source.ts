import { readFileSync } from "node:fs";
import { provenanceOf, readCatalogue } from "../catalogue/index.js";
import { locateInFiles } from "../catalogue/yaml/index.js";
import type { Locate } from "../diagnostics/diagnostic.js";
import type { Finding } from "../diagnostics/finding.js";
import { encode } from "../rdf/encode.js";
import type { Graph } from "../rdf/graph.js";
import type { Provenance } from "../rdf/provenance.js";

/** What a path holds: the statements of a catalogue, wherever they were written. */
export interface Source {
  readonly graph: Graph;
  readonly provenance: Provenance;
  readonly locate: Locate;
  /** What kept more of it from being read, or is wrong with how it is written. */
  readonly findings: readonly Finding[];
  /** It is a catalogue in YAML, where one default can stand for a value in many places. */
  readonly isYaml: boolean;
}

const RDF_FILE = /\.(?:rdf|owl|xml|ttl|nt|trig|nq|jsonld|json)$/i;

/** Reads a catalogue in YAML or, by the extension of its name, an RDF file. What is written in it never makes this throw. */
export async function readSource(path: string): Promise<Source> {
  if (RDF_FILE.test(path)) {
    const { readRdf } = await import("../rdf/read/index.js");
    const document = await readRdf(readFileSync(path), { file: path });
    const { graph, findings } = document;
    return { graph, findings, provenance: document.provenance(), locate: locateInFiles((file) => file), isYaml: false };
  }
  const { entities, extra, origins, locate, findings } = readCatalogue(path);
  const { graph, subjects } = encode(entities, extra.graph);
  return { graph, findings, provenance: provenanceOf(subjects, origins, extra), locate, isYaml: true };
}
