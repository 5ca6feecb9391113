import { type Finding, finding } from "../diagnostics/finding.js";
import type { FetchOptions } from "../fetch/index.js";
import { dcat, rdf } from "../model/namespaces.js";
import { namedNode } from "../rdf/data-factory.js";
import type { Graph } from "../rdf/graph.js";
import type { RdfDocument } from "../rdf/read/index.js";
import { validateGraph } from "../validate/index.js";
import { fetchStep, type Step } from "./document.js";
import { describedTwice, type Fetched } from "./duplicates.js";
import { merge } from "./merge.js";
import { mainCatalogueOf, partsElsewhere } from "./parts.js";

/** How a harvest went. */
export interface Harvest {
  /** The documents that were asked for, in turn. */
  readonly steps: readonly Step[];
  readonly findings: readonly Finding[];
  /** What the portal would have of it; undefined where it would stop, and keep what it has. */
  readonly graph?: Graph;
}

export interface HarvestOptions extends FetchOptions {
  /** Told before each document that is asked for. */
  readonly onFetch?: (address: string) => void;
}

/**
 * Does what the portal does at night, but for keeping what it gets: fetches the catalogue and, one by one, the parts of
 * it that lie elsewhere, merges them, and judges the whole. Where one of them cannot be had, it stops (harvesting rule 9).
 *
 * @throws the reason of `options.signal` where the caller ends it
 */
export async function harvest(address: string, options: HarvestOptions): Promise<Harvest> {
  const ask = (url: string, more: FetchOptions = {}) => {
    options.onFetch?.(url);
    return fetchStep(url, { ...options, ...more });
  };
  // The user's own address may be on this computer; those in the document may not, unless that is allowed.
  const main = await ask(address, { allowPrivate: true });
  const steps = [main];
  const told = () => steps.flatMap(({ findings }) => findings);
  if (main.document === undefined) return { steps, findings: told() };
  const catalogue = mainCatalogueOf(main.document.graph);
  if (catalogue === undefined) {
    const missing = finding("rehearsal/no-catalogue", { url: address }, { place: { file: address } });
    return { steps, findings: [...told(), missing] };
  }
  const documents: Fetched[] = [{ asked: address, document: main.document }];
  for (const iri of partsElsewhere(main.document.graph, catalogue)) {
    const step = await ask(iri);
    steps.push(step);
    if (!isPartIn(step.document, iri)) {
      const place = main.document.provenance().place(namedNode(iri)) ?? { file: address };
      const code = step.document === undefined ? "rehearsal/part-failed" : "rehearsal/part-elsewhere";
      return { steps, findings: [...told(), finding(code, { iri }, { entity: iri, place })] };
    }
    documents.push({ asked: iri, document: step.document });
  }
  const { graph, provenance } = merge(documents.map(({ document }) => document));
  return { steps, graph, findings: [...told(), ...describedTwice(documents), ...validateGraph(graph, { provenance })] };
}

/** Whether a document describes the part of a catalogue that it was fetched for. */
function isPartIn(document: RdfDocument | undefined, iri: string): document is RdfDocument {
  const types = document?.graph.objects(namedNode(iri), rdf("type")) ?? [];
  return types.some(({ value }) => value === dcat("Catalog"));
}
