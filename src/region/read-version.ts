import { readFileSync } from "node:fs";
import { provenanceOf, readCatalogue } from "../catalogue/index.js";
import { type Finding, finding, type Place } from "../diagnostics/finding.js";
import type { ClassName } from "../model/kinds.js";
import { encode } from "../rdf/encode.js";
import type { Graph } from "../rdf/graph.js";
import { IDENTITY, type Provenance } from "../rdf/provenance.js";
import { termKey } from "../rdf/term.js";
import { Subjects } from "../validate/subjects.js";
import type { Member, Version } from "./member.js";
import { withOwnBlanks } from "./own-blanks.js";

/** Judges a graph; user shapes that lie with a catalogue are told by their paths. */
export type Validate = (graph: Graph, provenance: Provenance, shapes: readonly string[]) => Promise<Finding[]>;

/** A document as it was fetched. */
export interface FetchedFeed {
  readonly bytes: Uint8Array;
  readonly url: string;
  readonly contentType?: string;
}

/** What is looked up by IRI, and thus needs a place. */
const PLACED: ReadonlySet<ClassName> = new Set<ClassName>([
  "Catalog",
  "Dataset",
  "DatasetSeries",
  "DataService",
  "Distribution",
  "Agent",
  "ContactPoint",
]);

interface Content {
  readonly graph: Graph;
  readonly provenance: Provenance;
  readonly findings: readonly Finding[];
  readonly shapes: readonly string[];
  readonly covers: Version["covers"];
}

const RDF_FILE = /\.(?:rdf|owl|xml|ttl|nt|trig|nq|jsonld|json)$/i;

/** Reads and judges a member by itself. Nothing in it makes this throw: what is wrong is in the findings. */
export async function readVersion(member: Member, feed: FetchedFeed | undefined, validate: Validate): Promise<Version> {
  const { source, upgrade } = member;
  const read =
    feed !== undefined
      ? await readRdfBytes(feed.bytes, "url" in source ? source.url : feed.url, feed)
      : RDF_FILE.test((source as { path: string }).path)
        ? await readRdfBytes(readFileSync((source as { path: string }).path), shown((source as { path: string }).path))
        : readYamlCatalogue((source as { path: string }).path);
  const content = upgrade && read.graph.size > 0 ? await upgraded(read) : read;
  const graph = withOwnBlanks(content.graph, member.key);
  const findings = [...content.findings];
  const subjects = new Subjects(graph);
  const places: Record<string, Place> = {};
  let catalogues = 0;
  let datasets = 0;
  for (const { subject } of graph.nodes()) {
    const name = subject.termType === "NamedNode" ? subjects.classOf(subject) : undefined;
    if (name === undefined || !PLACED.has(name)) continue;
    if (name === "Catalog") catalogues++;
    if (name === "Dataset" || name === "DatasetSeries" || name === "DataService") datasets++;
    const place = content.provenance.place(subject, IDENTITY) ?? content.provenance.place(subject);
    if (place !== undefined) places[termKey(subject)] = place;
  }
  const isBroken = findings.some(({ severity }) => severity === "error");
  // A region's own catalogue may hold nothing but its members; where nothing can be read, all else would follow from it.
  const isHollow = member.isRegion === true && datasets === 0;
  if (!isHollow && content.graph.size > 0) {
    if (catalogues === 0 && !isBroken) {
      findings.push(finding("region/no-catalogue", { member: member.name }, { place: { file: shownFile(member) } }));
    }
    findings.push(...(await validate(content.graph, content.provenance, content.shapes)));
  }
  return { graph, findings, places, covers: content.covers };
}

const shown = (path: string): string => path.replaceAll("\\", "/");

/** The file that findings about a member as a whole are shown at. */
export const shownFile = ({ source }: Member): string => ("path" in source ? shown(source.path) : source.url);

function readYamlCatalogue(path: string): Content {
  const { entities, extra, origins, findings, shapes, covers } = readCatalogue(path);
  const { graph, subjects } = encode(entities, extra.graph);
  return { graph, provenance: provenanceOf(subjects, origins, extra), findings, shapes, covers };
}

async function readRdfBytes(bytes: Uint8Array, file: string, feed?: FetchedFeed): Promise<Content> {
  const { readRdf } = await import("../rdf/read/index.js");
  const contentType = feed?.contentType;
  const document = await readRdf(bytes, { file, ...(feed && { base: feed.url }), ...(contentType && { contentType }) });
  const { graph, findings } = document;
  return { graph, provenance: document.provenance(), findings, shapes: [], covers: {} };
}

/** The same catalogue in today's form: what is wrong with the old one is judged afterwards, in what could be made of it. */
async function upgraded(content: Content): Promise<Content> {
  const { upgrade } = await import("../upgrade/index.js");
  return { ...content, ...pick(upgrade(content.graph)) };
}

const pick = ({ graph, findings }: { graph: Graph; findings: readonly Finding[] }) => ({
  graph,
  findings: findings.filter(({ severity }) => severity !== "info"),
});
