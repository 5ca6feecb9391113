import type { FormatName } from "../../serialize/options.js";
import type { Diagnostic } from "../diagnostic.js";
import type { Language } from "../messages/message.js";

/** What was found, and in how much. Beside these, the number of things of each kind, by the name of their folder. */
export interface Summary {
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
  readonly files: number;
  /** `datasets`, `services`, `series`, …: as the folders of a catalogue are called. */
  readonly [collection: string]: number;
}

/** A file that was written. */
export interface Output {
  /** Its path as the user would write it. */
  readonly file: string;
  readonly bytes: number;
  readonly format: FormatName | "trig" | "ldes" | "yaml" | "html";
}

/** The outcome of a command, for reporters to show. */
export interface Report {
  readonly tool: { readonly name: string; readonly version: string };
  readonly command:
    | "build"
    | "validate"
    | "serve"
    | "links"
    | "harvest"
    | "harvestStopped"
    | "import"
    | "importNothing"
    | "validateFeed"
    | "convert"
    | "convertNothing"
    | "upgrade"
    | "upgradeNothing";
  /** Whether warnings count as errors. */
  readonly strict: boolean;
  readonly summary: Summary;
  /** In the order of `byPlace`. */
  readonly diagnostics: readonly Diagnostic[];
  readonly outputs: readonly Output[];
  /** The files were not written: they only would be. */
  readonly dryRun?: boolean;
}

/** How a report is shown. */
export interface ReportOptions {
  readonly language: Language;
  /** Whether colours may be used. */
  readonly colour: boolean;
  /** Columns of the terminal. */
  readonly width: number;
  /** Whether everything is shown in full. */
  readonly verbose: boolean;
}

/** Turns a report into a text; it ends with a line feed. */
export type Reporter = (report: Report, options: ReportOptions) => string;

/** How it went: `strict` is when there are warnings only, and they count as errors. */
export type Verdict = "clean" | "warnings" | "strict" | "errors";

export function verdict({ summary, strict }: Pick<Report, "summary" | "strict">): Verdict {
  if (summary.errors > 0) return "errors";
  if (summary.warnings > 0) return strict ? "strict" : "warnings";
  return "clean";
}

/** Whether a catalogue with this verdict may be published. */
export const passes = (outcome: Verdict): boolean => outcome === "clean" || outcome === "warnings";
