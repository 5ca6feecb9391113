import { isCkanAnswer } from "../ckan/index.js";
import { isProcessorInput } from "../xdcat/index.js";
import type { Source, SourceContent, SourceInput } from "./source.js";

export type { Source, SourceContent, SourceInput } from "./source.js";

/** Everything that catalogues are imported from; the first that recognises an input reads it. */
const sources: readonly Source[] = [
  { recognises: ({ bytes }) => isCkanAnswer(bytes), load: async () => (await import("../ckan/index.js")).readCkan },
  {
    recognises: ({ bytes }) => isProcessorInput(bytes),
    load: async () => (await import("../xdcat/index.js")).readProcessorSource,
  },
  // RDF comes last: it also tells what is wrong with something that nothing recognises.
  { recognises: () => true, load: async () => (await import("./rdf.js")).readRdfSource },
];

/** Reads whatever it is. Nothing in it makes this throw: what is wrong is in the findings. */
export async function readSource(input: SourceInput): Promise<SourceContent> {
  const source = sources.find(({ recognises }) => recognises(input))!;
  return (await source.load())(input);
}
