import type { FormatName } from "../serialize/options.js";

/** Name of the manifest, in the folder of the output. */
export const MANIFEST = "build.json";

/** What was published: enough to tell whether files are whole, belong together and came from what they should. */
export interface Manifest {
  readonly tool: { readonly name: string; readonly version: string };
  /** When it was made; only where SOURCE_DATE_EPOCH says it, so that the same input gives the same bytes. */
  readonly built?: string;
  readonly catalogues: readonly CatalogueCounts[];
  readonly outputs: readonly ManifestOutput[];
  /** What the guard found, and was told to let through. */
  readonly accepted?: { readonly reason: string; readonly changes: readonly string[] };
}

/** How much a catalogue holds. Beside these, the number of things of each kind, by the name of their folder. */
export interface CatalogueCounts {
  readonly name: string;
  readonly iri: string;
  readonly triples: number;
  readonly [collection: string]: string | number;
}

export interface ManifestOutput {
  /** Path from the manifest, with `/`. */
  readonly file: string;
  readonly format: FormatName | "ldes";
  readonly bytes: number;
  readonly sha256: string;
}

/** The manifest as text, with the keys in the order above. */
export const manifestText = ({ tool, built, catalogues, outputs, accepted }: Manifest): string =>
  `${JSON.stringify({ tool: { name: tool.name, version: tool.version }, built, catalogues, outputs, accepted }, null, 2)}\n`;
