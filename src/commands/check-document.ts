import { type Diagnostic, toDiagnostic } from "../diagnostics/diagnostic.js";
import { reportTexts } from "../diagnostics/messages/report.js";
import type { AnyEntity } from "../model/entities.js";
import { decode } from "../rdf/decode.js";
import { validateGraph, validateWithShapes } from "../validate/index.js";
import { openDocument } from "./document.js";
import type { Io } from "./io.js";
import type { Progress } from "./progress.js";
import { readUserShapes } from "./user-shapes.js";

/** What was found in a feed, worded, and what it describes. */
export interface CheckedDocument {
  readonly diagnostics: readonly Diagnostic[];
  readonly entities: readonly AnyEntity[];
  readonly files: number;
}

/**
 * Reads a feed that is RDF already and validates it as a catalogue in YAML is, with what only RDF can get wrong.
 *
 * @throws UsageError where there is no such file
 */
export async function checkDocument(
  source: string,
  { offline = false, shapes }: { readonly offline?: boolean; readonly shapes: readonly string[] },
  io: Io,
  progress: Progress,
): Promise<CheckedDocument> {
  progress.show(reportTexts[io.language].checking(source));
  const { document, findings, locate } = await openDocument(source, offline, io);
  const all = [...findings];
  // Where nothing could be read, everything would be missing: saying so would hide what is really wrong.
  if (document !== undefined && document.graph.size > 0) {
    const provenance = document.provenance();
    all.push(...validateGraph(document.graph, { provenance }));
    const own = readUserShapes(shapes);
    if (own.graph.size > 0) all.push(...(await validateWithShapes(document.graph, own.graph, { provenance })));
    all.push(...own.findings);
  }
  return {
    diagnostics: all.map((finding) => toDiagnostic(finding, io.language, locate)),
    entities: document === undefined ? [] : decode(document.graph),
    files: 1,
  };
}
