import { type LoadedCatalogue, provenanceOf, readCatalogue } from "../catalogue/index.js";
import { byPlace, type Diagnostic, toDiagnostic } from "../diagnostics/diagnostic.js";
import type { Finding } from "../diagnostics/finding.js";
import { reportTexts } from "../diagnostics/messages/report.js";
import type { Report } from "../diagnostics/reporters/index.js";
import { fixable } from "../fix/index.js";
import { type Encoded, encode } from "../rdf/encode.js";
import type { Graph } from "../rdf/graph.js";
import type { Provenance } from "../rdf/provenance.js";
import type { Region } from "../region/index.js";
import { validateGraph, validateWithShapes } from "../validate/index.js";
import type { Io } from "./io.js";
import type { CheckOptions } from "./options.js";
import type { Progress } from "./progress.js";
import { checkRegion } from "./region.js";
import { summarize } from "./summary.js";
import { readUserShapes } from "./user-shapes.js";

/** A catalogue that was read and checked, and the graph that was made of it. */
export interface Checked {
  readonly catalogue: LoadedCatalogue;
  readonly graph: Graph;
  /** Where the catalogue has members: then the graph is that of all of them. */
  readonly region?: Region;
}

/** What a report holds before it is known which command it is of, and what that wrote. */
export type Findings = Pick<Report, "tool" | "strict" | "summary" | "diagnostics">;

/**
 * Reads catalogues, makes RDF of them and validates it: what `validate` does, and what `build` does first.
 *
 * @param paths folders or files that exist
 * @returns the graphs, and everything that was found, worded in the user's language
 */
export async function check(
  paths: readonly string[],
  options: CheckOptions,
  io: Io,
  progress: Progress,
): Promise<{ checked: Checked[]; findings: Findings }> {
  const texts = reportTexts[io.language];
  const checked: Checked[] = [];
  const diagnostics: Diagnostic[] = [];
  const isFixable = fixable();
  for (const path of paths) {
    const catalogue = readCatalogue(path, { onProgress: (read, total) => progress.show(texts.reading(read, total)) });
    progress.show(texts.checking(catalogue.name));
    if (catalogue.region !== undefined) {
      const region = await checkRegion(catalogue, options, io, progress);
      for (const finding of [...catalogue.findings, ...region.findings]) {
        diagnostics.push(toDiagnostic(finding, io.language, region.locate, isFixable));
      }
      checked.push({ catalogue: { ...catalogue, entities: region.entities }, graph: region.graph, region });
      continue;
    }
    const encoded = encode(catalogue.entities, catalogue.extra.graph);
    for (const finding of [...catalogue.findings, ...(await validate(catalogue, encoded, options.shapes))]) {
      diagnostics.push(toDiagnostic(finding, io.language, catalogue.locate, isFixable));
    }
    checked.push({ catalogue, graph: encoded.graph });
  }
  diagnostics.sort(byPlace);
  const catalogues = checked.map(({ catalogue }) => catalogue);
  const summary = summarize(catalogues, diagnostics);
  return { checked, findings: { tool: io.tool, strict: options.strict, summary, diagnostics } };
}

async function validate(
  catalogue: LoadedCatalogue,
  { graph, subjects }: Encoded,
  shapes: readonly string[],
): Promise<Finding[]> {
  // Where nothing could be read, everything would be missing: saying so would hide what is really wrong.
  if (catalogue.entities.length === 0) return [];
  const provenance = provenanceOf(subjects, catalogue.origins, catalogue.extra);
  return judge(graph, provenance, [...catalogue.shapes, ...shapes]);
}

/** What is wrong with a graph by the profile, and by shapes that users bring. */
export async function judge(graph: Graph, provenance: Provenance, shapes: readonly string[]): Promise<Finding[]> {
  const findings = validateGraph(graph, { provenance });
  const userShapes = readUserShapes(shapes);
  if (userShapes.graph.size > 0) findings.push(...(await validateWithShapes(graph, userShapes.graph, { provenance })));
  return [...findings, ...userShapes.findings];
}
